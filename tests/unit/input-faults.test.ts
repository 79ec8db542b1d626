import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/loaders/fault.ts';
import { CorpusSite, type FileCase } from '../corpus.ts';

const site = new CorpusSite();
beforeAll(() => site.prepare());
afterAll(() => site.remove());

/** What is wrong in a copy of the sound site. */
const check = async (each: Omit<FileCase, 'name'>) => (await site.check({ name: '', ...each })).errors;

test('a way is not counted from the place itself', async () => {
  const errors = await check({
    replace: [['places/lighthouse.yaml', 'visit:\n', 'visit:\n  from: places/lighthouse\n  distance: height\n']],
  });
  expect(errors.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
    [
      'town-without-position',
      'places/lighthouse.yaml',
      27,
      {
        en: 'The way is counted from “places/lighthouse”, which is this place itself.',
        vi: 'Đường đi tính từ “places/lighthouse”, mà đó chính là nơi này.',
      },
    ],
  ]);
});

describe('a page shows a picture once', () => {
  const video = {
    'media/bells.mp4': 'fixture:recordings/bells.mp4',
    'media/bells.yaml':
      'kind: video\nauthor: Ann Bell\nowner: Office\nlicence: CC-BY-4.0\ndate: "2026"\npersons: none\nposter: coast\n',
    'en/media/bells.vtt': 'WEBVTT\n\n00:00.000 --> 00:00.900\nThe bells ring.\n',
  };
  /** What is told of components in a text of the lake. */
  const tell = async (components: string, more: Omit<FileCase, 'name' | 'replace'> = {}) =>
    (
      await check({ ...more, replace: [['en/places/lake.mdx', '\n## The water', `\n${components}\n\n## The water`]] })
    ).map(({ rule, message, remedy }) => [rule, message.en, message.vi, remedy.en]);

  test('two cards of one entry, and its picture', async () => {
    const card = '<EntryCard entry="places/lighthouse" />';
    expect(await tell(`${card}\n\n${card}\n\n<Figure name="lighthouse" />`)).toEqual([
      [
        'picture-twice',
        'The picture “lighthouse” of this card is on this page already: further up in the text.',
        'Ảnh “lighthouse” của thẻ này đã có trên trang này: ở phía trên trong bài.',
        'Choose another entry, or leave this card out.',
      ],
      [
        'picture-twice',
        'The picture “lighthouse” is on this page already: further up in the text.',
        'Ảnh “lighthouse” đã có trên trang này: ở phía trên trong bài.',
        'Choose another picture, or leave this one out.',
      ],
    ]);
  });

  test('one recording twice, whose picture stands in the text as well', async () => {
    const recording = '<Recording name="bells" />';
    expect(await tell(`<Figure name="coast" />\n\n${recording}\n\n${recording}`, { write: video })).toEqual([
      [
        'picture-twice',
        'The picture “coast” of this video is on this page already: further up in the text.',
        'Ảnh “coast” của phim này đã có trên trang này: ở phía trên trong bài.',
        'Choose another poster for the video, or leave the other picture out.',
      ],
      [
        'picture-twice',
        'The recording “bells” is on this page already: further up in the text.',
        'Bản ghi “bells” đã có trên trang này: ở phía trên trong bài.',
        'Choose another recording, or leave this one out.',
      ],
    ]);
  });

  test('two galleries', async () => {
    const merge = { 'places/lake.yaml': { pictures: ['coast', 'lighthouse'] } };
    expect(await tell('<Gallery />\n\n<Gallery />', { merge })).toEqual([
      [
        'picture-twice',
        'The gallery is on this page already.',
        'Bộ ảnh đã có trên trang này.',
        'Remove one <Gallery />.',
      ],
    ]);
  });

  test('a card, a recording and a figure of three pictures pass', async () => {
    const text = '<EntryCard entry="places/lighthouse" />\n\n<Recording name="bells" />';
    expect(await tell(text, { write: video })).toEqual([]);
  });
});

