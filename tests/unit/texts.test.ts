import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText, type ParsedText } from '../../src/texts/parse.ts';
import { localizeLinks } from '../../src/texts/render.ts';

const matter = '---\ntitle: A title\ndescription: A description that is long enough.\n---\n\n';
const parse = (body: string) => parseText(matter + body, 'places/vi/x.mdx');

/** Parses a body that must be sound. */
function parseSound(body: string): ParsedText {
  const { text, faults } = parse(body);
  expect(faults).toEqual([]);
  return text!;
}

const digests = (body: string): string[] => parseSound(body).blocks.map(({ digest }) => digest);

describe('texts are parsed and never run', () => {
  test.each([
    ['import', "import x from 'y'", 'mdx-code', 6, 1],
    ['export', 'export const a = 1', 'mdx-code', 6, 1],
    ['an expression', 'Two and {1 + 1}.', 'mdx-code', 6, 9],
    ['an expression on its own line', '{process.exit()}', 'mdx-code', 6, 1],
    ['an expression as attribute', '<Fact of={"a"} />', 'mdx-code', 6, 1],
    ['a spread attribute', '<Fact {...all} of="a" />', 'mdx-code', 6, 1],
    ['an unknown component', 'A.\n\n<Carousel />', 'mdx-component', 8, 1],
    ['a member component', '<Fact.Inner />', 'mdx-component', 6, 1],
    ['a script', '<script>alert(1)</script>', 'mdx-html', 6, 1],
    ['plain HTML', '<div>\n\nx\n\n</div>', 'mdx-html', 6, 1],
    ['an event handler', '<Callout kind="tip" onclick="x()">\nx\n</Callout>', 'mdx-attribute', 6, 1],
    ['an unknown attribute', '<Fact of="a" colour="red" />', 'mdx-attribute', 6, 1],
    ['a missing attribute', '<Fact />', 'mdx-attribute', 6, 1],
    ['a wrong value', '<Callout kind="loud">\nx\n</Callout>', 'mdx-attribute', 6, 1],
    ['a remote picture', '![x](https://elsewhere.example/x.png)', 'mdx-picture', 6, 1],
    ['a foreign scheme', '[x](javascript:alert)', 'mdx-scheme', 6, 1],
    ['a scheme in capitals', '[x](JaVaScRiPt:alert)', 'mdx-scheme', 6, 1],
    ['a scheme behind an entity', '[x](java&#115;cript:alert)', 'mdx-scheme', 6, 1],
    ['a scheme with a tab in it', '[x](java&#9;script:alert)', 'mdx-scheme', 6, 1],
    ['a data address', '[x](data:text/html,x)', 'mdx-scheme', 6, 1],
    ['an address without scheme', '[x](//elsewhere.example/)', 'mdx-scheme', 6, 1],
    ['a reference definition', '[x][r]\n\n[r]: javascript:alert', 'mdx-markdown', 6, 1],
    ['a first-level heading', '# Title', 'mdx-heading', 6, 1],
    ['an unclosed tag', 'A <Fact of="a"', 'mdx-syntax', 6, 3],
    ['a timeline without a list', '<Timeline>\nx\n</Timeline>', 'mdx-children', 6, 1],
    ['something inside an empty component', '<Gallery>\nx\n</Gallery>', 'mdx-children', 6, 1],
    ['a block within a sentence', 'See <Gallery /> here.', 'mdx-children', 6, 5],
    ['an empty body', '', 'empty-body', 4, 1],
  ])('%s is a fault with its place', (_name, body, rule, line, column) => {
    const { text, faults } = parse(body);
    expect(text).toBeUndefined();
    expect(faults[0]).toMatchObject({ rule, line, column, file: 'places/vi/x.mdx' });
    for (const part of [faults[0]!.message, faults[0]!.remedy]) {
      expect(part.en.length).toBeGreaterThan(8);
      expect(part.vi.length).toBeGreaterThan(8);
    }
  });

  test.each([
    ['<Callout kind="loud">\nx\n</Callout>', 'Expected: note, tip or warning, in', 'Cần: note, tip hoặc warning, đặt'],
    ['<Figure caption="x" />', 'Add name="…": name of a picture', 'Thêm name="…": tên một ảnh'],
  ])('what an attribute wants is told in both languages: %s', (body, en, vi) => {
    const { remedy } = parse(body).faults[0]!;
    expect(remedy.en).toContain(en);
    expect(remedy.vi).toContain(vi);
  });

  test.each([
    ['quotations', '> '.repeat(20_000) + 'x'],
    ['lists', '- '.repeat(20_000) + 'x'],
    ['boxes', '<Callout kind="tip">\n\n'.repeat(3000) + 'x' + '\n\n</Callout>'.repeat(3000)],
    ['braces', '{'.repeat(90_000)],
    ['entities', '&amp;'.repeat(18_000)],
    ['angle brackets', '<'.repeat(100_000) + ' x'],
    ['tags without an end', '<Fact '.repeat(16_000)],
    ['quotations without spaces', '>'.repeat(100_000) + ' x'],
    ['numbered lists', '1. '.repeat(33_000) + 'x'],
    ['underscores', '_a'.repeat(50_000)],
  ])('%s by the thousand are a fault', (_name, body) => {
    const { text, faults } = parse(body);
    expect(text).toBeUndefined();
    expect(faults).not.toEqual([]);
  });

  test('lines of many marks are no fault while nothing is nested', () => {
    const { faults } = parse(`Form: ${'_'.repeat(3000)}\n\n${'-'.repeat(300)}\n\nThe end.`);
    expect(faults).toEqual([]);
  });

  test('all faults are told at once, in the front matter and the body', () => {
    const { faults } = parseText('---\ntitel: x\n---\n\n{1}\n\n<Nope />\n', 'a.mdx');
    expect(faults.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'schema:2',
      'schema:2',
      'schema:2',
      'mdx-code:5',
      'mdx-component:7',
    ]);
  });

  test('whatever is written becomes blocks or faults, and never an exception', () => {
    const pieces = [
      '<',
      '>',
      '{',
      '}',
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '!',
      '#',
      '\n',
      '\n\n',
      '- ',
      '| a |\n',
      'x',
      'đ',
      '\\',
      '&',
      '---\n',
      '<Fact of="a" />',
      ':',
      '\u0000',
      '\u202e',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const { text, faults } = parse(parts.join(''));
        expect(text === undefined).toBe(faults.some(({ rule }) => !/^mdx-(?:wrapped|emphasis)$/.test(rule)));
      }),
      { numRuns: 400 },
    );
  });

  test('what is printed holds no markup that the author typed', () => {
    const blocks = parseSound('5 \\< 6 & "quoted" `<script>` [a "b"](/places/x/ "t\\"><b>")').blocks;
    expect(localizeLinks(blocks[0]!.render.join(''), '/en/')).toBe(
      '<p id="_1">5 &lt; 6 &amp; "quoted" <code>&lt;script></code> ' +
        '<a href="/en/places/x/" title="t&quot;>&lt;b>">a "b"</a></p>',
    );
  });
});

