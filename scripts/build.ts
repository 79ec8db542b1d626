// The gate first; then Astro builds into a folder of its own, and the site is exchanged at the end: a build that fails
// or is stopped leaves the old site as it was, and a reader never meets half of a new one. Several builds may run at once.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContentMemoized } from '../gate/check.ts';
import { beginPhase, endPhases } from '../src/integrations/phases.ts';
import { getCacheRefusal, getCacheRoot } from '../src/loaders/cache.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { formatStop } from '../src/loaders/fault.ts';
import { checkProjectPath } from '../src/loaders/project.ts';
import { exchange, prepareOutput } from '../src/publish/exchange.ts';
import { fail, whenEnding } from './ending.ts';
import { keepPages, takePages } from './kept-pages.ts';
import { noteSources } from './sources.ts';
import { createWorkspace } from './workspace.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.pseudo) process.env['PSEUDO'] = '1'; // read by src/i18n/dictionaries.ts
if (values.preview) process.env['PREVIEW'] = '1'; // read by src/loaders/preview.ts

// Astro writes its store of content when nobody waits for it.
process.on('unhandledRejection', fail);

async function run(): Promise<void> {
  checkProjectPath();
  const content = getContentDirectory();
  const output = prepareOutput(values.outDir ?? (values.pseudo ? 'dist-pseudo' : 'dist'), content);
  if (values.force) rmSync(getCacheRoot(), { recursive: true, force: true });

  beginPhase('gate');
  const sources = noteSources();
  const { errors, scheduled, loaded } = await checkContentMemoized(content);
  if (errors.length > 0) {
    console.error(formatStop(errors));
    process.exit(1);
  }
  if (scheduled !== '') console.error(scheduled);
  sources.ensureCommit();
  const { records, texts, site } = loaded.content;
  console.log(
    `${Object.keys(records).length} entries, ${Object.keys(texts).length} texts, ${site.locales.length} editions, Node ${process.versions.node} …`,
  );

  beginPhase('start');
  const workspace = createWorkspace();
  whenEnding(workspace.remove, output);
  takePages(workspace.cache);
  const { build } = await import('astro');
  await build({
    outDir: workspace.site,
    cacheDir: workspace.cache,
    logLevel: values.verbose ? 'info' : 'warn',
    experimental: { incrementalBuild: true }, // keys: src/catalog/page-key.ts; kept by kept-pages.ts
    vite: { cacheDir: workspace.vite },
  });
  beginPhase('exchange');
  sources.ensureCode();
  exchange(workspace.site, output);
  keepPages(workspace.cache);
  const taken = endPhases().map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
  console.log(`→ ${output}: ${taken.join(' · ')}`);
  const refusal = getCacheRefusal();
  if (refusal) {
    const place = `${getCacheRoot()} (${refusal.code ?? refusal.message})`;
    console.warn(
      `Nothing can be kept in the cache ${place}. The site is whole; the next build takes longer. CACHE_DIR may name another folder.\n` +
        `Không ghi được bộ nhớ đệm ${place}. Trang vẫn đầy đủ; lần dựng sau sẽ lâu hơn. Có thể đặt CACHE_DIR trỏ tới thư mục khác.`,
    );
  }
}

await run().catch(fail);
// Astro may leave workers behind that would keep this process waiting.
process.exit();
