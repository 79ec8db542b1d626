import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ownName } from '../../src/loaders/ownership.ts';
import { checkProjectPath } from '../../src/loaders/project.ts';
import { exchange, prepareOutput } from '../../src/publish/exchange.ts';
import { manifestPath } from '../../src/publish/manifest.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'exchange-')));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
/** A folder for each test. */
let folder: string;
/** Where the site is to be, and where its content lies. */
let output: string;
let content: string;
beforeEach(() => {
  folder = join(root, String(++count));
  [output, content] = [join(folder, 'dist'), join(folder, 'content')];
  mkdirSync(content, { recursive: true });
});

/** Makes a site of which every file says its name. */
function makeSite(path: string, name: string): string {
  for (const file of [manifestPath, 'index.html', 'vi/index.html', 'vi/places/index.html']) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), name);
  }
  return path;
}

/** The name of the site in a folder, when it is there and whole. */
function readSite(path: string): string | undefined {
  const files = [manifestPath, 'index.html', 'vi/index.html', 'vi/places/index.html'];
  if (!files.every((file) => existsSync(join(path, file)))) return undefined;
  const names = new Set(files.map((file) => readFileSync(join(path, file), 'utf8')));
  return names.size === 1 ? [...names][0] : undefined;
}

const write = (path: string, text = 'mine'): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

