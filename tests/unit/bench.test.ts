import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatVerdicts, judge } from '../../bench/budgets.ts';
import { checkOutput, type Contender } from '../../bench/contender.ts';
import { toName } from '../../bench/copies.ts';
import { formatCosts, formatRange, getMedian, getRatio, type Cost } from '../../bench/figures.ts';
import { listFirstView, listImports, measureStart } from '../../bench/first-view.ts';
import type { PlainSite, PlainText } from '../../bench/generators/generator.ts';
import { pickTypicalPages, readBenchPage, type BenchPage } from '../../bench/pages.ts';
import { runMeasured } from '../../bench/process-tree.ts';
import { growSite } from '../../bench/site.ts';
import { weighPages } from '../../bench/weight.ts';
import { checkContent } from '../../gate/check.ts';

const face = (name: string, ranges: string): string =>
  `@font-face{font-family:"X";src:url("/_astro/fonts/${name}.woff2") format("woff2");unicode-range:${ranges};}`;

describe('the first view of a page', () => {
  test('is what a phone fetches before anybody scrolls', () => {
    const view = listFirstView(
      parse(`<html><head>
        <style>${face('latin', 'U+0020-007E,U+00A0-00FF')}${face('marks', 'U+0110-0111,U+1EA0-1EF9')}</style>
        <link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/favicon.svg">
        <script type="module" src="/_astro/b.js"></script><script>const ế = 1</script></head>
        <body><p>Boats</p>
        <picture><source type="image/avif" srcset="/m/a-480.avif 480w, /m/a-960.avif 960w, /m/a-1440.avif 1440w">
          <source type="image/webp" srcset="/m/a-960.webp 960w"><img src="/m/a-1440.webp" loading="eager"></picture>
        <picture><img src="/m/b.svg"></picture><img src="/m/b.svg"><img src="data:image/gif;base64,R0">
        <img src="/m/c.svg" loading="lazy"></body></html>`),
    );
    expect(view).toEqual({
      styles: ['/_astro/a.css'],
      scripts: ['/_astro/b.js'],
      fonts: ['/_astro/fonts/latin.woff2'],
      pictures: ['/m/a-960.avif', '/m/b.svg'],
    });
  });

  test('ends where the page tells browsers to wait for', () => {
    const measure = (html: string) => measureStart(html, parse(html));
    const start = '<link rel="expect" href="#below"><h1>Huế</h1>';
    expect(measure(`${start}<p id="below">more</p>`)).toBe(Buffer.byteLength(start));
    expect(measure('<h1>Huế</h1><p id="below">more</p>')).toBeUndefined();
  });

  test('has the fonts of the letters that are read, whichever script they are of', () => {
    const list = (words: string) =>
      listFirstView(parse(`<body><style>${face('marks', 'U+1EA0-1EF9')}</style><p title="ế">${words}</p></body>`))
        .fonts;
    expect(list('Huế')).toEqual(['/_astro/fonts/marks.woff2']);
    expect(list('Hue')).toEqual([]);
  });

  test.each([
    ['import{t as e}from"./a.js";import"./b.js";e()', ['./a.js', './b.js']],
    ['var x=1;export*from"./c.js";export{y}from"./d.js"', ['./c.js', './d.js']],
    ['e(async()=>{await import("./later.js")});var s="import x from \'y\'"', []],
  ])('%s', (script, imports) => {
    expect(listImports(script)).toEqual(imports);
  });
});

describe('weights', () => {
  let folder: string;
  const files = {
    'vi/a/b/index.html': `<body><script src="/repo/_astro/x.js"></script><script src="/repo/_astro/y.js"></script>
      <img src="/repo/media/p.svg"></body>`,
    '_astro/x.js': 'import"./z.js";',
    '_astro/y.js': 'import"./z.js";import"./x.js";',
    '_astro/z.js': 'import"./y.js";',
    'media/p.svg': '',
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of a page are its own and those of what it fetches, each counted once', () => {
    const bytes: Record<string, number> = {
      'vi/a/b/index.html': 10_000,
      '_astro/x.js': 100,
      '_astro/y.js': 20,
      '_astro/z.js': 3,
      'media/p.svg': 5000,
    };
    const page = readBenchPage(folder, 'vi/a/b/index.html')!;
    const release = {
      folder,
      base: '/repo',
      files: Object.keys(files),
      weigh: (file: string) => bytes[file]!,
      weighStart: () => 0,
    };
    expect(weighPages([page], release)).toEqual({
      start: [],
      entry: [{ where: '/vi/a/b/', value: 10.123 }],
      view: [{ where: '/vi/a/b/', value: 15.123 }],
    });
  });
});

