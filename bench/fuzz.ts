// Random input for the parsers behind the gate: npm run fuzz [-- --runs 200000 --seed 1]
// Each parser must answer with a value or with faults; an exception or an answer later than a second ends the run. Every
// kind of input has a thread of its own, so that a parser that never answers is stopped as well.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { createProgress } from '../gate/progress.ts';
import { pictureFormats, type PictureFormatName } from '../src/loaders/parts/formats.ts';
import { loadContent } from '../src/loaders/pdf/content.ts';
import { Refusal } from '../src/loaders/pdf/values.ts';
import { readPdf } from '../src/loaders/pdf.ts';
import { getSvgFaults } from '../src/loaders/svg.ts';
import { findTableProblems } from '../src/loaders/table.ts';
import { readYaml } from '../src/loaders/yaml.ts';
import { getRecordSchema } from '../src/schemas/record.ts';
import { SiteWordsSchema } from '../src/schemas/site.ts';
import { parseText } from '../src/texts/parse.ts';
import { createPackedPdf, createPdf, encodeAscii85 } from '../tests/pdf.ts';
import { randomText } from '../tests/texts.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log('npm run fuzz [-- --runs 200000 --seed 1]: random input for each parser behind the gate');
  process.exit();
}
const runs = Number(values.runs);
const patience = 1000;

const shuffled = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((list) => list.join(''));
const noise = fc.string({ unit: 'binary', maxLength: 200 });
const yaml = fc.oneof(
  noise,
  shuffled([
    'name: ',
    '{ en: x }',
    '\n',
    '  ',
    '- ',
    '&a',
    '*a',
    '!!js/function ',
    '"',
    "'",
    '|',
    '>',
    '[',
    ']',
    '{',
    '}',
    '# ',
    'facts:',
    'owner:',
    'portals:',
    'value: 1',
    '---',
    '? ',
    '\t',
    '<<: ',
  ]),
);
const svg = fc.oneof(
  noise,
  shuffled([
    '<svg',
    '>',
    '</svg>',
    '<g ',
    'href=',
    '"#a"',
    '&#x6A;',
    '&lt;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    '<!ENTITY x "y">',
    ']>',
    '<?x ?>',
    'style="',
    'url(',
    ')',
    'onload=',
    '\u0000',
  ]),
);
const pdf = fc.oneof(
  noise,
  shuffled([
    '%PDF-1.7\n',
    '1 0 obj',
    '<<',
    '>>',
    'stream\n',
    'endstream',
    '/Filter/FlateDecode',
    '/Type/ObjStm',
    'endobj\n',
    'xref\n',
    'trailer',
    'startxref\n9\n',
    '/Root 1 0 R',
    '%%EOF',
    '/Length 5',
    '(x)',
    '[',
    ']',
    '#4a',
    '/Pages 1 0 R',
    '/Kids[1 0 R]',
  ]),
);

