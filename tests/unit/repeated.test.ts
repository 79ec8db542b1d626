import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easternLimits, findRepeated, spacedLimits, type Limits, type Passage } from '../../gate/repeated.ts';

const toPassages = (...texts: string[]): Passage[] =>
  texts.map((text, index) => ({ file: `${index}.mdx`, line: index + 1, text }));
const list = (limits: Limits, ...texts: string[]): string[] =>
  findRepeated(toPassages(...texts), limits).map(
    ({ passage, other, words }) => `${passage.file} ${other.file} ${words}`,
  );

test('whole sentences are found, whatever their capitals and marks', () => {
  expect(
    list(
      spacedLimits,
      'Here. One two three four five six seven eight nine ten!',
      'One two, THREE four five six – seven eight nine ten. There.',
    ),
  ).toEqual(['1.mdx 0.mdx One two, THREE four five six – seven eight nine ten']);
});

test('shorter sentences are idioms', () => {
  expect(list(spacedLimits, 'One two three four five.', 'One two three four five.')).toEqual([]);
});

test('a run is told once, as long as it is', () => {
  const run = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
  expect(list(spacedLimits, `a ${run} b`, `c ${run} d`, 'e')).toEqual([`1.mdx 0.mdx ${run}`]);
});

test('scripts without spaces are compared by letters', () => {
  const sentence = '傍晚到来的人会先听见教堂的钟声，然后才看见灯塔上的灯。';
  expect(list(easternLimits, sentence, `${sentence}天黑了。`)).toEqual([`1.mdx 0.mdx ${sentence.slice(0, -1)}`]);
});

test('what is told stands in both texts, and a copy is always told', () => {
  const word = fc.constantFrom('boat', 'lamp', 'bell', 'the', 'a', 'of', 'đèn', '12');
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const passages = toPassages(one.join(' '), other.join(' '));
      for (const { passage, other: copied, index, words } of findRepeated(passages, spacedLimits)) {
        expect(passage.text.slice(index, index + words.length)).toBe(words);
        const toWords = (each: string): string => ` ${each.replaceAll('.', '').replaceAll(/\s+/g, ' ')} `;
        expect(toWords(copied.text)).toContain(toWords(words));
      }
    }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: spacedLimits.sentence, maxLength: 60 }), (words) => {
      const copy = `${words.join(' ')}.`;
      expect(findRepeated(toPassages(copy, copy), spacedLimits)).not.toEqual([]);
    }),
  );
});

test('a text of one word takes little time', () => {
  const start = performance.now();
  findRepeated(toPassages('boat '.repeat(20_000), 'boat '.repeat(20_000)), spacedLimits);
  expect(performance.now() - start).toBeLessThan(1000);
});