describe('budgets', () => {
  test('are broken by what is over them, or under where they are a floor', () => {
    const verdicts = judge({
      map: [{ where: 'media/map.svg', value: 8 }],
      view: [
        { where: '/a/', value: 61.04 },
        { where: '/b/', value: 70 },
        { where: '/c/', value: 59 },
      ],
      seo: [
        { where: '/a/', value: 100 },
        { where: '/b/', value: 92 },
      ],
    });
    const measured = verdicts.filter(({ findings }) => findings.length > 0);
    expect(measured.map(({ broken, findings }) => [broken, findings[0]!.where])).toEqual([
      [2, '/b/'],
      [0, 'media/map.svg'],
      [1, '/b/'],
    ]);
    const table = formatVerdicts(verdicts, 4);
    expect(table).toMatch(/^✗ {2}first view of a page on a phone +≤ 61.00 kB {2}70.00 kB {2}\/b\/ \(2 of 3\)$/m);
    expect(table).toMatch(/^ +61.04 kB {2}\/a\/$/m);
    expect(table).not.toContain('/c/');
    expect(table).toMatch(/^✓ {2}map +≤ 8.00 kB +8.00 kB {2}media\/map\.svg$/m);
    // A budget that nobody measured is named all the same.
    expect(table).toMatch(/^– {2}clean build.+not measured$/m);
  });
});

test('a page of each type stands for its edition, and the search is asked for a name', () => {
  const toPage = (path: string, more: Partial<BenchPage> = {}): BenchPage => ({
    path,
    file: '',
    isIndexable: true,
    hasPicture: false,
    title: path,
    view: { styles: [], scripts: [], fonts: [], pictures: [] },
    start: undefined,
    ...more,
  });
  const pages = [
    toPage('/'),
    toPage('/vi/404.html', { isIndexable: false }),
    toPage('/vi/'),
    toPage('/vi/search/'),
    toPage('/vi/places/'),
    toPage('/vi/places/a/', { hasPicture: true, title: 'Hải đăng cũ' }),
    toPage('/vi/places/b/', { hasPicture: true, title: 'Đồng Lạc' }),
    toPage('/vi/places/c/'),
    toPage('/vi/places/d/', { isIndexable: false, title: 'x' }),
    toPage('/en/'),
    toPage('/status/', { isIndexable: false }),
  ];
  expect(pickTypicalPages(pages, ['vi'], ['vi', 'en']).map(({ type, path }) => [type, path])).toEqual([
    ['choice of languages', '/'],
    ['not found', '/vi/404.html'],
    ['front page', '/vi/'],
    ['search', '/vi/search/'],
    ['search with a query', '/vi/search/?q=%C4%90%E1%BB%93ng%20L%E1%BA%A1c'],
    ['places', '/vi/places/'],
    ['places, entry with a picture', '/vi/places/a/'],
    ['places, entry without a picture', '/vi/places/c/'],
    ['entry in another language', '/vi/places/d/'],
    ['status', '/status/'],
  ]);
  expect(pickTypicalPages(pages, ['en'], ['vi', 'en']).map(({ type }) => type)).toEqual([
    'choice of languages',
    'front page',
    'status',
  ]);
});

const toCost = (cpu: number): Cost => ({ cpu, wall: 2 * cpu, memory: 100 });

