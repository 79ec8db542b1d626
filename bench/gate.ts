// Measures the gate on many texts: npm run bench:gate [-- --texts 1000,2000,10000]
// The content is that of CONTENT_DIR, its entries repeated under other names and in other words; each size runs in a process of its own,
// without any cache of parsed texts and with the flags of npm run gate.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../gate/check.ts';
import { getCacheRoot } from '../src/loaders/cache.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { growSite } from './site.ts';

const { values } = parseArgs({
  options: { texts: { type: 'string', default: '1000,2000,4000,10000' }, measure: { type: 'string' } },
});

/** Those of `npm run gate`, see docs/decisions/gate-rules.md. */
const flags = ['--max-opt=2', '--regexp-tier-up-ticks=0', '--min-semi-space-size=16'];

/** Checks one folder and prints what it took, as JSON. */
async function measure(root: string): Promise<void> {
  const start = process.cpuUsage();
  const { errors, warnings } = await checkContent(root, { keepsTexts: false });
  const { user, system } = process.cpuUsage(start);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const all = { own: (user + system) / 1e6, total: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  console.log(JSON.stringify({ ...all, errors: errors.length, warnings: warnings.length }));
}

async function compare(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const root = mkdtempSync(join(tmpdir(), 'gate-'));
    const count = (await growSite(getContentDirectory(), root, { texts: size })).texts;
    rmSync(join(getCacheRoot(), 'texts'), { recursive: true, force: true });
    const script = join(dirname(import.meta.filename), 'gate.ts');
    const output = execFileSync(process.execPath, [...flags, script, '--measure', root], { encoding: 'utf8' });
    const found = JSON.parse(output) as Record<'own' | 'total' | 'megabytes' | 'errors', number>;
    console.log(
      `${String(count).padStart(6)} texts: ${found.own.toFixed(2)} s of processor time ` +
        `(${found.total.toFixed(2)} s with the start of Node), ${found.megabytes.toFixed(0)} MB at most, ${found.errors} errors`,
    );
    rmSync(root, { recursive: true });
  }
}

if (values.measure !== undefined) await measure(values.measure);
else await compare(values.texts.split(',').map(Number));
