import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPrinted, type PrintedString } from '../../gate/printed.ts';
import { toCanonical } from '../../gate/printed/canonical.ts';
import { listDrawnWords } from '../../gate/printed/drawing.ts';
import { findByLetters, findByWord } from '../../gate/printed/place.ts';
import { listRows } from '../../gate/printed/table.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';
import { repeatLong } from '../texts.ts';

describe('the canonical form', () => {
  test.each([
    ['ＴＵＹỆＴ\u00A0MẬT', 'TUYỆT MẬT'],
    ['T U Y Ệ T  M Ậ T', 'TUYỆT MẬT'],
    ['giấy T.U.Y.Ệ.T này', 'giấy TUYỆT này'],
    ['𝐓𝐎𝐏 𝗦𝗘𝗖𝗥𝗘𝗧', 'TOP SECRET'],
    ['Tоp sеcrеt', 'Top secret'],
    ['СОР', 'COP'],
    ['СОВЕРШЕННО СЕКРЕТНО, СССР, сhat', 'СОВЕРШЕННО СЕКРЕТНО, СССР, chat'],
    ['٠٩١٢–345—678', '0912-345-678'],
    ['໐໙໑໒ ๓๔๕ ６７８ 𝟗', '0912 345 678 9'],
    ['0912\u00AD345\u200B678', '0912345678'],
    ['0912&nbsp;345&#32;678', '0912 345 678'],
    ['044**085**001234', '044085001234'],
    ['x\\@gmail.com', 'x@gmail.com'],
    ['x%40gmail.com, x%2540gmail.com', 'x@gmail.com, x@gmail.com'],
    ['x&amp;#64;gmail.com', 'x@gmail.com'],
    ['100 % of 50%', '100 % of 50%'],
    ['Lưu hành\n  nội bộ', 'Lưu hành nội bộ'],
    ['http://xn--bcher-kva.example/', 'http://bücher.example/'],
    ['J. R. R. Tolkien', 'J. R. R. Tolkien'],
    ['ຫນັງສື ຫມາ', 'ໜັງສື ໝາ'],
    ['ถ้ำ\u200Bสวย', 'ถ้ำสวย'],
    ['CCCD: O44O88OO5193, o9l2.E47, 100 l, H2O', 'CCCD: 044088005193, 0912.E47, 100 l, H2O'],
    ['gọi Không chín một hai ba tám bốn bảy một sáu nhé', 'gọi 0912384716 nhé'],
    ['oh nine one two, three eight four, seven one six', '0912 384 716'],
    ['oh seven seven double zero, nine zero zero one two three', '07700 900123'],
    ['zéro six soixante-dix-huit quatre-vingt-douze vingt et un, zéro cinq', '06 78 92 21 05'],
    ['null eins sieben sechs achtundvierzig neunzehn sechsunddreißig zwölf', '0176 48 19 36 12'],
    ['al seis doce treinta y ocho cuarenta y siete diecinueve', 'al 6 12 38 47 19'],
    ['восемь девятьсот двенадцать триста сорок пять шестьдесят семь восемьдесят девять', '8 912 345 67 89'],
    ['جوال صفر خمسة صفر واحد اثنان ثلاثة أربعة سبعة ثمانية تسعة', 'جوال 0501234789'],
    ['โทร ศูนย์แปดหนึ่ง สองสามสี่ ห้าหกเจ็ดแปด', 'โทร 0812345678'],
    ['ໂທ ສູນ ສອງ ສູນ ຫ້າ ຫ້າ ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ', 'ໂທ 02055123456'],
    ['一三八 零零幺三 八零零七', '138 0013 8007'],
    ['ゼロきゅうゼロ いちにさんよん ごろくななはち', '09012345678'],
    ['공일공 사팔이칠 일구삼육으로', '010 4827 1936으로'],
    ['một hai ba bốn năm sáu bảy tám chín', 'một hai ba bốn năm sáu bảy tám chín'],
    ['one, two, three, four, five, six, seven, eight', 'one, two, three, four, five, six, seven, eight'],
    ['ศูนย์บริการ หนึ่ง สอง สาม', 'ศูนย์บริการ หนึ่ง สอง สาม'],
  ])('of %j is %j', (text, canonical) => {
    expect(toCanonical(text)).toBe(canonical);
  });

  test('is its own canonical form', () => {
    const pieces = fc.constantFrom(
      '%',
      '25',
      '40',
      '&',
      'amp;',
      '#38;',
      '\\',
      '*',
      ' ',
      'а',
      'a',
      'Ｔ',
      '\u00A0',
      '.',
      '٣',
      '-',
      'xn--',
      '–',
      'ba ',
      ' chín ',
      'double ',
      'O',
      '三',
    );
    for (const text of [
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    ])
      fc.assert(
        fc.property(text, (each) => {
          const once = toCanonical(each);
          expect(toCanonical(once)).toBe(once);
        }),
        { numRuns: 2000 },
      );
  });

  test('leaves plain words as they are', () => {
    const word = fc.stringMatching(/^[a-zA-Zàếữđ]{2,9}[,.]?$/);
    fc.assert(
      fc.property(
        fc.array(word).map((list) => list.join(' ')),
        (text) => {
          expect(toCanonical(text)).toBe(text.trim());
        },
      ),
    );
  });

  test.each([
    '%25',
    '&amp;',
    'a ',
    'a.',
    'а',
    '\\*',
    '**',
    '\u00A0',
    '\n',
    'ba ',
    'double ba ',
    'ສາມ',
    '공',
    'O1',
    '%F0',
    'xn--',
    '&#',
    '%',
  ])('of a long text that repeats %j is its own', (part) => {
    const once = toCanonical(repeatLong(part));
    expect(toCanonical(once) === once).toBe(true); // without a message of 300 kB
  });
});

