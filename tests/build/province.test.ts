import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { getTranslator } from '../../src/i18n/translator.ts';
import { getAttribute, getHreflang, getText, readPages, readSearchBundle, type Page } from '../pages.ts';
import { sites } from '../sites.ts';

let pages: Map<string, Page>;
const read = (file: string): string => readFileSync(join(sites.province, file), 'utf8');

beforeAll(() => {
  pages = new Map(readPages(sites.province).map((page) => [page.path, page]));
});

describe('another province, by replacing the content alone', () => {
  test('has its own name, owner, sections and address', () => {
    const home = pages.get('/en/')!;
    expect(home.root.querySelector('title')!.text).toBe('A small province that nobody has visited – Marren');
    expect(home.root.querySelectorAll('#main-menu a').map(({ text }) => text.trim())).toEqual([
      'Places',
      'Gardens',
      'Routes',
      'Practical',
      'News',
      'Notices',
      'About',
    ]);
    expect(getAttribute(home, 'link[rel=canonical]', 'href')).toBe('https://marren.example/en/');
    expect(getText(home)).toContain('This site speaks for the province of Marren.');
  });

  test('carries no word of the first site', () => {
    for (const page of pages.values())
      expect([page.path, /qu[aả]ng\s*b[iì]nh|phong nha/i.exec(page.html)?.[0]]).toEqual([page.path, undefined]);
  });

  test('prints times in its own zone', () => {
    expect(getText(pages.get('/en/places/lighthouse/')!)).toMatch(/09:30.*GMT\+9/s);
  });

  test('asks for changes at its own repository', () => {
    const edit = pages.get('/en/places/lighthouse/')!.root.querySelector('a[href^="https://git.example"]');
    expect(edit?.getAttribute('href')).toBe('https://git.example/marren/edit/main/en/places/lighthouse.mdx');
  });
});

describe('sections that no line of code names', () => {
  const kinds = { gardens: 'moss', gazette: 'ferry' };

  test.each(Object.entries(kinds))('%s: in the menu, the lists, the map, the feed and the search', (section, slug) => {
    for (const locale of ['en', 'vi']) {
      const [list, entry] = [`/${locale}/${section}/`, `/${locale}/${section}/${slug}/`];
      const home = pages.get(`/${locale}/`)!.root;
      expect(home.querySelectorAll(`#main-menu a[href="${list}"]`)).toHaveLength(1);
      expect(
        pages
          .get(list)!
          .root.querySelectorAll(':is(.card, .row) a')
          .map((link) => link.getAttribute('href')),
      ).toEqual([entry]);
      for (const path of [list, entry]) {
        expect(getAttribute(pages.get(path)!, 'html', 'lang')).toBe(locale);
        expect(read('sitemap-0.xml')).toContain(`<loc>https://marren.example${path}</loc>`);
        expect(readSearchBundle(sites.province, locale)).toContain(path);
        expect(existsSync(join(sites.province, `${path.slice(1, -1)}.md`))).toBe(true);
      }
      expect(read(`${locale}/feed.xml`)).toContain(`<link>https://marren.example${entry}</link>`);
      expect(read('llms.txt')).toContain(`/en/${section}/${slug}.md`);
    }
    const { entries } = JSON.parse(read('data/v1/entries.json')) as { entries: { id: string }[] };
    expect(entries.map(({ id }) => id)).toContain(`${section}/${slug}`);
  });

  test('two sections of one kind are listed together where the kind is', () => {
    const news = pages.get('/en/')!.root.querySelector('section[aria-labelledby="news"]')!;
    expect(news.querySelectorAll('.row a').map((link) => link.getAttribute('href'))).toEqual([
      '/en/news/lamp/',
      '/en/gazette/ferry/',
    ]);
  });

  test('stand in the menu under the names of their groups, in the language of the edition', () => {
    for (const [locale, names] of [
      ['en', ['Go and see', 'Hear about it']],
      ['vi', ['Đi xem', 'Nghe kể']],
      ['ar', ['للزيارة', 'للمعرفة']],
    ] as const) {
      const groups = pages.get(`/${locale}/`)!.root.querySelectorAll('#main-menu .group');
      expect(groups.map((group) => group.querySelector('p')!.text)).toEqual(names);
      expect(
        groups.map((group) => group.querySelectorAll('a').map((link) => link.getAttribute('href')!.split('/')[2])),
      ).toEqual([
        ['places', 'gardens', 'routes', 'practical'],
        ['news', 'gazette', 'pages'],
      ]);
    }
  });

  test('are named by a language that has no text of them yet', () => {
    const { root } = pages.get('/ar/gardens/')!;
    expect(root.querySelector('[data-fallback]')).not.toBeNull();
    for (const [href, name] of [
      ['/ar/gardens/', 'الحدائق'],
      ['/ar/gardens/moss/', 'حديقة الطحالب'],
    ] as const) {
      const link = root.querySelector(`#main-menu a[href="${href}"], .card a[href="${href}"]`)!;
      expect([link.text.trim(), link.getAttribute('lang')]).toEqual([name, undefined]);
    }
  });
});

