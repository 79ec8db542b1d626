import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { deflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { inspectMedia } from '../../src/loaders/media.ts';
import { createPdf } from '../pdf.ts';

/** Ten million letters one by one: pdf.js reads them for longer than anybody waits. */
const endless = createPdf(
  '/Filter[/Fl/Fl]',
  deflateSync(deflateSync(Buffer.from(`BT /F1 1 Tf ${'(a)Tj '.repeat(10_000_000)}ET`))),
);
/** Stands in files that no earlier run has seen: what is known need not be opened. */
const day = performance.timeOrigin;
const sound = createPdf('', Buffer.from('BT /F1 9 Tf (Boats) Tj ET'));
const inspect = (bytes: Buffer, name: string) => inspectMedia(bytes, `media/${name}.pdf`, 'pdf');

describe('a file that keeps the machine busy', () => {
  test('is a fault after the limit, and those behind it are still inspected', async () => {
    const [before, stopped, after] = await Promise.all([
      inspect(sound, 'before'),
      inspect(endless, 'endless'),
      inspect(createPdf('', Buffer.from(`BT /F1 9 Tf (Ropes ${day}) Tj ET`)), 'after'),
    ]);
    expect(before.media).toMatchObject({ file: 'media/before.pdf', size: sound.length });
    expect(stopped.faults).toMatchObject([{ rule: 'media-costly', file: 'media/endless.pdf' }]);
    expect(stopped.faults![0]!.message.vi).toMatch(/5 giây|bộ nhớ/);
    expect(after).toMatchObject({ text: `Ropes ${day}` });
  }, 30_000);
});

test('a process that ends while nobody asks is replaced, and no file is accused', async () => {
  const sent = vi.spyOn(ChildProcess.prototype, 'ref');
  await inspect(createPdf('', Buffer.from(`BT /F1 9 Tf (Nets ${day}) Tj ET`)), 'nets');
  const child = sent.mock.contexts.at(-1) as ChildProcess; // whose method it is
  sent.mockRestore();
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const after = await inspect(createPdf('', Buffer.from(`BT /F1 9 Tf (Sails ${day}) Tj ET`)), 'sails');
  expect(after).toMatchObject({ text: `Sails ${day}` });
}, 30_000);