describe('where something lies in a picture', () => {
  const tell = async (file: string, from: string, to: string) =>
    (await check({ replace: [[file, from, to]] })).map(({ rule, message, remedy }) => [
      rule,
      message.en,
      message.vi,
      remedy.en.slice(0, remedy.en.indexOf('Expected') - 1),
    ]);
  const parts = 'These are parts of one; percent are wanted, from 0 to 100.';
  const phần = 'Đây là phần của một; ở đây tính bằng phần trăm, từ 0 đến 100.';

  test.each([
    [
      'site.yaml',
      'sky: [40, 10, 96, 48]',
      'sky: [0.4, 0.1, 0.96, 0.48]',
      'panorama.sky: [0.4,0.1,0.96,0.48]',
      '[40, 10, 96, 48]',
    ],
    ['site.yaml', 'at: [20, 50]', 'at: [0.198, 0.5]', 'panorama.labels.0.at: [0.198,0.5]', '[19.8, 50]'],
    ['site.yaml', 'start: 58', 'start: 0.58', 'panorama.start: 0.58', '58'],
    [
      'media/coast.yaml',
      'kind: illustration',
      'kind: illustration\nkeep: [0.35, 0.1, 0.7, 0.75]\nfocus: [50, 30]',
      'keep: [0.35,0.1,0.7,0.75]',
      '[35, 10, 70, 75]',
    ],
    ['media/coast.yaml', 'kind: illustration', 'kind: illustration\nfocus: [0.5, 0.3]', 'focus: [0.5,0.3]', '[50, 30]'],
  ])('%s: %s is percent, not %s', async (file, from, to, value, meant) => {
    expect(await tell(file, from, to)).toEqual([
      ['schema', `${parts} (${value})`, `${phần} (${value})`, `Write ${meant}.`],
    ]);
  });

  test('a box of one in a hundred is a slip', async () => {
    expect(await tell('site.yaml', 'sky: [40, 10, 96, 48]', 'sky: [40, 10, 41, 48]')).toEqual([
      [
        'schema',
        'This box is less than 2 % wide or high. (panorama.sky: [40,10,41,48])',
        'Khung này rộng hoặc cao chưa đến 2 %. (panorama.sky: [40,10,41,48])',
        'Write left, top, right and bottom in percent of the picture, not in parts of one or in pixels: [35, 10, 70, 75].',
      ],
    ]);
  });

  test('labels lie outside the sky, and apart', async () => {
    expect(await tell('site.yaml', 'at: [20, 50]', 'at: [60, 30]')).toEqual([
      [
        'schema',
        'This label lies in the sky where the headline stands. (panorama.labels.0.at: [60,30])',
        'Nhãn này nằm trong khoảng trời đặt tiêu đề. (panorama.labels.0.at: [60,30])',
        'Move it to what it names, below or beside sky, or make sky smaller.',
      ],
    ]);
    expect(await tell('site.yaml', 'at: [20, 50]', 'at: [60, 57]')).toEqual([
      [
        'schema',
        'This label covers that of places/lake: they lie less than 4 % apart. (panorama.labels.1.at: [58,56])',
        'Nhãn này che nhãn của places/lake: hai nhãn cách nhau chưa đến 4 %. (panorama.labels.1.at: [58,56])',
        'Move one of the two.',
      ],
    ]);
  });

  test('what is said of a fault of several fields shows the field, not the record', async () => {
    const told = await tell('media/coast.yaml', 'kind: illustration', 'kind: video\nfocus: [1, 2]');
    expect(told.map(([, en]) => en)).toEqual([
      'Until it is played a picture stands in place of a video. (poster)',
      'Only a picture is cut and shown. (focus: [1,2])',
    ]);
  });
});

describe('a fault of a file brings no other', () => {
  test('in a record that the map names', async () => {
    const errors = await check({
      replace: [
        ['site.yaml', '  pictograms:', '  terms: { places/lighthouse: grey-sea }\n  pictograms:'],
        ['site.yaml', '{ places/coast: lighthouse }', '{ places/lighthouse: star }'],
        ['places/lighthouse.yaml', 'poster: lighthouse', 'poster: lighthouse\npictures: [coast]\npictures: [coast]'],
      ],
    });
    expect(errors.map(({ rule, file }) => [rule, file])).toEqual([['yaml', 'places/lighthouse.yaml']]);
  });

  test('in the record of a section, or in the glossary', async () => {
    const errors = await check({
      replace: [['site.yaml', '  pictograms:', '  terms: { places/lighthouse: grey-sea }\n  pictograms:']],
      write: { 'places/index.yaml': 'categories: [\n', 'glossary.yaml': 'terms: [\n' },
    });
    expect([...new Set(errors.map(({ file }) => file))].toSorted()).toEqual(['glossary.yaml', 'places/index.yaml']);
  });

  test('in words of pictures, or in the record of one: nobody is told that passwords lie there', async () => {
    const errors = await check({
      write: {
        'media/coast.yaml':
          'kind: illustration\nauthor: Ann Bell\nowner: MK\nlicence: CC-BY-4.0\ndate: "2026"\nsize: 3\n',
        'media/pass.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n',
        'media/pass.yaml': 'kind: illustration\nauthor: Ann Bell\nowner: MK\nlicence: CC-BY-4.0\ndate: "2026"\n',
        'en/media.yaml':
          'media:\n  border-pass:\n    alt: A road over the hill in 2024\n    credit: Office\n    colour: grey\n',
      },
    });
    expect(
      errors.map(({ rule, message }) => `${rule} ${message.en}`).filter((line) => line.startsWith('access')),
    ).toEqual([]);
    expect(errors.some(({ rule, file }) => rule === 'schema' && file === 'media/coast.yaml')).toBe(true);
  });

  test('a password in a file that cannot be read is told of all the same', async () => {
    const errors = await check({
      write: {
        'media/coast.yaml': 'kind: illustration\nsize: 3\nauthor: "password: PhongNha@2024"\n',
        'en/places/lake.mdx': '---\nname: [\ndescription: "mật khẩu: PhongNha@2025"\n---\n\npassword:\nPhongNha@2026\n',
      },
    });
    const told = errors.filter(({ rule }) => rule === 'access-key').map(({ file, line }) => `${file}:${line}`);
    expect(told).toEqual(['en/places/lake.mdx:3', 'en/places/lake.mdx:7', 'media/coast.yaml:3']);
  });
});

