import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getPublishedMedia } from '../../src/catalog/media.ts';
import { withoutScheduled } from '../../src/catalog/schedule.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-media-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A province with further pictures, called as what shows them, and documents. */
function createContent(): string {
  const root = join(folder, 'content');
  cpSync(provinceContent, root, { recursive: true });
  const append = (file: string, text: string): void => appendFileSync(join(root, file), text);
  let number = 0;
  const draw = (...names: string[]): void =>
    names.forEach((name) => {
      const drawing = readFileSync(join(root, 'media/lighthouse.svg'), 'utf8');
      writeFileSync(join(root, `media/${name}.svg`), drawing.replace('</svg>', `<desc>${++number}</desc></svg>`));
      cpSync(join(root, 'media/lighthouse.yaml'), join(root, `media/${name}.yaml`));
    });
  const list = (...names: string[]): void =>
    names.forEach((name) => {
      writeFileSync(join(root, `media/${name}.csv`), `year,visitors\n2025,${++number}\n`);
      cpSync(join(root, 'media/visitors.yaml'), join(root, `media/${name}.yaml`));
    });

  // Somebody shows or offers these.
  draw('in-text', 'in-gallery', 'in-translation', 'of-section', 'shared');
  list('of-entry', 'of-section-text');
  append('en/places/lake.mdx', '\n<Figure name="in-text" />\n\n<Gallery />\n');
  append('places/lake.yaml', 'pictures: [in-gallery, shared]\nfiles: [of-entry]\n');
  append('vi/places/lighthouse.mdx', '\n<Figure name="in-translation" />\n');
  append('places/index.yaml', 'poster: of-section\n');
  append('news/index.yaml', 'files: [of-section-text]\n');
  append('en/news/index.mdx', '\n<Downloads />\n');

  // Nobody shows these: no page has the list in which they stand, or the page is none that readers have.
  draw('listed-only', 'section-pictures', 'of-other-edition', 'nobodys');
  list('section-files');
  append('places/lighthouse.yaml', 'pictures: [listed-only]\n');
  append('places/index.yaml', 'pictures: [section-pictures]\nfiles: [section-files]\n');
  const edition = readFileSync(join(root, 'vi/home.yaml'), 'utf8');
  writeFileSync(join(root, 'fr/home.yaml'), edition.replace(/^poster: .*$/m, 'poster: of-other-edition'));

  for (const [slug, note] of [
    ['withdrawn', 'withdrawn: { date: 2026-05-01 }'],
    ['waiting', ''],
  ]) {
    const names = ['poster', 'picture', 'figure', 'translated'].map((role) => `${slug}-${role}`);
    draw(...names);
    list(`${slug}-file`);
    const day = slug === 'waiting' ? '2031-05-01' : '2026-02-01';
    writeFileSync(
      join(root, `news/${slug}.yaml`),
      `kind: official\norigin: almanac\npublished: ${day}T09:00+09:00\n${note}\n` +
        `poster: ${slug}-poster\npictures: [${slug}-picture, shared]\nfiles: [${slug}-file]\n`,
    );
    const write = (locale: string, head: string, body: string): void => {
      mkdirSync(join(root, locale, 'news'), { recursive: true });
      const description = 'News of which nobody may see a picture yet, or any more.';
      writeFileSync(
        join(root, `${locale}/news/${slug}.mdx`),
        `---\ntitle: News\ndescription: ${description}\n${head}---\n\n${body}\n`,
      );
    };
    write('en', '', `<Gallery />\n\n<Figure name="${slug}-figure" />`);
    write('vi', 'translation: { of: en, by: human }\n', `<Figure name="${slug}-translated" />`);
  }
  return root;
}

const shown = [
  'coast',
  'in-gallery',
  'in-text',
  'in-translation',
  'lighthouse',
  'of-entry',
  'of-section',
  'of-section-text',
];

test('of media only what a page shows or offers is published', async () => {
  const day = { day: '2026-11-24', origin: 'SOURCE_DATE_EPOCH' } as const;
  const { content, faults } = await loadContent(createContent(), { keepsTexts: false, day });
  expect(faults).toEqual([]);
  expect(
    getPublishedMedia(withoutScheduled(content))
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual([...shown, 'shared', 'visitors'].toSorted());
  // On its day an entry brings its own.
  expect(
    getPublishedMedia(withoutScheduled({ ...content, today: '2031-05-01' }))
      .map(({ name }) => name)
      .filter((name) => name.startsWith('waiting-')),
  ).toEqual(['waiting-figure', 'waiting-file', 'waiting-picture', 'waiting-poster', 'waiting-translated']);
});
