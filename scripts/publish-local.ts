// npm run publish:local: the steps of the publish workflow, one after another, with Cloudflare's runtime on this
// machine in place of Cloudflare, and a key made for the occasion. Nothing leaves the machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '../src/publish/manifest.ts';
import { createKeys } from '../src/publish/minisign.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8787' }, 'skip-tests': { type: 'boolean', default: false } },
});
const root = mkdtempSync(join(tmpdir(), 'publish-'));
const site = join(root, 'site');
const { publicKey, secretKey } = createKeys();

function step(
  name: string,
  script: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 60 - name.length))}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`\nStopped: ${name}. Nothing was published. / Dừng ở bước ${name}. Chưa đăng gì.`);
  rmSync(root, { recursive: true, force: true });
  process.exit(1);
}

step('gate', 'gate');
step('build', 'build', ['--outDir', site]);
if (!values['skip-tests']) step('test', 'test');
step('sign', 'sign', ['--dir', site, '--key', publicKey], { SIGNING_KEY: secretKey });

const url = `http://127.0.0.1:${values.port}${readManifest(site).base ?? ''}`;
console.log('\n── deploy ──');
const args = [
  'deploy/cloudflare/run.ts',
  'dev',
  '--port',
  values.port,
  '--dir',
  site,
  '--root',
  join(root, 'releases'),
];
const host = spawn(process.execPath, args, {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, CI: '1' },
});
const stop = (): void => {
  host.kill('SIGTERM');
  rmSync(root, { recursive: true, force: true });
};
process.on('exit', stop);
for (let tries = 0; ; tries++) {
  const response = await fetch(`${url}/robots.txt`).catch(() => undefined);
  if (response?.ok) break;
  if (tries === 300 || host.exitCode !== null) {
    console.error('The host does not answer. / Máy chủ không trả lời.');
    process.exit(1);
  }
  await new Promise((done) => setTimeout(done, 200));
}
step('verify', 'verify', [url, '--dir', site, '--key', publicKey]);
step('record (dry run)', 'addresses', ['record', '--dry-run']);
console.log(`\nPublished at ${url} and taken down again. / Đã đăng thử tại ${url} rồi gỡ xuống.`);
process.exit(0);
