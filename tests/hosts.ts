import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installFromDebian } from '../scripts/debian.ts';
import { toHttpConf, toServerConf } from '../src/publish/nginx.ts';

/** A host that serves a root of releases, and how it can answer. */
export interface Host {
  name: string;
  /** Answers with the files that were compressed when they were released. */
  isPrecompressed: boolean;
  /** Starts it. @param base path of the host below which the site lies, as `getBase` gives it */
  start: (root: string, base: string) => Promise<{ url: string; stop: () => Promise<void> }>;
}

/** Finds a port that nobody uses. */
const findPort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP server that listens has one
      server.close(() => done(port));
    });
  });

/** Waits until a host answers, which may first have to be installed. @throws when it has not after a minute and a half */
async function waitFor(url: string, child: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  for (let tries = 0; tries < 450; tries++) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} does not answer:\n${said}`);
}

const stopChild = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('close', () => done());
    child.kill('SIGTERM');
  });

/**
 * Waits for a host, and gives the means to stop it.
 *
 * @param url address of the site, without a slash at its end
 * @param folder what it alone used, removed when it stops
 */
async function whenReady(child: ChildProcess, url: string, folder: string): ReturnType<Host['start']> {
  await waitFor(`${url}/robots.txt`, child);
  return {
    url,
    async stop() {
      await stopChild(child);
      rmSync(folder, { recursive: true });
    },
  };
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Finds nginx, or installs Debian's. */
function ensureNginx(): void {
  // Where nginx lies is not in everybody's path.
  process.env['PATH'] += ':/usr/sbin';
  if (spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule)) return;
  installFromDebian('nginx-light', 'libnginx-mod-http-brotli-static');
}

export const nginx: Host = {
  name: 'nginx',
  isPrecompressed: true,
  async start(root, base) {
    ensureNginx();
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await findPort();
    const configuration = join(folder, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `  ${name}_temp_path ${folder}/${name};\n`)
      .join('');
    // What npm run hosts writes.
    writeFileSync(join(folder, 'http.conf'), toHttpConf(base, 'en'));
    writeFileSync(join(folder, 'server.conf'), toServerConf(base));
    writeFileSync(
      configuration,
      `load_module ${brotliModule};
${process.getuid?.() === 0 ? 'user root; # the folders of a test are its own\n' : ''}daemon off;
worker_processes 2;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
${temporary}  access_log off;
  default_type application/octet-stream;
  map $uri $site_redirect { default ""; include ${resolve(root)}/current/.redirects; }
  include ${folder}/http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${resolve(root)}/current;
    brotli_static on;
    include ${folder}/server.conf;
  }
}
`,
    );
    const child = spawn('nginx', ['-c', configuration, '-p', folder, '-e', join(folder, 'error.log')], {
      stdio: 'pipe',
    });
    return whenReady(child, `http://127.0.0.1:${port}${base}`, folder);
  },
};

/** The runtime of Cloudflare Workers, on this machine and without a network. */
export const cloudflare = (site: string, content: string): Host => ({
  name: 'wrangler dev',
  isPrecompressed: false,
  async start(_root, base) {
    const port = await findPort();
    const root = mkdtempSync(join(tmpdir(), 'cloudflare-'));
    const child = spawn(
      process.execPath,
      ['deploy/cloudflare/run.ts', 'dev', '--port', String(port), '--dir', site, '--root', root],
      { stdio: 'pipe', env: { ...process.env, CONTENT_DIR: content, CI: '1' } },
    );
    return whenReady(child, `http://127.0.0.1:${port}${base}`, root);
  },
});
