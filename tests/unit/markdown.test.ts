import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { Node, NodeType, parse as parseHtml } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { mendForm } from '../../src/texts/form.ts';
import { joinLines } from '../../src/texts/lines.ts';
import { toMarkdown } from '../../src/texts/markdown.ts';
import { parseText } from '../../src/texts/parse.ts';
import { matter, normalizeHtml, parseBody as parse, parseSound, print } from '../markdown.ts';

// What an author writes, what a page prints, and what the Markdown version and the search say of it.

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of a page; blocks are parted by a space. */
const getWords = (html: string): string =>
  fold(
    parseHtml(html.replaceAll(/<\/?(?:p|li|ul|ol|h\d|td|th|tr|table|thead|tbody|pre|blockquote|hr|br|div)\b/g, ' $&'), {
      blockTextElements: {},
    }).text,
  );

const write = (body: string): string =>
  toMarkdown(matter + body, {
    component: (name, _attributes, inner) => (name === 'Fact' ? '12 m' : inner),
    toUrl: (target) => `https://site.example/vi${target}`,
  });

/** The elements of a page; addresses are links here and there, and code with tags in it is words. */
const listTags = (html: string): string[] =>
  Array.from(normalizeHtml(html).matchAll(/<(?!\/?(?:a|code|pre)\b)[^!>]*>/g), ([tag]) => tag);

/** What any other reader of Markdown makes of the Markdown version. */
const printElsewhere = (body: string): string => markdownToHtml(write(body)).html;

