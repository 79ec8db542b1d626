// Measures a built site against the budgets of the project: npm run bench [-- --dir dist --locales vi,en]
//   --no-screens   weighs only, without a browser
//   --lighthouse   judges by Lighthouse too: a page of each type that search engines list, in four editions
//   --build        times a clean build of the content too
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from '../scripts/ending.ts';
import { serve } from '../scripts/server.ts';
import type { LocaleCoverage } from '../src/catalog/coverage.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { build } from '../tests/project.ts';
import { formatVerdicts, judge, type Findings } from './budgets.ts';
import { runLighthouse } from './lighthouse/run.ts';
import { pickTypicalPages, readBenchPage } from './pages.ts';
import { createBenchRelease } from './release.ts';
import { lookAtPages } from './screens.ts';
import { weighFiles, weighPages, weighPosters } from './weight.ts';

process.on('uncaughtException', fail);

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    locales: { type: 'string' },
    screens: { type: 'boolean', default: true },
    lighthouse: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
    more: { type: 'string', default: '4' },
  },
  allowNegative: true,
});

/** Times a build without any cache. */
async function timeBuild(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = performance.now();
  await build('.', join(folder, 'site'), { CONTENT_DIR: getContentDirectory(), CACHE_DIR: join(folder, 'cache') });
  const value = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  return { build: [{ where: getContentDirectory(), value }] };
}

const content = getContentDirectory();
// First, while nothing else of ours runs.
const found: Findings = values.build ? await timeBuild() : {};
const release = await createBenchRelease(values.dir);
const pages = release.files
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => readBenchPage(release.folder, file) ?? []);
Object.assign(
  found,
  weighFiles(release),
  weighPages(pages, release),
  weighPosters((await loadContent(content)).content, content),
);

const status = JSON.parse(readFileSync(join(release.folder, 'status.json'), 'utf8')) as { locales: LocaleCoverage[] };
const all = status.locales.map(({ locale }): string => locale);
const pick = (locales: readonly string[]) => pickTypicalPages(pages, values.locales?.split(',') ?? locales, all);
const { url, server } = await serve(release.folder, 0);
if (values.screens) Object.assign(found, await lookAtPages(pick(all), release, url));
if (values.lighthouse) {
  // One of each direction, of letters that are brought along and that are not, with and without spaces.
  const judged = pick(['vi', 'en', 'ar', 'lo']).filter(({ isIndexable }) => isIndexable);
  Object.assign(found, await runLighthouse(judged, url));
}
server.close();

const verdicts = judge(found);
console.log(`\n${pages.length} pages in ${all.length} editions\n\n${formatVerdicts(verdicts, Number(values.more))}\n`);
if (verdicts.some(({ findings }) => findings.length === 0))
  console.log('More is measured with: npm run bench -- --lighthouse --build');
console.log(
  'Held by npm test: no script is needed to read, axe finds nothing, the same commit gives the same bytes.\n' +
    'npm run bench:build times builds of 1,000 entries.',
);
process.exit(verdicts.some(({ broken }) => broken > 0) ? 1 : 0);