describe('a front page', () => {
  const labels = (locale: string): string[] =>
    pages
      .get(`/${locale}/`)!
      .root.querySelectorAll('.panorama nav a')
      .map((link) => `${link.getAttribute('href')} ${link.text.trim()}`);

  test('names places on the picture of the site, in the order of the site and the language of the reader', () => {
    expect(labels('en')).toEqual(['/en/places/lake/ Grey Lake', '/en/places/lighthouse/ Old Lighthouse']);
    expect(labels('vi')).toEqual(['/vi/places/lake/ Hồ Xám', '/vi/places/lighthouse/ Hải đăng Cổ']);
    expect(read('en/index.html')).toContain('[data-label="0"]{--x:20%;--y:50%}');
  });

  test('opens its doors in the order of the edition, each with a pictogram', () => {
    const doors = pages.get('/en/')!.root.querySelectorAll('[data-door]');
    expect(
      doors.map((door) => [door.getAttribute('data-door'), door.querySelector('a')!.getAttribute('href')]),
    ).toEqual([
      ['go', '/en/places/'],
      ['understand', '/en/news/lamp/'],
    ]);
    for (const door of doors) expect(door.querySelector('path')!.getAttribute('d')).toMatch(/^M/);
  });

  test('sets numbers apart from their units, and dates them', () => {
    const [height, depth] = pages.get('/en/')!.root.querySelectorAll('.numbers li');
    expect([height!.querySelector('strong')!.text.trim(), height!.querySelector('small')!.text.trim()]).toEqual([
      '31.5',
      'm',
    ]);
    expect(depth!.querySelector('strong')!.text.trim()).toBe('18 to 22');
    expect(height!.text).toContain('2020 figure');
  });

  test('tells the months of places that know them, and marks none by itself', () => {
    const months = pages.get('/en/')!.root.querySelectorAll('.months [data-state]');
    expect(months.map((month) => month.getAttribute('data-state'))).toEqual([
      'closed',
      'closed',
      'possible',
      ...Array.from({ length: 7 }, () => 'open'),
      'possible',
      'closed',
    ]);
    expect(pages.get('/en/')!.root.querySelectorAll('[data-now]')).toEqual([]);
  });

  test('begins with its own poster where the site has no panorama', () => {
    const home = readPages(sites.languages).find(({ path }) => path === '/ja/')!.root;
    expect(home.querySelectorAll('.panorama')).toEqual([]);
    expect(home.querySelector('.hero img')!.getAttribute('src')).toMatch(/\/media\/coast\./);
  });
});

