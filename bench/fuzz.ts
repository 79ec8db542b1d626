// Random input for the parsers behind the gate: npm run fuzz [-- --runs 30000 --seed 1]
// Each parser must answer with a value or with faults; an exception or an answer later than a second ends the run.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import sharp from 'sharp';
import { createProgress } from '../gate/progress.ts';
import { pictureFormats, type PictureFormatName } from '../src/loaders/parts/formats.ts';
import { readPdf } from '../src/loaders/pdf.ts';
import { getSvgFaults } from '../src/loaders/svg.ts';
import { readYaml } from '../src/loaders/yaml.ts';
import { getRecordSchema } from '../src/schemas/record.ts';
import { parseText } from '../src/texts/parse.ts';
import { randomText } from '../tests/texts.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '30000' }, seed: { type: 'string', default: '1' } },
});
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

const recordSchema = getRecordSchema('places', 'x');
type Target = readonly [name: string, run: () => Promise<unknown> | unknown];
const sample = <Value>(arbitrary: fc.Arbitrary<Value>): Value[] =>
  fc.sample(arbitrary, { numRuns: runs, seed: Number(values.seed) });
const toTargets = <Value>(name: string, arbitrary: fc.Arbitrary<Value>, run: (value: Value) => unknown): Target[] =>
  sample(arbitrary).map((value) => [name, () => run(value)]);

const targets = [
  ...toTargets('texts', randomText, (source) => parseText(source, 'places/en/x.mdx')),
  ...toTargets('records', yaml, (source) => readYaml(recordSchema, source, 'places/x.yaml')),
  ...toTargets('drawings', svg, (source) => getSvgFaults(source, 'x.svg')),
  ...pictures.flatMap(([format, bytes]) => toTargets(format, damage(bytes), (damaged) => readDamaged(format, damaged))),
  ...toTargets('documents', pdf, (source) => readPdf(Buffer.from(source, 'latin1'))),
];
const progress = createProgress('Fuzz');
const slowest = new Map<string, number>();
for (const [index, [name, run]] of targets.entries()) {
  const start = performance.now();
  await run();
  const took = performance.now() - start;
  slowest.set(name, Math.max(took, slowest.get(name) ?? 0));
  if (took > patience) throw new Error(`${name}: input ${index % runs} took ${took.toFixed(0)} ms`);
  if (index % 100 === 0) progress.update(index, targets.length);
}
progress.finish();
for (const [name, took] of slowest) console.log(`${name}: ${runs} inputs, the slowest ${took.toFixed(1)} ms`);
