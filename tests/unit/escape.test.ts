import fc from 'fast-check';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, toCell, toJson } from '../../src/texts/escape.ts';
import '../seed.ts';

/** What a program finds in HTML: its elements, where its links lead, and its words. */
function read(html: string): { names: string[]; targets: string[]; words: string } {
  const names: string[] = [];
  const targets: string[] = [];
  let words = '';
  new Parser({
    onopentag(name, attributes) {
      names.push(name);
      if (attributes['href'] !== undefined) targets.push(attributes['href']);
    },
    ontext: (text) => (words += text),
  }).end(html);
  return { names, targets, words: words.replaceAll(/\s+/g, ' ').trim() };
}

const pieces = [
  '<script>alert(1)</script>',
  '<b onclick="x">',
  '![](https://evil.example/p.png)',
  '[x](javascript:alert(1))',

  '# ',
  '- ',
  '1. ',
  '2) ',
  '> ',
  '+ ',
  '=',
  '---',
  '***',
  '`',
  '```',
  '**',
  '_a_',
  '~~',
  '~',
  '|',
  '\\',
  '\n',
  '\n\n',
  '&lt;',
  '&amp;',
  '&#60;',
  '& ',
  '<',
  '>',
  '<!--',
  ' ',
  'www.evil.example',
  'a@b.example',
  'Phong Nha',
  '洞',
  'ຖ້ຳ',
  'ثم',
  '5',
  '!',
  '(',
  ')',
  '"',
  "'",
];
const words = fc
  .array(fc.constantFrom(...pieces), { maxLength: 9 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('words in Markdown', () => {
  test('are these words to a reader of Markdown, wherever they stand, and no element to one of HTML', () => {
    fc.assert(
      fc.property(words, (text) => {
        const escaped = escapeMarkdown(text);
        expect([text, read(escaped).names]).toEqual([text, []]);
        const page = read(
          markdownToHtml(`# ${escaped}\n\n> ${escaped}\n\n- ${escaped}\n\n${escaped}\n\n[${escaped}](/x)`).html,
        );
        expect([text, page.names.filter((name) => name !== 'a')]).toEqual([
          text,
          ['h1', 'blockquote', 'p', 'ul', 'li', 'p', 'p'],
        ]);
        for (const target of page.targets)
          expect([text, target]).toEqual([text, expect.stringMatching(/^(https?:|mailto:|\/x$)/)]);
        // An address takes in what follows it, mark or not.
        if (!/www|@|:\/\//.test(text))
          expect([text, page.words.replaceAll(' ', '')]).toEqual([text, fold(text).repeat(5).replaceAll(' ', '')]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 3000) },
    );
  });

  test('stay as they are where nothing in them is a mark', () => {
    for (const text of ['Hang Én (the cave) – 5 km, “A & B”', 'R&D: 7.5 °C!', '-5\u00A0°C', '2026.5', '#1'])
      expect(escapeMarkdown(text)).toBe(text);
  });
});

test('JSON is the same to a reader of JSON, and has no tag to one of HTML', () => {
  const value = { a: '</script><script>alert(1)</script>', '<b>': ['<'] };
  expect(JSON.parse(toJson(value))).toEqual(value);
  expect(toJson(value)).not.toContain('<');
});

describe('cells of CSV', () => {
  const cells = fc.array(
    fc.constantFrom('=1+2', '+cmd|x', '-2+3', '@SUM', '＝1', ';', ',', '\t', '"', '\n', '|', ' ', 'đá', '7'),
    {
      maxLength: 6,
    },
  );

  test('are one cell to a strict reader, and no formula to a spreadsheet that parts cells elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(
          cells.map((parts) => parts.join('')),
          { minLength: 1, maxLength: 4 },
        ),
        (row) => {
          const line = row.map(toCell).join(',');
          expect((parseCsv(line) as string[][])[0] ?? ['']).toHaveLength(row.length);
          for (const cell of line.split(/[;\t|\n]/))
            expect([line, cell]).toEqual([line, expect.not.stringMatching(/^[\s"]*[=+\-@＝＋－＠]/)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Sơn Đoòng', 'Sơn Đoòng'],
    ['a, b', '"a, b"'],
    ['nói "vâng"', '"nói ""vâng"""'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    [-5, '-5'],
    ['-5', "'-5"],
    ['x | y', '"x | y"'],
    ['a\nb', 'a b'],
  ])('%j is written %s', (value, written) => expect(toCell(value)).toBe(written));
});
