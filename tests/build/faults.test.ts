import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import readExif from 'exif-reader';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { formatStop } from '../../src/loaders/fault.ts';
import { copyMediaRecord } from '../media.ts';
import { provinceContent } from '../sites.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sound site that a test makes unsound. */
class Draft {
  readonly root: string;
  readonly output: string;

  constructor(name: string) {
    this.root = join(folder, name);
    this.output = join(folder, `${name}-out`);
    cpSync(provinceContent, this.root, { recursive: true });
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  replace(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.root, file), 'utf8');
    expect(text).toContain(from);
    this.write(file, text.replace(from, to));
  }

  /** @param file `media/harbour.jpg` */
  addPhotograph(file: string, bytes: string | Uint8Array): void {
    this.write(file, bytes);
    const name = basename(file, extname(file));
    copyMediaRecord(this.root, 'lighthouse', name);
    this.replace(`media/${name}.yaml`, 'illustration', 'photograph\npersons: none');
  }
}

interface Outcome {
  code: number;
  output: string;
}

const run = (script: string[], content: string): Promise<Outcome> =>
  new Promise((done) => {
    const env = { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' };
    const child = execFile('node', script, { env }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });

const record = 'places/lighthouse.yaml';
const text = 'en/places/lighthouse.mdx';
const pixels = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b3f3b' } })
    .jpeg({ quality: 90 })
    .toBuffer();
/** Noise, so that half of the file is missing half of the picture. */
const noise = () =>
  sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();

type Case = [name: string, spoil: (draft: Draft) => void | Promise<void>, place: string, ...messages: string[]];

const cases: Case[] = [
  [
    'an unknown field',
    (draft) => draft.replace(record, 'author: MK', 'autor: MK'),
    `${record}\n  5:1  schema`,
    'The field autor is unknown.',
    'Không có trường nào tên là autor.',
    'author',
  ],
  [
    'a wrong type',
    (draft) => draft.replace(record, 'value: 31.5', 'value: tall'),
    `${record}\n  13:5  schema`,
    'facts.height.value',
    '“tall”',
  ],
  [
    'a letter that no font of share cards has',
    (draft) => draft.replace(text, 'name: Old Lighthouse', 'name: Old Lighthouse ᚠ'),
    `${text}\n  4:1  card-letters`,
    'none of its fonts has “ᚠ” (U+16A0).',
    'không phông nào của ảnh có “ᚠ” (U+16A0).',
    'write it in the letters of the language',
  ],
  [
    'a missing title',
    (draft) => draft.replace(text, 'title: The Old Lighthouse\n', ''),
    `${text}\n  2:1  schema`,
    'The field title is missing.',
    'Thiếu trường title.',
    'title of the page',
  ],
  [
    'a date that does not exist',
    (draft) => draft.replace(record, 'updated: 2026-02-01', 'updated: 2026-02-30'),
    `${record}\n  4:1  schema`,
    'This date does not exist.',
    'Ngày này không có thật.',
    '2026-02-30',
  ],
  [
    'a fact without a source',
    (draft) => draft.replace(record, 'sources: [almanac]', 'sources: []'),
    `${record}\n  16:5  schema`,
    'facts.height.sources',
    'a fact without a source is not published',
  ],
  [
    'a source that does not exist',
    (draft) => draft.replace(record, 'sources: [almanac]', 'sources: [almanach]'),
    `${record}\n  16:15  unknown-source`,
    'There is no source “almanach”.',
    'Không có nguồn “almanach”.',
  ],
  [
    'a related entry that does not exist',
    (draft) => draft.replace(record, 'places/lake', 'places/pond'),
    `${record}\n  10:11  unknown-entry`,
    'There is no entry “places/pond”.',
  ],
  [
    'a text without a record',
    (draft) => draft.write('en/places/tower.mdx', readFileSync(join(draft.root, text))),
    'en/places/tower.mdx\n  1:1  text-without-record',
    'There is no record places/tower.yaml',
    'chưa có hồ sơ',
  ],
  [
    'a record without a source-language text',
    (draft) => rmSync(join(draft.root, text)),
    `${record}\n`,
    '1:1  record-without-text',
    'en/places/lighthouse.mdx',
    'ngôn ngữ gốc',
  ],
  [
    'two files for one slug',
    (draft) => draft.write('en/places/lighthouse.md', 'x'),
    `${text}\n  1:1  duplicate`,
    'en/places/lighthouse.md already stands for',
    'Chỉ giữ lại một trong hai tệp.',
  ],
  [
    'a locale that is not in the table',
    (draft) => draft.write('xx/places/lighthouse.mdx', 'x'),
    'xx/places/lighthouse.mdx\n  1:1  locale',
    '“xx” is not in the locale table.',
    'không có trong bảng ngôn ngữ',
  ],
  [
    'a truncated picture',
    async (draft) => {
      const whole = await noise();
      draft.addPhotograph('media/cut.jpg', whole.subarray(0, whole.length / 2));
    },
    'media/cut.jpg\n  1:1  media-truncated',
    'truncated or damaged',
    'bị cụt hoặc hỏng',
  ],
  [
    'a picture that is none',
    (draft) => {
      draft.addPhotograph('media/fake.png', 'not a picture');
    },
    'media/fake.png\n  1:1  media-type',
    'not a png picture',
    'không phải ảnh png',
  ],
  [
    'a picture of another type than its name',
    async (draft) => {
      draft.addPhotograph('media/odd.png', await pixels(40, 30));
    },
    'media/odd.png\n  1:1  media-type',
    'not a png picture',
  ],
  [
    'a 100-megapixel picture',
    async (draft) => {
      draft.addPhotograph('media/huge.jpg', await pixels(10_000, 10_000));
    },
    'media/huge.jpg\n  1:1  media-size',
    '100 megapixels; at most 50',
    '100 triệu điểm ảnh',
  ],
  [
    'invalid YAML',
    (draft) => draft.replace(record, 'author: MK', 'author: "MK'),
    'yaml',
    'A quote, a bracket or a comma is missing.',
    'Thiếu một dấu nháy, dấu ngoặc hoặc dấu phẩy.',
  ],
  [
    'invalid UTF-8',
    (draft) => draft.write(text, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a])),
    `${text}\n  2:1  encoding`,
    'not valid UTF-8',
    'không phải UTF-8',
  ],
  [
    'text that is not NFC',
    (draft) => draft.replace('vi/places/lighthouse.mdx', '## Ngọn tháp', '## Ngọn tháp'.normalize('NFD')),
    'vi/places/lighthouse.mdx\n  18:6  nfc',
    'Unicode form NFC',
    'Unicode dựng sẵn',
  ],
  [
    'a slug with spaces or capitals',
    (draft) => draft.write('places/Đèn Biển.yaml', 'x: 1'),
    'places/Đèn Biển.yaml\n  1:1  slug',
    '“Đèn Biển” cannot be an address',
    'den-bien.yaml',
  ],
  [
    'a name that the glossary refuses, in a text and in a label',
    (draft) => {
      draft.replace('en/glossary.yaml', 'agreed: Marren\n', 'agreed: Marren\n    refuse: [Marreen, Old Light]\n');
      draft.replace(text, 'The lamp came later.', 'The lamp of Marreen came later.');
      draft.replace(text, 'label: Height', 'label: Height of the Old Light');
    },
    `${text}\n  7:5  refused-name`,
    '“Marreen” is not used here (en).',
    'Write “Marren”',
    'Không dùng “Marreen” (en).',
    '“Old Light” is not used here (en).',
  ],
  [
    'a hidden control of writing direction in a text',
    (draft) => draft.replace(text, 'The lamp came later.', 'The lamp \u202Ecame\u202C later.'),
    `${text}\n  21:10  bidi-control`,
    'This line holds a control of writing direction, U+202E.',
    'Dòng này có ký tự điều khiển chiều viết U+202E.',
  ],
  [
    'the stamp of a secret paper in a record',
    (draft) => draft.replace(record, 'author: MK', 'author: MK (TỐI MẬT)'),
    `${record}\n  5:13  secret-stamp`,
    '“TỐI MẬT” is a mark of papers that are not public.',
    'Không đăng.',
  ],
  [
    'a key in a data file',
    (draft) => draft.write('media/visitors.csv', `year,key\n2024,AKIA${'A1B2'.repeat(4)}\n`),
    'media/visitors.csv\n  2:6  access-key',
    'This looks like a key: Amazon Web Services (AKI…B2).',
    'withdraw the key',
  ],
  [
    'a translation that lacks a fact and has another twice',
    (draft) => {
      const vi = 'vi/places/lighthouse.mdx';
      const env = { ...process.env, CONTENT_DIR: draft.root };
      execFileSync('node', ['scripts/translations.ts', 'accept', 'places/lighthouse', 'vi'], { env });
      draft.replace(vi, 'được xây năm <Fact of="built" />', 'vẫn cao <Fact of="height" />');
    },
    'vi/places/lighthouse.mdx\n  1:1  disagreement',
    'The source (en) has, and this translation lacks: <Fact of="built">',
    'Bản dịch có mà bản gốc (en) không có: <Fact of="height">',
  ],
  [
    'a link that leads out of the content folder, which must not be read',
    (draft) => {
      writeFileSync(join(folder, 'outside.yaml'), 'secret of the machine');
      symlinkSync(join(folder, 'outside.yaml'), join(draft.root, 'places/inside.yaml'));
      symlinkSync(folder, join(draft.root, 'media/all'));
    },
    'media/all\n  1:1  layout-link',
    'places/inside.yaml\n  1:1  layout-link',
    'could lead out of the content folder',
  ],
  [
    'a name that Windows keeps for itself',
    (draft) => draft.write('sources/con.yaml', 'title: x'),
    'sources/con.yaml\n  1:1  slug',
    'Windows keeps the name “con” for a device.',
  ],
  [
    'anchors and aliases that explode',
    (draft) => draft.replace(record, 'author: MK', 'author: &a MK\norder: *a'),
    `${record}\n  5:12  yaml`,
    'YAML reads as an anchor or an alias; they are not used here. (author: &a MK)',
  ],
  [
    'a tag that would build an object',
    (draft) => draft.replace(record, 'author: MK', 'author: !!js/function "x"'),
    `${record}\n  5:9  yaml`,
    'A word begins with “!”, which YAML reads as a tag. (author: !!js/function "x")',
    'YAML hiểu là nhãn (tag)',
  ],
  [
    'an empty body',
    (draft) =>
      draft.write(text, '---\ntitle: The Old Lighthouse\ndescription: A tower that was finished early.\n---\n\n  \n'),
    `${text}\n  4:1  empty-body`,
    'The text has no body.',
    'Bài viết chưa có nội dung.',
  ],
  [
    'a picture without a record',
    (draft) => rmSync(join(draft.root, 'media/lighthouse.yaml')),
    'media/lighthouse.svg\n  1:1  media-record',
    'This file has no record.',
  ],
  [
    'a picture without alternative text in a complete language',
    (draft) => draft.replace('vi/media.yaml', '    alt: Hải đăng trắng dưới bầu trời nhạt\n', ''),
    'media/lighthouse.yaml\n  1:1  media-alt',
    'The alt is missing in vi.',
  ],
  [
    'an SVG with a script',
    (draft) => draft.replace('media/lighthouse.svg', '</svg>', '<script>alert(1)</script></svg>'),
    'media/lighthouse.svg\n  1:228  media-svg',
    '<script> is not allowed in a drawing.',
    'Hình vẽ không được chứa <script>.',
  ],
  [
    'a broken link',
    (draft) => draft.replace(text, '/news/lamp/', '/news/lantern/'),
    `${text}\n  21:26  broken-link`,
    'There is no page /news/lantern/',
    'Không có trang',
  ],
  [
    'a link to the page itself, and addresses that are none',
    (draft) =>
      draft.replace(text, '/news/lamp/', '/places/lighthouse/) [a](https://me:pw@example.org) [b](http://intranet/x'),
    `${text}\n  21:26  self-link`,
    'This link leads to the page it stands on: /places/lighthouse/',
    'A name before @ stands in front of the host: readers take it for the site they will reach: https://me:pw@example.org',
    'This host can be reached within a network only: http://intranet/x',
    'Trước tên miền có phần đứng trước @',
  ],
  [
    'a broken anchor',
    (draft) => draft.replace(text, '/places/lake/#the-water', '/places/lake/#the-fire'),
    `${text}\n  17:`,
    'There is no place #the-fire',
  ],
  [
    'a link that names a language',
    (draft) => draft.replace(text, '/news/lamp/', '/vi/news/lamp/'),
    `${text}\n  21:26  broken-link`,
    'Leave it out: /news/lamp/.',
  ],
  [
    'a fact that the record lacks',
    (draft) => draft.replace(text, 'of="height"', 'of="weight"'),
    `${text}\n  17:14  unknown-fact`,
    'places/lighthouse#weight',
  ],
  [
    'code in a text',
    (draft) => draft.replace(text, '## The lamp', 'export const x = 1\n\n## The lamp {x}'),
    `${text}\n  19:1  mdx-code`,
    'Texts cannot import or export',
    'không được dùng import',
  ],
  [
    'a locale without an edition',
    (draft) => draft.replace('site.yaml', '{ locale: vi, tier: 1 }', '{ locale: ko, tier: 2 }'),
    'site.yaml\n  6:7  edition',
    'The locale ko has no usable edition.',
  ],
  [
    'a file that fits nowhere',
    (draft) => draft.write('places/notes.docx', 'x'),
    'places/notes.docx\n  1:1  layout',
    'Nothing in the content model lies here.',
  ],
];