describe('the output folder', () => {
  test.each<[name: string, prepare: () => string, message: RegExp]>([
    ['the project itself', () => resolve('.'), /holds .*\n.*chứa/],
    ['a folder above the project', () => resolve('..'), /holds/],
    ['the root of the disk', () => resolve('/'), /holds/],
    ['the content', () => content, /lies in the content folder/],
    ['a folder below the content', () => join(content, 'dist'), /lies in the content folder/],
    ['a folder above the content', () => folder, /holds .*content/],
    ['documents', () => (write(join(output, 'docs/a.md')), output), /not empty and holds no site of ours/],
    ['a hidden file', () => (write(join(output, '.env')), output), /not empty/],
    ['a file', () => (write(output), output), /is a file/],
    ['a folder below a file', () => (write(output), join(output, 'a/b')), /dist is a file/],
    ['a repository', () => (write(join(makeSite(output, 'old'), '.git/HEAD')), output), /is a repository/],
    [
      'a link to documents',
      () => {
        write(join(folder, 'docs/a.md'));
        symlinkSync(join(folder, 'docs'), output);
        return output;
      },
      /not empty/,
    ],
  ])('is not replaced when it is %s', (_name, prepare, message) => {
    const wanted = prepare();
    const before = readdirSync(folder, { recursive: true });
    expect(() => prepareOutput(wanted, content)).toThrow(message);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test.each<[name: string, prepare: () => void]>([
    ['is not there', () => {}],
    ['is empty', () => mkdirSync(output)],
    ['holds a site', () => makeSite(output, 'old')],
  ])('is replaced when it %s', (_name, prepare) => {
    prepare();
    exchange(makeSite(join(folder, 'new'), 'new'), prepareOutput(output, content));
    expect(readSite(output)).toBe('new');
    expect(readdirSync(folder)).toEqual(['content', 'dist']);
  });

  test('is the folder behind a link', () => {
    makeSite(join(folder, 'www'), 'old');
    symlinkSync(join(folder, 'www'), output);
    exchange(makeSite(join(folder, 'new'), 'new'), prepareOutput(output, content));
    expect(readSite(join(folder, 'www'))).toBe('new');
    expect(realpathSync(output)).toBe(join(folder, 'www'));
  });

  test('may be relative, and in folders that are not there yet', () => {
    exchange(makeSite(join(folder, 'new'), 'new'), prepareOutput(join(folder, 'a/../b/dist/'), content));
    expect(readSite(join(folder, 'b/dist'))).toBe('new');
  });
});

/** The name of a process of this machine that is gone. */
const dead = ownName.replace(String(process.pid), '999999999');
/** The name of one that is there: the parent of this one. */
const running = ownName.replace(String(process.pid), String(process.ppid));

describe('what was left behind', () => {
  test.each([`dist.${dead}.old`, 'dist.old'])('%s is put back where there is no site', (name) => {
    makeSite(join(folder, name), 'old');
    prepareOutput(output, content);
    expect(readSite(output)).toBe('old');
    expect(readdirSync(folder)).toEqual(['content', 'dist']);
  });

  test('is removed where there is one, and where it is only a draft', () => {
    makeSite(output, 'here');
    makeSite(join(folder, `dist.${dead}.old`), 'old');
    makeSite(join(folder, `dist.${dead}.draft`), 'half');
    prepareOutput(output, content);
    expect(readSite(output)).toBe('here');
    expect(readdirSync(folder)).toEqual(['content', 'dist']);
    rmSync(output, { recursive: true });
    makeSite(join(folder, `dist.${dead}.draft`), 'half');
    prepareOutput(output, content);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  test('is left alone when it is somebody else’s', () => {
    makeSite(output, 'here');
    const names = [
      `dist.${running}.old`,
      `dist.${running}.draft`,
      'dist.other-machine-1-0.draft',
      'dist.old',
      'dist.draft',
      `dist2.${dead}.old`,
      'dist.1.old.txt',
    ];
    for (const name of names) write(join(folder, name, 'a'));
    prepareOutput(output, content);
    expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist', ...names].toSorted());
  });

  test('is no site when it has no manifest', () => {
    write(join(folder, 'dist.old/notes.txt'));
    prepareOutput(output, content);
    expect(existsSync(output)).toBe(false);
  });
});

/**
 * Exchanges a site in a process of its own.
 *
 * @param trouble what is done to the functions of `fs` first, with `fs` and `at`, which counts their calls
 */
const exchangeApart = (site: string, trouble: string): Promise<{ code: number | null; said: string }> =>
  new Promise((done) => {
    const script = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let calls = 0;
      const wrap = (names, before) => {
        for (const name of names) {
          const real = fs[name];
          fs[name] = (...given) => { before(++calls, name, given); return real(...given); };
        }
        syncBuiltinESMExports();
      };
      const refuse = (code) => { throw Object.assign(new Error(code), { code }); };
      ${trouble}
      const { exchange, prepareOutput } = await import(${JSON.stringify(resolve('src/publish/exchange.ts'))});
      try { exchange(process.argv[1], prepareOutput(process.argv[2], process.argv[3])); }
      catch (error) { console.log(error.message); process.exit(1); }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, site, output, content]);
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    child.on('close', (code) => done({ code, said }));
  });

describe('an exchange', () => {
  test.each([
    ['the first rename', `wrap(['renameSync'], (call) => { if (call === 1) refuse('EACCES'); });`],
    ['the second rename', `wrap(['renameSync'], (call) => { if (call === 2) refuse('EBUSY'); });`],
    ['the third rename', `wrap(['renameSync'], (call) => { if (call === 3) refuse('EPERM'); });`],
    ['every rename after the second', `wrap(['renameSync'], (call) => { if (call > 2) refuse('EPERM'); });`],
    [
      'whatever would put something at dist',
      `wrap(['renameSync'], (_, __, [, to]) => { if (to.endsWith('dist')) refuse('EPERM'); });`,
    ],
    [
      'the copy to another disk',
      `wrap(['renameSync', 'cpSync'], (call, name) => { if (call === 1) refuse('EXDEV'); if (name === 'cpSync') refuse('ENOSPC'); });`,
    ],
  ])('that fails at %s leaves the site of before', async (_name, trouble) => {
    makeSite(output, 'old');
    const { code, said } = await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble);
    expect([code, said]).toEqual([1, expect.stringMatching(/could not be put at .*\nKhông đặt được trang mới/)]);
    expect(readSite(output)).toBe('old');
    expect(readdirSync(folder).filter((name) => name !== 'new')).toEqual(['content', 'dist']);
  });

  test('across disks copies', async () => {
    makeSite(output, 'old');
    const trouble = `wrap(['renameSync'], (call) => { if (call === 1) refuse('EXDEV'); });`;
    expect(await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble)).toEqual({ code: 0, said: '' });
    expect(readSite(output)).toBe('new');
    expect(readdirSync(folder)).toEqual(['content', 'dist']);
  });

  test('that cannot even put the old site back says where it is, and the next build puts it back', async () => {
    makeSite(output, 'old');
    const trouble = `wrap(['renameSync', 'cpSync'], (_, __, [, to]) => { if (to.endsWith('dist')) refuse('EIO'); });`;
    const { code, said } = await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble);
    expect([code, said]).toEqual([1, expect.stringMatching(/The one of before is in .*\.old; .*\nKhông thay/)]);
    prepareOutput(output, content);
    expect(readSite(output)).toBe('old');
    expect(readdirSync(folder).filter((name) => name !== 'new')).toEqual(['content', 'dist']);
  });

  test('that is killed at any moment leaves one of the two sites, after the next build has begun', async () => {
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.boolean(), async (moment, isFar) => {
        rmSync(folder, { recursive: true });
        mkdirSync(content, { recursive: true });
        makeSite(output, 'old');
        const trouble = `wrap(['renameSync', 'rmSync', 'cpSync', 'mkdirSync'], (call, name) => {
          if (call === ${moment}) process.kill(process.pid, 'SIGKILL');
          if (${isFar} && name === 'renameSync' && !globalThis.far) { globalThis.far = true; refuse('EXDEV'); }
        });`;
        const { code } = await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble);
        const isMissing = !existsSync(output);
        prepareOutput(output, content);
        const site = readSite(output);
        ends.add(isMissing ? 'put back' : site!);
        expect(code === 0 ? ['new'] : ['old', 'new']).toContain(site);
        expect(readdirSync(folder).filter((name) => name !== 'new')).toEqual(['content', 'dist']);
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 18),
        endOnFailure: true,
        seed: 1,
        examples: [1, 2, 3, 4, 5, 6].map((moment) => [moment, false]),
      },
    );
    expect([...ends].toSorted()).toEqual(['new', 'old', 'put back']);
  }, 120_000);

  test('into whose place another build puts its site takes that place', async () => {
    makeSite(output, 'old');
    makeSite(join(folder, 'other'), 'other');
    const trouble = `wrap(['renameSync'], (call) => {
      if (call === 3) fs.cpSync(${JSON.stringify(join(folder, 'other'))}, ${JSON.stringify(output)}, { recursive: true });
    });`;
    expect(await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble)).toEqual({ code: 0, said: '' });
    expect(readSite(output)).toBe('new');
    expect(readdirSync(folder)).toEqual(['content', 'dist', 'other']);
  });

  test.each([
    ['', 'old'],
    // In the meantime another build has put its site there.
    [`fs.cpSync(OTHER, OUTPUT, { recursive: true });`, 'other'],
  ])('whose draft is gone at the last moment leaves the site that is there (%j)', async (meanwhile, expected) => {
    makeSite(output, 'old');
    const other = makeSite(join(folder, 'other'), 'other');
    const trouble = `const [OTHER, OUTPUT] = ${JSON.stringify([other, output])};
      wrap(['renameSync'], (call, _, [from]) => {
        if (call !== 3) return;
        fs.rmSync(from, { recursive: true });
        ${meanwhile}
      });`;
    const { code, said } = await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble);
    expect([code, said]).toEqual([1, expect.stringMatching(/could not be put at .*ENOENT.*\nKhông đặt được/)]);
    expect(readSite(output)).toBe(expected);
    expect(readdirSync(folder)).toEqual(['content', 'dist', 'other']);
  });

  test('that fails while another build puts its site there never mixes the two', async () => {
    makeSite(output, 'old');
    write(join(output, 'only-of-old.html'));
    const other = makeSite(join(folder, 'other'), 'other');
    const trouble = `wrap(['renameSync'], (call) => {
      if (call === 3) refuse('EBUSY');
      if (call === 4) fs.cpSync(${JSON.stringify(other)}, ${JSON.stringify(output)}, { recursive: true });
    });`;
    const { code } = await exchangeApart(makeSite(join(folder, 'new'), 'new'), trouble);
    expect([code, readSite(output)]).toEqual([1, 'other']);
    expect(existsSync(join(output, 'only-of-old.html'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['content', 'dist', 'other']);
  });

  test('of many builds at once into one folder leaves a whole site', async () => {
    makeSite(output, 'old');
    const names = Array.from({ length: 6 }, (_, number) => `new-${number}`);
    // Whoever comes between two renames of another finds no site, or one that is not empty.
    const trouble = `wrap(['renameSync'], () => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 30); });`;
    const ends = await Promise.all(names.map((name) => exchangeApart(makeSite(join(folder, name), name), trouble)));
    expect(ends).toEqual(names.map(() => ({ code: 0, said: '' })));
    expect(names).toContain(readSite(output));
    expect(readdirSync(folder)).toEqual(['content', 'dist']);
  }, 60_000);
});

test.each(['#', '?', '*', "'", '"'])('a path of the project with a %s is refused, in both languages', (character) => {
  expect(() => checkProjectPath(`/home/an/trang ${character}1`)).toThrow(
    new RegExp(`has a \\${character} in it, .*\\n.*có ký tự \\${character} nên`),
  );
});

test.each(['/home/an/Đồng Hới (2)', '/srv/a%20b/[c]', '/x/a&b+c@d$e', 'C:/Users/an/trang'])(
  '%s is a good path',
  (path) => {
    expect(() => checkProjectPath(path)).not.toThrow();
  },
);
