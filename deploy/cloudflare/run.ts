// npm run cloudflare -- deploy | dev [--port 8787]: publishes dist/ on Cloudflare, or serves it in the same runtime here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getRedirectLines } from '../../src/catalog/redirects.ts';
import { getContentDirectory, readContent } from '../../src/loaders/content.ts';
import { readManifest } from '../../src/publish/manifest.ts';
import { activate, createRelease, prune } from '../../src/publish/release.ts';
import { writeConfiguration } from './configure.ts';

const { values, positionals } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    dir: { type: 'string', default: 'dist' },
    root: { type: 'string' },
  },
  allowPositionals: true,
});
const [command = ''] = positionals;
if (!['deploy', 'dev'].includes(command)) {
  console.error('npm run cloudflare -- deploy | dev [--port 8787] [--dir dist] [--root DIR]');
  process.exit(2);
}

const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules')))
  spawnSync('npm', ['install'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });

// Cloudflare compresses by itself, and a version of a Worker is visible whole or not at all.
const root = values.root ?? join(folder, 'releases');
const { content } = await readContent(getContentDirectory());
const name = await createRelease(values.dir, root, { redirects: getRedirectLines(content), compressed: false });
activate(root, name);
prune(root);
const assets = join(root, 'releases', name);
const manifest = readManifest(assets);
const configuration = writeConfiguration(folder, assets, manifest);
const args =
  command === 'dev'
    ? ['dev', '--ip', '127.0.0.1', '--port', values.port]
    : ['deploy', '--tag', manifest.commit.slice(0, 12), '--message', name];
const wrangler = spawn(join(folder, 'node_modules/.bin/wrangler'), [...args, '--config', configuration], {
  cwd: folder,
  stdio: 'inherit',
  // Nobody is told that a site was published, and the local runtime asks nobody for anything.
  env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on('close', (status) => process.exit(status ?? 1));
