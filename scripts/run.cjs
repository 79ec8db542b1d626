// Starts a script of this project, or a command of one of its packages, on the Node that the project brings:
//   node scripts/run.cjs [V8 flags] gate/cli.ts …      node scripts/run.cjs astro dev
// npm before 11.7 loses the command `node` of platform packages (npm/cli#4362), so their binary is found by its path.
// CommonJS in plain syntax: any Node that a machine has must be able to read this and to say what is missing.
'use strict';
const { spawn, spawnSync } = require('child_process');
const { existsSync, readFileSync } = require('fs');
const { delimiter, dirname, join } = require('path');

/** Oldest Node that runs TypeScript without a flag (nodejs.org, “Modules: TypeScript”), and on which Vite starts. */
const oldest = [22, 18];
const packages = join(__dirname, '..', 'node_modules');
const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const manifest = readManifest(join(__dirname, '..'));

/** Stops with one sentence in both languages. */
function refuse(english, vietnamese) {
  console.error(`\n${english}\n${vietnamese}\n`);
  process.exit(1);
}

/** Path of the Node that npm installed for this platform, or undefined where there is none that starts. */
function findPlatformNode() {
  return Object.keys(manifest.optionalDependencies)
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => join(folder, readManifest(folder).bin.node))
    .find((path) => path === process.execPath || spawnSync(path, ['--version']).status === 0);
}

/** Tells whether the Node that reads this file can run the project. */
function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Tells whether npm left out every package that is made for one kind of machine; without them nothing runs here. */
function isWithoutNatives() {
  const locked = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')).packages;
  const fits = ({ optional, os, cpu }) =>
    optional && os && cpu && os.includes(process.platform) && cpu.includes(process.arch);
  const natives = Object.keys(locked).filter((path) => fits(locked[path]));
  return natives.length > 0 && natives.every((path) => !existsSync(join(__dirname, '..', path)));
}

/** Path of the script behind a command of a direct dependency, such as `astro` or `tsc`. */
function findCommand(name) {
  for (const dependency of Object.keys(Object.assign({}, manifest.dependencies, manifest.devDependencies))) {
    const folder = join(packages, dependency);
    if (!existsSync(join(folder, 'package.json'))) continue;
    const { bin = {} } = readManifest(folder);
    const path = typeof bin === 'string' && dependency === name ? bin : bin[name];
    if (path) return join(folder, path);
  }
  return refuse(`The command ${name} is not installed. Run: npm ci`, `Chưa cài lệnh ${name}. Hãy chạy: npm ci`);
}

if (!existsSync(packages))
  refuse('The packages are not installed. Run: npm install', 'Chưa cài các gói cần thiết. Hãy chạy: npm install');

const node = findPlatformNode();
if (node === undefined && !isNewEnough())
  refuse(
    `Node ${oldest.join('.')} or newer is needed; this machine has ${process.versions.node}, and the Node that the ` +
      'project brings is missing or cannot run here. Install Node 24 (nodejs.org), or run npm ci without --omit=optional.',
    `Cần Node ${oldest.join('.')} trở lên; máy này có ${process.versions.node}, còn bản Node đi kèm dự án chưa được cài ` +
      'hoặc không chạy được ở đây. Hãy cài Node 24 (nodejs.org), hoặc chạy npm ci mà không dùng --omit=optional.',
  );

if (node === undefined && isWithoutNatives())
  refuse(
    'The packages made for this kind of machine were left out. Run npm ci without --omit=optional and --no-optional.',
    'Thiếu các gói dành riêng cho loại máy này. Hãy chạy npm ci mà không dùng --omit=optional hay --no-optional.',
  );

const words = process.argv.slice(2);
const target = words.findIndex((word) => !word.startsWith('-'));
if (!/\.[cm]?[jt]s$/.test(words[target])) words[target] = findCommand(words[target]);
// What the script starts finds the same Node first.
const path = node === undefined ? process.env.PATH : dirname(node) + delimiter + process.env.PATH;
const child = spawn(node === undefined ? process.execPath : node, words, {
  stdio: 'inherit',
  // Node keeps what it compiled of this code, which halves the time until a command begins (nodejs.org, “Modules: compile cache”).
  env: Object.assign({ NODE_COMPILE_CACHE: join(packages, '.cache', 'node') }, process.env, { PATH: path }),
});
// Ctrl-C reaches both processes from the terminal; what is sent to this one alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
child.on('exit', (status, signal) => {
  if (signal === null) process.exit(status);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
