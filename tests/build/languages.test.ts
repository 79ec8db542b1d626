import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { beforeEach, expect, test } from 'vitest';
import { matchLanguage } from '../../src/i18n/match.ts';
import { unfoldText } from '../../src/search/fold.ts';
import { getHreflang, readPages, type Page } from '../pages.ts';
import { createQuote, openProject } from '../contributor.ts';
import { openSearch } from '../search.ts';
import { provinceContent } from '../sites.ts';

// What CONTRIBUTING.md says of languages is done here to the letter, with its own lines, in a copy of the project whose
// content is the invented province.

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

const quote = createQuote(guide);

const { toPath, read, write, replace, run, gate } = openProject();

function build(): void {
  const { status, output } = run('npm run build');
  expect([output, status]).toEqual([expect.any(String), 0]);
}

/** Digests of all files below some folders of the project, by path. */
const digestFiles = (...folders: string[]): Map<string, string> =>
  new Map(
    folders
      .flatMap((folder) =>
        readdirSync(toPath(folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => statSync(toPath(file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(toPath(file)))
          .digest('hex'),
      ]),
  );

beforeEach(() => {
  rmSync(toPath('src/content'), { recursive: true, force: true });
  cpSync(provinceContent, toPath('src/content'), { recursive: true });
});

/** Words of each language: the title of its front page, and of the text that it begins with. */
const added = [
  {
    locale: 'km',
    lang: 'km',
    dir: 'ltr',
    home: 'ខេត្ត\u200Bនៅ\u200Bក្រោយ\u200Bអ័ព្ទ',
    entry: 'places/lighthouse',
    from: 'The lamp came later.',
    title: 'ប៉ម\u200Bភ្លើង\u200Bចាស់',
    sentence: 'ចង្កៀង\u200Bមក\u200Bក្រោយ។',
  },
  {
    locale: 'zh-hant',
    lang: 'zh-Hant',
    dir: 'ltr',
    home: '霧後的省份',
    entry: 'places/lake',
    from: 'Bring a coat.',
    title: '灰湖',
    sentence: '請帶外套。',
  },
  {
    locale: 'fa',
    lang: 'fa',
    dir: 'rtl',
    home: 'استان پشت مه',
    entry: 'places/lighthouse',
    from: 'The lamp came later.',
    title: 'فانوس دریایی قدیمی',
    sentence: 'چراغ بعدها آمد.',
  },
] as const;

/** The interface texts of English in the plural forms of another language, as somebody fills in who cannot translate. */
function createMessages(lang: string): Record<string, string> {
  const english = JSON.parse(read('src/i18n/messages/en.json')) as Record<string, string>;
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return Object.fromEntries(
    Object.entries(english).flatMap(([key, text]) => {
      const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
      if (form === undefined) return [[key, text]];
      return form === 'one' ? [] : pluralCategories.map((category) => [`${stem}_${category}`, text]);
    }),
  );
}

test('a language is added by a line, a row, a file and a folder', { timeout: 400_000 }, async () => {
  const before = digestFiles('gate', 'public', 'scripts', 'src');

  // 1. A line in site.yaml, of which one has a fallback of its own: the rows of the table are missing.
  const line = quote(/`(- \{ locale: km, [^`]*\})`/);
  const own = quote(/`(- \{ locale: zh-hant, [^`]*fallback: \[vi, en\] \})`/);
  const lines = [line, own, line.replace('km', 'fa')].map((each) => `  ${each}\n`).join('');
  replace('src/content/site.yaml', 'fallback:', `${lines}fallback:`);
  for (const part of ['“km”', '“zh-hant”', '“fa”', 'src/i18n/locales.ts']) expect(gate()).toContain(part);

  // 2. Its row: types ask for nothing else, and the gate names what is missing.
  const rows = added.map(({ locale }) => quote(new RegExp(`\`('?${locale}'?: \\{ lang: [^\`]*\\},)\``)));
  replace('src/i18n/locales.ts', 'export const locales = {\n', `export const locales = {\n  ${rows.join('\n  ')}\n`);
  const checked = run('npm run check');
  expect([checked.output, checked.status]).toEqual([expect.any(String), 0]);
  for (const said of [gate(), checked.output])
    for (const { locale } of added)
      for (const part of [`the file src/i18n/messages/${locale}.json is missing.`, `Add ${locale}/home.yaml`])
        expect(said).toContain(part);

  // 3. Its interface texts, in the plural forms of the language.
  write('src/i18n/messages/km.json', '{ "nav.skip": ');
  write('src/i18n/messages/zh-hant.json', read('src/i18n/messages/en.json'));
  expect(gate()).toContain('src/i18n/messages/km.json is not JSON');
  expect(gate()).toMatch(/zh-hant\.json: .* no plural form of the language: .*search\.results_one,/);
  for (const { locale, lang } of added)
    write(`src/i18n/messages/${locale}.json`, JSON.stringify(createMessages(lang), undefined, 2));

  // 4. Its folder, with a front page.
  for (const { locale, home } of added) {
    expect(gate()).toContain(`Add ${locale}/home.yaml`);
    write(
      `src/content/${locale}/home.yaml`,
      read('src/content/en/home.yaml').replace(/^title: .*/m, () => `title: ${home}`),
    );
  }
  expect(gate()).toBe('');

  // Texts follow one by one, typed as their keyboards type.
  for (const { locale, entry, from, title, sentence } of added) {
    expect(run(`npm run translations -- new ${entry} ${locale}`).status).toBe(0);
    const file = `src/content/${locale}/${entry}.mdx`;
    write(
      file,
      read(file)
        .replace(/^title: .*/m, () => `title: ${title}`)
        .replace(
          /^description: .*/m,
          () => `description: ${[title, sentence, title, sentence, title, sentence].join(' ')}`,
        )
        .replaceAll(/^( {4}(?:label|note): ).*/gm, (_, field: string) => `${field}${title}`)
        .replace(
          /^The tower is .*/m,
          () =>
            `${sentence} <Fact of="height" /> ${title} <Fact of="built" />. [${title}](/places/lake/#the-water) ${sentence}`,
        ),
    );
    replace(file, from, sentence);
  }
  expect(gate()).toBe('');

  // Nothing else was needed.
  const changed = [...digestFiles('gate', 'public', 'scripts', 'src')]
    .filter(([file, digest]) => before.get(file) !== digest)
    .map(([file]) => file);
  expect(changed.toSorted()).toEqual(
    [
      'src/content/site.yaml',
      'src/i18n/locales.ts',
      ...added.flatMap(({ locale, entry }) => [
        `src/i18n/messages/${locale}.json`,
        `src/content/${locale}/home.yaml`,
        `src/content/${locale}/${entry}.mdx`,
      ]),
    ].toSorted(),
  );

  build();
  const pages = new Map(readPages(toPath('dist')).map((page) => [page.path, page]));
  const getPage = (path: string): Page => pages.get(path)!;
  const getHtml = (path: string) => getPage(path).root.querySelector('html')!;
  const home = 'https://marren.example';
  for (const { locale, lang, dir, entry, title } of added) {
    const path = `/${locale}/${entry}/`;
    for (const each of [`/${locale}/`, path, `/${locale}/news/`, `/${locale}/search/`, `/${locale}/404.html`])
      expect([each, getHtml(each).getAttribute('lang'), getHtml(each).getAttribute('dir')]).toEqual([each, lang, dir]);
    const page = getPage(path);
    expect(page.root.querySelector('title')!.text.replaceAll('\u200B', '')).toContain(title.replaceAll('\u200B', ''));
    expect(getHreflang(page)[lang]).toBe(`${home}${path}`);
    expect(getHreflang(getPage(`/en/${entry}/`))[lang]).toBe(`${home}${path}`);
    expect(getHreflang(getPage(`/${locale}/`))[lang]).toBe(`${home}/${locale}/`);
    expect(page.root.querySelector('link[rel=canonical]')!.getAttribute('href')).toBe(`${home}${path}`);
    expect(read('dist/sitemap-0.xml')).toContain(`hreflang="${lang}" href="${home}${path}"`);
    expect(read(`dist/${locale}/feed.xml`)).toContain(`<language>${lang}</language>`);
    expect(read(`dist/${locale}/feed.xml`)).toContain(`<link>${home}${path}</link>`);
    expect(Object.keys(JSON.parse(read(`dist/${locale}/pagefind/pagefind-entry.json`)).languages)).toEqual([
      lang.toLowerCase(),
    ]);
    const search = await openSearch(toPath('dist'), locale, lang);
    expect(await search(title.split(/[ \u200B]/)[0]!)).toContain(path);
    expect(JSON.parse(read(`dist/${locale}/export.json`)).language).toBe(lang);
    expect(JSON.parse(read(`dist/${locale}/offline.json`)).files).toHaveProperty([path]);
    expect(read('dist/status.json')).toContain(`"${locale}"`);
  }

  // Each edition falls back as its line says, else as the site does; and nobody is told of a translation that is none.
  const getShown = (path: string): string | undefined =>
    getPage(path).root.querySelector('main [lang], main[lang]')?.getAttribute('lang');
  expect(getShown('/zh-hant/places/lighthouse/')).toBe('vi');
  expect(getShown('/km/places/lake/')).toBe('en');
  expect(getShown('/fa/places/lake/')).toBe('en');
  expect(getPage('/zh-hant/places/lighthouse/').root.querySelector('h1')!.text.trim()).toBe('Hải đăng Cổ');
  expect(getHreflang(getPage('/zh-hant/places/lighthouse/'))).toEqual({});
  expect(getPage('/zh-hant/').root.querySelector('footer')!.text).toContain('Trang này là tiếng nói của tỉnh Marren.');
  expect(getPage('/fa/').root.querySelector('footer')!.text).toContain('This site speaks for the province of Marren.');

  // Numbers are written in the digits of the language, and read from the right.
  expect(getPage('/fa/places/lighthouse/').root.querySelector('.body')!.text).toContain('۳۱٫۵');

  // The start page proposes the script that the reader reads.
  const offered = getPage('/')
    .root.querySelectorAll('a[hreflang]')
    .map((link) => link.getAttribute('hreflang')!);
  expect(matchLanguage(['zh-TW', 'en'], offered)).toBe('zh-Hant');
  expect(matchLanguage(['fa-IR', 'en'], offered)).toBe('fa');

  // Without lists of its words, a language is held to all other rules.
  const khmer = 'src/content/km/places/lighthouse.mdx';
  const number = '២៥ ម៉ែត្រ';
  replace(khmer, 'ចង្កៀង', `${number} ២៥០០០០ km ចង្កៀង`);
  expect(gate()).toContain('“២៥០០០០ km”');
  expect(gate()).not.toContain(number);
  expect(gate()).not.toContain('superlative');
  // With them, to these as well; an empty list finds nothing more.
  const [, head = '', row = ''] = /^ {4}(import type \{ LanguageWords .*)\n\n {4}(export const km.*)$/m.exec(guide)!;
  write('gate/claims/words/km.ts', `${head}\n\n${row.replace(/'.*'/, "''")}\n`);
  replace('gate/claims/words/index.ts', 'import { ko }', "import { km } from './km.ts';\nimport { ko }");
  replace('gate/claims/words/index.ts', '= { vi,', '= { vi, km,');
  expect(gate()).not.toContain(number);
  write('gate/claims/words/km.ts', `${head}\n\n${row}\n`);
  expect(gate()).toContain(`“${number}”`);
  replace(khmer, `${number} ២៥០០០០ km `, 'Phong\u200BNha ');
  expect(gate()).toContain('invisible character, U+200B');
  expect(gate(' -- --fix')).toBe('');
  expect(read(khmer)).toContain('PhongNha ចង្កៀង\u200Bមក\u200Bក្រោយ។');
});

test('a language is removed with its folder and its line', { timeout: 200_000 }, () => {
  const folder = toPath('src/content/vi');
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|mdx)$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    // What its texts say, without the keys and marks around it.
    .map((line) => line.replace(/^[ -]*(?:[\w-]+: )?|<[^>]*>.*|\[.*/g, '').trim())
    .filter((line) => line.length > 5 && /[^\0-\u007F]/.test(line));
  expect(written.length).toBeGreaterThan(20);
  const traces = ['/vi/', 'vi/', '"vi"', 'Tiếng Việt', ...written];
  const readText = (file: string): string => {
    if (file.endsWith('.pf_fragment')) return unfoldText(gunzipSync(readFileSync(toPath(`dist/${file}`))).toString());
    // Scripts and styles are of the code, and know its locale table.
    if (!/\.(?:html|xml|json|geojson|csv|md|txt|ics)$/.test(file)) return '';
    if (!file.endsWith('.html')) return read(`dist/${file}`);
    const root = parse(read(`dist/${file}`));
    for (const each of root.querySelectorAll('style')) each.remove();
    return root.toString();
  };
  const find = (): string[] =>
    readdirSync(toPath('dist'), { recursive: true, encoding: 'utf8' }).flatMap((file) => {
      const text = `${file}\n${readText(file)}`;
      return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
    });
  build();
  expect(find().length).toBeGreaterThan(100);

  rmSync(folder, { recursive: true });
  replace('src/content/site.yaml', '  - { locale: vi, tier: 1 }\n', '');
  expect(gate()).toBe('');
  build();
  expect(find()).toEqual([]);
});
