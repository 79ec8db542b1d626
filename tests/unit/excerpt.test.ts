import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExcerpt } from '../../src/browser/search/excerpt.ts';

/** Finds in some words what begins with one, as the index counts words. @returns the excerpt, with what was found in brackets */
function excerpt(content: string, word: string, title: string): string {
  const words = content.includes('\u200B') ? content.split('\u200B') : content.split(/\s+/);
  const locations = words.flatMap((each, index) => (each.startsWith(word) ? [index] : []));
  return createExcerpt(content, locations, title)
    .map(({ text, isMark }) => (isMark ? `[${text}]` : text))
    .join('');
}

const title = 'Grey Lake, a lake of mist';
const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

describe('an excerpt', () => {
  test('begins with the sentence in which something was found, and ends with one', () => {
    const content = `${title}. It lies high. Boats cross it at noon. The bell is heard. ${long}.`;
    expect(excerpt(content, 'Boats', title)).toBe('[Boats] cross it at noon. The bell is heard.');
  });

  test('does not repeat the title, though the word stands there', () => {
    expect(excerpt(`${title}. A quiet water. No more.`, 'Lake', title)).toBe('A quiet water. No more.');
    expect(excerpt(`${title}. A Lake with boats.`, 'Lake', title)).toBe('A [Lake] with boats.');
  });

  test('marks the word without the stop behind it', () => {
    expect(excerpt(`${title}. They crossed the Lake. It froze.`, 'Lake', title)).toBe(
      'They crossed the [Lake]. It froze.',
    );
  });

  test('says where it is cut, and never within a word', () => {
    expect(excerpt(`${title}. ${long} Lake ${long}.`, 'Lake', title)).toMatch(
      /^… word\d+ (?:word\d+ )+\[Lake\] (?:word\d+ )+…$/,
    );
  });

  test('has no joints between the words of a script without spaces', () => {
    const content =
      '灰\u200B湖\u200B. \u200B湖\u200Bに\u200B舟\u200Bが\u200B出\u200Bる\u200B。\u200B鐘\u200Bが\u200B鳴\u200Bる\u200B。';
    expect(excerpt(content, '舟', '灰湖')).toBe('湖に[舟]が出る。鐘が鳴る。');
  });

  test('shows words of the page and nothing else, and no more than fits, whatever the page says', () => {
    const word = fc.stringMatching(/^[a-zA-Zあ-ん.,。]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.array(fc.nat(130)),
        fc.boolean(),
        (words, locations, joined) => {
          const content = words.join(joined ? '\u200B' : ' ');
          const text = createExcerpt(content, locations, words.slice(0, 3).join(joined ? '' : ' '))
            .map((part) => part.text)
            .join('');
          expect(text.length).toBeLessThanOrEqual(230);
          expect(text).not.toContain('\u200B');
          const bare = (of: string): string => of.replaceAll(/[\s.。…\u200B]/g, '');
          expect(bare(content)).toContain(bare(text));
        },
      ),
    );
  });
});
