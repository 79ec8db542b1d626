// The build, from top to bottom: is anything new? → gate → code half → list → render → search → lists → exchange.
// A build that fails or is stopped leaves the old site as it was, and a reader never meets half of a new one.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { whenEnding, fail } from './ending.ts';
import { noteSources } from './sources.ts';
import { createProgress } from '../gate/progress.ts';
import { getCacheRefusal, getCacheRoot } from '../src/loaders/cache.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { removeAbandoned } from '../src/loaders/folders.ts';
import { checkProjectPath } from '../src/loaders/project.ts';
import { exchange, prepareOutput } from '../src/publish/exchange.ts';
import { Inputs } from '../src/publish/inputs.ts';
import { takeLock } from '../src/publish/lock.ts';
import { getCommit } from '../src/publish/manifest.ts';
import { Phases } from '../src/publish/phases.ts';
import { readState, writeState } from '../src/publish/state.ts';
import { NextTree, PublishedTree } from '../src/publish/tree.ts';
import { getCodeSettings } from '../src/render/settings.ts';

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

/** Says where the site is, and how long it took. */
const tell = (output: string, phases: Phases, what: string): void =>
  console.log(`→ ${output}: ${what} · ${phases.end()}`);

async function run(): Promise<void> {
  checkProjectPath();
  const contentFolder = getContentDirectory();
  const output = prepareOutput(values.outDir ?? (values.pseudo ? 'dist-pseudo' : 'dist'), contentFolder);
  // Beside the site lies what the next build needs of this one.
  const [lock, statePath, spare] = ['lock', 'state.json', 'spare'].map((name) => join(`${output}.build`, name)) as [
    string,
    string,
    string,
  ]; // as many as there are names
  const unlock = await takeLock(lock, () =>
    console.error(`Another build of ${output} is under way … / Đang có một lệnh dựng khác cho ${output} …`),
  );
  whenEnding(unlock, output);
  removeAbandoned(dirname(lock));
  if (values.force) for (const path of [getCacheRoot(), statePath]) rmSync(path, { recursive: true, force: true });

  const phases = new Phases();
  phases.begin('compare');
  const sources = noteSources();
  const inputs = new Inputs(contentFolder, getCommit());
  const state = readState(statePath);
  const published = new PublishedTree(output, state?.files ?? {});
  if (state?.inputs === inputs.digest && published.isWhole()) {
    if (state.said !== '') console.error(state.said);
    tell(output, phases, 'nothing has changed');
    return;
  }

  // Only now, because loading it takes as long as all that was done so far.
  phases.begin('gate');
  const { checkContent } = await import('../gate/check.ts');
  const { formatStop } = await import('../src/loaders/fault.ts');
  const { errors, scheduled, loaded } = await checkContent(contentFolder);
  if (errors.length > 0) {
    console.error(formatStop(errors));
    process.exit(1);
  }
  if (scheduled !== '') console.error(scheduled);
  sources.ensureCommit();
  const { content } = loaded;
  console.log(
    `${Object.keys(content.records).length} entries, ${Object.keys(content.texts).length} texts, ${content.site.locales.length} editions, Node ${process.versions.node} …`,
  );

  phases.begin('code');
  const { getCompiledCode } = await import('../src/render/compile.ts');
  const code = await getCompiledCode(getCodeSettings(content), {
    isVerbose: values.verbose,
    ensureCode: sources.ensureCode,
  });

  phases.begin('list');
  const { SiteBuild } = await import('../src/render/site-build.ts');
  const tree = new NextTree(spare, published);
  const build = await SiteBuild.open(content, code, tree);

  phases.begin('render');
  build.beginBundles();
  const progress = createProgress('Rendering / Dựng trang');
  // Pages take one core, and cards, which are drawn by other threads, the rest.
  await Promise.all([build.render(progress.update), build.putCards()]);
  progress.finish();

  phases.begin('search');
  await build.putBundles();

  phases.begin('lists');
  build.putFiles();
  await build.putLists();

  phases.begin('exchange');
  tree.finish();
  sources.ensureCode();
  // Before the exchange: whatever happens now, the next build believes only what it finds as it is written here.
  // What has changed in the meantime is built by the next one.
  const digest = inputs.isUntouched() ? inputs.digest : '';
  writeState(statePath, { inputs: digest, said: scheduled, files: tree.files });
  exchange(spare, output, spare);
  tell(output, phases, `${tree.written} of ${Object.keys(tree.files).length} files are new`);
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
// Pagefind may leave a process behind that would keep this one waiting.
process.exit();
