// npm run cloudflare -- deploy | preview --alias NAME | dev: publishes dist/ on Cloudflare, or serves it in the same
// runtime on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getRedirectLines } from '../../src/catalog/redirects.ts';
import { getContentDirectory, loadContent } from '../../src/loaders/content.ts';
import { ensureBuiltFrom } from '../../src/publish/built-from.ts';
import { keepHashedFiles } from '../../src/publish/keep.ts';
import { previewRefusal, readManifest } from '../../src/publish/manifest.ts';
import { activate, createRelease, getSiteFolder, prune } from '../../src/publish/release.ts';
import { tellIfUnsigned } from '../../src/publish/unsigned.ts';
import { fail } from '../../scripts/ending.ts';
import { writeConfiguration } from './configure.ts';

const usage = `npm run cloudflare -- deploy [--keep-from URL]   publishes; CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are set
npm run cloudflare -- preview --alias NAME       publishes a version that only its own address shows
npm run cloudflare -- dev [--port 8787]          serves it here, without a network
All take --dir dist and --root DIR, where releases are kept.`;

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', fail);

const { values, positionals } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    dir: { type: 'string', default: 'dist' },
    root: { type: 'string' },
    alias: { type: 'string', default: '' },
    'keep-from': { type: 'string' },
  },
  allowPositionals: true,
});
const [command = ''] = positionals;
const isAlias = /^[a-z][a-z0-9-]{0,40}$/.test(values.alias);
if (!['deploy', 'preview', 'dev'].includes(command) || (command === 'preview' && !isAlias)) {
  console.error(usage);
  process.exit(2);
}
const isForPreview = command !== 'deploy';
if (!isForPreview && readManifest(values.dir).preview) {
  console.error(previewRefusal);
  process.exit(1);
}

const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules')))
  spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });

// Cloudflare compresses by itself, and a version of a Worker is visible whole or not at all.
const root = values.root ?? join(folder, '.releases');
const { content } = await loadContent(getContentDirectory());
// A preview shows content of a change, which does not lie here.
if (!isForPreview) ensureBuiltFrom(values.dir, readManifest(values.dir), content);
const name = await createRelease(values.dir, root, {
  redirects: getRedirectLines(content),
  compressed: false,
  isForPreview,
});
activate(root, name);
prune(root);
const assets = join(root, 'releases', name);
const site = getSiteFolder(root, name);
const live = values['keep-from'];
if (live !== undefined) {
  const kept = await keepHashedFiles(live.replace(/\/$/, ''), site, content.site['signing-key']);
  console.log(
    'refusal' in kept
      ? `${live}: ${kept.refusal.en} / ${kept.refusal.vi}`
      : `${kept.files} files kept, ${kept.left} were not as signed / giữ lại ${kept.files} tệp, ${kept.left} tệp không đúng như đã ký`,
  );
}

// In the workflow the step that signs has said so.
if (command === 'deploy' && !process.env['GITHUB_ACTIONS']) tellIfUnsigned(site);
const manifest = readManifest(site);
const configuration = writeConfiguration(folder, assets, manifest);
// With their values in the same argument: no value is ever taken for an option.
const note = [`--tag=${manifest.commit.slice(0, 12)}`, `--message=${name}`];
const args = {
  dev: ['dev', '--ip=127.0.0.1', `--port=${values.port}`],
  preview: ['versions', 'upload', `--preview-alias=${values.alias}`, ...note],
  deploy: ['deploy', ...note],
}[command as 'dev' | 'preview' | 'deploy']; // held against the list above
const wrangler = spawn(
  process.execPath,
  [join(folder, 'node_modules/wrangler/bin/wrangler.js'), ...args, `--config=${configuration}`],
  {
    cwd: folder,
    stdio: 'inherit',
    // Nobody is told that a site was published, and the local runtime asks nobody for anything.
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on('close', (status) => process.exit(status ?? 1));
