import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { wordRules } from '../gate/words/index.ts';
import { readCorpus } from './corpus.ts';

/** Pieces that patterns and parsers stumble over when they come by the thousand. */
const pieces = [
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u0301',
  'é',
  '中',
  'กข',
  'ກ',
  'ع',
  'я',
  'a\u200D',
  '0',
  '1 ',
  '1,',
  '1.',
  '1-',
  '1/',
  '09',
  '0. ',
  '9 km ',
  '+84 ',
  '0912345678 ',
  'ngày 1 ',
  'km ',
  '=1,',
  '(12) ',
  'a',
  'A ',
  'a.',
  'a@',
  'a@a.',
  '@',
  '.',
  '. ',
  '/',
  '//',
  ':',
  ': ',
  '%2e',
  '%25',
  'www.a.',
  'https://a.',
  'https://a.example/ ',
  '<',
  '< ',
  '<a',
  '{',
  '}',
  '(',
  ')',
  '[',
  '](',
  '[[',
  '[a]: b\n',
  '![',
  '&',
  '&nbsp;',
  '&#',
  '\\',
  '$',
  '|',
  '| ',
  '*',
  '**',
  '* ',
  '_',
  '_a',
  'a_',
  '`',
  '~',
  '~~',
  '"',
  "'",
  '«',
  '“',
  '-',
  '– ',
  '- ',
  '> ',
  '> > ',
  '1. ',
  '## a {#a}\n\n',
  '---\n',
  '===\n',
  '{/*',
  '{/* a */} ',
  '<!--',
  'a\n- ',
  '[a](/places/lake/#the-water) ',
  '[a](https://a.example) ',
  '<Fact of="height" /> ',
  '[www.a.](https://a.example) ',
  'mailto:a@b.c ',
  'eyJ-',
  'eyJ.',
  'AKIA',
  'ghp_',
  'password=',
  'Bearer ',
  '-----BEGIN ',
  'bản số ',
  'độ mật: ',
  'CCCD ',
  'số ',
  'STK ',
  'tuyệt mật ',
  't u y ',
  'lớn nhất ',
  'largest of the ',
  'South China ',
] as const;

/** One large input for the gate. */
export interface Adversary {
  name: string;
  /** Content by path below the content folder. */
  write: Record<string, string>;
}

const record = 'published: 2026-01-05T09:30+09:00\n';
const head = '---\ntitle: The harbour\ndescription: A small harbour behind a wall of stones.\nname: Harbour\n';
const plain = { 'places/harbour.yaml': record, 'en/places/harbour.mdx': `${head}---\n\nBoats come in at noon.\n` };

/** Where a filler may stand. Drawings, photographs and PDFs are inspected with limits of their own. */
const places = {
  text: (filler: string) => ({
    ...plain,
    'vi/places/harbour.mdx': `${head}translation: { of: en, by: human }\n---\n\nA ${filler}\n`,
  }),
  attribute: (filler: string) => ({
    ...plain,
    'en/places/harbour.mdx': `${head}---\n\nA\n\n<Figure name="lighthouse" caption="${filler.replaceAll('"', '')}" />\n`,
  }),
  table: (filler: string) => ({ 'media/visitors.csv': `year,visitors\n2025,${filler}\n` }),
  record: (filler: string) => ({ ...plain, 'places/harbour.yaml': `${record}author: ${JSON.stringify(filler)}\n` }),
  words: (filler: string) => ({ 'vi/site.yaml': `name: Marren\ntagline: ${JSON.stringify(filler)}\n` }),
  yaml: (filler: string) => ({ ...plain, 'places/harbour.yaml': `${filler}\n` }),
} satisfies Record<string, (filler: string) => Record<string, string>>;

/** Repeats a piece to a size. Lines are ended in time, so that what stops at long ones is not all that is tried. */
function fill(piece: string, bytes: number): string {
  const count = Math.floor(bytes / Buffer.byteLength(piece));
  if (piece.includes('\n')) return piece.repeat(count);
  const perLine = Math.max(1, Math.floor(9000 / piece.length));
  const line = piece.repeat(perLine);
  return Array.from({ length: Math.ceil(count / perLine) }, () => line).join('\n');
}

/** What each rule looks for, by the name of the rule: its own samples, and the bodies of the corpus. */
function listSought(): Map<string, string> {
  const sought = new Map(wordRules.map(({ id, bad }) => [id, bad.map(({ text }) => `${text} `).join('')]));
  for (const { rule, hostile } of readCorpus()) {
    const bodies = Object.values(hostile.bodies ?? {}).flat();
    if (bodies.length > 0) sought.set(rule, [sought.get(rule) ?? '', ...bodies, ''].join('\n\n'));
  }
  return sought;
}

/**
 * Lists large inputs: every piece, and for every rule what it looks for, wherever such things stand.
 *
 * @param bytes about how many each has
 */
export function listAdversaries(bytes: number): Adversary[] {
  const create = (place: keyof typeof places, name: string, piece: string): Adversary => ({
    name: `${place}: ${name}`,
    write: places[place](fill(piece, bytes)),
  });
  return [
    ...(['text', 'attribute', 'table', 'yaml'] as const).flatMap((place) =>
      pieces.map((piece) => create(place, JSON.stringify(piece), piece)),
    ),
    ...(['text', 'table', 'record', 'words'] as const).flatMap((place) =>
      Array.from(listSought(), ([rule, piece]) => create(place, rule, piece)),
    ),
  ];
}

/** What an input took. */
export interface Effort {
  name: string;
  /** Milliseconds of processor time. */
  milliseconds: number;
  /** Faults that were told. */
  faults: number;
  /** What was thrown, if anything was: the gate never throws. */
  thrown?: string;
}

/**
 * Runs the gate over inputs in a worker, one after another.
 *
 * @param patience milliseconds after which an input counts as one without end; its time is then infinite
 */
export async function* runAdversaries(inputs: readonly Adversary[], patience: number): AsyncGenerator<Effort> {
  const root = mkdtempSync(join(tmpdir(), 'adversary-'));
  const start = (): Worker => new Worker(new URL('adversarial-worker.ts', import.meta.url), { workerData: root });
  let worker = start();
  try {
    for (const { name, write } of inputs) {
      rmSync(root, { recursive: true });
      cpSync('tests/fixtures/province', root, { recursive: true });
      for (const [file, content] of Object.entries(write)) writeFileSync(join(root, file), content);
      const effort = await new Promise<Omit<Effort, 'name'>>((done, fail) => {
        const timer = setTimeout(() => done({ milliseconds: Infinity, faults: 0 }), patience);
        worker.removeAllListeners();
        worker.once('error', fail);
        worker.once('message', (message) => {
          clearTimeout(timer);
          done(message);
        });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage('go');
      });
      yield { name, ...effort };
      if (effort.milliseconds < Infinity) continue;
      await worker.terminate();
      worker = start();
    }
  } finally {
    await worker.terminate();
    rmSync(root, { recursive: true, force: true });
  }
}