describe('is printed as its author means it', () => {
  test.each([
    ['a range with tildes', '9:00~18:00, 12:00~13:00', '<p>9:00~18:00, 12:00~13:00</p>'],
    ['about so much', '~30 km và ~5 km', '<p>~30 km và ~5 km</p>'],
    ['wave dashes', '9:00～18:00、12:00〜13:00', '<p>9:00～18:00、12:00〜13:00</p>'],
    ['two tildes', 'Vé ~~20~~ 30', '<p>Vé <del>20</del> 30</p>'],
    [
      'tildes in code and addresses',
      '`~a~` [x](https://a.example/~b/~c)',
      '<p><code>~a~</code> <a href="https://a.example/~b/~c">x</a></p>',
    ],
    ['Japanese quotation marks', '昨日、**「泉」**を見た。', '<p>昨日、<strong>「泉」</strong>を見た。</p>'],
    ['Chinese brackets', '泉**（Sơn）**附近', '<p>泉<strong>（Sơn）</strong>附近</p>'],
    ['curly quotation marks', '**“重点”**的', '<p><strong>“重点”</strong>的</p>'],
    ['two in one line', '甲**（乙）**丙**（丁）**戊', '<p>甲<strong>（乙）</strong>丙<strong>（丁）</strong>戊</p>'],
    ['Korean particles', '**샘(Test)**은', '<p><strong>샘(Test)</strong>은</p>'],
    ['italics in Korean', '_‘샘’_은', '<p><em>‘샘’</em>은</p>'],
    ['a Thai colon', '**หมายเหตุ:**ถนน', '<p><strong>หมายเหตุ:</strong>ถนน</p>'],
    ['a Lao colon', '**ໝາຍເຫດ:**ທາງ', '<p><strong>ໝາຍເຫດ:</strong>ທາງ</p>'],
    ['a Khmer stop', '**ចំណាំ៖**ផ្លូវ', '<p><strong>ចំណាំ៖</strong>ផ្លូវ</p>'],
    ['a Vietnamese colon', '**Lưu ý:**đường trơn', '<p><strong>Lưu ý:</strong>đường trơn</p>'],
    ['a bracket behind a word', 'chữ**(ghi chú)**', '<p>chữ<strong>(ghi chú)</strong></p>'],
    ['a link at the end', '**[a](/x/)**は', '<p><strong><a href="/vi/x/">a</a></strong>は</p>'],
    ['a sentence of its own', '終わり。**重要：**次', '<p>終わり。<strong>重要：</strong>次</p>'],
    [
      'ordinary emphasis',
      '(**a**) _b_, **c**. “_d_” e**f**g',
      '<p>(<strong>a</strong>) <em>b</em>, <strong>c</strong>. “<em>d</em>” e<strong>f</strong>g</p>',
    ],
    [
      'emphasis within emphasis',
      '**a _b_ c** _**d**_',
      '<p><strong>a <em>b</em> c</strong> <em><strong>d</strong></em></p>',
    ],
    ['struck out text beside Chinese', '价~~（旧）~~新', '<p>价<del>（旧）</del>新</p>'],
    [
      'an address before a full stop',
      '见https://a.example/x。好',
      '<p>见<a href="https://a.example/x">https://a.example/x</a>。好</p>',
    ],
    [
      'an address in brackets',
      '（https://a.example/x）、www.b.example，',
      '<p>（<a href="https://a.example/x">https://a.example/x</a>）、<a href="https://www.b.example">www.b.example</a>，</p>',
    ],
    [
      'two addresses',
      'https://a.example。https://b.example！',
      '<p><a href="https://a.example">https://a.example</a>。<a href="https://b.example">https://b.example</a>！</p>',
    ],
    ['a mail address', '邮箱a@b.example。', '<p>邮箱<a href="mailto:a@b.example">a@b.example</a>。</p>'],
    ['Chinese lines', '小路，\\\n一直', '<p>小路，<br>\n一直</p>'],
    ['a sentence that begins with export', 'export turnover rose', '<p>export turnover rose</p>'],
    ['a note', 'A{/* not **this** */} b\n\n{/* nor\n\nthis */}\n\nC', '<p>A b</p>\n<p>C</p>'],
    [
      'columns',
      '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n| 4 |',
      '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col" class="align-start">a</th>\n<th scope="col" class="align-center">b</th>\n<th scope="col" class="align-end">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-start">1</td>\n<td class="align-center">2</td>\n<td class="align-end">3</td>\n</tr>\n<tr>\n<td class="align-start">4</td>\n<td class="align-center"></td>\n<td class="align-end"></td>\n</tr>\n</tbody>\n</table></div>',
    ],
    [
      'tasks',
      '- [x] a [b](/c/)\n- [ ] d',
      '<ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" checked disabled> a <a href="/vi/c/">b</a></label></li>\n<li class="task-list-item"><label><input type="checkbox" disabled> d</label></li>\n</ul>',
    ],
    [
      'a task with parts',
      '- [ ] a\n  - b\n  - c',
      '<ul class="contains-task-list">\n<li class="task-list-item"><label><input type="checkbox" disabled> a\n</label><ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n</ul>',
    ],
    ['a loose list', '- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
    [
      'a list with one long item',
      '- a\n\n  b\n- c',
      '<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>',
    ],
    ['a tight list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    [
      'code with its language',
      '```ts\n1 < 2\n```',
      '<pre tabindex="0"><code class="language-ts">1 &lt; 2\n</code></pre>',
    ],
  ])('%s', (_name, body, html) => {
    expect(print(parseSound(body))).toBe(html);
  });

  test('every block has its anchor, whatever it is', () => {
    const blocks = parseSound(
      '## A {#the-a}\n\n```\ncode\n```\n\n---\n\n| a |\n| - |\n| 1 |\n\n> q\n\n- i\n- j\n\n<Gallery />\n\n<Callout kind="tip">\n\nx\n\n</Callout>',
    ).blocks;
    for (const { id, render } of blocks) {
      const [first] = render;
      if (typeof first === 'string') expect(first).toMatch(new RegExp(`^<\\w+ id="${id}"`));
      else expect(first!.attributes['id']).toBe(id);
    }
    expect(blocks.map(({ id }) => id)).toEqual(['the-a', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `the-a_${number}`)]);
  });

  test('notes take no part in the numbering, and re-wrapping and notes change no digest', () => {
    const before = parseSound('附近有一条小路，一直通到河边。\n\n二。').blocks;
    const after = parse('{/* note */}\n\n附近有一条小路，\n一直{/* too */}通到河边。\n\n二。').text!.blocks;
    expect(after.map(({ id, digest, text }) => [id, digest, text])).toEqual(
      before.map(({ id, digest, text }) => [id, digest, text]),
    );
  });
});