describe('places', () => {
  test('are found by letters where white space differs', () => {
    expect(findByLetters('Ab cd\r\n  ef', { line: 3, column: 4 }, 'Ab cd ef', 6)).toEqual({ line: 4, column: 3 });
    expect(findByLetters('Ab', { line: 3, column: 4 }, 'Ab', 1)).toEqual({ line: 3, column: 5 });
  });

  test('are found by words, counted, where marks were taken out', () => {
    const [written, plain] = ['one **two** one\n[three](/x/) two', 'one two one three two'];
    expect(findByWord(written, { line: 7, column: 1 }, plain, plain.lastIndexOf('two'))).toEqual({
      line: 8,
      column: 14,
    });
    expect(findByWord(written, { line: 7, column: 1 }, plain, plain.indexOf('hree'))).toEqual({ line: 8, column: 3 });
    expect(findByWord('o**n**e', { line: 7, column: 2 }, 'one', 0)).toEqual({ line: 7, column: 2 });
  });

  test('are in the file, wherever they are asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        fc.nat(40),
        (a, b, index) => {
          for (const find of [findByLetters, findByWord])
            expect(find(a, { line: 1, column: 1 }, b, index).line).toBeLessThanOrEqual(a.split('\n').length);
        },
      ),
    );
  });
});

test('tables are cut at their separator, quotes are kept whole, and lines are counted', () => {
  expect(listRows('a;b\r\n"x;""y""\nz";2\r3;4\n\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x;"y"\nz', '2'] },
    { line: 4, cells: ['3', '4'] },
  ]);
  expect(listRows('Lan,044203001234')).toEqual([{ line: 1, cells: ['Lan', '044203001234'] }]);
});

test('drawings give the words of text, titles and labels, with their language and letters joined', () => {
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="vi" aria-label="Bản đồ">\n<title>Biển &amp; đảo</title>' +
    '<g lang="en"><text x="1">South <tspan>China</tspan>\n<tspan>Sea</tspan></text></g>' +
    '<text>M</text><text>Ậ</text><text>T</text><text>10</text><text>20</text><path d="M0"/><style>a{}</style></svg>';
  expect(listDrawnWords(source).map(({ text, lang }) => [text, lang])).toEqual([
    ['Bản đồ', 'vi'],
    ['Biển & đảo', 'vi'],
    ['South China Sea', 'en'],
    ['MẬT', 'vi'],
    ['10', 'vi'],
    ['20', 'vi'],
  ]);
});

