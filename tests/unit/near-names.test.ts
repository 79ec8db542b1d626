import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEdits, findNear } from '../../gate/near.ts';
import { createNearFinder } from '../../gate/near-names/finder.ts';
import { isNearKey, toName, toNameKey } from '../../gate/near-names/name.ts';

test.each([
  ['Khammouane', 'Khammouane', 0],
  ['Khamouane', 'Khammouane', 1],
  ['Khmamouane', 'Khammouane', 1],
  ['Khammuan', 'Khammouane', 2],
  ['Hà', 'Khammouane', 3],
])('%s is %s but for %i letters', (one, other, edits) => {
  expect(countEdits(one, other, 2)).toBe(edits);
});

/** Counts edits by the whole table of what each beginning of one name is from each of the other. */
function countByTable(one: string, other: string): number {
  const table = [...one, ''].map((_, index) => [index]);
  for (let at = 1; at <= other.length; at++) table[0]!.push(at);
  for (let index = 1; index <= one.length; index++)
    for (let at = 1; at <= other.length; at++) {
      const isExchanged = index > 1 && at > 1 && one[index - 1] === other[at - 2] && one[index - 2] === other[at - 1];
      table[index]!.push(
        Math.min(
          table[index - 1]![at]! + 1,
          table[index]![at - 1]! + 1,
          table[index - 1]![at - 1]! + Number(one[index - 1] !== other[at - 1]),
          isExchanged ? table[index - 2]![at - 2]! + 1 : Infinity,
        ),
      );
    }
  return table[one.length]![other.length]!;
}

test('edits are those of the whole table, up to the limit', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(name, name, fc.nat(3), (one, other, limit) => {
      expect(countEdits(one, other, limit)).toBe(Math.min(countByTable(one, other), limit + 1));
    }),
    { numRuns: 5000 },
  );
});

test('the nearest names come first', () => {
  expect(findNear('lake', ['rivers', 'lakes', 'lkae', 'lane'])).toEqual(['lakes', 'lane', 'lkae']);
});

test.each([
  ['Khammuan', 'Khammouane', true],
  ['Shan Dong', 'Shandong', false],
  ['Dong-Hoi', 'Dong Hoi', false],
  ['Huế', 'Huệ', false],
  ['Quang Binh', 'Quảng Bình', false],
  ['Quảng Binh', 'Quảng Bình', true],
])('%s is nearly %s: %s', (form, agreed, isNear) => {
  expect(isNearKey(toNameKey(form), toName(agreed))).toBe(isNear);
});

describe('in a script with spaces', () => {
  const find = createNearFinder(['Khammouane', 'hang Thung', 'Донгхой', 'пещера Ханген'], true);
  const list = (text: string): string[] => find(text, []).map(({ written, agreed }) => `${written} → ${agreed}`);
  test.each([
    ['The road to Khamouane.', ['Khamouane → Khammouane']],
    ['Khammouane’s road, and KHAMMOUANE.', []],
    ['Đường vào hang Thùng rồi ra.', ['hang Thùng → hang Thung']],
    ['hang thung thì nhỏ', []],
    ['в Донгхое, у Донгхоя', []],
    ['в Донхгой', ['Донхгой → Донгхой']],
    ['К пещере Ханген', []],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test('a name that is known parts the words around it', () => {
    const text = 'Hang Khamouane';
    expect(find(text, [[5, 14]])).toEqual([]);
  });
});

test('what is found stands where it is said to, in any text', () => {
  const names = ['Khammouane', 'Quảng Bình', 'Nhật Lệ', 'фонгня', 'フォンニャ', '퐁냐께방', 'ถ้ำเทียนเดื่อง'];
  const pieces = fc.constantFrom(
    ...names,
    'Khamouane',
    'Quang Bìn',
    '퐁냐케방',
    'フォンナャ',
    ' ',
    '-',
    ', ',
    'ก็',
    '𠀀',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))), fc.boolean(), (parts, hasSpaces) => {
      const text = parts.join('').normalize('NFC');
      for (const { index, written, agreed } of createNearFinder(names, hasSpaces)(text, [])) {
        expect(text.slice(index, index + written.length)).toBe(written);
        expect(written.normalize('NFC')).not.toBe(agreed);
      }
    }),
  );
});

test('letters without end take little time', () => {
  const find = createNearFinder(['Khammouane', 'Nakhon Phanom', 'Luy Thay Wall'], true);
  const start = performance.now();
  find('Khammouan '.repeat(10_000), []);
  createNearFinder(['ກຂຄງຈສ'], false)('ກຂຄງຈ'.repeat(20_000), []);
  expect(performance.now() - start).toBeLessThan(2000);
});