describe('figures of builds', () => {
  test.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 10], 3.5],
  ])('of %j the middle is %d', (values, median) => {
    expect(getMedian(values)).toBe(median);
  });

  test('have a range when there are several', () => {
    expect(formatRange([4.66, 4.91, 4.61], 1)).toBe('4.7 (4.6–4.9)');
    expect(formatRange([4.66], 1)).toBe('4.7');
  });

  test('are compared within each round', () => {
    // The machine was ten times slower in the second round.
    expect(getRatio([4, 40, 6].map(toCost), [2, 20, 2].map(toCost))).toBe(2);
  });

  test('stand in a table beside those of others', () => {
    const series = [
      { generator: 'ours', run: 'clean', costs: [toCost(30), toCost(33)] },
      { generator: 'ours', run: 'nothing changed', costs: [toCost(1), toCost(1)] },
      { generator: 'hugo', run: 'clean', costs: [toCost(15), toCost(15)] },
    ];
    expect(formatCosts(series, 'hugo').split('\n')).toEqual([
      '      build                       CPU s  × hugo            wall s             MB',
      'ours  clean            31.5 (30.0–33.0)    2.10  63.0 (60.0–66.0)  100 (100–100)',
      'ours  nothing changed     1.0 (1.0–1.0)             2.0 (2.0–2.0)  100 (100–100)',
      'hugo  clean            15.0 (15.0–15.0)    1.00  30.0 (30.0–30.0)  100 (100–100)',
    ]);
  });

  test.skipIf(process.platform !== 'linux')('hold what a command leaves behind', async () => {
    const work = 'const end = Date.now() + 1500; const room = Buffer.alloc(9e7, 1); while (Date.now() < end) room[0]++';
    const leave = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(work)}], { detached: true, stdio: 'ignore' }).unref(); setTimeout(() => process.exit(), 200)`;
    const cost = await runMeasured([process.execPath, '-e', leave], { cwd: '.', env: {} });
    expect(cost.wall).toBeLessThan(1.5);
    expect(cost.cpu).toBeGreaterThan(0.3);
    expect(cost.memory).toBeGreaterThan(90);
  });

  test('are refused of a command that fails', async () => {
    const failing = [process.execPath, '-e', 'console.log("No disk"); process.exit(3)'];
    await expect(runMeasured(failing, { cwd: '.', env: {} })).rejects.toThrow(/No disk/);
  });
});

describe('a build that is measured', () => {
  const changed: PlainText = { locale: 'en', section: 'a', slug: 'b', title: '', description: '', body: '' };
  const site: PlainSite = {
    url: '',
    editions: [{ locale: 'en', language: '', title: '', description: '' }],
    sections: ['a'],
    texts: [changed, { ...changed, slug: 'index' }],
  };
  const check = async (files: Record<string, string>, found: string[]): Promise<void> => {
    const output = mkdtempSync(join(tmpdir(), 'bench-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(output, file)), { recursive: true });
      writeFileSync(join(output, file), text);
    }
    const openSearch = () => Promise.resolve((word: string) => Promise.resolve(word === 'Zawo' ? found : []));
    try {
      await checkOutput({ name: 'x', output, openSearch } as unknown as Contender, site, changed, 'Zawo Xeju.');
    } finally {
      rmSync(output, { recursive: true });
    }
  };
  const files = { 'en/index.html': '', 'en/a/index.html': '', 'en/a/b/index.html': '<p>Zawo Xeju.</p>' };

  test('has every page, the new sentence and its words in the search', async () => {
    await expect(check(files, ['/en/a/b/'])).resolves.toBeUndefined();
  });

  test.each([
    ['a page', { 'en/index.html': '', 'en/a/b/index.html': 'Zawo Xeju.' }, ['/en/a/b/'], '1 of 3 pages'],
    ['the sentence', { ...files, 'en/a/b/index.html': 'Zawo.' }, ['/en/a/b/'], 'is not on /en/a/b/'],
    ['what is searched', files, [], 'finds nothing'],
    ['what is searched, and has another', files, ['/en/a/'], 'finds /en/a/, not'],
  ])('is refused when it lacks %s', async (_, built, found, message) => {
    await expect(check(built, found)).rejects.toThrow(message);
  });
});

describe('a site that was grown', () => {
  /** What the gate finds, copies under the names of what they are copies of. */
  async function find(entries: number): Promise<Set<string>> {
    const root = mkdtempSync(join(tmpdir(), 'bench-'));
    const count = await growSite('tests/fixtures/province', root, { entries, locales: ['en', 'vi'] });
    expect(count.entries).toBeGreaterThanOrEqual(entries);
    const { errors, warnings } = await checkContent(root, { keepsTexts: false });
    rmSync(root, { recursive: true });
    return new Set([...errors, ...warnings].map(({ rule, file }) => `${rule} ${file.replace(/-\d+(?=\.)/, '')}`));
  }

  test('has in the gate what it had when it was small', async () => {
    expect(await find(150)).toEqual(await find(0));
  });

  test('needs an entry that is there in all its editions', async () => {
    const root = mkdtempSync(join(tmpdir(), 'bench-'));
    const growing = growSite('tests/fixtures/province', root, { entries: 20, locales: ['en', 'ar'] });
    await expect(growing).rejects.toThrow('none can be repeated');
    rmSync(root, { recursive: true });
  });

  test('has a name for each of its copies', () => {
    expect(new Set(Array.from({ length: 160_000 }, (_, number) => toName(number))).size).toBe(160_000);
  });
});