describe('emphasis begins and ends where its author means it, beside', () => {
  const scripts = [
    ['Chinese', '字', '“字”', '。', '（字）'],
    ['rare Chinese', '𠮟', '「𠮟」', '！', '（𩸽）'],
    ['Japanese', 'かな', '「カナ」', '、', '『字』'],
    ['Korean', '한글', '‘한글’', '.', '(한글)'],
    ['Thai', 'คำ', '“คำ”', '?', '(คำ)'],
    ['Lao', 'ຄຳ', '“ຄຳ”', '!', '(ຄຳ)'],
    ['Khmer', 'ពាក្យ', '«ពាក្យ»', '។', '(ពាក្យ)'],
    ['Burmese', 'စာ', '“စာ”', '။', '(စာ)'],
  ] as const;
  const marks = { '**': 'strong', _: 'em', '~~': 'del' };

  test.each(scripts)('%s', (_name, word, quoted, stop, bracketed) => {
    const inner = [word, quoted, bracketed, `${word}${stop}`, `${word} ${word}`, `Sơn ${word}`, 'Sơn', '12', 'a_b'];
    const before = ['', word, `${word}${stop}`, '（', '“', `${word}：`];
    const after = ['', word, stop, '）', '”', `、${word}`];
    for (const [mark, tag] of Object.entries(marks))
      for (const start of before)
        for (const words of inner)
          for (const end of after) {
            const body = `x ${start}${mark}${words}${mark}${end} y`;
            const page = `<p>x ${start}<${tag}>${words}</${tag}>${end} y</p>`;
            expect([body, print(parseSound(body))]).toEqual([body, page]);
            // Readers that know CommonMark only find the same in the Markdown version.
            expect([body, printElsewhere(body).replaceAll('<!-- -->', '').trim()]).toEqual([body, page]);
          }
    for (const words of [`[${word}](/x/)`, `\`${word}\``, `<Fact of="a" />`])
      for (const [mark, tag] of Object.entries(marks)) {
        const body = `${word}${mark}${words}${mark}${word}、${mark}${words}${mark}`;
        expect([body, print(parseSound(body)).split(`<${tag}>`).length]).toEqual([body, 3]);
      }
  });

  test.each(['snake_case_name', 'foo_bar', 'файл_имя_x', 'اسم_الملف_هنا', '1_000_000', 'Đồng_Hới_x'])(
    'no %s: a line within a word is none',
    (word) => {
      expect(print(parseSound(`${word} x ${word}`))).toBe(`<p>${word} x ${word}</p>`);
    },
  );
});

