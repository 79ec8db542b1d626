import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTypedNumbers } from '../../gate/claims/numbers.ts';
import { findSuperlatives } from '../../gate/claims/superlatives.ts';
import { getPassages, toPlace } from '../../gate/claims/passages.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { getSvgFaults } from '../../src/loaders/svg.ts';
import { readPdf } from '../../src/loaders/pdf.ts';
import { parseText } from '../../src/texts/parse.ts';
import { randomText } from '../texts.ts';

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

  test('are looked for in time that grows with the text and no faster', () => {
    // Quadratic work on this many repetitions would take minutes.
    for (const part of ['1', '1 ', '1.', '1/', 'km ', 'A ', '1-', 'ngày 1 ', 'el más ', '(12) ', 'l ', '1:1'])
      expect(isInside(part.repeat(20_000))).toBe(true);
  });
});

test('a break typed into a Thai or Lao sentence hides neither a number nor a claim, and places stay', () => {
  expect(findTypedNumbers('ถ้ำ\u200Bยาว\u200B๑๒\u200Bกิโล\u200Bเมตร', 'th')).toEqual([{ index: 8, text: '๑๒กิโลเมตร' }]);
  expect(findSuperlatives('ຖ້ຳ\u200Bງາມ\u200Bທີ່ສຸດ', 'lo')).toEqual([{ index: 4, text: 'ງາມທີ່ສຸດ' }]);
});

test('digits of every script are numbers', () => {
  for (const digits of ['250000', '٢٥٠٠٠٠', '២៥០០០០', '၂၅၀၀၀၀', '२५००००', '２５００００'])
    expect([digits, findTypedNumbers(`x ${digits} y`, 'en').map(({ text }) => text)]).toEqual([digits, [digits]]);
});

test('a place in a passage is its place in the file', () => {
  const source =
    '---\ntitle: A title\ndescription: A description that is long.\n---\n\nOne.\n\nTwo lines,\nit is 9 km.\n';
  const { text } = parseText(source, 'places/en/x.mdx');
  const passage = getPassages(text!, source)[1]!;
  const [found] = findTypedNumbers(passage.prose, 'en');
  expect(found?.text).toBe('9 km');
  expect(toPlace(passage, found!.index)).toEqual({ line: 9, column: 7 });
});

describe('whatever is sent in', () => {
  test('texts become blocks or faults, and never an exception', () => {
    fc.assert(
      fc.property(randomText, (source) => {
        const { text, faults } = parseText(source, 'places/en/x.mdx');
        expect(faults.length === 0).toBe(text !== undefined);
      }),
      { numRuns: 500 },
    );
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