describe('an entry', () => {
  const vi = getTranslator('vi');

  test('prints when it was published with time and zone, the last update, the author and the unit', () => {
    const text = getText(pages.get('/vi/places/lighthouse/')!);
    for (const part of ['05-01-2026', '09:30', 'GMT+9', '1 tháng 2', 'MK', 'Văn phòng Thông tin Marren'])
      expect(text).toContain(part);
  });

  test('says what kind of information it is', () => {
    expect(getText(pages.get('/vi/news/lamp/')!)).toContain(vi('kind.official'));
    expect(getText(pages.get('/vi/places/lighthouse/')!)).toContain(vi('kind.promotion'));
  });

  test('prints facts in the language of the page, with date, source and dispute', () => {
    for (const [locale, value, disputed] of [
      ['vi', '31,5 m', 'Tấm biển trên cửa ghi năm 1872.'],
      ['en', '31.5 m', 'A plaque on the door says 1872.'],
    ] as const) {
      const { root } = pages.get(`/${locale}/places/lighthouse/`)!;
      const facts = root.querySelector('#facts')!.text.replaceAll('\u00A0', ' ');
      for (const part of [value, '2020', '1871', disputed, getTranslator(locale)('fact.disputed')])
        expect(facts).toContain(part);
      const number = root.querySelector('.body data[value="31.5"]')!;
      expect(number.querySelector('.unbroken')?.text.replaceAll('\u00A0', ' ')).toBe(value);
      // Glued to it is one mark, which opens the note of the fact.
      expect(number.querySelectorAll('button')).toHaveLength(1);
      const note = root.querySelector(`#${number.querySelector('button')!.getAttribute('popovertarget')}`)!;
      expect(note.hasAttribute('popover')).toBe(true);
      expect(note.querySelector('a')?.getAttribute('href')).toBe('https://almanac.example/marren');
      const mark = root.querySelector('.body .fact a')!.getAttribute('href')!;
      expect(root.querySelector(mark)?.querySelector('a')?.getAttribute('href')).toBe('https://almanac.example/marren');
    }
  });

  test('answers what visitors ask first, without saying it again among the facts', () => {
    const { root } = pages.get('/en/places/lighthouse/')!;
    const answers = root.querySelector('.answers')!;
    expect(answers.querySelectorAll('dt').map(({ text }) => text)).toEqual([
      'Open',
      'Steps and access',
      'Numbers to call',
    ]);
    for (const words of ['April – October', 'perhaps: March and November', '140 steps'])
      expect(answers.text.replaceAll('\u00A0', ' ')).toContain(words);
    expect(answers.querySelectorAll('[data-state=open]')).toHaveLength(7);
    expect(root.querySelector('#facts')!.text).not.toContain('140');
    expect(root.querySelector('#note--months')!.text).toContain('closed: December – February');
    expect(pages.get('/en/news/lamp/')!.root.querySelector('.answers')).toBeNull();
    expect(pages.get('/vi/places/lake/')!.root.querySelector('.answers dt')!.text).toBe('Từ Hải đăng Cổ');
  });

  test('folds sources and dates for visitors, and opens them where a page is a paper', () => {
    const isOpen = (path: string) =>
      ['#sources', '#about-page'].map((id) => pages.get(path)!.root.querySelector(id)?.hasAttribute('open'));
    expect(isOpen('/en/places/lighthouse/')).toEqual([false, false]);
    expect(isOpen('/en/news/lamp/')).toEqual([true, true]);
  });

  test('shows no picture twice on a page, and offers the poster to take away', () => {
    for (const page of pages.values()) {
      if (page.path === '/components/') continue; // samples of the same
      const shown = page.root.querySelectorAll('main img, .after img').map((image) => image.getAttribute('src'));
      expect([page.path, new Set(shown).size]).toEqual([page.path, shown.length]);
    }
    const take = pages.get('/en/places/lighthouse/')!.root.querySelector('.ends a[download]')!;
    expect(take.getAttribute('download')).toBe('lighthouse.svg');
  });

  test('offers downloads with type, size and a checksum that is right', () => {
    const { root } = pages.get('/vi/places/lighthouse/')!;
    const link = root.querySelector('#downloads a[download]')!;
    const bytes = readFileSync(join(sites.province, link.getAttribute('href')!));
    expect(root.querySelector('#downloads code')!.text).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(root.querySelector('#downloads')!.text).toMatch(/CSV,\s+\d+/);
  });

  test('labels drawings as illustrations', () => {
    for (const locale of ['vi', 'en'] as const)
      expect(getText(pages.get(`/${locale}/places/lighthouse/`)!)).toContain(
        getTranslator(locale)('media.illustration'),
      );
  });

  test('keeps its names in other scripts for machines', () => {
    const page = pages.get('/en/places/lighthouse/')!;
    expect(getText(page)).not.toContain('旧灯台');
    expect(page.html).not.toContain('data-pagefind');
  });

  test('says that a machine translated it; an original says nothing', () => {
    expect(getText(pages.get('/vi/places/lighthouse/')!)).toContain(vi('translation.machine'));
    expect(pages.get('/en/places/lighthouse/')!.root.querySelector('[data-translation-note]')).toBeNull();
  });
});