describe('is written in one way', () => {
  const mend = (body: string): string => mendForm(matter + body).slice(matter.length);

  test.each([
    ['Vietnamese lines', 'một\nhai\n\nba', 'một hai\n\nba'],
    ['Chinese lines', '小路，\n一直\n通', '小路，一直通'],
    ['Korean lines', '첫째\n둘째', '첫째 둘째'],
    ['Thai beside figures', 'ปี\n2009', 'ปี 2009'],
    ['Windows line ends', '小路，\r\n一直 \r\n abc', '小路，一直 abc'],
    ['a line after emphasis', '静か**です**\nとても', '静か**です**とても'],
    ['a line that ends where it shall', 'a\\\nb\nc', 'a\\\nb c'],
    ['lines in a quotation', '> 第一\n> 第二\n> abc', '> 第一第二 abc'],
    ['lines in an item', '- a\n  b\n- c\n\n  d\n  e', '- a b\n- c\n\n  d e'],
    ['an item in a quotation', '> - a\n>   b', '> - a b'],
    ['lines in a box', '<Callout kind="tip">\n\na\nb\n\n</Callout>', '<Callout kind="tip">\n\na b\n\n</Callout>'],
    [
      'a tag, a link, code and a note',
      'a <Fact\n of="b" /> [c\nd](/x/\n"e") `f\ng`{/* h\ni */}',
      'a <Fact of="b" /> [c d](/x/ "e") `f g`{/* h i */}',
    ],
    ['code and tables', '```\na\nb\n```\n\n| a |\n| - |\n| b |', '```\na\nb\n```\n\n| a |\n| - |\n| b |'],
    ['emphasis', '*a* __b__ ***c*** ___d___ **e *f***', '_a_ **b** _**c**_ _**d**_ **e _f_**'],
    ['emphasis between letters', 'は*強調*で、は__強調__で', 'は_強調_で、は**強調**で'],
    ['emphasis behind an Arabic particle', 'بـ*nén* وبـ*كلمة*', 'بـ_nén_ وبـ_كلمة_'],
    ['a part of a word, for which nothing else stands', 'Der *Süd*hafen, *so*', 'Der *Süd*hafen, _so_'],
    ['what would run together', '**静か**\n**です**。\n次', '**静か**\n**です**。\n次'],
    ['what would, beside what would not', '一\n二\n\n**静か**\n**です**', '一二\n\n**静か**\n**です**'],
  ])('%s', (_name, body, mended) => {
    expect(mend(body)).toBe(mended);
  });

  test('each wrapped passage and each mark is told once, with what to write', () => {
    const { text, faults } = parse('第一行，\n第二行，\n第三行。\n\nThe two are *probably* one\nplace.');
    expect(text?.blocks).toHaveLength(2);
    expect(faults.map(({ rule, line, column, remedy }) => [rule, line, column, remedy.en])).toMatchInlineSnapshot(`
      [
        [
          "mdx-wrapped",
          6,
          1,
          "Write it on one line, “…第一行，第二行，…”, or run npm run gate -- --fix. A line that shall end there ends with \\.",
        ],
        [
          "mdx-wrapped",
          10,
          1,
          "Write it on one line, “…robably* one place.…”, or run npm run gate -- --fix. A line that shall end there ends with \\.",
        ],
        [
          "mdx-emphasis",
          10,
          13,
          "Write _probably_, or run npm run gate -- --fix.",
        ],
      ]
    `);
  });
});

describe('lines are joined where a script has no spaces', () => {
  test.each([
    ['中文\n中文', '中文中文'],
    ['中文，\n“中文”', '中文，“中文”'],
    ['カナ\nー', 'カナー'],
    ['ไทย\nไทย', 'ไทยไทย'],
    ['ต่าง ๆ\nของ', 'ต่าง ๆ\nของ'],
    ['ต่าง\nๆ ของ', 'ต่าง\nๆ ของ'],
    ['ລາວ \n ລາວ', 'ລາວລາວ'],
    ['ខ្មែរ\r\nខ្មែរ', 'ខ្មែរខ្មែរ'],
    ['မြန်\nမာ', 'မြန်မာ'],
    ['ខ្មែរ\u200B\nខ្មែរ', 'ខ្មែរ\u200Bខ្មែរ'],
    ['ខ្មែរ។\nខ្មែរ', 'ខ្មែរ។\nខ្មែរ'],
    ['中文\nabc', '中文\nabc'],
    ['한국\n한국', '한국\n한국'],
    ['“a”\n“b”', '“a”\n“b”'],
  ])('%j → %j', (text, joined) => {
    expect(joinLines(text)).toBe(joined);
  });

  test('also in values of YAML, folded, quoted or over several lines', () => {
    const read = (description: string) =>
      parseText(`---\ntitle: 换行试验\ndescription: ${description}\n---\n\nx`, 'a.mdx').text?.frontMatter.description;
    const whole = '一句足够长的说明文字用来通过检查仅此而已别无他意。';
    const [a, b] = ['一句足够长的说明文字用来通过检查', '仅此而已别无他意。'];
    for (const form of [whole, `>-\n  ${a}\n  ${b}`, `"${a}\n  ${b}"`, `${a}\n  ${b}`]) expect(read(form)).toBe(whole);
    expect(read('>-\n  một mô tả dài,\n  đủ để qua cổng')).toBe('một mô tả dài, đủ để qua cổng');
  });
});