describe('the list of printed strings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  let list: readonly PrintedString[] = [];
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  beforeAll(async () => {
    cpSync(provinceContent, folder, { recursive: true });
    write(
      'places/quay.yaml',
      'aliases: [old quay]\npublished: 2026-01-05T09:30+09:00\nfacts:\n  depth:\n    value: 12.5\n    unit: meter\n    sources: [almanac]\n',
    );
    write(
      'en/places/quay.mdx',
      '---\ndescription: A quay of stones\n  behind the wall.\ntitle: "The quay"\nfacts: { depth: { label: Depth of it } }\n---\n\nFirst **bold** &amp; line\ngoes on.\n\n<Figure name="lighthouse" caption="A caption of it" />\n\n<Quote by="Somebody said">\n\nSee [here](https://site.example/a?b "Words above").\n\n</Quote>\n',
    );
    write(
      'vi/places/quay.mdx',
      '---\nname: Bến tàu\naliases: [Bến cũ]\ntranslation: { of: en, by: human, digest: { _name: 1cd9740fb424 } }\n---\n',
    );
    write('ko/site.yaml', 'name: 마렌\nportals: { province: portal-of-marren }\n');
    write('ko/media.yaml', 'media: { steps: { title: 계단 } }\n');
    write('ko/glossary.yaml', 'terms: { marren: { agreed: 마렌, refuse: [말렌], note: 이렇게 씁니다 } }\n');
    write('media/steps.yaml', 'kind: document\nauthor: Ann Author\nowner: Office\nlicence: CC-BY-4.0\ndate: "2026"\n');
    write('media/steps.csv', 'who,what\n"Ann\nLee",steps\n');
    write('media/notes-of-it.yaml', readFileSync(join(folder, 'media/steps.yaml'), 'utf8'));
    write('media/notes-of-it.txt', 'One line\nand the next.\n\nAnother.\n');
    list = listPrinted(await loadContent(folder, { keepsTexts: false }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['en/places/quay.mdx', 'title', 'en', 'The quay', 0, 4, 1],
    ['en/places/quay.mdx', 'title', 'en', 'A quay of stones behind the wall.', 0, 2, 1],
    ['en/places/quay.mdx', 'value', 'en', 'Depth of it', 0, 5, 19],
    ['en/places/quay.mdx', 'body', 'en', 'First bold & line goes on.', 18, 9, 1],
    ['en/places/quay.mdx', 'attribute', 'en', 'A caption of it', 0, 11, 1],
    ['en/places/quay.mdx', 'address', 'en', 'lighthouse', 0, 11, 1],
    ['en/places/quay.mdx', 'attribute', 'en', 'Somebody said', 0, 13, 1],
    ['en/places/quay.mdx', 'attribute', 'en', 'Words above', 0, 15, 5],
    ['en/places/quay.mdx', 'address', 'en', 'https://site.example/a?b', 0, 15, 5],
    ['vi/places/quay.mdx', 'value', 'vi', 'Bến tàu', 0, 2, 1],
    ['vi/places/quay.mdx', 'search', 'vi', 'Bến cũ', 0, 3, 11],
    ['ko/site.yaml', 'value', 'ko', 'portal-of-marren', 0, 2, 12],
    ['ko/media.yaml', 'value', 'ko', '계단', 0, 1, 19],
    ['ko/glossary.yaml', 'value', 'ko', '마렌', 0, 1, 20],
    ['ko/glossary.yaml', 'search', 'ko', '말렌', 0, 1, 41],
    ['places/quay.yaml', 'search', undefined, 'old quay', 0, 1, 11],
    ['media/steps.yaml', 'value', undefined, 'Ann Author', 0, 2, 1],
    ['media/steps.csv', 'carried', undefined, 'Ann Lee; steps', 0, 2, 1],
    ['media/notes-of-it.txt', 'carried', undefined, 'One line and the next.', 13, 2, 5],
    ['media/notes-of-it.txt', 'carried', undefined, 'Another.', 0, 4, 1],
    ['media/notes-of-it.txt', 'name', undefined, 'notes of it', 0, undefined, undefined],
  ] as const)('has of %s the %s in %s: %s', (file, kind, locale, text, index, line, column) => {
    const found = list.find((each) => each.file === file && each.text === text);
    expect(found).toMatchObject({ kind, locale });
    expect(found!.locate(index)).toEqual(line === undefined ? undefined : { line, column });
  });

  test('has no digest of a translation', () => {
    expect(list.filter(({ text }) => text === '1cd9740fb424')).toEqual([]);
  });

  test('is made once', async () => {
    const loaded = await loadContent(folder, { keepsTexts: false });
    expect(listPrinted(loaded)).toBe(listPrinted(loaded));
  });
});
