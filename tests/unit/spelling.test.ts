import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarked, isSyllable } from '../../gate/spelling/vietnamese.ts';
import { listWords } from '../../gate/spelling/words.ts';

describe('a syllable of Vietnamese', () => {
  test.each(
    'nghiêng Nghiêng GIẾNG quýt quốc khuỷu thuở giặt gìn ghế kẽo y ý yêu hy mỹ thủy thuỷ xoong soóc nguệch ngoạc huỳnh ô ương'.split(
      ' ',
    ),
  )('is %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each('ngiêng kà cế gê nge đuờng ngừoi nguoi duoc trăngg bàc lặtt mòn̉ qúuy str ơư karst Roòn'.split(' '))(
    'is not %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );

  test('is one, composed or not', () => {
    const word = fc.constantFrom('nghiêng', 'giếng', 'quýt', 'được', 'trường', 'ngừoi');
    fc.assert(
      fc.property(word, (each) => {
        expect(isSyllable(each.normalize('NFD'))).toBe(isSyllable(each.normalize('NFC')));
        expect(isSyllable(each.toUpperCase())).toBe(isSyllable(each));
      }),
    );
  });

  test('is asked of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(isSyllable(`${text}q`)).toBe(false);
      }),
    );
  });
});

test('marks are those of Vietnamese and of other Latin alphabets', () => {
  expect(['đò', 'ướt', 'café', 'do', 'kayak'].map(isMarked)).toEqual([true, true, true, false, false]);
});

test.each([
  ['Bến đò, bến xe.', ['Bến', 'đò', 'bến', 'xe']],
  ['l’eau, don’t', ['l’eau', 'don’t']],
  ['xem https://abc.example/duong và thu@example.org, abc.gov.vn', ['xem', 'và']],
  ['12/QĐ-UBND, H2O, kWh, km, A', []],
  ['Донгхой км', ['Донгхой']],
])('the words of “%s”', (text, expected) => {
  expect(listWords(text).map(({ word }) => word)).toEqual(expected);
});

test('words stand where they are said to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { word, index } of listWords(text)) expect(text.slice(index, index + word.length)).toBe(word);
    }),
  );
});