describe('a front page', () => {
  const tell = async (merge: object) =>
    (await check({ merge: { 'en/home.yaml': merge } }))
      .filter(({ file }) => file === 'en/home.yaml')
      .map(({ rule, message }) => [rule, message.en, message.vi]);

  test('has doors that differ', async () => {
    const door = { title: 'Come in', text: 'All that is behind this door.', entry: 'places/lake' };
    expect(
      await tell({
        doors: [
          { key: 'go', ...door },
          { key: 'work', ...door },
        ],
      }),
    ).toEqual([
      [
        'schema',
        'Another door has the same. (doors.1.title: “Come in”)',
        'Một lối vào khác cũng ghi như vậy. (doors.1.title: “Come in”)',
      ],
      [
        'schema',
        'Another door has the same. (doors.1.entry: “places/lake”)',
        'Một lối vào khác cũng ghi như vậy. (doors.1.entry: “places/lake”)',
      ],
    ]);
  });

  test('leads with entries, not with sections', async () => {
    expect(await tell({ leading: ['places/lighthouse', 'places/index', 'news/lamp'] })).toEqual([
      [
        'schema',
        'This is a section, and leading entries are single stories and places. (leading.1: “places/index”)',
        'Đây là trang mục, còn bài nổi bật phải là từng bài, từng nơi. (leading.1: “places/index”)',
      ],
    ]);
  });
});

test('of letters that no card can print, a package is named for those alone that it has', async () => {
  const errors = await check({
    replace: [['en/places/lighthouse.mdx', 'name: Old Lighthouse', 'name: Old 𪚥僪 Lighthouse']],
  });
  const { message, remedy } = errors.find(({ rule }) => rule === 'card-letters')!;
  expect(message.en).toContain('none of its fonts has “𪚥” (U+2A6A5), “僪” (U+50EA).');
  expect(remedy.en).toContain('No font that can be installed has “𪚥” (U+2A6A5): write it in the letters');
  expect(remedy.en).toContain(
    'with “僪” (U+50EA) installed, npm install --save-exact @fontsource-variable/noto-sans-tc,',
  );
  expect(remedy.vi).toContain('Không có phông nào cài được có “𪚥” (U+2A6A5)');
});

