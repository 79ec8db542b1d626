// Builds into a folder beside the output and exchanges the two at the end: a build that fails leaves the old site
// as it was, and a reader never meets half of a new one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const output = resolve(values.outDir);
const draft = `${output}.draft`;
const old = `${output}.old`;

for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
try {
  await build({ outDir: draft });
  if (existsSync(output)) renameSync(output, old);
  renameSync(draft, output);
} catch (error) {
  const isFault = error instanceof Error && error.name === 'ContentFault';
  console.error(isFault ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
}
