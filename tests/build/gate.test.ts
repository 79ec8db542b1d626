import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { CorpusSite } from '../corpus.ts';
import { copyMediaRecord } from '../media.ts';
import { randomBody } from '../texts.ts';

const site = new CorpusSite();
const folder = mkdtempSync(join(tmpdir(), 'gate-'));
beforeAll(() => site.prepare());
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true });
});

const run = (content: string, script: string, ...args: string[]) =>
  spawnSync('node', [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' },
  });
const gate = (content: string, ...args: string[]) => run(content, 'gate/cli.ts', ...args);
const toFaults = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { rule: string; severity: string; file: string; line: number });

const matter =
  '---\ntitle: The harbour\ndescription: A small harbour behind a wall of stones.\nname: Harbour\nfacts:\n  depth: { label: Depth }\n---\n\n';
const record = 'published: 2026-01-05T09:30+09:00\nfacts:\n  depth: { value: 12, unit: meter, sources: [almanac] }\n';

test('hostile files that would write to disk or open a socket do neither, in the gate and in the build', () => {
  const mark = join(folder, 'was-here');
  const act = `require('fs').writeFileSync(${JSON.stringify(mark)}, ''); require('net').connect(9)`;
  const write = {
    'places/harbour.yaml': record,
    'en/places/harbour.mdx': `${matter}{(() => { ${act} })()}\n\nexport const x = (() => { ${act} })();\n`,
    'en/places/lake.mdx': `---\ntitle: !!js/function "function () { ${act.replaceAll('"', "'")} }"\n---js\n${act}\n`,
    'en/places/run.js': act,
    'en/places/run.astro': `---\n${act}\n---\n`,
    'astro.config.mjs': act,
    'media/run.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${act.replaceAll('"', "'")}"><script>${act}</script></svg>`,
    'sources/almanac.yaml': `title: !!python/object/apply:os.system ["touch ${mark}"]\n`,
  };
  const content = site.create({ name: 'canary', write });
  const output = join(folder, 'canary-out');
  expect(gate(content).status).toBe(1);
  const { status, stderr } = run(content, 'scripts/build.ts', '--outDir', output);
  expect(status).toBe(1);
  expect(stderr).toContain('mdx-code');
  expect(existsSync(output)).toBe(false);
  expect(existsSync(mark)).toBe(false);
});

test('what the gate passes, Astro builds', async () => {
  const bodies = fc.sample(randomBody, { numRuns: 160, seed: 20_231_003 });
  const passed: string[] = [];
  for (const body of bodies) {
    const content = site.create({
      name: 'random',
      write: { 'places/harbour.yaml': record, 'en/places/harbour.mdx': matter + body },
    });
    const { errors } = await checkContent(content);
    if (errors.length === 0) passed.push(body);
    rmSync(content, { recursive: true });
  }
  expect(passed.length).toBeGreaterThan(10);
  expect(passed.length).toBeLessThan(bodies.length);
  const write = Object.fromEntries(
    passed.flatMap((body, index) => [
      [`places/random-${index}.yaml`, record],
      [`en/places/random-${index}.mdx`, matter + body],
    ]),
  );
  const output = join(folder, 'random-out');
  const { status, stderr } = run(site.create({ name: 'all', write }), 'scripts/build.ts', '--outDir', output);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const index of passed.keys())
    expect(existsSync(join(output, `en/places/random-${index}/index.html`))).toBe(true);
}, 180_000);

