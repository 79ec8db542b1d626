// Everything CI runs, one step after another; each is named after the fault it finds. Stops at the first failure.
// npm test -- --content runs what a change of content can fail, and nothing else.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.ts';
import { ensureFonts } from './fonts.ts';

type Step = [fault: string, command: string, ...rest: string[]];

const { values } = parseArgs({ options: { content: { type: 'boolean', default: false } } });

/** What concerns those who change nothing but content. The build makes only what their change shows in. */
const ofContent: Step[] = [
  ['content', 'npm', 'run', '--silent', 'gate'],
  ['site', 'npm', 'run', '--silent', 'build'],
  ['ways to its pages', 'npm', 'run', '--silent', 'reach'],
];

const ofAll: Step[] = [
  ['types', 'npm', 'run', '--silent', 'check'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['format', 'npm', 'run', '--silent', 'format:check'],
  ['content', 'npm', 'run', '--silent', 'gate'],
  ['logic', 'node', 'scripts/run.cjs', 'vitest', 'run', '--project', 'unit'],
  [
    'built pages and behaviour',
    'node',
    'scripts/run.cjs',
    'vitest',
    'run',
    '--project',
    'build',
    '--project',
    'browser',
  ],
  ['what hosts answer', 'node', 'scripts/run.cjs', 'vitest', 'run', '--project', 'http'],
];

const steps = values.content ? ofContent : ofAll;
// Found or installed first: a missing browser should not be told after minutes of other tests.
if (!values.content) {
  ensureChromium();
  ensureFonts();
}
const started = Date.now();
for (const [fault, command, ...rest] of steps) {
  console.log(`\n── ${fault} ${'─'.repeat(60 - fault.length)}`);
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\nFailed: ${fault}. / Không đạt: ${fault}.`);
    process.exit(status ?? 1);
  }
}
console.log(`\nFinished in ${Math.round((Date.now() - started) / 1000)} s.\n${steps.length} passed, 0 failed`);
