import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cleanFile } from '../../src/loaders/clean.ts';
import { inspectMedia, isMediaEnding } from '../../src/loaders/media.ts';
import { parseCaptions, writeCaptions } from '../../src/texts/captions.ts';

const read = (name: string): Buffer => readFileSync(resolve('tests/fixtures/recordings', name));
const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = async (name: string, bytes: Buffer) => {
  const ending = name.split('.').at(-1)!;
  if (!isMediaEnding(ending)) throw new Error(ending);
  const { media, faults = [] } = await inspectMedia(bytes, `media/${name}`, ending);
  return { media, rules: faults.map(({ rule }) => rule) };
};

describe('what the gate sees of a recording', () => {
  test.each([
    ['bells.mp4', { width: 160, height: 100, duration: 1 }],
    ['waves.webm', { width: 160, height: 100, duration: 1 }],
    ['horn.mp3', { width: 0, height: 0, duration: expect.closeTo(1, 0) }],
  ])('%s is sound', async (name, size) => {
    expect(await inspect(name, read(name))).toMatchObject({ rules: [], media: { role: 'recording', ...size } });
  });

  test.each([
    ['nothing', 'empty.mp4', () => Buffer.alloc(0), 'media-truncated'],
    ['another kind', 'bells.mp3', () => read('bells.mp4'), 'media-type'],
    ['no recording', 'page.mp4', () => Buffer.from('<script>alert(1)</script>'), 'media-type'],
    ['half of one', 'half.mp4', () => read('bells.mp4').subarray(0, 3000), 'media-truncated'],
    ['half of another', 'half.webm', () => read('waves.webm').subarray(0, 1800), 'media-truncated'],
    ['a place and a remark', 'placed.mp4', () => read('placed.mp4'), 'media-metadata'],
    [
      'something behind it',
      'more.mp4',
      () => Buffer.concat([read('bells.mp4'), Buffer.alloc(9000, 'secret')]),
      'media-metadata',
    ],
  ])('%s', async (_, name, make, rule) => {
    expect((await inspect(name, make())).rules).toEqual([rule]);
  });

  test('is cleaned without touching picture and sound', async () => {
    const path = join(folder, 'placed.mp4');
    writeFileSync(path, read('placed.mp4'));
    await cleanFile(path);
    const cleaned = readFileSync(path);
    expect(cleaned.includes('shot by me')).toBe(false);
    expect((await inspect('placed.mp4', cleaned)).rules).toEqual([]);
    const before = cleaned.toString('base64');
    await cleanFile(path); // nothing is left to be taken out
    expect(readFileSync(path).toString('base64')).toBe(before);
    writeFileSync(path, 'no recording');
    await expect(cleanFile(path)).rejects.toThrow(/H\.264|no mp4|không phải/);
  });
});

describe('captions', () => {
  test('are read with their times and written in one form', () => {
    const source =
      '\uFEFFWEBVTT\r\n\r\nfirst\r\n00:00.500 --> 00:02.000\r\nA bell rings.\r\nTwice.\r\n\r\n00:01:02.250 --> 01:00:00.000\r\nIt is noon.\r\n';
    const { cues, problems } = parseCaptions(source);
    expect(problems).toEqual([]);
    expect(cues).toEqual([
      { start: 0.5, end: 2, text: 'A bell rings.\nTwice.', line: 5 },
      { start: 62.25, end: 3600, text: 'It is noon.', line: 9 },
    ]);
    expect(writeCaptions(cues)).toBe(
      'WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nA bell rings.\nTwice.\n\n00:01:02.250 --> 01:00:00.000\nIt is noon.\n',
    );
  });

  test.each([
    ['no header', 'Captions\n\n00:00.000 --> 00:01.000\nA bell.\n', [1]],
    ['no captions', 'WEBVTT\n', [2]],
    ['words without a time', 'WEBVTT\n\nA bell rings.\n', [3]],
    ['times with a comma', 'WEBVTT\n\n00:00,000 --> 00:01,000\nA bell.\n', [3]],
    ['settings', 'WEBVTT\n\n00:00.000 --> 00:01.000 line:0\nA bell.\n', [3]],
    ['backwards', 'WEBVTT\n\n00:02.000 --> 00:01.000\nA bell.\n', [3]],
    ['before the one above', 'WEBVTT\n\n00:02.000 --> 00:03.000\nA bell.\n\n00:01.000 --> 00:03.000\nA horn.\n', [6]],
    ['no words', 'WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:01.000 --> 00:02.000\nA horn.\n', [3]],
    ['marks', 'WEBVTT\n\n00:00.000 --> 00:01.000\nA <b>bell</b>.\n', [4]],
    ['a style', 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:00.000 --> 00:01.000\nA bell.\n', [4]],
  ])('%s', (_, source, lines) => {
    const { problems } = parseCaptions(source);
    expect(problems.map(({ line }) => line)).toEqual(lines);
    for (const { message, remedy } of problems)
      expect([message.vi, remedy.vi].every((words) => words.length > 9)).toBe(true);
  });

  test('whatever was written is read again as it was', () => {
    const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,.!?-]{0,30}[\p{L}\d]$/u);
    const time = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(time, fc.integer({ min: 1, max: 9000 }), fc.array(word, { minLength: 1, maxLength: 3 })), {
          minLength: 1,
        }),
        (list) => {
          const cues = list
            .toSorted(([a], [b]) => a - b)
            .map(([start, length, words]) => ({
              start: start / 1000,
              end: (start + length) / 1000,
              text: words.join('\n'),
            }));
          const { cues: again, problems } = parseCaptions(writeCaptions(cues));
          expect(problems).toEqual([]);
          expect(again.map(({ start, end, text }) => ({ start, end, text }))).toEqual(cues);
        },
      ),
    );
  });
});