describe('bad input gets a clear error and publishes nothing', () => {
  test.each(cases)('%s', async (name, spoil, place, ...messages) => {
    const draft = new Draft(name.replaceAll(/[^a-z0-9]+/gi, '-'));
    await spoil(draft);
    const { errors } = await checkContent(draft.root, { keepsTexts: false });
    const said = formatStop(errors);
    for (const part of [place, ...messages]) expect(said).toContain(part);
    expect(said).not.toContain('secret of the machine');
    expect(said).toContain('Nothing is built. /');
  });

  test.each(cases.filter((_, index) => index % 9 === 0))('%s, when it is built', async (name, spoil, place) => {
    const draft = new Draft(`built-${name.replaceAll(/[^a-z0-9]+/gi, '-')}`);
    await spoil(draft);
    const { code, output } = await run(['scripts/build.ts', '--outDir', draft.output], draft.root);
    expect(output).toContain(place);
    expect(output).toContain('Nothing is built. /');
    expect(code).toBe(1);
    expect(existsSync(draft.output)).toBe(false);
    expect(readdirSync(folder).filter((each) => /\.(?:draft|old)$/.test(each))).toEqual([]);
  });

  test('a failed build leaves the site of before as it was', async () => {
    const draft = new Draft('left-alone');
    mkdirSync(join(draft.output, '.well-known'), { recursive: true });
    writeFileSync(join(draft.output, '.well-known/site-manifest.json'), '{}');
    writeFileSync(join(draft.output, 'index.html'), 'the site of before');
    draft.replace(record, 'author: MK', 'autor: MK');
    const { code, output } = await run(['scripts/build.ts', '--outDir', draft.output], draft.root);
    expect([code, output]).toEqual([1, expect.stringContaining('The field autor is unknown.')]);
    expect(readFileSync(join(draft.output, 'index.html'), 'utf8')).toBe('the site of before');
  });
});

