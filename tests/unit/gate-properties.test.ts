import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTypedNumbers } from '../../gate/claims/numbers.ts';
import { findSuperlatives } from '../../gate/claims/superlatives.ts';
import { cutPassages } from '../../gate/claims/passages.ts';
import { countSentences } from '../../gate/claims/sentences.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getSvgFaults } from '../../src/loaders/svg.ts';
import { readPdf } from '../../src/loaders/pdf.ts';
import { parseText } from '../../src/texts/parse.ts';
import { randomText } from '../texts.ts';

/** What patterns of claims look for, and begin to find. */
const costly = [
  '1|1 |1.|1/|km |A |1-|ngày 1 |el más |(12) |l |1:1|1.2,|+1 |0 12|36°|“|“A|«|*a|"|a@|www.|a.|http://|第|最|最大|二|二十|万|세',
  'two |two hundred |hai |hai mươi |dos |und|zwei|двадцать |عشرون و|สอง|ສອງ|이백|nhất |không đẹp |most |no other ',
  'the la plus |самый |أكبر |ที่สุด|ທີ່ສຸດ|\u200B|１|가장 ',
].flatMap((list) => list.split('|'));

describe.each(localeKeys)('claims in %s', (locale) => {
  const isInside = (text: string) =>
    [...findTypedNumbers(text, locale), ...findSuperlatives(text, locale)].every(
      (found) => found.index >= 0 && found.index + found.text.length <= text.length && found.text !== '',
    );

  test('are found inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(isInside(text)).toBe(true);
      }),
    );
    const pieces = fc.array(
      fc.constantFrom('1', '9', '.', ',', ' ', 'km', '%', '–', '٣', '໙', 'lớn nhất', 'A', '/', ':'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(isInside(parts.join(''))).toBe(true);
      }),
    );
  });

  test('are found inside texts that keep patterns busy', () => {
    for (const part of costly) expect([part, isInside(part.repeat(100_000 / part.length))]).toEqual([part, true]);
  });
});

test('a break typed into a Thai or Lao sentence hides neither a number nor a claim, and places stay', () => {
  expect(findTypedNumbers('of 12\u200B\u00AD500 visitors', 'en')).toEqual([{ index: 3, text: '12500' }]);
  expect(findTypedNumbers('ถ้ำ\u200Bยาว\u200B๑๒\u200Bกิโล\u200Bเมตร', 'th')).toEqual([{ index: 8, text: '๑๒กิโลเมตร' }]);
  expect(findSuperlatives('ຖ້ຳ\u200Bງາມ\u200Bທີ່ສຸດ', 'lo')).toEqual([{ index: 4, text: 'ງາມທີ່ສຸດ' }]);
});

test('digits of every script are numbers', () => {
  for (const digits of ['250000', '٢٥٠٠٠٠', '២៥០០០០', '၂၅၀၀၀၀', '२५००००', '２５００００'])
    expect([digits, findTypedNumbers(`x ${digits} y`, 'en').map(({ text }) => text)]).toEqual([digits, [digits]]);
});

test.each([
  ['en', '１２ｋｍ', '１２ｋｍ'],
  ['en', 'a 12\u00A0km road', '12\u00A0km'],
  ['en', 'at 𝟑𝟓 km', '𝟑𝟓 km'],
  ['ar', 'طوله ١٢ كم', '١٢ كم'],
  ['ar', 'عددهم ١٢٣٬٣٢٦ نسمة', '١٢٣٬٣٢٦'],
  ['vi', 'chừng bốn mươi lăm ki-lô-mét nữa', 'bốn mươi lăm ki-lô-mét'],
  ['zh', '约一千二百米', '一千二百米'],
] as const)('in %s %j has the number %j, at its place', (locale, text, number) => {
  expect(findTypedNumbers(text, locale)).toEqual([{ index: text.indexOf(number), text: number }]);
});

