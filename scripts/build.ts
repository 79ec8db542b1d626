// The gate first; then Astro builds into a folder beside the output, and the two are exchanged at the end: a build
// that fails leaves the old site as it was, and a reader never meets half of a new one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContentOnce } from '../gate/check.ts';
import { beginPhase, endPhases } from '../src/integrations/phases.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { formatFaults } from '../src/loaders/fault.ts';
import { getCacheRoot } from '../src/loaders/cache.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.pseudo) process.env['PSEUDO'] = '1'; // read by src/i18n/dictionaries.ts
if (values.force) rmSync(getCacheRoot(), { recursive: true, force: true });
const output = resolve(values.outDir ?? (values.pseudo ? 'dist-pseudo' : 'dist'));
const draft = `${output}.draft`;
const old = `${output}.old`;
const clear = (): void => {
  for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
};

beginPhase('gate');
const { errors, reading } = await checkContentOnce(getContentDirectory());
if (errors.length > 0) {
  console.error(formatFaults(errors));
  process.exit(1);
}
const { records, texts, site } = reading.content;
console.log(
  `${Object.keys(records).length} entries, ${Object.keys(texts).length} texts, ${site.locales.length} editions …`,
);
beginPhase('start');
const { build } = await import('astro');
clear();
try {
  await build({ outDir: draft, logLevel: values.verbose ? 'info' : 'warn' });
  beginPhase('exchange');
  if (existsSync(output)) renameSync(output, old);
  renameSync(draft, output);
  const taken = endPhases().map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`);
  console.log(`→ ${output}: ${taken.join(' · ')}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  clear();
}
// A build that failed half-way may leave workers behind that would keep this process waiting.
process.exit();