describe('a page that is not translated', () => {
  const path = '/vi/places/lake/';

  test('exists, says so in the language of the reader and marks the language of the text', () => {
    const page = pages.get(path)!;
    expect(getAttribute(page, 'html', 'lang')).toBe('vi');
    expect(page.root.querySelector('[data-fallback]')!.text).toContain('Trang này chưa có bằng tiếng Việt');
    expect(page.root.querySelector('[data-fallback]')!.getAttribute('lang')).toBe('vi');
    expect(getAttribute(page, 'h1', 'lang')).toBe('en');
    expect(getAttribute(page, '.body', 'lang')).toBe('en');
    expect(getAttribute(page, '.body', 'dir')).toBe('ltr');
  });

  test('writes the numbers of the text in the language of the text, and those of the page in its own', () => {
    const page = pages.get(path)!;
    expect(page.root.querySelector('.body .fact')!.text).toContain('18 to 22 m');
    expect(page.root.querySelector('#facts')!.text).toContain('18 đến 22 m');
  });

  test('is canonical to the original, not indexed, and announced by nobody', () => {
    const page = pages.get(path)!;
    expect(getAttribute(page, 'link[rel=canonical]', 'href')).toBe('https://marren.example/en/places/lake/');
    expect(getAttribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(getHreflang(page)).toEqual({});
    expect(Object.keys(getHreflang(pages.get('/en/places/lake/')!))).toEqual(['en', 'x-default']);
    expect(read('sitemap-0.xml')).not.toContain(path);
    expect(read('vi/feed.xml')).not.toContain(path);
    expect(readSearchBundle(sites.province, 'vi')).not.toContain(path);
  });

  test('is marked in the switcher of the original and keeps readers in their edition', () => {
    const item = pages.get('/en/places/lake/')!.root.querySelector(`#language-menu a[href="${path}"]`)?.parentNode;
    expect(item?.text).toContain('not yet translated');
    const links = pages
      .get('/vi/news/lamp/')!
      .root.querySelectorAll('.body a[href^="/"]')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/vi/places/lighthouse/']);
  });

  test('is not counted as translated', () => {
    const { locales } = JSON.parse(read('status.json')) as {
      locales: { locale: string; entries: number; translated: number; stale: number }[];
    };
    expect(locales.find(({ locale }) => locale === 'vi')).toMatchObject({ entries: 16, translated: 9, stale: 2 });
    expect(getText(pages.get('/status/')!)).toContain('missing');
  });
});

describe('an edition written from the right', () => {
  test('says so, keeps its own words, and marks every foreign fragment with language and direction', () => {
    const page = pages.get('/ar/places/lighthouse/')!;
    expect([getAttribute(page, 'html', 'lang'), getAttribute(page, 'html', 'dir')]).toEqual(['ar', 'rtl']);
    expect([getAttribute(page, 'h1', 'lang'), getAttribute(page, 'h1', 'dir')]).toEqual(['en', 'ltr']);
    expect([getAttribute(page, '#facts dt', 'lang'), getAttribute(page, '#facts dt', 'dir')]).toEqual(['en', 'ltr']);
    expect(page.root.querySelector('#facts')!.text).toContain('31.5 متر');
    expect(page.root.querySelector('[data-fallback]')!.text).toContain('الإنجليزية');
  });

  test('finds its home page and its press room alone while nothing is translated', () => {
    expect(getText(pages.get('/ar/search/')!)).toContain('البحث');
    expect(read('ar/pagefind/pagefind-entry.json')).toMatch(/"languages":\{"ar":\{[^}]*"page_count":19\}\}/);
  });
});

