import {
  BufferSource,
  BufferTarget,
  Conversion,
  EncodedPacketSink,
  Input,
  MP3,
  MP4,
  Mp3OutputFormat,
  Mp4OutputFormat,
  Output,
  WEBM,
  WebMOutputFormat,
  type InputFormat,
  type OutputFormat,
} from 'mediabunny';
import { refuse, type Bilingual, type Fault } from './fault.ts';

/** How recordings are wrapped, and what may be in them: what all current browsers play (caniuse.com, November 2026). */
const formats = {
  mp4: {
    input: MP4,
    create: () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
    codecs: ['avc', 'av1', 'aac', 'mp3', 'opus'],
  },
  webm: { input: WEBM, create: () => new WebMOutputFormat(), codecs: ['vp8', 'vp9', 'av1', 'opus', 'vorbis'] },
  mp3: { input: MP3, create: () => new Mp3OutputFormat({ xingHeader: false }), codecs: ['mp3'] },
} as const satisfies Record<string, { input: InputFormat; create: () => OutputFormat; codecs: readonly string[] }>;

/** An ending of recordings. */
export type RecordingEnding = keyof typeof formats;

/** Tells whether a file with this ending is a recording. */
export const isRecordingEnding = (ending: string): ending is RecordingEnding => Object.hasOwn(formats, ending);

/** What is known of a sound recording: pixels, 0 without a picture, and seconds. */
export interface Recording {
  width: number;
  height: number;
  duration: number;
}

/** What else than recordings files hold: places, devices, remarks. Programs that wrote it may name themselves. */
const harmlessTags = /^(?:.too|TSSE|ENCODER|MUXINGAPP|WRITINGAPP|major_brand)$/i;

/** Bytes by which two programs may differ in how they wrap the same: 4 kB, and a part of the whole. */
const allowance = (size: number): number => 4096 + size / 20;

const open = (bytes: Uint8Array, ending: RecordingEnding): Input =>
  new Input({ source: new BufferSource(bytes), formats: [formats[ending].input] });

/**
 * Wraps a recording anew: picture and sound to the last bit, and nothing else.
 *
 * @throws when it is none, or a part of it could not be taken over
 */
export async function rewrapRecording(bytes: Uint8Array, ending: RecordingEnding): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: formats[ending].create(), target });
  const conversion = await Conversion.init({ input: open(bytes, ending), output, tags: {}, showWarnings: false });
  if (!conversion.isValid || conversion.discardedTracks.length > 0) throw new Error('not all of it can be taken over');
  await conversion.execute();
  return Buffer.from(target.buffer!); // there once the conversion has come to its end
}

const exportAgain: Bilingual = {
  en: 'Export it again: mp4 with H.264 and AAC, webm with VP9 and Opus, or mp3.',
  vi: 'Hãy xuất lại: mp4 với H.264 và AAC, webm với VP9 và Opus, hoặc mp3.',
};

/** Adds up what can be read of the tracks. @returns seconds that are missing at the end of one, and bytes of all */
async function measure(input: Input): Promise<{ missing: number; size: number }> {
  const found = { missing: 0, size: 0 };
  for (const track of await input.getTracks()) {
    let end = 0;
    for await (const packet of new EncodedPacketSink(track).packets()) {
      found.size += packet.byteLength;
      end = Math.max(end, packet.timestamp + packet.duration);
    }
    found.missing = Math.max(found.missing, (await track.computeDuration()) - end);
  }
  return found;
}

/**
 * Looks at a video or sound recording by what is in it.
 *
 * @throws whatever a reader throws at a file that is none
 */
export async function inspectRecording(
  bytes: Buffer,
  file: string,
  ending: RecordingEnding,
): Promise<Recording | { faults: Fault[] }> {
  const input = open(bytes, ending);
  if (!(await input.canRead()))
    return refuse(
      file,
      'media-type',
      { en: `This file is no ${ending} recording.`, vi: `Tệp này không phải bản ghi ${ending}.` },
      exportAgain,
    );
  const tracks = await input.getTracks();
  const { codecs }: { codecs: readonly string[] } = formats[ending];
  const named = await Promise.all(tracks.map(async (track) => (await track.getCodec()) ?? track.type));
  const unknown = named.filter((name) => !codecs.includes(name));
  if (tracks.length === 0 || unknown.length > 0) {
    const names = unknown.join(', ');
    return refuse(
      file,
      'media-type',
      tracks.length === 0
        ? {
            en: 'There is neither sound nor picture in this recording.',
            vi: 'Bản ghi này không có tiếng, cũng không có hình.',
          }
        : {
            en: `Some browsers cannot play what is in this recording: ${names}.`,
            vi: `Có trình duyệt không phát được bản ghi này: ${names}.`,
          },
      exportAgain,
    );
  }
  const { missing, size } = await measure(input);
  if (size === 0 || missing > 1)
    return refuse(
      file,
      'media-truncated',
      { en: 'This recording is truncated or damaged.', vi: 'Bản ghi này bị cụt hoặc hỏng.' },
      { en: 'Copy or export it again.', vi: 'Hãy chép hoặc xuất lại.' },
    );
  const tags = Object.keys((await input.getMetadataTags()).raw ?? {}).filter((tag) => !harmlessTags.test(tag));
  const extra = bytes.length - (await rewrapRecording(bytes, ending)).length;
  if (tags.length > 0 || extra > allowance(size)) {
    const what = tags.length > 0 ? tags.join(', ') : `${extra} byte`;
    return refuse(
      file,
      'media-metadata',
      {
        en: `This file carries more than the recording: ${what}.`,
        vi: `Tệp này mang theo nhiều hơn bản ghi: ${what}.`,
      },
      {
        en: `Run npm run media -- clean ${file}: it keeps picture and sound to the last bit and strips the rest.`,
        vi: `Chạy npm run media -- clean ${file}: lệnh giữ nguyên hình và tiếng, bỏ phần còn lại.`,
      },
    );
  }
  const video = tracks.find((track) => track.isVideoTrack());
  const duration = await input.computeDuration();
  return video
    ? { width: await video.getDisplayWidth(), height: await video.getDisplayHeight(), duration }
    : { width: 0, height: 0, duration };
}