describe('exceptions and redirects', () => {
  test('an exception lets one finding stand and is listed on the status page; a moved entry still answers', () => {
    const text = 'en/places/lighthouse.mdx';
    const content = site.create({
      name: 'exceptions',
      replace: [
        [text, 'The lamp came later. ', 'The lamp came later.\n\nNo more.\n\nIt is the oldest of the coast.\n\n'],
      ],
      write: {
        'gate-exceptions.yaml': `exceptions:
  - rule: superlative
    file: ${text}
    quote: the oldest of the coast
    reason: The town council says so in its minutes.
    asked: Ann Bell
    granted: Carl Dorn
    since: 2026-11-01
    until: 2027-06-01
`,
        'published.yaml': 'entries: [places/pier]\n',
        'redirects.yaml': 'redirects: [{ from: places/pier, to: places/lake, reason: the pier was torn down }]\n',
      },
    });
    const output = join(folder, 'exceptions-out');
    const { status, stderr } = run(content, 'scripts/build.ts', '--outDir', output);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const page = parse(readFileSync(join(output, 'status/index.html'), 'utf8'));
    const row = page.querySelector('[data-exceptions]')!.text;
    for (const part of ['superlative', text, 'The town council says so', 'Ann Bell', 'Carl Dorn'])
      expect(row).toContain(part);
    for (const locale of ['en', 'vi', 'ar']) {
      const moved = parse(readFileSync(join(output, locale, 'places/pier/index.html'), 'utf8'));
      expect(moved.querySelector('meta[http-equiv="refresh"]')!.getAttribute('content')).toContain(
        `/${locale}/places/lake/`,
      );
      expect(moved.querySelector('a')!.getAttribute('href')).toBe(`/${locale}/places/lake/`);
    }
    expect(readFileSync(join(output, 'sitemap-0.xml'), 'utf8')).not.toContain('places/pier');
  });

  test('a disputed fact leads to its note wherever it is printed', () => {
    const content = site.create({
      name: 'disputed',
      replace: [
        ['en/news/lamp.mdx', '---\n\n', '---\n\nIn <Fact entry="places/lighthouse" of="built" /> it was new.\n\n'],
        ['places/lighthouse.yaml', '    as-of: "2020"\n', '    as-of: "2020"\n    disputed: true\n'],
        ['en/places/lighthouse.mdx', 'label: Height', 'label: Height\n    note: Some say less.'],
        ['vi/places/lighthouse.mdx', 'label: Chiều cao', 'label: Chiều cao\n    note: Có người nói thấp hơn.'],
      ],
    });
    const output = join(folder, 'disputed-out');
    expect(run(content, 'scripts/build.ts', '--outDir', output).status).toBe(0);
    const read = (path: string) => parse(readFileSync(join(output, path), 'utf8'));
    for (const page of ['en/news/lamp/index.html', 'en/places/lighthouse/index.html'].map(read)) {
      const marks = page.querySelectorAll('.body .marks[data-disputed] button');
      const notes = marks.map((mark) => page.getElementById(mark.getAttribute('popovertarget')!)!.text);
      expect(notes.some((note) => note.includes('A plaque on the door says 1872.'))).toBe(true);
    }
    expect(read('en/places/lighthouse/index.html').querySelector('#facts')!.text).toContain('Sources disagree');
    const numbers = read('en/index.html').querySelectorAll('.numbers li');
    expect(numbers.map(({ text }) => text.includes('Sources disagree'))).toEqual([true, false]);
  });
});

