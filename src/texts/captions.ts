import type { Bilingual } from '../loaders/fault.ts';

/** One caption: from when to when it is shown, in seconds, and its words, lines apart by \n. */
export interface Cue {
  start: number;
  end: number;
  text: string;
  /** Line of the file where it begins, from 1. */
  line: number;
}

/** What is wrong with a file of captions, and where. */
export interface CaptionProblem {
  line: number;
  message: Bilingual;
  remedy: Bilingual;
}

const timing = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

const toSeconds = (hours: string | undefined, minutes: string, seconds: string, thousandths: string): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000 + Number(thousandths)) / 1000;

const problems = {
  header: {
    message: { en: 'A file of captions begins with WEBVTT.', vi: 'Tệp phụ đề phải mở đầu bằng WEBVTT.' },
    remedy: {
      en: 'Write WEBVTT in the first line, and nothing else.',
      vi: 'Ghi WEBVTT ở dòng đầu, không thêm gì khác.',
    },
  },
  timing: {
    message: {
      en: 'No time stands here, or it is written otherwise.',
      vi: 'Chỗ này thiếu mốc giờ, hoặc ghi sai cách.',
    },
    remedy: {
      en: 'Write when the caption comes and goes, without settings behind it: 00:01.500 --> 00:04.000',
      vi: 'Ghi lúc phụ đề hiện và tắt, phía sau không thêm gì: 00:01.500 --> 00:04.000',
    },
  },
  order: {
    message: {
      en: 'This caption ends before it begins, or begins before the one above.',
      vi: 'Phụ đề này tắt trước khi hiện, hoặc hiện trước phụ đề phía trên.',
    },
    remedy: { en: 'Correct the times; they run on.', vi: 'Hãy sửa mốc giờ cho liên tục.' },
  },
  words: {
    message: { en: 'This caption has no words.', vi: 'Phụ đề này không có chữ.' },
    remedy: {
      en: 'Write what is said or heard below the time.',
      vi: 'Ghi lời nói hoặc âm thanh nghe được ngay dưới mốc giờ.',
    },
  },
  marks: {
    message: { en: 'Captions hold plain words, no marks.', vi: 'Phụ đề chỉ gồm chữ thường, không có thẻ.' },
    remedy: {
      en: 'Take out < > and &; write who speaks as words: Lan: …',
      vi: 'Bỏ < > và &; ai nói thì ghi bằng chữ: Lan: …',
    },
  },
} as const satisfies Record<string, Omit<CaptionProblem, 'line'>>;

/**
 * Reads captions as WebVTT has them (W3C, WebVTT: The Web Video Text Tracks Format), of which plain words and times are
 * enough: no styles, regions, marks or settings.
 *
 * @returns the captions, or all that is wrong
 */
export function parseCaptions(source: string): { cues: Cue[]; problems: CaptionProblem[] } {
  const found: { cues: Cue[]; problems: CaptionProblem[] } = { cues: [], problems: [] };
  const report = (line: number, name: keyof typeof problems): void =>
    void found.problems.push({ line, ...problems[name] });
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trimEnd() !== 'WEBVTT') report(1, 'header');
  const starts = lines.flatMap((line, index) =>
    index > 0 && line.trim() !== '' && lines[index - 1]!.trim() === '' ? index : [],
  );
  for (const start of starts.length === 0 ? [lines.length] : starts) {
    const end = lines.findIndex((line, index) => index > start && line.trim() === '');
    const block = lines.slice(start, end === -1 ? undefined : end);
    // A caption may have a name of its own above its time.
    const at = block[0]?.includes('-->') ? 0 : 1;
    const [, h1, m1 = '', s1 = '', f1 = '', h2, m2 = '', s2 = '', f2 = ''] = timing.exec(block[at]?.trim() ?? '') ?? [];
    if (f2 === '') {
      report(start + Math.min(at, block.length - 1) + 1, 'timing');
      continue;
    }
    const [from, to] = [toSeconds(h1, m1, s1, f1), toSeconds(h2, m2, s2, f2)];
    if (to <= from || from < (found.cues.at(-1)?.start ?? 0)) report(start + at + 1, 'order');
    const text = block
      .slice(at + 1)
      .map((line) => line.trim())
      .join('\n');
    if (text === '') report(start + at + 1, 'words');
    const marked = block.findIndex((line, index) => index > at && /[<>&]/.test(line));
    if (marked !== -1) report(start + marked + 1, 'marks');
    found.cues.push({ start: from, end: to, text, line: start + at + 2 });
  }
  return found;
}

const formatTime = (time: number): string => {
  const thousandths = Math.round(time * 1000);
  const seconds = Math.floor(thousandths / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${String(thousandths % 1000).padStart(3, '0')}`;
};

/** Writes captions as WebVTT: whoever wrote the file, what is published has one form. */
export const writeCaptions = (cues: readonly Omit<Cue, 'line'>[]): string =>
  `WEBVTT\n${cues.map(({ start, end, text }) => `\n${formatTime(start)} --> ${formatTime(end)}\n${text}\n`).join('')}`;
