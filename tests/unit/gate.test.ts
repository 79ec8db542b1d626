import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../gate/catalog.ts';
import { describeRule, describeRules, docsFolder } from '../../gate/docs.ts';
import { toCanonical } from '../../gate/printed/canonical.ts';
import { wordRules } from '../../gate/words/index.ts';

describe.each(wordRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const see = (text: string): string => (rule.isSecret ? toCanonical(text) : text);

  test.each(rule.bad)('refuses $text', ({ text: written, locale }) => {
    const text = see(written);
    const findings = rule.find(text, locale);
    expect(findings.length).toBeGreaterThan(0);
    for (const { index, message } of findings) {
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThan(text.length);
      expect(message.en).not.toBe('');
      expect(message.vi).not.toBe('');
    }
  });

  test.each(rule.good)('lets pass $text', ({ text, locale }) => {
    // A rule of one language is not asked about others.
    const isAsked = rule.locale === undefined || locale === rule.locale;
    expect(isAsked ? rule.find(see(text), locale) : []).toEqual([]);
  });

  test('takes any line, of any length, and answers soon', () => {
    const isInside = (line: string) => rule.find(line).every(({ index }) => index >= 0 && index < line.length);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isInside));
    for (const part of ['a', 'ú', '0', ' 0', '0.', 'A1', 'MẬT', '-', '×a', 'eyJ', 'a@', '**'])
      expect(isInside(part.repeat(20_000))).toBe(true);
  });
});

test.each(catalog.map((rule) => [rule.id, rule] as const))('%s has a page, made from the rule itself', (id, rule) => {
  const page = readFileSync(join(docsFolder, `${id}.md`), 'utf8');
  expect(page).toBe(describeRule(rule));
  for (const words of [rule.title.en, rule.title.vi, rule.why.en, rule.why.vi])
    expect(page.replaceAll('\\&', '&')).toContain(words);
});

test('the documentation has a page for each rule and no other', () => {
  expect(readdirSync(docsFolder).toSorted()).toEqual([...catalog.map(({ id }) => `${id}.md`), 'README.md'].toSorted());
  expect(readFileSync(join(docsFolder, 'README.md'), 'utf8')).toBe(describeRules(catalog));
});
