import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openProject } from '../contributor.ts';
import { openSearch } from '../search.ts';
import { provinceContent } from '../sites.ts';

// The recipes of CONTRIBUTING.md for a component and for a field are followed here to the letter, in a copy of the project
// whose content is the invented province: each block of code is put where its first line says, and nothing else is changed.

/** The blocks of code that a guide shows, each behind the file that its first line names; labels have none. */
const readBlocks = (guide: string): string[] =>
  Array.from(
    readFileSync(guide, 'utf8').matchAll(/^( +)```(?:ts|astro|json)\n([\s\S]*?)^ *```$/gm),
    ([, indent, block]) => block!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

const blocks = readBlocks('CONTRIBUTING.md');

/** Finds a block of the guide by what it says. @throws when there is none */
function findBlock(words: string): string {
  const block = blocks.find((each) => each.includes(words));
  if (block === undefined) throw new Error(`CONTRIBUTING.md shows no “${words}”`);
  return block;
}

const { toPath, read, write, replace, run, gate } = openProject();

/** Puts lines below one that stands in a file once. */
function insertBelow(file: string, line: string, lines: string): void {
  const parts = read(file).split(`${line}\n`);
  expect([file, line, parts.length]).toEqual([file, line, 2]);
  write(file, parts.join(`${line}\n${lines}`));
}

/** Puts a block into the file that its first line names. */
function follow(words: string, line: string): void {
  const [, file, lines] = /^\/\/ (\S+)\n([\s\S]*)$/.exec(findBlock(words))!; // other blocks are not followed so
  insertBelow(file!, line, lines!);
}

const lighthouse = (locale: string): string => `src/content/${locale}/places/lighthouse.mdx`;
const night = (locale: string): string => `src/content/${locale}/events/lamp-night.mdx`;
const record = 'src/content/events/lamp-night.yaml';
const aside = (title: string, words: string, entry = 'places/lake'): string =>
  `\n<Aside title="${title}" entry="${entry}">\n\n${words}\n\n</Aside>\n`;

/** Puts the province in place, with a text that uses the component and an event that has the fields. */
function writeContent(): void {
  rmSync(toPath('src/content'), { recursive: true, force: true });
  cpSync(provinceContent, toPath('src/content'), { recursive: true });
  const site = 'src/content/site.yaml';
  write(site, read(site).replace(/^sections:\n/m, '$&  - { slug: events, kind: event }\n'));
  write('src/content/events/index.yaml', 'published: 2026-01-01T09:00+09:00\n');
  write(record, 'published: 2026-01-01T09:00+09:00\nsolar: "09-02"\ntickets: https://tickets.example/lamp-night\n');
  write(
    'src/content/en/events/index.mdx',
    '---\ntitle: Events in Marren\ndescription: What is held in Marren, and when to be there.\nname: Events\n---\n\nBring a lamp.\n',
  );
  write(
    night('en'),
    '---\ntitle: Lamp Night\ndescription: The night on which the lamp is carried up the tower.\nname: Lamp Night\ndress: Dark clothes\n---\n\nIt is dark.\n',
  );
  write(night('vi'), '---\nname: Đêm đèn\ndress: Đồ sẫm màu\ntranslation: { of: en, by: human }\n---\n');
  write(lighthouse('en'), read(lighthouse('en')) + aside('Herons & others', 'Quillwort grows beside it.'));
  write(lighthouse('vi'), read(lighthouse('vi')) + aside('Diệc và bạn', 'Rau nước mọc bên cạnh.'));
}

beforeAll(() => {
  follow('<Aside title=', 'const samples: Record<TextComponentName, string | undefined> = {');
  follow('Aside: {', 'export const textComponents = {');
  const page = findBlock('<aside');
  write(/^\/\/ (\S+)$/m.exec(page)![1]!, page);

  follow('tickets: WebAddressSchema', '  event: {');
  follow('dress: {', 'const fields = {');
  follow("label: 'event.tickets'", "  const all: (Omit<Detail, 'words'> & { words: Wording | undefined })[] = [");
  const labels = findBlock('"event.tickets"');
  for (const file of readdirSync(toPath('src/i18n/messages')))
    write(`src/i18n/messages/${file}`, read(`src/i18n/messages/${file}`).replace(/^\{\n/, `{\n${labels}`));
});

beforeEach(writeContent);

const accept = (entry: string): void => {
  expect(run(`npm run translations -- accept ${entry} vi`).status).toBe(0);
};

test('both guides show the same code', () => {
  expect(readBlocks('CONTRIBUTING.vi.md')).toEqual(blocks);
});

test('the code has the right types', () => {
  const { status, output } = run('npm run check');
  expect([output, status]).toEqual([expect.any(String), 0]);
});

describe('a component of its row, its page and its sample', () => {
  test('is refused where it is used in another way', () => {
    expect(gate()).toBe('');
    replace(lighthouse('en'), 'title="Herons & others" entry="places/lake"', 'titel="Herons"');
    const output = gate();
    expect(output).toContain('<Aside> has no attribute titel.');
    expect(output).toContain('<Aside> lacks the attribute entry.');
  });

  test('names an entry, which must be there', () => {
    for (const locale of ['en', 'vi']) replace(lighthouse(locale), '"places/lake">', '"places/laek">');
    expect(gate().match(/There is no entry “places\/laek”\./g)).toHaveLength(2);
  });

  test('names the same in a translation, in other words', () => {
    accept('places/lighthouse');
    expect(gate()).toBe('');
    replace(lighthouse('vi'), 'entry="places/lake"', 'entry="news/lamp"');
    expect(gate()).toContain('this translation lacks: <Aside entry="places/lake">');
  });
});

describe('a field of its line or row, and its place on the page', () => {
  test('is held to its form and to its kind of records', () => {
    replace(record, 'https://tickets', 'http://tickets');
    replace(lighthouse('en'), 'name: Old Lighthouse\n', 'name: Old Lighthouse\ndress: Boots\n');
    const output = gate();
    expect(output).toContain('nơi bán vé');
    expect(output).toContain('dress belongs to records of type event; this one is of type place.');
  });

  test('makes its translations stale, and names itself', () => {
    accept('events/lamp-night');
    expect(run('npm run gate').output).not.toContain('events/lamp-night');
    replace(night('en'), 'Dark clothes', 'Darker clothes');
    expect(run('npm run gate').output).toContain('The source (en) has changed: what to wear.');
  });
});

test('the words of both are translated with the tools of translators', () => {
  expect(run('npm run translations -- export vi places/lighthouse events/lamp-night').status).toBe(0);
  const exported = read('vi.xlf');
  expect(exported).toMatch(/<source>Herons &amp; others<\/source>\s*<target>Diệc và bạn</);
  expect(exported).toMatch(/<source>Dark clothes<\/source>\s*<target>Đồ sẫm màu</);
});

test('both are published', async () => {
  const { status, output } = run('npm run build');
  expect([output, status]).toEqual([expect.any(String), 0]);
  const page = (path: string) => parse(read(`dist/${path}/index.html`));
  const list = (path: string): string[][] =>
    page(path)
      .querySelectorAll('main dl > div')
      .map((each) => each.querySelectorAll('dt, dd').map(({ text }) => text.trim()));
  const box = page('vi/places/lighthouse').querySelector('aside:has(strong)')!;
  expect(box.querySelector('strong')!.text).toBe('Diệc và bạn');
  expect(box.querySelector('a')!.getAttribute('href')).toBe('/vi/places/lake/');
  expect(
    page('components')
      .querySelectorAll('h2')
      .map(({ text }) => text),
  ).toContain('Aside');
  const markdown = read('dist/en/places/lighthouse.md');
  expect(markdown).toContain('> **Herons & others**');
  expect(markdown).toContain('/en/places/lake/)');
  const search = await openSearch(toPath('dist'), 'en');
  expect(await search('herons')).toContain('/en/places/lighthouse/');
  expect(list('en/events/lamp-night')).toEqual(
    expect.arrayContaining([
      ['Tickets', 'tickets.example'],
      ['What to wear', 'Dark clothes'],
    ]),
  );
  // A language that lends the words alone has them on the page of another.
  expect(list('vi/events/lamp-night')).toContainEqual(['What to wear', 'Đồ sẫm màu']);
});
