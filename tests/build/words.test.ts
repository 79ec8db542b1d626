import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { listTree } from '../../src/publish/files.ts';
import { addMediaWords } from '../media.ts';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

// Words are words wherever they are printed: in pages, under their policies, and to the programs that take them over.

/** Signs that mean something to some reader: of HTML, Markdown, JSON, CSV, XML, templates. */
const signs = [
  '=1+2',
  '[f](javascript:alert(1))',
  '"a"',
  "'b'",
  '<3 & &lt;script&gt;h()&lt;/script&gt;',
  '![g](https://evil.example/p.png)',
  '`c`',
  '*d* _e_',
  '{{i}}',
  '-->',
  ']]>',
  '| ;',
  String.raw`\j #`,
];

/** Those of them that may stand in a text and its front matter: what would be printed as a mark is refused there. */
const plainSigns = ['=1+2', '"a"', "'b'", '<3 &', '-->', ']]>', '| ; #'];
const spoken = plainSigns.join(' ');

let turn = 0;
/** As many signs as a field takes; another field begins with others. @param limit longest text */
function sign(limit: number, from = signs): string {
  let text = '';
  for (let tries = 0; tries < from.length; tries++) {
    const next = from[turn++ % from.length]!;
    if (text.length + next.length < limit) text += text === '' ? next : ` ${next}`;
  }
  turn++;
  return text;
}
const speak = (limit: number): string => sign(limit, plainSigns);

const folder = mkdtempSync(join(tmpdir(), 'words-'));
const content = join(folder, 'content');
const output = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const record = {
  published: '2026-01-05T09:30+09:00',
  author: sign(40),
  poster: 'signs',
  pictures: ['signs-shown'],
  files: ['signs-table'],
  sources: ['signs', 'signs-more'],
  facts: {
    depth: { value: 12.5, unit: 'meter', sources: ['signs'] },
    saying: { sources: ['signs-more'] },
    words: { sources: ['signs'] },
  },
};
const createWords = () => ({
  name: speak(80),
  unit: speak(120),
  facts: {
    depth: { label: speak(60), note: speak(200) },
    saying: { label: speak(60), text: speak(120) },
    words: { label: speak(60), text: speak(120), note: speak(200) },
  },
});
const attribute = spoken.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const head = { title: `Harbour ${spoken}`.slice(0, 90), description: `${spoken} a small harbour` };
const text = `---
${stringify({ ...head, ...createWords() })}---

Words \\<b onclick=x> and \`<i>\` <Fact of="saying" />.

<Figure name="signs-told" caption="${attribute}" />

<Quote by="${attribute}">
Boats come in.
</Quote>

<Callout kind="note" title="${attribute}">
Boats go out.
</Callout>

<Gallery />
`;
const createMedia = () => ({
  author: sign(120),
  owner: sign(120),
  licence: 'CC-BY-4.0',
  date: '2026',
});
const createMediaWords = () => ({ alt: sign(120), title: sign(120), credit: sign(140) });

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  const write = (file: string, value: string | object): void =>
    writeFileSync(
      join(content, file),
      typeof value === 'string' ? value : stringify(value, { aliasDuplicateObjects: false }),
    );
  write('places/signs.yaml', record);
  write('en/places/signs.mdx', text);
  write('vi/places/signs.mdx', `---\n${stringify({ ...createWords(), translation: { of: 'en', by: 'human' } })}---\n`);
  for (const name of ['signs', 'signs-more'])
    write(`sources/${name}.yaml`, {
      title: sign(200),
      publisher: sign(120),
      url: 'https://almanac.example/a',
      accessed: '2026-01-05',
      date: '2026',
      grade: 'A',
      lang: 'en',
    });
  const pictures = ['signs', 'signs-shown', 'signs-told']; // a page shows each picture once
  for (const name of pictures) {
    write(`media/${name}.svg`, readFileSync(join(content, 'media/lighthouse.svg'), 'utf8'));
    write(`media/${name}.yaml`, { kind: 'illustration', ...createMedia() });
  }
  write('media/signs-table.csv', 'a,b\r\n1,2\r\n');
  write('media/signs-table.yaml', { kind: 'document', ...createMedia() });
  for (const locale of ['en', 'vi'] as const)
    for (const name of [...pictures, 'signs-table']) addMediaWords(content, locale, name, createMediaWords());
  const { errors } = await checkContent(content, { keepsTexts: false });
  expect(errors.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([]);
  await build(resolve('.'), output, { CONTENT_DIR: content });
}, 120_000);