/** Pictures of every format, with EXIF and a colour profile, damaged at random places; bytes that do not add up are refused. */
const pixels = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b3f3b' } })
  .withExif({ IFD0: { Artist: 'A', Copyright: 'B' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' } })
  .withIccProfile('p3');
const pictures = await Promise.all(
  (Object.keys(pictureFormats) as PictureFormatName[]).map(
    async (format) => [format, await pixels.clone().toFormat(format, { compression: 'av1' }).toBuffer()] as const,
  ),
);
const damage = (whole: Buffer) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(Math.min(whole.length, 800) - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(whole.length),
      fc.uint8Array({ maxLength: 40 }),
      fc.boolean(),
    )
    .map(([changes, at, more, isCut]) => {
      const bytes = Buffer.from(whole);
      for (const [place, byte] of changes) bytes[place] = byte;
      return Buffer.concat([bytes.subarray(0, at), more, isCut ? Buffer.alloc(0) : bytes.subarray(at)]);
    });
/** Reads a damaged picture, and puts together again what could be read. */
const readDamaged = (format: PictureFormatName, bytes: Buffer): unknown => {
  try {
    return pictureFormats[format].read(bytes).clean();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Sound documents to be damaged, and parts of content and of tables in any order. */
const drawn = Buffer.from('BT /F1 9 Tf (Boats) Tj ET');
const papers = [
  createPdf('/Filter/FlateDecode', deflateSync(drawn)),
  createPackedPdf('[3 0 R/Fit]', '/Filter/A85', encodeAscii85),
];
const content = shuffled([
  'BT ',
  '(x) Tj ',
  '(',
  ')',
  '<<',
  '>>',
  '/A ',
  '/X Do ',
  'BI ',
  'ID ',
  'EI ',
  '<41>',
  '\\',
  '%',
  '\n',
  '[',
  ']',
  'Q ',
]);
const table = shuffled([
  '=',
  '+',
  '-',
  '@',
  '"',
  ',',
  ';',
  '|',
  '\t',
  '\r',
  '\n',
  'A1',
  '(',
  "'",
  '!',
  'cmd',
  'x',
  ' ',
  'HYPERLINK',
]);

/** Reads content, which may be refused. */
const readDrawn = (source: string): unknown => {
  try {
    return loadContent(Buffer.from(source, 'latin1'));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

const recordSchema = getRecordSchema('place');
/** Inputs of one kind, in batches, and what is done with each. */
interface Target {
  name: string;
  list: (count: number, seed: number) => (() => unknown)[];
}
const toTarget = <Value>(name: string, arbitrary: fc.Arbitrary<Value>, run: (value: Value) => unknown): Target => ({
  name,
  list: (count, seed) => fc.sample(arbitrary, { numRuns: count, seed }).map((value) => () => run(value)),
});

const targets: readonly Target[] = [
  toTarget('texts', randomText, (source) => parseText(source, 'en/places/x.mdx')),
  toTarget('records', yaml, (source) => readYaml(recordSchema, source, 'places/x.yaml')),
  toTarget('words of sites', yaml, (source) => readYaml(SiteWordsSchema, source, 'en/site.yaml')),
  toTarget('drawings', svg, (source) => getSvgFaults(source, 'x.svg')),
  ...pictures.map(([format, bytes]) => toTarget(format, damage(bytes), (damaged) => readDamaged(format, damaged))),
  toTarget('documents', pdf, (source) => readPdf(Buffer.from(source, 'latin1'))),
  ...papers.map((bytes, index) => toTarget(`damaged documents ${index + 1}`, damage(bytes), readPdf)),
  toTarget('content of documents', content, readDrawn),
  toTarget('tables', table, findTableProblems),
];

/** Inputs made at a time. */
const batch = 1000;

/** What a thread tells of itself, in shared memory: inputs done, the longest time of one in milliseconds, 1 while one runs. */
type Tally = Int32Array<SharedArrayBuffer>;

/** Runs one target; the first thread to be late or to throw ends the whole. */
async function runTarget({ list }: Target, tally: Tally): Promise<void> {
  await import('unpdf'); // documents would load it with the first one
  for (let done = 0; done < runs; done += batch)
    for (const run of list(Math.min(batch, runs - done), Number(values.seed) + done)) {
      const start = performance.now();
      Atomics.store(tally, 2, 1);
      await run();
      Atomics.store(tally, 2, 0);
      tally[1] = Math.max(tally[1]!, performance.now() - start);
      Atomics.add(tally, 0, 1);
    }
}

/** Watches a thread. @throws when it throws, or when one input takes longer than our patience */
async function watchTarget(index: number, onProgress: () => void): Promise<number> {
  const tally: Tally = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(import.meta.filename, { argv: process.argv.slice(2), workerData: { index, tally } });
  const end = once(worker, 'exit').then(() => true);
  for (let last = -1; !(await Promise.race([end, setTimeout(patience, false)])); onProgress()) {
    const done = Atomics.load(tally, 0);
    if (done === last && Atomics.load(tally, 2) === 1) {
      await worker.terminate();
      throw new Error(`${targets[index]!.name}: input ${done} of seed ${values.seed} takes more than ${patience} ms`);
    }
    last = done;
  }
  if (Atomics.load(tally, 0) !== runs) throw new Error(`${targets[index]!.name}: input ${tally[0]} ended the thread`);
  return tally[1]!;
}

if (isMainThread) {
  const progress = createProgress('Fuzz');
  const slowest: string[] = [];
  for (const [index, { name }] of targets.entries()) {
    const took = await watchTarget(index, () => progress.update(index, targets.length));
    slowest.push(`${name}: ${runs} inputs, the slowest ${took} ms`);
  }
  progress.finish();
  console.log(slowest.join('\n'));
} else {
  const { index, tally } = workerData as { index: number; tally: Tally }; // as given above
  await runTarget(targets[index]!, tally);
}