describe('the gate', () => {
  test('prints one object a line for other programs, and exits with 1', async () => {
    const draft = new Draft('json');
    draft.replace(record, 'author: MK', 'autor: MK');
    draft.replace(text, '/news/lamp/', '/news/lantern/');
    const { code, output } = await run(['gate/cli.ts', '--content', draft.root, '--format', 'json'], '');
    const faults = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ severity }) => severity === 'error');
    expect(code).toBe(1);
    expect(faults.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
      ['broken-link', text, 21, 26],
      ['schema', record, 5, 1],
    ]);
    for (const fault of faults)
      expect(fault).toMatchObject({ message: expect.any(String), remedy: expect.any(String) });
  });

  test('annotates a pull request, in both languages, with nothing that a workflow would obey', async () => {
    const draft = new Draft('github');
    draft.replace(text, 'The lamp came later.', 'See [x](/nowhere/%0A::set-env/).');
    const { code, output } = await run(['gate/cli.ts', '--content', draft.root, '--format', 'github'], '');
    expect(code).toBe(1);
    const [line, ...more] = output.split('\n').filter((each) => each.startsWith('::error'));
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^::error file=[^:,]*en\/places\/lighthouse\.mdx,line=21,col=5,title=broken-link::There is no page/,
    );
    expect(line).toContain('%0AKhông có trang');
    expect(line).toContain('%250A');
  });

  test('exits with 0 when all is sound and with 2 when it is misused', async () => {
    expect((await run(['gate/cli.ts', '--content', provinceContent], '')).code).toBe(0);
    expect((await run(['gate/cli.ts', '--format', 'smoke'], '')).code).toBe(2);
    expect((await run(['gate/cli.ts', '--nonsense'], '')).code).toBe(2);
  });
});