describe('blocks', () => {
  const body =
    'First.\n\n## One {#the-one}\n\nSecond **bold** [link](/places/a/).\n\n- a\n- b\n\n## Two {#the-two}\n\nThird.';

  test('are named after the heading above them, the same in every language', () => {
    const { blocks } = parseSound(body);
    expect(blocks.map(({ id, line, depth }) => [id, line, depth])).toEqual([
      ['_1', 6, 0],
      ['the-one', 8, 2],
      ['the-one_1', 10, 0],
      ['the-one_2', 12, 0],
      ['the-two', 15, 2],
      ['the-two_1', 17, 0],
    ]);
    expect(blocks[2]!.text).toBe('Second bold link.');
  });

  test('a section put into a text moves no id of another', () => {
    const heading = fc.nat(99).map((number) => `heading-${number}`);
    const section = fc.tuple(heading, fc.nat(3));
    const toBody = (sections: readonly (readonly [string, number])[]): string =>
      sections
        .flatMap(([id, count]) => [`## ${id} {#${id}}`, ...Array.from({ length: count }, (_, at) => `${id} ${at}.`)])
        .join('\n\n');
    const listIds = (sections: readonly (readonly [string, number])[]): Record<string, string> =>
      Object.fromEntries(parseSound(toBody(sections)).blocks.map(({ id, text }) => [id, text]));
    fc.assert(
      fc.property(
        fc.uniqueArray(section, { minLength: 2, maxLength: 6, selector: ([id]) => id }),
        fc.nat(6),
        (sections, at) => {
          const [added, ...others] = sections;
          const inserted = others.toSpliced(at, 0, added!);
          expect(listIds(inserted)).toEqual({ ...listIds(others), ...listIds([added!]) });
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['white space', body.replace('Second **bold**', 'Second  **bold** ')],
    ['list markers', body.replace('- a\n- b', '* a\n* b')],
    ['numbered lists', body.replace('- a\n- b', '1. a\n2. b')],
    ['emphasis', body.replace('**bold**', '_bold_')],
    ['word breaks', body.replace('Third', 'Thi\u200Brd')],
    ['link targets', body.replace('/places/a/', '/places/b/')],
    ['ids of headings', body.replace('{#the-one}', '{#another}')],
  ])('%s change no digest', (_name, changed) => {
    expect(digests(changed)).toEqual(digests(body));
  });

  test('a changed word changes exactly one digest', () => {
    const before = digests(body);
    const after = digests(body.replace('Second', 'Other'));
    expect(after.filter((digest, index) => digest !== before[index])).toHaveLength(1);
  });

  test('another fact in a component is another meaning', () => {
    expect(digests('<Fact of="a" />')).not.toEqual(digests('<Fact of="b" />'));
  });

  test('moving paragraphs keeps their digests', () => {
    const paragraph = fc.array(fc.constantFrom('núi', 'sông', 'biển', 'hang', 'đá', 'cát'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const forwards = digests(texts.join('\n\n'));
        const backwards = digests(texts.toReversed().join('\n\n'));
        expect(forwards.toSorted()).toEqual(backwards.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

describe('rendering', () => {
  test('keeps components apart and joins everything else to strings', () => {
    const [block] = parseSound('It is **very** <Fact of="volume" /> large.').blocks;
    expect(block!.render).toEqual([
      '<p id="_1">It is <strong>very</strong> ',
      { component: 'Fact', attributes: { of: 'volume' }, children: [] },
      ' large.</p>',
    ]);
  });

  test('leads internal links into the edition that is being read', () => {
    const [link] = parseSound('[x](/places/x/) [y](https://a.example)').blocks;
    expect(localizeLinks(String(link!.render), '/en/')).toBe(
      '<p id="_1"><a href="/en/places/x/">x</a> <a href="https://a.example">y</a></p>',
    );
    const [words] = parseSound('Write href="/ or href="@/ in a text.').blocks;
    expect(localizeLinks(String(words!.render), '/en/')).toContain('Write href="/ or href="@/ in a text.');
  });
});
