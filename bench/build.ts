// Measures builds: npm run bench:build [-- --entries 1000 --locales vi,en,fr,de,ja,ko --rounds 3]
// Clean: without any cache; then with nothing changed; then with one text changed. --entries 0 takes the site as it is.
//   --against hugo,eleventy,astro,starlight   measures these too, with the same texts, each followed by Pagefind’s command
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from '../scripts/ending.ts';
import { sectionSlug } from '../src/catalog/entries.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { Problem } from '../src/loaders/problem.ts';
import { checkOutput, createContender, createOwn, type Contender } from './contender.ts';
import { toName } from './copies.ts';
import { formatCosts, type Cost } from './figures.ts';
import { astro } from './generators/astro.ts';
import { eleventy } from './generators/eleventy.ts';
import type { Generator } from './generators/generator.ts';
import { hugo } from './generators/hugo.ts';
import { install } from './generators/install.ts';
import { getPlainSite } from './generators/plain.ts';
import { starlight } from './generators/starlight.ts';
import { runMeasured } from './process-tree.ts';
import { growSite } from './site.ts';

process.on('uncaughtException', fail);

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    locales: { type: 'string', default: 'vi,en,fr,de,ja,ko' },
    rounds: { type: 'string', default: '3' },
    against: { type: 'string', default: '' },
  },
});
const all: readonly Generator[] = [hugo, eleventy, astro, starlight];

/** Gives the generators that were asked for, without those that are not installed. */
function pickGenerators(names: readonly string[]): Generator[] {
  const unknown = names.find((name) => all.every((each) => each.name !== name));
  const choice = all.map(({ name }) => name).join(', ');
  if (unknown !== undefined)
    throw new Problem({
      en: `There is no ${unknown} to measure; there are ${choice}.`,
      vi: `Không có ${unknown} để đo; chỉ có ${choice}.`,
    });
  if (names.length > 0) install();
  return all.filter((each) => {
    if (!names.includes(each.name)) return false;
    const version = each.getVersion();
    console.log(
      version
        ? `${each.name} ${version}`
        : `${each.name} is not installed and left out. / ${each.name} chưa được cài nên không đo.`,
    );
    return version !== undefined;
  });
}

const folder = mkdtempSync(join(tmpdir(), 'build-'));
/** Other generators find their packages above the folder in which they run. */
const workshop = mkdtempSync(join(import.meta.dirname, 'generators/work-'));
process.on('exit', () => [folder, workshop].forEach((each) => rmSync(each, { recursive: true, force: true })));
const content = join(folder, 'content');
const entries = Number(values.entries);
if (entries === 0) cpSync(getContentDirectory(), content, { recursive: true });
else await growSite(getContentDirectory(), content, { entries, locales: values.locales.split(',').filter(isLocale) });
// All are built as of one day: that of the content as it lies in its repository.
const { today } = (await loadContent(getContentDirectory())).content;
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.parse(`${today}T12:00:00Z`) / 1000);
process.env['NODE_ENV'] = 'production';

const loaded = await loadContent(content, { keepsTexts: false });
const site = getPlainSite(loaded);
const { records, texts, site: settings } = loaded.content;
// A translation, whose change leaves the others as fresh as they were.
const { file, ...chosen } =
  Object.values(texts).findLast(({ locale, slug }) => locale !== settings.source && slug !== sectionSlug) ??
  Object.values(texts)[0]!;
const changed = site.texts.find((text) =>
  (['locale', 'section', 'slug'] as const).every((key) => text[key] === chosen[key]),
)!;

/** A sentence that no text has, another for each number. */
const writeSentence = (number: number): string => `${toName(150_000 + 2 * number)} ${toName(150_001 + 2 * number)}.`;

let sentences = 0;
const runs: Record<string, (contender: Contender) => void> = {
  clean: ({ clean, change }) => {
    clean();
    change(writeSentence(++sentences));
  },
  'nothing changed': () => {},
  'one text changed': ({ change }) => change(writeSentence(++sentences)),
};

async function measure(contender: Contender): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of contender.commands) costs.push(await runMeasured(command, contender));
  await checkOutput(contender, site, changed, writeSentence(sentences));
  const sum = (key: 'cpu' | 'wall'): number => costs.reduce((total, cost) => total + cost[key], 0);
  return { cpu: sum('cpu'), wall: sum('wall'), memory: Math.max(...costs.map(({ memory }) => memory)) };
}

const generators = pickGenerators(values.against.split(',').filter(Boolean));
const contenders = [
  createOwn(content, file, folder),
  ...generators.map((each) => createContender(each, site, changed, join(workshop, each.name))),
];
console.log(
  `${Object.keys(records).length} entries, ${Object.keys(texts).length} texts, ${settings.locales.length} editions, ` +
    `Node ${process.versions.node}, ${availableParallelism()} cores`,
);
const series = contenders.flatMap((contender) =>
  Object.keys(runs).map((run) => ({ contender, generator: contender.name, run, costs: [] as Cost[] })),
);
for (let round = 1; round <= Number(values.rounds); round++)
  for (const { contender, run, costs } of series) {
    runs[run]!(contender);
    const cost = await measure(contender);
    costs.push(cost);
    console.log(`${round}  ${formatCosts([{ generator: contender.name, run, costs: [cost] }]).split('\n')[1]}`);
  }
console.log(`\n${formatCosts(series, generators[0]?.name)}`);
process.exit();
