import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getContents } from '../../src/texts/contents.ts';
import { headingIdPattern, isReservedAnchor } from '../../src/schemas/anchors.ts';
import { findOtherIds, hideIds, toHeadingIds, writeId } from '../../src/texts/heading-id.ts';
import { toMarkdown } from '../../src/texts/markdown.ts';
import { parseText } from '../../src/texts/parse.ts';

const matter = '---\ntitle: A title\ndescription: A description that is long enough.\n---\n\n';
const getBlocks = (body: string) => {
  const { text, faults } = parseText(matter + body, 'places/en/x.mdx');
  expect(faults).toEqual([]);
  return text!.blocks;
};
const write = (body: string): string => toMarkdown(matter + body, { component: () => '', toUrl: (target) => target });

describe('the id of a heading', () => {
  test.each([
    ['behind words', '## The shore {#the-shore}', '<h2 id="the-shore">The shore</h2>', '## The shore'],
    [
      'behind emphasis',
      '## **The** _shore_ {#the-shore}',
      '<h2 id="the-shore"><strong>The</strong> <em>shore</em></h2>',
      '## **The** _shore_',
    ],
    [
      'behind bold words alone',
      '## **岸边** {#the-shore}',
      '<h2 id="the-shore"><strong>岸边</strong></h2>',
      '## **岸边**',
    ],
    [
      'behind a link',
      '## [Shore](/places/x/) {#the-shore}',
      '<h2 id="the-shore"><a href="\uFDD1/places/x/">Shore</a></h2>',
      '## [Shore](/places/x/)',
    ],
    ['behind code', '## `{#x}` {#the-shore}', '<h2 id="the-shore"><code>{#x}</code></h2>', '## `{#x}`'],
    ['behind closing signs', '## The shore ## {#the-shore}', '<h2 id="the-shore">The shore</h2>', '## The shore'],
    ['before blanks', '## The shore\t{#the-shore} \t', '<h2 id="the-shore">The shore</h2>', '## The shore'],
    [
      'at the end of a line of Windows',
      '## The shore {#the-shore}\r\n',
      '<h2 id="the-shore">The shore</h2>',
      '## The shore',
    ],
  ])('stands %s, and is no word', (_name, body, html, markdown) => {
    const [block] = getBlocks(body);
    expect(block!.render.join('')).toBe(html);
    expect(block).toMatchObject({ id: 'the-shore', written: 'the-shore' });
    expect(block!.text).not.toContain('the-shore');
    expect(write(body).trimEnd()).toBe(markdown);
  });

  test.each([
    ['code', '```\n## a {#b}\n```', '## a {#b}'],
    ['an escaped brace', 'x \\{#b\\}', 'x {#b}'],
    ['an escaped brace in a heading', '## a \\{#b\\}', 'a {#b}'],
    ['code within a line', 'x `{#b}`', 'x {#b}'],
  ])('is nothing in %s', (_name, body, text) => {
    const [block] = getBlocks(body);
    expect(block!.text).toBe(text);
    expect(block!.written).toBeUndefined();
  });

  test.each(['x {#b}', '## a {#b} c', '## a{#b}', '- ## a {#b}', '## a {#b_c}', '{#b}'])(
    'is refused elsewhere: %s',
    (body) => {
      const { text, faults } = parseText(matter + body, 'places/en/x.mdx');
      expect(text).toBeUndefined();
      expect(faults[0]).toMatchObject({ rule: 'mdx-syntax', line: 6 });
    },
  );

  test('keeps the places of everything else', () => {
    const { faults } = parseText(`${matter}## A {#the-a}\n\n## B {#the-b}\n\nSee {1 + 1}.`, 'places/en/x.mdx');
    expect(faults).toMatchObject([{ rule: 'mdx-code', line: 10, column: 5 }]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('## ', '{#a}', '{#', '}', ' ', '\n', '\r\n', 'x', '`', '\\', '\uD83D\uDE00'), {
          maxLength: 20,
        }),
        (parts) => {
          const source = parts.join('');
          expect(hideIds(source).replaceAll('\uFDD4', '{')).toBe(source);
        },
      ),
    );
  });
});