describe('the command', () => {
  test('--changed-since reports what was touched and what came of it, and its exit code says the same', () => {
    const content = site.create({
      name: 'changes',
      replace: [
        ['en/places/lake.mdx', '---\n\n', '---\n\nIt is 9 km long.\n\n'],
        ['en/news/lamp.mdx', '---\n\n', '---\n\nIt weighs 9 kg.\n\n'],
      ],
    });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', content, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'first');
    const list = () => {
      const { status, stdout } = gate(content, '--format', 'json', '--changed-since', 'HEAD');
      return { status, files: toFaults(stdout).map(({ file }) => file) };
    };
    const edit = (file: string, from: RegExp, to: string): void =>
      writeFileSync(join(content, file), readFileSync(join(content, file), 'utf8').replace(from, to));
    expect(list()).toEqual({ status: 0, files: [] });
    edit('places/lake.yaml', /$/, '# seen\n');
    expect(list()).toEqual({ status: 0, files: [] });
    edit('en/places/lake.mdx', /$/, '\nIt is deep.\n');
    expect(list()).toEqual({ status: 1, files: ['en/places/lake.mdx'] });
    edit('places/index.yaml', /coast/, 'shore');
    // The record that was of it, its pictogram on the map, and the names that the languages have for it.
    const names = ['en/places/index.mdx', 'vi/places/index.mdx'];
    expect(new Set(list().files)).toEqual(
      new Set(['en/places/lake.mdx', 'places/lighthouse.yaml', 'site.yaml', ...names]),
    );
    const unknown = gate(content, '--changed-since', 'no-such-revision');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/^There is no revision no-such-revision\..*\nKhông có phiên bản/);
    expect(gate(content, '--changed-since', '--output=x').status).toBe(2);
  });

  test('--fix lets translations follow a link within the site that the source has corrected, and no other', () => {
    const [source, translation] = ['en/places/lighthouse.mdx', 'vi/places/lighthouse.mdx'];
    const content = site.create({
      name: 'follow',
      replace: [
        [source, '[the news](/news/lamp/)', '[the news](/news/)'],
        [
          source,
          '[the lake](/places/lake/#the-water)',
          '[the lake](/places/lake/#the-water) and [its council](https://council.example/en)',
        ],
        [
          translation,
          '[hồ](/places/lake/#the-water)',
          '[hồ](/places/lake/#the-water) và [hội đồng](https://council.example/vi)',
        ],
      ],
    });
    const before = gate(content, '--format', 'json');
    expect(before.status).toBe(0);
    expect(toFaults(before.stdout).map(({ rule, file }) => `${rule} ${file}`)).toEqual([`stale ${translation}`]);
    // The words have changed too: once the translation is accepted, only the links differ.
    expect(run(content, 'scripts/translations.ts', 'accept', 'places/lighthouse', 'vi').status).toBe(0);
    expect(toFaults(gate(content, '--format', 'json').stdout)).toMatchObject([
      { rule: 'unlike-source', severity: 'warning', file: translation },
      { rule: 'unlike-source', severity: 'warning', file: translation },
    ]);
    const status = run(content, 'scripts/translations.ts', 'status', '--format', 'json').stdout.split('\n');
    expect(status.filter(Boolean).map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ locale: 'vi', links: 1 }),
    );
    const { status: code, stderr } = gate(content, '--format', 'json', '--fix');
    expect(code).toBe(0);
    expect(stderr).toContain(`unlike-source ${translation}`);
    const mended = readFileSync(join(content, translation), 'utf8');
    expect(mended).toContain('Xem [tin](/news/).');
    // The council has a page in each language.
    expect(mended).toContain('[hội đồng](https://council.example/vi)');
  });

  test('--fix mends NFC, invisible characters, form and metadata, and what needs judgement stays', async () => {
    const content = site.create({
      name: 'fix',
      write: {
        'places/harbour.yaml': record,
        'en/places/harbour.mdx': `${matter}Light\u200Bhouse cafe\u0301, 9 km.\nIt is *old*, the *Light*house.\n`,
      },
    });
    copyMediaRecord(content, 'lighthouse', 'p');
    const photograph = join(content, 'media/p.jpg');
    await sharp({ create: { width: 24, height: 16, channels: 3, background: '#0b3f3b' } })
      .jpeg()
      .withExif({
        IFD0: { Artist: 'Ann Bell', Copyright: 'CC BY 4.0' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' },
      })
      .toFile(photograph);
    const before = toFaults(gate(content, '--format', 'json').stdout).map(({ rule }) => rule);
    expect(before.toSorted()).toEqual([
      'invisible-character',
      'mdx-emphasis',
      'mdx-emphasis',
      'mdx-wrapped',
      'media-metadata',
      'nfc',
      'number-in-prose',
    ]);
    const { stdout, stderr, status } = gate(content, '--format', 'json', '--fix');
    expect(toFaults(stdout).map(({ rule }) => rule)).toEqual(['number-in-prose', 'mdx-emphasis']);
    expect(status).toBe(1);
    expect(stderr).toContain('nfc en/places/harbour.mdx');
    expect(readFileSync(join(content, 'en/places/harbour.mdx'), 'utf8')).toContain(
      'Lighthouse caf\u00E9, 9 km. It is _old_, the *Light*house.',
    );
    const { exif } = await sharp(photograph).metadata();
    expect(exif!.toString('latin1')).toContain('Ann Bell');
    expect(exif!.toString('latin1')).toContain('CC BY 4.0');
  });

  test('npm run media -- clean strips a picture and leaves it a picture', async () => {
    mkdirSync(join(folder, 'media'));
    const file = join(folder, 'media/p.webp');
    await sharp({ create: { width: 24, height: 16, channels: 3, background: '#0b3f3b' } })
      .webp()
      .withExif({ IFD2: { BodySerialNumber: '12345678' } })
      .toFile(file);
    expect(run(folder, 'scripts/media.ts', 'clean', file).status).toBe(0);
    const { width, format, exif } = await sharp(file).metadata();
    expect([width, format]).toEqual([24, 'webp']);
    expect(exif?.toString('latin1') ?? '').not.toContain('12345678');
    expect(run(folder, 'scripts/media.ts', 'clean', join(folder, 'none.jpg')).status).toBe(1);
    expect(readdirSync(join(folder, 'media'))).toEqual(['p.webp']);
  });

  test('warnings are told, and the site is built all the same', () => {
    const content = site.create({
      name: 'warnings',
      replace: [['places/lighthouse.yaml', '    as-of: "2020"', '    as-of: "2020"\n    review-by: 2026-11-01']],
    });
    const { status, stdout } = gate(content, '--format', 'json');
    expect(toFaults(stdout)).toMatchObject([{ rule: 'fact-due', severity: 'warning', file: 'places/lighthouse.yaml' }]);
    expect(status).toBe(0);
    expect(gate(content, '--format', 'github').stdout).toMatch(/^::warning file=/);
    expect(gate(content).stdout).toContain('0 errors, 1 warning /');
  });
});
