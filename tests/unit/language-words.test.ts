import { describe, expect, test } from 'vitest';
import { toSource, type LanguageWords } from '../../gate/claims/language-words.ts';
import { findNumberWords } from '../../gate/claims/number-words.ts';
import { findSuperlatives } from '../../gate/claims/superlatives.ts';
import { languageWords } from '../../gate/claims/words/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const listLists = ({ units, numbers, superlatives }: LanguageWords): [name: string, list: string | undefined][] =>
  Object.entries({ units, ...numbers, ...superlatives }).filter(([name]) => name !== 'joint' && name !== 'side');

describe('a list of words', () => {
  test.each([undefined, ''])('that is %j matches nothing', (list) => {
    for (const text of ['', ' ', 'a', 'mét', '亚洲', '\n']) expect(text).not.toMatch(new RegExp(toSource(list)));
  });

  test.each(['mét||km', '|mét', 'mét|', '(?:mét)?', 'm*', 'mét|(?:ki-?lô-?)?(?:mét)?'])(
    'with an empty alternative is refused, for it would match everywhere: %s',
    (list) => {
      expect(() => toSource(list)).toThrow('lựa chọn rỗng');
    },
  );

  test.each(Object.entries(languageWords))('of %s has no empty alternative', (_locale, words) => {
    const lists = listLists(words);
    expect(lists.length).toBeGreaterThan(0);
    for (const [name, list] of lists) expect([name, toSource(list)]).toEqual([name, list]);
  });

  test('may be missing: then its rule finds nothing in the language', () => {
    const locale = 'tlh' as Locale; // no row anywhere
    const text = 'The largest cave of Asia, forty-five kilometres. 亚洲最大的洞穴。';
    expect([findSuperlatives(text, locale), findNumberWords(text, locale)]).toEqual([[], []]);
  });
});
