import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import readExif from 'exif-reader';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { fix } from '../../gate/fix.ts';
import type { MediaItem } from '../../src/catalog/content.ts';
import { getVariants } from '../../src/catalog/media.ts';
import { cleanPicture } from '../../src/loaders/clean.ts';
import { inspectMedia, isMediaEnding } from '../../src/loaders/media.ts';
import { findFormat } from '../../src/loaders/parts/formats.ts';
import { readPdf } from '../../src/loaders/pdf.ts';
import { createPdf, encodeAscii85 } from '../pdf.ts';
import { provinceContent } from '../sites.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const noise = (width = 64, height = 48): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: '#fff', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });
const glass = (): Sharp =>
  sharp({ create: { width: 64, height: 48, channels: 4, background: { r: 10, g: 90, b: 200, alpha: 0.4 } } });

/** What phones write; the names of creators are not ASCII. */
const exif = {
  IFD0: { Artist: 'Nguyen Thi An', Copyright: 'CC-BY-4.0', HostComputer: 'office-pc' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' },
};
const xmp =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" exif:GPSLatitude="17,27N"><dc:creator><rdf:Seq><rdf:li>Nguyễn Thị Ánh</rdf:li><rdf:li>Bình</rdf:li></rdf:Seq></dc:creator><dc:description>ca\u00ADve</dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';

async function createAnimation(): Promise<Sharp> {
  const frames = [0, 1, 2].map((step) =>
    sharp({ create: { width: 40, height: 30, channels: 4, background: { r: step * 80, g: 0, b: 0, alpha: 1 } } })
      .raw()
      .toBuffer(),
  );
  return sharp(Buffer.concat(await Promise.all(frames)), {
    raw: { width: 40, height: 90, channels: 4, pageHeight: 30 },
  });
}

function createChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** A PNG becomes an animation by a chunk that counts its frames, and by further frames. */
function animate(png: Buffer): Buffer {
  const at = png.indexOf('IDAT') - 4;
  const control = createChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  const frame = createChunk('fdAT', Buffer.from([0, 0, 0, 1, 1, 2, 3]));
  return Buffer.concat([png.subarray(0, at), control, png.subarray(at, -12), frame, png.subarray(-12)]);
}

type Picture = readonly [name: string, make: () => Promise<Buffer>];

/** Pictures of every kind with marks of place and device, and with what must stay. */
const marked: readonly Picture[] = [
  ['progressive.jpg', () => noise().withExif(exif).withIccProfile('p3').jpeg({ progressive: true }).toBuffer()],
  ['turned.jpg', () => noise().withMetadata({ exif, orientation: 6 }).jpeg().toBuffer()],
  ['print.jpg', () => noise().toColourspace('cmyk').withExif(exif).jpeg().toBuffer()],
  ['credits.jpg', () => noise().withXmp(xmp).jpeg().toBuffer()],
  ['hidden.jpg', async () => Buffer.concat([await noise().jpeg().toBuffer(), Buffer.from('PK'.repeat(40))])],
  ['glass.png', () => glass().withExif(exif).withIccProfile('p3').png().toBuffer()],
  ['deep.png', () => noise().toColourspace('rgb16').withExif(exif).png().toBuffer()],
  ['moving.png', async () => animate(await glass().withExif(exif).png().toBuffer())],
  ['glass.webp', () => glass().withExif(exif).withXmp(xmp).withIccProfile('p3').webp().toBuffer()],
  [
    'moving.webp',
    async () =>
      (await createAnimation())
        .withExif(exif)
        .webp({ delay: [100, 200, 300] })
        .toBuffer(),
  ],
  ['deep.avif', () => noise().withExif(exif).withXmp(xmp).avif({ bitdepth: 10 }).toBuffer()],
];

const look = async (bytes: Buffer) => {
  const { width, height, orientation = 1, depth, space, hasAlpha, pages, delay, icc } = await sharp(bytes).metadata();
  const pixels = await sharp(bytes, { pages: -1 }).raw({ depth: 'ushort' }).toBuffer();
  return { width, height, orientation, depth, space, hasAlpha, pages, delay, icc, pixels };
};

describe('media clean', () => {
  test.each(marked)('takes the marks out of %s and leaves the picture', async (name, make) => {
    const path = join(folder, name);
    const before = await make();
    writeFileSync(path, before, { mode: 0o640 });
    expect(findFormat(before)!.read(before).refused).not.toEqual([]);
    await cleanPicture(path);
    const after = readFileSync(path);
    const { refused, text } = findFormat(after)!.read(after);
    expect(refused).toEqual([]);
    expect(text).not.toContain('office-pc');
    expect(after.includes('GPSLatitude')).toBe(false);
    expect(await look(after)).toEqual(await look(before));
    for (const mark of ['acTL', 'fdAT', 'ANMF']) expect(after.includes(mark)).toBe(before.includes(mark));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    await cleanPicture(path);
    expect(readFileSync(path).equals(after)).toBe(true);
  });

  test('keeps creator and licence, whatever their letters and wherever they stand', async () => {
    const read = async (name: string) => {
      const block = (await sharp(readFileSync(join(folder, name))).metadata()).exif!;
      const image: Record<string, unknown> = readExif(block).Image!;
      return ['Artist', 'Copyright'].map((key) => image[key]?.toString().replace(/\0+$/, ''));
    };
    for (const name of ['turned.jpg', 'glass.png', 'glass.webp', 'deep.avif'])
      expect(await read(name)).toEqual(['Nguyen Thi An', 'CC-BY-4.0']);
    expect(await read('credits.jpg')).toEqual(['Nguyễn Thị Ánh; Bình', undefined]);
  });

  test.each([
    ['a drawing', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>')],
    ['a document', 'a.pdf', createPdf('', Buffer.from('BT ET'))],
    ['no picture', 'a.jpg', Buffer.from('not a picture')],
    ['nothing', 'b.jpg', Buffer.alloc(0)],
  ])('refuses %s and leaves it as it is', async (_, name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await expect(cleanPicture(path)).rejects.toThrow(/giữ nguyên/);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('refuses a picture that is cut off', async () => {
    const path = join(folder, 'half.jpg');
    const [, make] = marked[1]!;
    const half = (await make()).subarray(0, 1500);
    writeFileSync(path, half);
    await expect(cleanPicture(path)).rejects.toThrow(/giữ nguyên/);
    expect(readFileSync(path).equals(half)).toBe(true);
    expect(readdirSync(folder).filter((file) => file.startsWith('.'))).toEqual([]);
  });
});

const photograph = 'kind: photograph\npersons: none\nauthor: Office\nowner: Office\nlicence: CC-BY-4.0\ndate: 2026\n';
const paper = 'kind: document\nauthor: Office\nowner: Office\nlicence: CC-BY-4.0\ndate: 2026\n';

test('gate --fix mends texts as texts, and no picture or document loses a byte of what it shows', async () => {
  const root = join(folder, 'province');
  cpSync(provinceContent, root, { recursive: true });
  const write = (file: string, content: string | Buffer) => writeFileSync(join(root, file), content);
  const pictures = await Promise.all(
    marked.map(async ([name, make]) => [name.replace(/\.(\w+)$/, '-$1.$1'), await make()] as const),
  );
  for (const [name, bytes] of pictures) {
    write(`media/${name}`, bytes);
    write(`media/${name.replace(/\.\w+$/, '.yaml')}`, photograph);
  }
  write('media/bars.svg', readFileSync('tests/fixtures/drawings/libreoffice.svg'));
  write('media/acting.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>');
  for (const name of ['bars', 'acting']) write(`media/${name}.yaml`, photograph.replace('photograph', 'illustration'));
  // Found in what files carry, and not to be mended there: a soft hyphen in a caption, another in a document.
  const plain = await noise().png().toBuffer();
  const author = createChunk('iTXt', Buffer.from('Author\0\0\0\0\0Nguy\u00ADen'));
  const caption = Buffer.concat([plain.subarray(0, -12), author, plain.subarray(-12)]);
  const title = Buffer.from('\uFEFFso\u00ADft', 'utf16le').swap16().toString('hex');
  const words = createPdf('', Buffer.from('BT ET'), [[`<</Title<${title}>>>`]], '/Info 6 0 R');
  write('media/caption.png', caption);
  write('media/caption.yaml', photograph);
  write('media/plan.pdf', words);
  write('media/plan.yaml', paper);
  // Typed into texts, and to be mended: with a byte order mark, line ends of Windows, decomposed letters.
  const record = readFileSync(join(root, 'places/lake.yaml'), 'utf8');
  write('places/lake.yaml', `\uFEFF${record.replace('inland', 'in\u200Bland').replaceAll('\n', '\r\n')}`);
  write('media/visitors.csv', 'năm,lượt khách\r\n2026,12\r\n'.normalize('NFD'));
  const untouched = ['places/lighthouse.yaml', 'media/lighthouse.svg', 'en/places/lake.mdx'].map(
    (file) => [file, readFileSync(join(root, file))] as const,
  );

  const report = await checkContent(root, { keepsTexts: false });
  const found = new Set(report.errors.map(({ rule, file }) => `${rule} ${file}`));
  expect(found).toContain('invisible-character media/caption.png');
  expect(found).toContain('invisible-character media/plan.pdf');
  const { mended, left } = await fix(root, report.errors, report.loaded);

  expect(left).toEqual([expect.stringContaining('media-svg media/acting.svg: ')]);
  expect(mended).toContain('media-svg media/bars.svg');
  expect(mended).toContain('invisible-character places/lake.yaml');
  expect(mended.filter((name) => name.startsWith('invisible-character media/'))).toEqual([]);
  expect(readFileSync(join(root, 'places/lake.yaml'), 'utf8')).toBe(`\uFEFF${record.replaceAll('\n', '\r\n')}`);
  expect(readFileSync(join(root, 'media/visitors.csv'), 'utf8')).toBe('năm,lượt khách\r\n2026,12\r\n');
  expect(readFileSync(join(root, 'media/caption.png')).equals(caption)).toBe(true);
  expect(readFileSync(join(root, 'media/plan.pdf')).equals(words)).toBe(true);
  for (const [file, bytes] of untouched) expect(readFileSync(join(root, file)).equals(bytes)).toBe(true);
  for (const [name, bytes] of pictures) {
    const after = readFileSync(join(root, `media/${name}`));
    expect(await look(after)).toEqual(await look(bytes));
    if (!name.startsWith('moving')) expect(mended).toContain(`media-metadata media/${name}`);
  }
  expect(readdirSync(join(root, 'media')).filter((file) => file.startsWith('.'))).toEqual([]);
});

const inspect = async (name: string, bytes: Buffer | string) => {
  const ending = name.split('.').at(-1)!;
  if (!isMediaEnding(ending)) throw new Error(ending);
  const { media, faults = [] } = await inspectMedia(Buffer.from(bytes), name, ending);
  return { media, rules: faults.map(({ rule }) => rule) };
};

describe('what the gate sees of a file', () => {
  test.each(['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'pdf', 'csv', 'txt'])('nothing in a %s', async (ending) => {
    expect((await inspect(`empty.${ending}`, '')).rules).toEqual(['media-truncated']);
  });

  test.each(['svg', 'csv', 'txt'])('white space in a %s', async (ending) => {
    expect((await inspect(`blank.${ending}`, '\uFEFF \r\n')).rules).toEqual(['media-truncated']);
  });

  test('a picture is as wide as readers see it, and no form of it is wider', async () => {
    const bytes = await noise(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { media } = await inspect('turned-large.jpg', bytes);
    expect(media).toMatchObject({ width: 800, height: 1200 });
    const variants = getVariants({ ...media, name: 'x' } as MediaItem);
    expect(variants.map(({ width, format }) => [width, format])).toEqual([
      [480, 'avif'],
      [800, 'avif'],
      [480, 'webp'],
      [800, 'webp'],
    ]);
  });

  test.each([
    ['an animated WebP', 'moving.webp', async () => (await createAnimation()).webp().toBuffer(), 'media-animated'],
    ['an animated PNG', 'moving.png', async () => animate(await glass().png().toBuffer()), 'media-animated'],
    ['a line', 'line.png', () => noise(1000, 9).png().toBuffer(), 'media-size'],
    ['a tower higher than WebP', 'tower.jpg', () => noise(100, 20_000).jpeg().toBuffer(), 'media-size'],
    ['a point', 'point.png', () => noise(1, 1).png().toBuffer(), 'media-size'],
    ['a JPEG in name only', 'png.jpg', () => noise().png().toBuffer(), 'media-type'],
  ])('%s', async (_, name, make, rule) => {
    expect((await inspect(name, await make())).rules).toEqual([rule]);
  });

  test.each([
    ['', 'media-size'],
    ['viewBox="0 0 0 0"', 'media-size'],
    ['viewBox="a b c d"', 'media-size'],
    ['width="12"', 'media-size'],
    ['width="100%" height="100%"', 'media-size'],
    ['width="1e9" height="1e9" viewBox="0 0 9 9"', 'media-size'],
    ['viewBox="0 0 100000 10"', 'media-size'],
    ['viewBox="0 0 160 90"', undefined],
    ['viewBox="0,0,160,90" width="100%"', undefined],
    ['width="160px" height="90px"', undefined],
  ])('a drawing whose size is %s: %s', async (size, rule) => {
    const { media, rules } = await inspect(
      'drawing.svg',
      `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9" height="9"/></svg>`,
    );
    expect(rules).toEqual(rule ? [rule] : []);
    if (!rule) expect(media).toMatchObject({ width: 160, height: 90 });
  });
});

describe('documents', () => {
  const drawn = Buffer.from('BT /F1 12 Tf 10 50 Td (Hello readers) Tj ET');
  const script = deflateSync(Buffer.from('6 0 <</S/JavaScript/JS(app.alert(1))>>'));
  const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);

  test.each([
    ['plain', '', drawn],
    ['packed', '/Filter/FlateDecode', deflateSync(drawn)],
    ['packed, in a list', '/Filter [ /FlateDecode ]', deflateSync(drawn)],
    ['as ReportLab writes it', '/Filter [ /ASCII85Decode /FlateDecode ]', encodeAscii85(deflateSync(drawn))],
    ['by short names', '/Filter[/AHx/Fl]', hex(deflateSync(drawn))],
    ['in ASCII85 alone', '/Filter/ASCII85Decode', encodeAscii85(drawn)],
  ])('a page is read: %s', async (_, filter, content) => {
    const { problems, text } = await readPdf(createPdf(filter, content));
    expect(problems).toEqual([]);
    expect(text).toContain('Hello readers');
  });

  test.each([
    ['packed', '/Filter/FlateDecode', script],
    ['packed twice', '/Filter[/A85/Fl]', encodeAscii85(script)],
    ['in hexadecimal', '/Filter[/ASCIIHexDecode/FlateDecode]', hex(script)],
    ['by an escaped name', '/Filter/F#6cateDecode', script],
    ['by a filter that nobody here knows', '/Filter/LZWDecode', script],
  ])('a script among objects is found: %s', async (_, filter, stream) => {
    const { problems } = await readPdf(createPdf('', drawn, [[`<</Type/Obj#53tm/N 1/First 4${filter}>>`, stream]]));
    expect(problems).toHaveLength(1);
  });

  test('a script behind packed data is found', async () => {
    const tail = Buffer.concat([deflateSync(drawn), Buffer.from('\n8 0 obj\n<</S/JavaScript/JS(x)>>\nendobj')]);
    const { problems } = await readPdf(createPdf('/Filter/FlateDecode', tail));
    expect(problems).toHaveLength(1);
  });
});