describe('a heading without an id is given one', () => {
  const toIds = (...texts: string[]): string[] => toHeadingIds(texts.map((text) => ({ text, written: undefined })));

  test.each([
    [['Under the arch'], ['under-the-arch']],
    [['Đường đi Đồng Hới'], ['duong-di-dong-hoi']],
    [
      ['水', 'น้ำ'],
      ['section-1', 'section-2'],
    ],
    [
      ['The way', 'The way', 'The way'],
      ['the-way', 'the-way-2', 'the-way-3'],
    ],
    [['2025'], ['section-1']],
    [
      ['Facts', 's1', 'Constructor'],
      ['section-facts', 'section-s1', 'section-constructor'],
    ],
    [['Đ'], ['d']],
    [
      ['A very long heading that would make an address nobody can read'],
      ['a-very-long-heading-that-would-make-an-address'],
    ],
  ])('%j', (texts, ids) => {
    expect(toIds(...texts)).toEqual(ids);
  });

  test('its own stays, and is taken from no other', () => {
    expect(
      toHeadingIds([
        { text: 'The way', written: undefined },
        { text: 'X', written: 'the-way' },
        { text: 'Y', written: 'the-way' },
        { text: 'Z', written: 'The Way' },
      ]),
    ).toEqual(['the-way-2', 'the-way', 'y', 'z']);
  });

  test('whatever the words, all ids are well formed, free and once there', () => {
    const heading = fc.record({
      text: fc.string({ unit: 'binary' }),
      written: fc.option(fc.constantFrom('a', 'b', 'A'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 8 }), (headings) => {
        const ids = toHeadingIds(headings);
        expect(new Set(ids).size).toBe(headings.length);
        for (const id of ids) expect([headingIdPattern.test(id), isReservedAnchor(id)]).toEqual([true, false]);
      }),
    );
  });

  test.each([
    ['## The shore', '## The shore {#a}'],
    ['## The shore ## ', '## The shore {#a}'],
    ['## C# \r', '## C# {#a}\r'],
  ])('is written behind the words: %j', (line, written) => {
    expect(writeId(line, 'a')).toBe(written);
  });
});

test('the contents list of a long text has its headings by level, and a short text has none', () => {
  const body = ['## A {#a}', '### B {#b}', '#### C {#c}', '## D {#d}', '### E {#e}'];
  expect(getContents(getBlocks(body.join('\n\n')))).toEqual([
    { id: 'a', text: 'A', children: [{ id: 'b', text: 'B', children: [] }] },
    { id: 'd', text: 'D', children: [{ id: 'e', text: 'E', children: [] }] },
  ]);
  expect(getContents(getBlocks(body.slice(0, 4).join('\n\n')))).toEqual([]);
});

describe('other ids of headings', () => {
  const moved = { s1: 'the-shore', 'the-beach': 'the-shore', s2: 'the-pier', 'the-quay': 'the-pier' };
  test.each([
    [
      'those of before',
      ['the-shore', 'the-pier'],
      [
        ['s1', 'the-beach'],
        ['s2', 'the-quay'],
      ],
    ],
    [
      'in a translation that has not followed, also that of today',
      ['the-beach', 'the-pier'],
      [
        ['the-shore', 's1'],
        ['s2', 'the-quay'],
      ],
    ],
    ['belong to the heading that has the id of today', ['the-beach', 'the-shore'], [[], ['s1']]],
    ['belong to the first, when its source has joined two', ['the-beach', 's1'], [['the-shore'], []]],
    ['none of a heading that never moved', ['constructor-x', 'the-lamp'], [[], []]],
  ])('%s', (_, headings, expected) => {
    const found = findOtherIds(moved, headings);
    expect(headings.map((id) => found.get(id)!.toSorted())).toEqual(expected.map((ids) => ids.toSorted()));
  });
});