test('photographs are published in several widths and forms, with creator and licence of the record', async () => {
  const draft = new Draft('photograph');
  const picture = sharp(await pixels(1200, 800)).withExif({
    IFD0: { Artist: 'Somebody' },
  });
  draft.addPhotograph('media/harbour.jpg', await picture.jpeg().toBuffer());
  draft.replace(record, 'poster: lighthouse', 'poster: harbour');
  const { code } = await run(['scripts/build.ts', '--outDir', draft.output], draft.root);
  expect(code).toBe(0);
  const html = readFileSync(join(draft.output, 'en/places/lighthouse/index.html'), 'utf8');
  const [avif, webp] = Array.from(html.matchAll(/srcset="([^"]+)"/g), ([, list]) =>
    list!.split(', ').map((each) => each.split(' ')),
  );
  const { author, owner, licence } = parseYaml(readFileSync(join(draft.root, 'media/harbour.yaml'), 'utf8')) as Record<
    string,
    string
  >;
  for (const [srcset, format] of [
    [avif!, 'heif'],
    [webp!, 'webp'],
  ] as const) {
    expect(srcset.map(([, width]) => width)).toEqual(['480w', '960w', '1200w']);
    for (const [path, width] of srcset) {
      const metadata = await sharp(join(draft.output, path!)).metadata();
      expect([metadata.format, `${metadata.width}w`]).toEqual([format, width]);
      const { Artist, Copyright } = readExif(metadata.exif!).Image!;
      expect({ Artist, Copyright }).toEqual({
        Artist: author,
        Copyright: `${owner}, ${licence}`,
      });
      expect(metadata.xmpAsString).toContain(`<rdf:li>${author}</rdf:li>`);
    }
  }
  expect(html).toContain('Photograph');
});
