import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countEdits, findNear } from '../../gate/near.ts';
import { createNearFinder } from '../../gate/near-names/finder.ts';
import { isNearName } from '../../gate/near-names/name.ts';

test.each([
  ['Khammouane', 'Khammouane', 0],
  ['Khamouane', 'Khammouane', 1],
  ['Khmamouane', 'Khammouane', 1],
  ['Khammuan', 'Khammouane', 2],
  ['Hà', 'Khammouane', 3],
])('%s is %s but for %i letters', (one, other, edits) => {
  expect(countEdits(one, other, 2)).toBe(edits);
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
  expect(isNearName(form, agreed)).toBe(isNear);
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
