import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/texts/read.ts';
import { getChildren } from '../../src/texts/tree.ts';
import {
  alignCodes,
  getMeaning,
  listCodes,
  tidy,
  type CodeMeaning,
  type Part,
  type Passage,
} from '../../src/translations/passage.ts';
import { fillBlock, readPieces } from '../../src/translations/pieces.ts';
import { readMessage, writeMessage } from '../../src/translations/po.ts';
import { readPassage } from '../../src/translations/read-passage.ts';
import { writePassage } from '../../src/translations/write-passage.ts';

/** Words as people write them in every script, among them whatever Markdown could take for a mark. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'hang động',
        '「泉」',
        '的',
        '한국어',
        'ถ้ำ',
        'كهف “عميق”',
        'a*b',
        '2 * 3',
        '_x_',
        'snake_case',
        '[sic]',
        '[x](y)',
        '<b>',
        'a < b',
        '{a}',
        '}',
        '9. tháng',
        '- ',
        '# ',
        '> ',
        '| a |',
        '\\',
        '`',
        '~~',
        '9:00~18:00',
        '&amp;',
        'Q&A',
        '1) ',
        '+ ',
        '---',
        '#',
        '!',
        '\u00A0',
        '\u200B',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constant(' '),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(''));

const pairs: CodeMeaning[] = [
  { kind: 'emphasis' },
  { kind: 'strong' },
  { kind: 'link', url: '/places/lake/' },
  { kind: 'link', url: 'https://site.example/a_(b)', title: 'A "b"' },
];
const places: CodeMeaning[] = [
  { kind: 'fact', written: '<Fact of="height" />', attributes: { of: 'height' } },
  { kind: 'code', written: '`a*b`' },
];

/** A passage of words with codes between them, no kind of pair within itself. */
const passage: fc.Arbitrary<Passage> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words.map((text) => ({ text })) },
      { weight: 1, arbitrary: fc.constantFrom(...places).map((meaning) => ({ meaning })) },
      {
        weight: 2,
        arbitrary: fc.record({
          meaning: fc.constantFrom(...pairs),
          text: words,
          inner: fc.constantFrom(...pairs, undefined),
        }),
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((items) => {
    const codes: Record<string, CodeMeaning> = {};
    const add = (meaning: CodeMeaning, parts?: Part[]): Part => {
      const number = Object.keys(codes).length + 1;
      const id = parts ? String(number) : `place_${number}`;
      codes[id] = meaning;
      return { id, ...(parts ? { parts } : {}) };
    };
    const parts = items.flatMap((item): Part[] => {
      if (!('meaning' in item)) return [item.text];
      if (!('text' in item)) return [add(item.meaning)];
      const { meaning, text, inner } = item;
      return [add(meaning, inner && inner.kind !== meaning.kind ? ['từ ', add(inner, [text]), ' sau'] : [text])];
    });
    return { parts: tidy(parts), codes };
  });

const readBack = (source: string): Passage => {
  const [node] = readTree(source).nodes;
  return readPassage(getChildren(node!), source);
};

describe('a passage', () => {
  test('is written as Markdown that says the same, or not at all', () => {
    let written = 0;
    fc.assert(
      fc.property(passage, (each) => {
        const markdown = writePassage(each, 'paragraph');
        if (markdown === undefined) return;
        written++;
        expect(markdown).not.toContain('\n');
        expect(getMeaning(readBack(markdown))).toBe(getMeaning(each));
      }),
      { numRuns: 600 },
    );
    expect(written).toBeGreaterThan(100);
  });

  test.each([
    'Tháng 9. tháng 10',
    '9. tháng 10 năm 2024',
    '- gạch đầu dòng',
    '# thăng',
    '> lớn hơn',
    '5 < 6 và {ngoặc} & [sic] *sao* _gạch_ ~~xóa~~ `mã` \\ |',
    '&amp; Q&A',
    '9:00~18:00, 12:00~13:00',
    'export và import',
    '---',
    '+ cộng',
    '[x] việc',
    'ພາສາ\u200Bລາວ',
  ])('of words alone is always written: %s', (text) => {
    const kinds = ['paragraph', 'heading', 'cell'] as const;
    expect(kinds.filter((kind) => writePassage({ parts: [text], codes: {} }, kind) === undefined)).toEqual([]);
  });

  test('has emphasis beside letters of every script', () => {
    for (const [before, inside, after] of [
      ['「', '泉', '」的'],
      ['的', '「泉」', '的'],
      ['', '강조', '입니다'],
      ['في ', 'كهف', '، هنا'],
      ['Lưu ý:', 'đậm', 'ngay'],
    ])
      for (const kind of ['emphasis', 'strong'] as const) {
        const each: Passage = { parts: tidy([before!, { id: '1', parts: [inside!] }, after!]), codes: { 1: { kind } } };
        expect(writePassage(each, 'paragraph')).toContain(inside);
      }
  });

  test('goes through PO and back, brackets and all', () => {
    fc.assert(
      fc.property(passage, ({ parts }) => {
        expect(readMessage(writeMessage(parts))).toEqual(parts);
      }),
    );
    expect(writeMessage(['a {b} < ', { id: '1', parts: ['c', { id: 'volume' }] }])).toBe('a {{b}} << <1>c{volume}</1>');
    expect(readMessage('5 < 6')).toEqual(['5 < 6']);
    expect(readMessage('<1>a</2>')).toBeUndefined();
    expect(readMessage('</1>')).toBeUndefined();
    expect(readMessage('<1><2>a</1></2>')).toBeUndefined();
  });

  test('takes the ids of its source for codes that stand for the same', () => {
    const source = readBack('[hồ](/places/lake/) cao <Fact of="height" />, <Fact of="depth" /> _xa_');
    const translation = readBack('_far_ <Fact of="depth" /> **and** <Fact of="height" /> [lake](/places/lake/)');
    const aligned = alignCodes(translation, source);
    expect(writeMessage(source.parts)).toBe('<1>hồ</1> cao {height}, {depth} <2>xa</2>');
    expect(writeMessage(aligned.parts)).toBe('<2>far</2> {depth} <own1>and</own1> {height} <1>lake</1>');
    expect(listCodes(aligned.parts).map(({ id }) => aligned.codes[id]?.kind)).not.toContain(undefined);
    expect(getMeaning(aligned)).toBe(getMeaning(translation));
  });
});

describe('a block', () => {
  const source = `<Callout kind="tip" title="Đến sớm">

- [x] Một *hai* <Fact of="height" />\\
  dòng sau {/* ghi chú */}
- Hai

| a | **b** |
| :-- | --- |
| \`c\` | |

</Callout>
`;
  const tree = readTree(source);
  const block = readPieces(tree.nodes[0]!, source, tree.notes);

  test('comes apart into what is translated as a whole', () => {
    expect(block.pieces.map(({ role, passage: { parts } }) => `${role}: ${writeMessage(parts)}`)).toEqual([
      'title of <Callout>: Đến sớm',
      'item of a list: Một <1>hai</1> {height}{break}dòng sau',
      'item of a list: Hai',
      'cell of a table: a',
      'cell of a table: <1>b</1>',
      'cell of a table: {code}',
    ]);
  });

  test('stays as it is but for what is translated', () => {
    expect(fillBlock(block, new Map(), source)).toBe(source.trimEnd());
    const filled = fillBlock(
      block,
      new Map([
        [0, 'Come "early"'],
        [1, 'One\\\nmore'],
        [4, 'B'],
      ]),
      source,
    );
    expect(filled).toBe(`<Callout kind="tip" title="Come &quot;early&quot;">

- [x] One\\
  more {/* ghi chú */}
- Hai

| a | B |
| :-- | --- |
| \`c\` | |

</Callout>`);
  });
});