test.each([
  ['en', 'It is “The Longest Day”, a film.', []],
  ['en', 'It is the “largest cave” of Asia.', ['largest']],
  ['en', 'They call it “the largest cave of Asia”.', ['largest']],
  ['en', 'The largest, longest and deepest cave of Asia.', ['largest, longest and deepest']],
  ['vi', 'Phim “Hang lớn nhất thế giới” dài.', []],
  ['zh', '书《亚洲最大的洞穴》在此。', []],
  ['zh', '这是“亚洲最大的洞穴”。', ['最大']],
] as const)('in %s %s claims %j: titles of works are names, words in doubt are not', (locale, text, claims) => {
  expect(findSuperlatives(text, locale).map((found) => found.text)).toEqual(claims);
});

test('a text is cut into passages with their italics and sources', () => {
  const source =
    '---\ntitle: A title\ndescription: A description that is long.\n---\n\n' +
    'One *two* three\nfour [five](https://a.example/).\n\n- six <Fact of="x" />\n- [seven](/places/x/)\n\n' +
    '<Quote by="Ann" source="almanac">\n\nEight.\n\nNine.\n\n</Quote>\n\n<Quote by="Ann">\n\nTen.\n\n</Quote>\n\n' +
    '| a | b |\n| - | - |\n| eleven | [twelve](https://a.example/) |\n';
  const { text } = parseText(source, 'en/places/x.mdx');
  const cut = text!.blocks.flatMap(({ render }) => cutPassages(render));
  expect(cut.map((each) => [each.text.trim(), each.italics, each.sources])).toEqual([
    ['One two three four five.', [[4, 7]], 1],
    ['six', [], 1],
    ['seven', [], 0],
    ['Eight.', [], 1],
    ['Nine.', [], 1],
    ['Ten.', [], 0],
    ['a b', [], 0],
    ['eleven twelve', [], 1],
  ]);
});

test('sentences are counted in which something begins', () => {
  const text = 'At 3.5 km, A. Bell says. “Here!” One more. 这里。那里';
  const find = (...words: string[]): number[] => words.map((word) => text.indexOf(word));
  expect(countSentences(text, find('3.5', 'km'))).toBe(1);
  expect(countSentences(text, find('km', 'Here', 'One'))).toBe(3);
  expect(countSentences(text, find('这', '那'))).toBe(2);
  expect(countSentences(text, [])).toBe(0);
});

describe('whatever is sent in', () => {
  test('texts become blocks, lent words or faults, and never an exception', () => {
    const count = { text: 0, lent: 0, faults: 0 };
    fc.assert(
      fc.property(randomText, (source) => {
        const { text, lent, faults } = parseText(source, 'en/places/x.mdx');
        // What is only written otherwise than here is read all the same, so that all other rules see it.
        const isForm = faults.every(({ rule }) => rule === 'mdx-emphasis' || rule === 'mdx-wrapped');
        const outcomes = [text && 'text', lent && 'lent', !(text && isForm) && faults.length > 0 && 'faults'] as const;
        const came = outcomes.filter((outcome) => outcome !== undefined && outcome !== false);
        expect(came).toHaveLength(1);
        count[came[0]!]++;
      }),
      { numRuns: 800 },
    );
    for (const times of Object.values(count)) expect(times).toBeGreaterThan(0);
  });

  test('drawings are sound or faulty, and never an exception', () => {
    const pieces = fc.constantFrom(
      '<svg',
      '>',
      '</svg>',
      '<g',
      ' href="',
      '"',
      '#a',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(getSvgFaults(parts.join(''), 'x.svg')).toBeInstanceOf(Array);
      }),
    );
  });

  test('documents are read or refused, and never an exception', async () => {
    const pieces = fc.constantFrom(
      '%PDF-1.7\n',
      '1 0 obj',
      '<<',
      '>>',
      'stream\n',
      'endstream',
      '/FlateDecode',
      '/ObjStm',
      'endobj',
      'trailer',
      'startxref 9',
      '/Root 1 0 R',
      '%%EOF',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces), async (parts) => {
        const { problems, text } = await readPdf(Buffer.from(parts.join(' ')));
        expect(problems.length > 0 || typeof text === 'string').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