test('a translation that has fallen behind says so', () => {
  const page = pages.get('/vi/places/lighthouse/')!;
  for (const part of ['Tiêu đề cũ hơn bản gốc.', '4 đoạn cũ hơn bản gốc.']) expect(getText(page)).toContain(part);
  const marks = page.root.querySelectorAll('.body .stale > a').map((mark) => mark.getAttribute('href'));
  expect(marks).toEqual(
    ['the-tower', 'the-tower_1', 'the-lamp', 'the-lamp_1'].map((id) => `/en/places/lighthouse/#${id}`),
  );
  expect(pages.get('/en/places/lighthouse/')!.root.querySelector('.stale')).toBeNull();
});

test('a reviewed human translation says when', () => {
  expect(getText(pages.get('/vi/places/')!)).toContain('đã được người bản ngữ duyệt ngày 2 tháng 2 năm 2026');
});

test('unknown addresses lead to the 404 page of their edition', () => {
  expect(getText(pages.get('/vi/404.html')!)).toContain('Không tìm thấy trang');
  expect(getAttribute(pages.get('/en/404.html')!, 'html', 'lang')).toBe('en');
  expect(getText(pages.get('/404.html')!)).toContain('Về trang chủ');
});

describe('a link to a page that is not translated', () => {
  const links = (path: string, selector: string) =>
    pages
      .get(path)!
      .root.querySelectorAll(selector)
      .map((link) => [link.text.trim(), link.getAttribute('lang')]);

  test('bears the name in the language of the reader, if there is one', () => {
    expect(links('/vi/', 'footer a[href="/vi/pages/about/"]')).toEqual([['Giới thiệu', undefined]]);
    expect(links('/vi/places/', '.card a[href="/vi/places/lake/"]')).toEqual([['Hồ Xám', undefined]]);
    expect(links('/vi/search/', 'main a[href="/vi/places/lake/"]')).toEqual([['Hồ Xám', undefined]]);
    expect(links('/vi/places/lighthouse/', 'a[rel=next] span[lang], a[rel=prev] span[lang]')).toEqual([]);
    expect(pages.get('/vi/places/')!.root.querySelector('.card a[href="/vi/places/lake/"]')!.parentNode).not.toBeNull();
  });

  test('else the short name of what it leads to, marked with its language', () => {
    expect(links('/ar/', 'footer a[href="/ar/pages/about/"]')).toEqual([['About', 'en']]);
  });

  test('has below it what is foreign, and says so', () => {
    const card = pages
      .get('/vi/places/')!
      .root.querySelectorAll('.card')
      .find((each) => each.text.includes('Hồ Xám'))!;
    expect(
      card
        .querySelectorAll('p[lang=en]')
        .map(({ text }) => text)
        .at(-1),
    ).toBe('English');
  });
});

test('Markdown versions punctuate as their language does, and name days', () => {
  const twin = read('vi/places/lighthouse.md');
  expect(twin).toContain('- Ngày đăng: 5 tháng 1 năm 2026 · Cập nhật lần cuối: 1 tháng 2 năm 2026');
  expect(twin).toContain('- Chiều cao: 31,5 m (số liệu năm 2020) [1]');
});

test('where a list of all pages follows the search, and only there, readers are sent to it', () => {
  const say = (path: string) =>
    pages
      .get(path)!
      .root.querySelectorAll('site-search')
      .map((each) => each.getAttribute('data-none'));
  // In the page itself; the dialog comes after it.
  expect(say('/en/search/')[0]).toContain('list below');
  for (const path of ['/en/', '/en/404.html']) expect(say(path).filter((text) => text?.includes('below'))).toEqual([]);
});
