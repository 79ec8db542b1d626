import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { Problem } from '../src/loaders/problem.ts';
import { openSearch, type Search } from '../tests/search.ts';
import type { Generator, PlainSite, PlainText } from './generators/generator.ts';
import { getCommand } from './generators/install.ts';

/** A generator with the texts in a folder of its own, ready to be measured. */
export interface Contender {
  name: string;
  /** What builds the site and its search, one after another. */
  commands: readonly (readonly string[])[];
  /** Where the commands run, and what they find in their environment. */
  cwd: string;
  env: Record<string, string>;
  /** Folder of the built site. */
  output: string;
  /** Takes away whatever was built or kept. */
  clean: () => void;
  /** Writes the text that changes, with a sentence at its end. */
  change: (sentence: string) => void;
  openSearch: (locale: Locale) => Promise<Search>;
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/**
 * Prepares what `npm run build` runs, without npm around it, as the other generators run.
 *
 * @param content the content folder, which is changed
 * @param file path of the text that changes, below it
 */
export function createOwn(content: string, file: string, folder: string): Contender {
  const output = join(folder, 'site');
  const cache = join(folder, 'cache');
  const source = readFileSync(join(content, file), 'utf8').trimEnd();
  return {
    name: 'this project',
    commands: [[process.execPath, 'scripts/run.cjs', 'scripts/build.ts', '--outDir', output]],
    cwd: resolve('.'),
    env: { CONTENT_DIR: content, CACHE_DIR: cache },
    output,
    // The code half stays: it is compiled once for all content.
    clean: () => [output, `${output}.build`, cache].forEach((each) => rmSync(each, { recursive: true, force: true })),
    change: (sentence) => writeFileSync(join(content, file), `${source}\n\n${sentence}\n`),
    openSearch: (locale) => openSearch(output, locale),
  };
}

/** Prepares another generator, followed by Pagefind’s command. @param changed the text that changes */
export function createContender(generator: Generator, site: PlainSite, changed: PlainText, folder: string): Contender {
  const output = join(folder, generator.output);
  const writeText = (text: PlainText): void => write(join(folder, generator.toFile(text)), generator.write(text, site));
  for (const [file, text] of Object.entries(generator.getFiles(site))) write(join(folder, file), text);
  for (const text of site.texts) writeText(text);
  return {
    name: generator.name,
    commands: [generator.getCommand(), getCommand('pagefind', '--site', output, '--root-selector', 'main', '--silent')],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    output,
    clean: () => generator.kept.forEach((each) => rmSync(join(folder, each), { recursive: true, force: true })),
    change: (sentence) => writeText({ ...changed, body: `${changed.body}\n\n${sentence}` }),
    openSearch: (locale) => openSearch(output, '', locale),
  };
}

/** Address of the page of a text. */
const toPath = ({ locale, section, slug }: PlainText): string =>
  `/${[locale, section, ...(slug === 'index' ? [] : [slug])].join('/')}/`;

/**
 * Checks what a contender has built, so that no broken build is fast.
 *
 * @param sentence words of the text that changes, without marks; its search is asked for the first of them
 * @throws {Problem} when a page, the sentence or what the search should find is missing
 */
export async function checkOutput(
  { name, output, openSearch: open }: Contender,
  { editions, texts }: PlainSite,
  changed: PlainText,
  sentence: string,
): Promise<void> {
  const refuse = (en: string, vi: string): never => {
    throw new Problem({ en: `${name} has not built the site: ${en}`, vi: `${name} chưa dựng đúng trang: ${vi}` });
  };
  const paths = [...editions.map(({ locale }) => `/${locale}/`), ...texts.map(toPath)];
  const missing = paths.filter((path) => !existsSync(join(output, path, 'index.html')));
  if (missing.length > 0)
    refuse(
      `${missing.length} of ${paths.length} pages are missing, such as ${missing[0]}.`,
      `thiếu ${missing.length} trên ${paths.length} trang, chẳng hạn ${missing[0]}.`,
    );
  const path = toPath(changed);
  if (!readFileSync(join(output, path, 'index.html'), 'utf8').includes(sentence))
    refuse(`“${sentence}” is not on ${path}.`, `trang ${path} không có “${sentence}”.`);
  const [word = ''] = sentence.split(' ');
  const found = await (await open(changed.locale))(word);
  if (found.length !== 1 || !found[0]!.includes(path))
    refuse(`“${word}” finds ${found.join(', ') || 'nothing'}, not ${path}.`, `tìm “${word}” không ra ${path}.`);
}