describe('a translation', () => {
  const head = (title: string, description: string, label: string) =>
    `---\ntitle: ${title}\ndescription: ${description}\nname: Grey Lake\ntranslation: { of: en, by: human }\nfacts: { walk: { label: ${label} } }\n---\n\n`;
  const source = [
    'en/places/lake.mdx',
    '## The water {#the-water}\n',
    '## The water {#the-water}\n\nBoats come home at dusk.\n',
  ] as [string, string, string];
  const tell = async (text: string) =>
    (await check({ replace: [source], write: { 'vi/places/lake.mdx': text } })).map(({ rule, line, message }) => [
      rule,
      line,
      message.en,
      message.vi,
    ]);
  const description = 'The lake has a colour on three days of the year, and locals disagree which.';

  test('is refused where short passages, descriptions and labels are those of the source', async () => {
    const text = `${head('Grey Lake', description, 'Way over the hill')}## Nước {#the-water}\n\nBoats come home at dusk.\n`;
    expect(await tell(text)).toEqual([
      [
        'untranslated',
        3,
        'The field description is still in the language of the source: “The lake has a colour on three days of the year, and locals ”.',
        'Trường description vẫn là chữ của bản gốc, chưa dịch: “The lake has a colour on three days of the year, and locals ”.',
      ],
      [
        'untranslated',
        6,
        'The field facts.walk.label is still in the language of the source: “Way over the hill”.',
        'Trường facts.walk.label vẫn là chữ của bản gốc, chưa dịch: “Way over the hill”.',
      ],
      [
        'untranslated',
        11,
        'This passage is still in the language of the source: “Boats come home at dusk.”.',
        'Đoạn này vẫn là chữ của bản gốc, chưa dịch: “Boats come home at dusk.”.',
      ],
    ]);
  });

  test.each([
    'Sơn Đoòng',
    'Musée de la Mer d’Orient',
    'Laonastes aenigmamus',
    'UNESCO, 3–31 °C',
    'Vịnh Hạ Long – Cát Bà',
  ])('may have the name “%s” in common with its source', async (name) => {
    const text = `${head('Hồ Xám', 'Mỗi năm hồ chỉ có màu trong ba ngày.', 'Đường qua đồi')}## Nước {#the-water}\n\n${name}\n`;
    const errors = await check({
      replace: [[source[0], source[1], `${source[1]}\n${name}\n`]],
      write: { 'vi/places/lake.mdx': text },
    });
    expect(errors.filter(({ rule }) => rule === 'untranslated')).toEqual([]);
  });
});

test('latitude and longitude that were exchanged are told of as such', async () => {
  const [{ message, remedy }, ...more] = (await check({
    replace: [
      ['places/lighthouse.yaml', '{ latitude: 40.5, longitude: 141.2 }', '{ latitude: 141.2, longitude: 40.5 }'],
    ],
  })) as [Fault, ...Fault[]];
  expect(more).toEqual([]);
  expect(message).toEqual({
    en: 'Latitudes end at 90 degrees: latitude and longitude are exchanged. (position.latitude: 141.2)',
    vi: 'Vĩ độ chỉ tới 90 độ: vĩ độ và kinh độ bị đảo. (position.latitude: 141.2)',
  });
  expect(remedy.en).toContain('Write position: { latitude: 40.5, longitude: 141.2 }.');
});

describe('advice is about what was written', () => {
  test('a recording as a poster, captions beside it, and a record whose file is too large', async () => {
    const record = 'kind: audio\nauthor: Ann Bell\nowner: Office\nlicence: CC-BY-4.0\ndate: "2026"\npersons: none\n';
    const errors = await check({
      write: {
        'media/horn.mp3': 'fixture:recordings/horn.mp3',
        'media/horn.yaml': record,
        'en/media/horn.vtt': 'WEBVTT\n\n00:00.000 --> 00:00.900\nA horn.\n',
        'media/horn.vtt': 'WEBVTT\n\n00:00.000 --> 00:00.900\nA horn.\n',
        'media/waves.mp3': 'repeat:30000001:x',
        'media/waves.yaml': record,
      },
      replace: [['places/lighthouse.yaml', 'poster: lighthouse', 'poster: horn']],
    });
    expect(errors.map(({ rule, file, message }) => [rule, file, message.en])).toEqual([
      ['layout', 'media/horn.vtt', expect.any(String)],
      ['file-size', 'media/waves.mp3', 'This file has 30000001 bytes; at most 30000000 are read.'],
      ['unknown-media', 'places/lighthouse.yaml', '“horn” is a recording and no picture.'],
    ]);
    expect(errors[0]!.remedy.en).toContain('<locale>/media/horn.vtt');
    expect(errors[2]!.message.vi).toBe('“horn” là bản ghi chứ không phải ảnh.');
  });

  test('a geometry of several parts, and a list of one', async () => {
    const [{ message, remedy }] = (await check({
      replace: [
        [
          'map.geojson',
          '"type": "Point",\n        "coordinates": [141.55, 40.45]',
          '"type": "MultiPolygon",\n        "coordinates": [141.55, 40.45]',
        ],
      ],
    })) as [Fault];
    expect(message.en).toContain('“MultiPolygon”');
    expect(remedy.en).toContain('a MultiPolygon or MultiLineString becomes several features');
    expect(remedy.vi).toContain('MultiPolygon hay MultiLineString thì tách thành nhiều đối tượng');
    const [{ message: short }] = (await check({ merge: { 'en/home.yaml': { leading: ['places/lake'] } } })) as [Fault];
    expect(short.en).toContain('has 1 item; at least 3 are needed');
  });
});