const read = (path: string): string => readFileSync(join(output, path), 'utf8');

/** Elements of HTML and where they lead, as a parser that forgives everything finds them. */
function readElements(html: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: ReturnType<typeof readElements> = [];
  new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes, text: '' }),
    ontext: (piece) => {
      if (elements.length > 0) elements.at(-1)!.text += piece;
    },
  }).end(html);
  return elements;
}

describe.each([['the site of signs', output], ...Object.entries(sites)] as const)('%s', (_name, site) => {
  test('has pages whose policies name what stands in them, and no tag in a value', () => {
    for (const path of listTree(site).filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(join(site, path), 'utf8');
      const elements = readElements(html);
      const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
      const hashes = elements
        .filter(({ name, attributes }) => (name === 'script' && attributes['src'] === undefined) || name === 'style')
        .filter(({ attributes }) => attributes['type'] !== 'application/ld+json')
        .map((each) => `'sha256-${createHash('sha256').update(each.text).digest('base64')}'`);
      const named = policy!.attributes['content']!.match(/'sha256-[^']+'/g) ?? [];
      expect([path, new Set(named)]).toEqual([path, new Set(hashes)]);
      const tags = html
        .replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')
        .match(/<[a-z][^<>]*=(?:"[^"]*<|'[^']*<)/g);
      expect([path, tags]).toEqual([path, null]);
    }
  });
});

describe('the site of signs', () => {
  test('has Markdown that no reader of Markdown or HTML finds more in than words', () => {
    const feed = JSON.parse(read('en/export.json')) as { items: { id: string; content_text: string }[] };
    const written = [
      ...listTree(output)
        .filter((path) => path.endsWith('.md') || path === 'llms.txt')
        .map((path): [string, string] => [path, read(path)]),
      ...feed.items.map(({ id, content_text: body }): [string, string] => [id, body]),
    ];
    expect(written.filter(([, body]) => body.includes('javascript')).length).toBe(2);
    for (const [name, body] of written) {
      const asHtml = readElements(body).filter((each) => !/^https?:/.test(each.name));
      expect([name, asHtml]).toEqual([name, []]);
      const elements = readElements(markdownToHtml(body).html);
      expect([name, elements.filter((each) => ['script', 'style', 'b', 'i'].includes(each.name))]).toEqual([name, []]);
      for (const { attributes } of elements) {
        for (const target of [attributes['href'], attributes['src']])
          if (target !== undefined)
            expect([name, target]).toEqual([name, expect.stringMatching(/^(https?:|tel:|#|\/)/)]);
        if (attributes['src'] !== undefined) expect(new URL(attributes['src']).host).toBe('marren.example');
        expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
      }
    }
    // The words are there, as they were written.
    expect(
      readElements(markdownToHtml(read('en/places/signs.md')).html)
        .map((each) => each.text)
        .join(''),
    ).toContain('[f](javascript:alert(1))');
  });

  test('has JSON without a tag, feeds that are XML, and tables without a formula', () => {
    for (const path of listTree(output)) {
      if (/\.(json|geojson)$/.test(path) && !path.includes('pagefind')) {
        expect([path, read(path).includes('<')]).toEqual([path, false]);
        JSON.parse(read(path));
      }
      if (path.endsWith('.xml')) expect(() => new SaxesParser().write(read(path)).close()).not.toThrow();
    }
    const rows = parseCsv(read('data/v1/facts.csv')) as string[][];
    expect(rows.some((row) => row.some((cell) => cell.includes('{{i}}')))).toBe(true);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@]|^-\D/);
  });
});
