import fc from 'fast-check';

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

/** A whole file: a head that may be anything, and a body. */
export const randomText = fc
  .tuple(value, value, fc.constantFrom('', 'extra: 1\n', 'translation: { of: vi, by: human }\n'), randomBody)
  .map(
    ([title, description, more, body]) => `---\ntitle: ${title}\ndescription: ${description}\n${more}---\n\n${body}\n`,
  );
