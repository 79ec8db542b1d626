import fc from 'fast-check';

/**
 * Repeats a part to 300,000 characters: work that grows with the square of such a text outlasts the time limit of a test
 * (vitest.config.ts) several times over, on a fast machine too, and work that grows with it takes a moment on a busy one.
 * So a test that calls a function with it and looks at no clock finds a quadratic pattern.
 */
export const repeatLong = (part: string): string => part.repeat(Math.ceil(300_000 / part.length));

const inline = fc.constantFrom(
  'A word',
  'hang động',
  '洞窟',
  'كهف',
  '**bold**',
  '*thin*',
  '`code {1}`',
  '[a link](https://site.example/a)',
  '[the lake](/places/lake/)',
  '<Fact of="depth" />',
  '<Fact of="none" />',
  '\\{ \\<',
  '{1 + 1}',
  '<b>x</b>',
  '2023',
  '9 km',
  '&amp; &lt;',
  '- ',
  '| a |',
  '\u200B',
  '~~gone~~',
  '"quoted"',
  '<',
);
const block = fc.oneof(
  { weight: 5, arbitrary: fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')) },
  fc.constantFrom(
    '## Part',
    '### Piece',
    '# Title',
    '- one\n- two',
    '1. one\n2. two',
    '> said',
    '---',
    '```\ncode\n```',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<Callout kind="tip">\n\nCome early.\n\n</Callout>',
    '<Timeline>\n\n- **1871** Built.\n\n</Timeline>',
    '<Quote by="Someone">\n\nYes.\n\n</Quote>',
    '<EntryCard entry="places/lake" />',
    '<Figure name="lighthouse" />',
    '<Gallery />',
    '<Downloads />',
    '<Callout kind="tip">',
    'import x from "y"',
  ),
);
const value = fc.oneof(
  fc.constantFrom(
    'A title',
    '"quoted: title"',
    'Hải đăng',
    'A small harbour behind a wall of stones.',
    '{ a: b }',
    '&a x',
    '!!js/function x',
    '[',
    '',
    '12',
    '>-\n  folded',
  ),
  fc.string({ maxLength: 30 }),
);

/** The body of a text out of pieces that are sound, odd or hostile. */
export const randomBody = fc.array(block, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'));

/** Words of a record, sound and odd. */
const words = fc.constantFrom(
  '',
  'name: Harbour\n',
  'name: { en: Harbour }\n',
  'aliases: [旧灯台, Đèn Đỏ]\n',
  'facts: { depth: { label: Depth } }\n',
  'facts: { "2010": { label: Depth } }\n',
  'facts: { depth: { value: 3 } }\n',
  'categories: { coast: Coast }\n',
  'extra: 1\n',
);
const translation = fc.constantFrom('', 'translation: { of: vi, by: human }\n', 'translation: { of: xx }\n');

/** A whole file: a head that may be anything, and a body; without title, description and body it lends its words. */
export const randomText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(value, value, words, translation, randomBody)
      .map(
        ([title, description, more, origin, body]) =>
          `---\ntitle: ${title}\ndescription: ${description}\n${more}${origin}---\n\n${body}\n`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, words, translation, fc.oneof(fc.constant(''), randomBody))
      .map(([first, second, origin, body]) => `---\n${first}${second}${origin}---\n${body}`),
  },
);
