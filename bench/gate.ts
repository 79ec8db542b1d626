// Measures the gate on many texts: npm run bench:gate [-- --texts 1000,2000,10000]
// The content is that of CONTENT_DIR, its entries repeated under other names; each size runs in a process of its own,
// without any cache of parsed texts and with the flags of npm run gate.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../gate/check.ts';
import { getCacheRoot } from '../src/loaders/cache.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';

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

/** Repeats the entries of a site until it has so many texts. @returns how many there are */
async function grow(root: string, wanted: number): Promise<number> {
  const { content, recordFiles, sources } = await loadContent(root);
  const files = [...Object.values(content.texts), ...Object.values(content.lent)].filter(
    ({ slug }) => slug !== 'index',
  );
  const entries = Map.groupBy(files, ({ section, slug }) => `${section}/${slug}`);
  let count = Object.keys(content.texts).length + Object.keys(content.lent).length;
  for (let copy = 1; count < wanted; copy++) {
    for (const [id, own] of entries) {
      if (count >= wanted) break;
      const record = recordFiles.get(id)!;
      writeFileSync(join(root, record.replace(/\.ya?ml$/, `-${copy}.yaml`)), sources.get(record)!);
      // Other files, so that they are parsed anew; their words stay, and with them their freshness.
      for (const { file } of own)
        writeFileSync(join(root, file.replace(/\.mdx?$/, `-${copy}.mdx`)), sources.get(file)! + '\n'.repeat(copy));
      count += own.length;
    }
  }
  return count;
}

async function compare(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const root = mkdtempSync(join(tmpdir(), 'gate-'));
    cpSync(getContentDirectory(), root, { recursive: true });
    const count = await grow(root, size);
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