const samples = [
  '9:00~18:00，午休 12:00~13:00。\n\n~5 và ~6, ~~7~~',
  '昨日、**「泉」**を見た。_「山」_も。~~「海」~~も。',
  '试泉**（Sơn Đoòng）**附近有一条小路，一直**「通」**到河边。',
  '**시험 샘(Test)**은 조용합니다. _둘째_줄.',
  '**หมายเหตุ:**ถนน_ลื่น_มาก',
  '**Lưu ý:**mang [áo mưa](/places/x/ "t") và [đèn](</news/y/>) <Fact of="a" />.',
  '- [x] xong\n- [ ] chưa **「a」**は',
  '- a\n\n- b\n\n  c',
  '1. a\n   - b\n2. c',
  '> 第一\\\n> 第二\n\n---\n\n```\n~a~ **x** {\n```',
  '| a | b |\n| :- | -: |\n| 9~8~7 | **（x）**y |',
  '见https://a.example/x。www.b.example，a@c.example。',
  'A {/* note */}b.\n\n{/* note */}\n\n<Callout kind="tip">\n\n一二{/* n */}\n\n</Callout>\n\nEnd\\\nof it \\*.',
  'export turnover rose.\n\nimport fell.',
  '{/* n */}\n\n1. a\n\n   {/* n */}\n\n2. b\n\n   {/* n\n\n   n */}\n\n   c\n\n   - d\n\n     {/* n */}\n   - e\n\n{/* n */}',
  '> a\n>\n> {/* n */}\n>\n> b\n\n- {/* n */}\n\n  c\n- d {/* n */}\n\n| a{/* n */} | b |\n| - | - |\n| {/* n */} | c |',
  '## Đề **（mục）**một {#de-muc}\n\nx \\{ y \\< z & w &amp; “v”',
];

describe('page, search and Markdown version say the same', () => {
  test.each(samples)('%j', (body) => {
    const page = print(parseSound(body)).replaceAll('<Fact></Fact>', '12 m');
    expect(getWords(printElsewhere(body))).toBe(getWords(page));
    expect(listTags(printElsewhere(body))).toEqual(listTags(page.replaceAll(/<\/?Callout>/g, '')));
    // Plain text, as freshness, names and the list of changes see it.
    const plain = parseSound(body)
      .blocks.map(({ text }) => text)
      .join(' ');
    expect(fold(plain.replaceAll(/\s/g, ''))).toBe(getWords(page).replaceAll(/12 m|\s/g, ''));
  });

  test('the Markdown version is Markdown that others print alike, to the mark', () => {
    expect(write('昨日、**「泉」**を見た。とても_静か_だ。9~10~11。')).toBe(
      '昨日、**「泉」**<!-- -->を見た。とても<!-- -->_静か_<!-- -->だ。9\\~10\\~11。',
    );
    expect(write('[a](</news/lamp/>) [b](/x/ "t") [c](#the-lamp) 见https://a.example。')).toBe(
      '[a](https://site.example/vi/news/lamp/) [b](https://site.example/vi/x/ "t") [c](https://site.example/vi#the-lamp) 见<https://a.example>。',
    );
    expect(write('A{/* n */} b.\n\n{/* n */}\n\nC.')).toBe('A b.\n\nC.');
    expect(write('1. a\n\n   {/* n\n   n */}\n\n2. b\n\n   {/* n */}\n\n   c')).toBe('1. a\n\n2. b\n\n   c');
    expect(write('```ts\n1 < 2\n```\n\n`<b>` `<` `a<2`')).toBe('```ts\n1 < 2\n```\n\n&lt;b> `<` `a<2`');
    const html = printElsewhere('泉**（Sơn）**附近**有**一条~~「路」~~也');
    expect(html).toContain(
      '泉<!-- --><strong>（Sơn）</strong><!-- -->附近<strong>有</strong>一条<!-- --><del>「路」</del><!-- -->也',
    );
  });
});

