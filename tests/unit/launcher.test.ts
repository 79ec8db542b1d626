import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const made: string[] = [];

/** A project with the launcher, a script that tells what runs it, and a platform package whose binary is given. */
function createProject(binary?: 'working' | 'broken'): string {
  const folder = mkdtempSync(join(tmpdir(), 'launcher #-'));
  made.push(folder);
  const platform = join(folder, 'node_modules/node-some-platform');
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'node_modules/tool'), { recursive: true });
  cpSync('scripts/run.cjs', join(folder, 'scripts/run.cjs'));
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  write('package.json', {
    type: 'module',
    devDependencies: { tool: '1.0.0' },
    optionalDependencies: { 'node-other-platform': '24.0.0', 'node-some-platform': '24.0.0' },
  });
  const native = { optional: true, os: [process.platform], cpu: [process.arch] };
  write('package-lock.json', { packages: { 'node_modules/native': native, 'node_modules/native-too': native } });
  mkdirSync(join(folder, 'node_modules/native'));
  write(
    'tell.ts',
    'const told: string = JSON.stringify([process.execPath, process.execArgv, process.argv.slice(2), process.env["PATH"]]);\nconsole.log(told);',
  );
  write('node_modules/tool/package.json', { bin: { instrument: 'instrument.cjs' } });
  write('node_modules/tool/instrument.cjs', 'process.exit(process.argv[2] === "seven" ? 7 : 0)');
  if (binary === undefined) return folder;
  mkdirSync(join(platform, 'bin'), { recursive: true });
  writeFileSync(join(platform, 'package.json'), JSON.stringify({ bin: { node: 'bin/node' } }));
  if (binary === 'working') symlinkSync(process.execPath, join(platform, 'bin/node'));
  else {
    writeFileSync(join(platform, 'bin/node'), '\u007fELF for another machine');
    chmodSync(join(platform, 'bin/node'), 0o755);
  }
  return folder;
}

/** Runs the launcher. @param version what this Node says of itself */
function launch(project: string, words: readonly string[], version?: string) {
  const preload = join(project, 'preload.cjs');
  writeFileSync(preload, `Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} })`);
  const flags = version === undefined ? [] : ['--require', preload];
  return spawnSync(process.execPath, [...flags, 'scripts/run.cjs', ...words], { cwd: project, encoding: 'utf8' });
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the launcher', () => {
  test('finds the Node of the platform package without a command of npm, also from an old Node', () => {
    const project = createProject('working');
    for (const version of [undefined, '12.0.0', '20.20.2']) {
      const { status, stdout } = launch(project, ['--no-warnings', 'tell.ts', '--word', 'a b'], version);
      expect(status).toBe(0);
      const [, flags, words, path] = JSON.parse(stdout) as [string, string[], string[], string];
      expect(flags).toEqual(['--no-warnings']);
      expect(words).toEqual(['--word', 'a b']);
      // What the script starts by name runs on the same Node.
      expect(path.split(delimiter)[0]).toBe(join(project, 'node_modules/node-some-platform/bin'));
    }
  });

  test.each([['missing'], ['broken']] as const)('runs on the machine’s Node where the platform’s is %s', (state) => {
    const project = createProject(state === 'broken' ? 'broken' : undefined);
    const { status, stdout } = launch(project, ['tell.ts']);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as string[])[0]).toBe(process.execPath);
    expect(dirname(process.execPath)).not.toContain('node-some-platform');
    expect(launch(project, ['tell.ts'], '22.18.0').status).toBe(0);
  });

  test.each([['20.20.2'], ['22.17.1'], ['12.0.0']])('says in both languages that Node %s is too old', (version) => {
    const { status, stdout, stderr } = launch(createProject('broken'), ['tell.ts'], version);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([
      `Node 22.18 or newer is needed; this machine has ${version}, and the Node that the project brings is missing or ` +
        'cannot run here. Install Node 24 (nodejs.org), or run npm ci without --omit=optional.',
      `Cần Node 22.18 trở lên; máy này có ${version}, còn bản Node đi kèm dự án chưa được cài hoặc không chạy được ở ` +
        'đây. Hãy cài Node 24 (nodejs.org), hoặc chạy npm ci mà không dùng --omit=optional.',
    ]);
  });

  test('asks for an installation where there is none', () => {
    const project = createProject();
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(launch(project, ['tell.ts'], '20.20.2').stderr).toContain('Hãy chạy: npm install');
  });

  test('says that packages were left out which no Node can do without', () => {
    const project = createProject();
    rmSync(join(project, 'node_modules/native'), { recursive: true });
    const { status, stderr } = launch(project, ['tell.ts']);
    expect(status).toBe(1);
    expect(stderr).toContain('Run npm ci without --omit=optional and --no-optional.');
    expect(stderr).toContain('Thiếu các gói dành riêng cho loại máy này.');
  });

  test('runs commands of packages, and gives back their status', () => {
    const project = createProject();
    expect(launch(project, ['instrument']).status).toBe(0);
    expect(launch(project, ['instrument', 'seven']).status).toBe(7);
    expect(launch(project, ['trumpet']).stderr).toContain('The command trumpet is not installed.');
  });

  test('passes a signal on and ends as its child does', async () => {
    const project = createProject();
    writeFileSync(join(project, 'wait.ts'), 'console.log("up"); setInterval(() => {}, 1000);');
    const child = spawn(process.execPath, ['scripts/run.cjs', 'wait.ts'], { cwd: project });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((done) => child.on('exit', (_status, signal) => done(signal)))).toBe('SIGTERM');
  });
});

test('every npm script starts through the launcher', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const command of Object.values(scripts).flatMap((line) => line.split(' && ')))
    expect(command).toMatch(/^(node scripts\/run\.cjs|npm run) /);
});
