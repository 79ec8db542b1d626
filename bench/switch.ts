// Load on nginx while releases are exchanged under it: npm run bench:switch [-- --requests 20000 --connections 32]
// All traffic stays on this machine. Every answer must be whole and of one release, and every page of the old release
// must find its hashed files in the new one.
import { hash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listTree } from '../src/publish/files.ts';
import { createManifest, manifestPath, readManifest, toAddress } from '../src/publish/manifest.ts';
import { activate, createRelease } from '../src/publish/release.ts';
import { nginx } from '../tests/hosts.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    requests: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '32' },
    switches: { type: 'string', default: '40' },
  },
});
const wanted = Math.min(200_000, Number(values.requests));
const connections = Math.min(128, Number(values.connections));
const switches = Number(values.switches);
if (!existsSync(values.dir)) throw new Error(`There is no ${values.dir}; run npm run build first.`);

const folder = mkdtempSync(join(tmpdir(), 'switch-'));
const root = join(folder, 'root');
const other = join(folder, 'other');
// The other release: every page differs, and a hashed file has another name.
cpSync(values.dir, other, { recursive: true });
for (const path of listTree(other).filter((each) => each.endsWith('.html')))
  appendFileSync(join(other, path), '<!-- b -->');
cpSync(join(other, 'favicon.svg'), join(other, 'media/mark.00000000.svg'));
const first = readManifest(values.dir);
const pages = { ...first, ...createManifest(other, 'b'.repeat(40), []) };
writeFileSync(join(other, manifestPath), JSON.stringify(pages));
const options = { redirects: '', compressed: false };
const names = [await createRelease(values.dir, root, options), await createRelease(other, root, options)];
const manifests = [first, pages];
activate(root, names[0]!);
const { url, stop } = await nginx.start(root, first.base ?? '');

const agent = new Agent({ keepAlive: true, maxSockets: connections });
const ask = (path: string): Promise<{ status: number; sha256: string }> =>
  new Promise((done, fail) => {
    get(url + encodeURI(toAddress(path)), { agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', fail);
      response.once('end', () =>
        done({ status: response.statusCode ?? 0, sha256: hash('sha256', Buffer.concat(pieces)) }),
      );
    }).once('error', fail);
  });

const paths = Object.keys(manifests[0]!.files).filter((path) => !path.endsWith('404.html'));
const hashed = paths.filter((path) => path.startsWith('media/') || path.startsWith('_astro/'));
const count = { answered: 0, failed: 0, mixed: 0, first: 0, second: 0 };
let asked = 0;
const work = async (): Promise<void> => {
  while (asked < wanted) {
    const turn = asked++;
    // A page, then a hashed file as that page would ask for it.
    const path = turn % 2 === 0 ? paths[(turn * 7) % paths.length]! : hashed[turn % hashed.length]!;
    try {
      const { status, sha256 } = await ask(path);
      count.answered++;
      if (status !== 200) count.failed++;
      else if (sha256 === manifests[0]!.files[path]!.sha256) count.first++;
      else if (sha256 === manifests[1]!.files[path]?.sha256) count.second++;
      else count.mixed++;
    } catch {
      count.failed++;
    }
  }
};

const started = performance.now();
let switched = 0;
const clock = setInterval(() => {
  // Spread over the whole run.
  if (switched < switches && asked >= ((switched + 1) * wanted) / (switches + 1))
    activate(root, names[++switched % 2]!);
}, 2);
await Promise.all(Array.from({ length: connections }, work));
const seconds = (performance.now() - started) / 1000;
clearInterval(clock);
agent.destroy();
await stop();
rmSync(folder, { recursive: true });

console.log(
  `${count.answered} answers over ${connections} connections in ${seconds.toFixed(1)} s: ` +
    `${Math.round(count.answered / seconds)} requests per second; ${switched} switches`,
);
console.log(
  `failed ${count.failed}, mixed ${count.mixed}; of one release ${count.first}, of the other ${count.second}`,
);
process.exit(count.failed + count.mixed > 0 || switched === 0 ? 1 : 0);