/** Marks that no reader should see. Code and addresses may hold them. */
const left = /\*\*|~~|`|\]\(|(?:^|\s)#{2,}|\[\[|\{|\}|==|(?:^|\s):::|\\/;

/** The texts between the tags of a page. */
const listTexts = (node: Node): string[] =>
  node.nodeType === NodeType.TEXT_NODE ? [fold(node.text)] : node.childNodes.flatMap(listTexts);

/** The same texts each time, so that nobody's change fails by chance; RUNS=n tries n others. */
const [runs, seed] = process.env['RUNS'] ? [Number(process.env['RUNS']), Date.now()] : [4000, 20_261_126];

describe('whatever passes', () => {
  const pieces = [
    'chữ',
    'word',
    '字',
    '「字」',
    '（注）',
    'ไทย',
    '한국',
    '12',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '**',
    '~',
    '~~',
    '_',
    '_',
    '`',
    '#',
    '##',
    '## ',
    '- ',
    '1. ',
    '> ',
    '|',
    '| a | b |\n',
    '| - | - |\n',
    '[a](/x/)',
    '[',
    ']',
    '(',
    ')',
    ':',
    '。',
    '，',
    '!',
    '\\',
    '\u00A0',
    '---',
    '=',
    '&nbsp;',
    'https://a.example/',
    '{',
    '}',
    '{/* n */}',
    '<Fact of="a" />',
    '- [ ] ',
    '^',
    '＃',
    'export ',
    '\t',
    '    ',
  ];
  const random = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

  test('is mended without a change on the page, and once for all', () => {
    const words = [
      'chữ',
      '字',
      '，',
      '。',
      'ไทย',
      '한국',
      ' ',
      ' ',
      '\n',
      '\n',
      '\n',
      '\\\n',
      '\n\n- ',
      '\n> ',
      '\n  ',
    ];
    const marked = [
      '*a*',
      '*字*',
      '**「字」**',
      '__b__',
      '_ค_',
      '`c`',
      '[d](/x/)',
      '<Fact of="a" />',
      'https://a.example',
      '{/* n */}',
    ];
    let mended = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...words, ...marked), { maxLength: 12 }), (parts) => {
        const body = parts.join('');
        const { text, faults } = parse(body);
        if (!text || faults.length === 0) return;
        const written = mendForm(matter + body);
        const again = parseText(written, 'places/vi/x.mdx');
        // On one line a mark may show that was left before, and is refused.
        if (!again.text) expect([body, again.faults]).toMatchObject([body, [{ rule: 'mdx-mark' }]]);
        else expect([body, fold(print(again.text))]).toEqual([body, fold(print(text))]);
        expect([body, mendForm(written)]).toEqual([body, written]);
        if (again.faults.length === 0) mended++;
      }),
      { numRuns: runs, seed },
    );
    expect(mended).toBeGreaterThan(runs / 10);
  });

  test('prints no mark that was left', () => {
    fc.assert(
      fc.property(random, (body) => {
        const { text, faults } = parse(body);
        if (!text || faults.length > 0 || /\\|\{/.test(body)) return; // what is escaped is meant, and notes are tried above
        const page = parseHtml(print(text).replaceAll('<Fact></Fact>', '12 m'), { blockTextElements: {} });
        for (const each of page.querySelectorAll('code, a'))
          if (each.text.startsWith('http') || each.tagName === 'CODE') each.remove();
        // Piece by piece: what stands on both sides of a tag is no mark.
        for (const piece of listTexts(page)) expect([body, piece]).toEqual([body, expect.not.stringMatching(left)]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('says the same in its Markdown version, for any reader of Markdown', () => {
    fc.assert(
      fc.property(random, (body) => {
        const { text, faults } = parse(body);
        if (!text || faults.length > 0) return;
        const page = print(text).replaceAll('<Fact></Fact>', '12 m');
        const elsewhere = printElsewhere(body);
        expect([body, getWords(elsewhere).replaceAll(' ', '')]).toEqual([body, getWords(page).replaceAll(' ', '')]);
        expect([body, listTags(elsewhere)]).toEqual([body, listTags(page)]);
      }),
      { numRuns: runs, seed },
    );
  });

  test('has no element for a reader of HTML that takes its Markdown version for HTML', () => {
    const hostile = [
      '\\<b onclick=x>',
      '`<i>`',
      '```\n<script>\n- b\n```\n\n',
      '<',
      '\\<',
      'a < b',
      '[x](/places/a/ "<u>")',
    ];
    const mixed = fc.array(fc.constantFrom(...pieces, ...hostile, ...hostile), { maxLength: 10 });
    let seen = 0;
    fc.assert(
      fc.property(mixed, (parts) => {
        const body = parts.join('');
        const { text, faults } = parse(body);
        if (faults.length > 0 || !text?.blocks.some((block) => block.text.includes('<'))) return;
        seen++;
        const written = toMarkdown(matter + body, {
          component: (_name, _attributes, inner) => inner,
          toUrl: (target) => `https://site.example${target}`,
        });
        // Addresses in angle brackets are no element to anybody: a name has no colon.
        const names: string[] = [];
        new Parser({ onopentagname: (name) => names.push(name) }).end(written.replaceAll(/<https?:[^>\s]*>/g, ''));
        expect([body, names]).toEqual([body, []]);
      }),
      { numRuns: runs, seed },
    );
    expect(seen).toBeGreaterThan(runs / 20);
  });

  test('keeps the places of its file', () => {
    const source = `${matter}甲**（乙）**丙 **Lưu ý:**x [y](/places/nope/) <Fact of="a" />`;
    const { text } = parseText(source, 'a.mdx');
    const line = source.split('\n')[5]!;
    expect(text!.links[0]).toMatchObject({ line: 6, column: line.indexOf('[y]') + 1 });
    expect(text!.components[0]).toMatchObject({ line: 6, column: line.indexOf('<Fact') + 1 });
    const { faults } = parse('甲**（乙）**丙 <5');
    expect(faults).toMatchObject([{ rule: 'mdx-syntax', line: 6, column: '甲**（乙）**丙 '.length + 1 }]);
  });

  test.each([
    '[',
    '](',
    '* ',
    '**',
    '_a',
    '`',
    '~',
    '| ',
    '# ',
    '- ',
    '1. ',
    '> ',
    '\\',
    'https://a。',
    '（**a**）',
    '==a',
    ':a',
    '^a',
    '&a',
    '字\n',
    '<',
    '"',
    '- [ ] a\n',
  ])('%j by the thousand is read or refused', (part) => {
    const { text, faults } = parse(part.repeat(Math.floor(90_000 / Buffer.byteLength(part)))); // a text has 100,000 bytes at most
    expect(text !== undefined || faults.length > 0).toBe(true);
  });
});

test('the remedies speak both languages, and the Vietnamese ones no English of the parser', () => {
  for (const body of [
    'A {#b}',
    '## A {#b} c',
    '## A {#b_c}',
    'A <!-- n --> b',
    '<Fact of=“a” />',
    '<Fact of=a />',
    '<https://a.example>',
    '<a@b.example>',
    'a <5',
    '{',
    '<Callout kind="tip">',
    '</Callout>',
    '<br>',
    '<đ>',
    '<Callout kind="tip">\nx\n- y</Callout>',
  ]) {
    const { faults } = parse(body);
    expect(faults).not.toEqual([]);
    for (const { message, remedy } of faults)
      expect(`${message.vi} ${remedy.vi}`).not.toMatch(/expected|unexpected|parse|character|closing|before/i);
  }
});
