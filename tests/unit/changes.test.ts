import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRevision, selectNew } from '../../gate/changes.ts';
import { checkContent, type Report } from '../../gate/check.ts';
import type { Fault } from '../../src/loaders/fault.ts';
import { Problem } from '../../src/loaders/problem.ts';
import { CorpusSite } from '../corpus.ts';

const site = new CorpusSite();
const folder = mkdtempSync(join(tmpdir(), 'changes-'));
/** A repository whose content lies in a folder with a name that would be a pattern. */
const repository = join(folder, 'repository');
const root = join(repository, 'sites/[marren]');

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
const check = (from: string): Promise<Report> => checkContent(from, { keepsTexts: false });
const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const toKey = ({ rule, file, message }: Fault): string => `${rule} ${file} ${message.en}`;

/** What `--changed-since` reports of errors. */
async function findNew(revision = 'HEAD'): Promise<string[]> {
  const before = readRevision(root, revision);
  try {
    const [now, then] = [await check(root), await check(before.root)];
    return selectNew(now.errors, then.errors, before.touched).map(toKey);
  } finally {
    before.remove();
  }
}

beforeAll(async () => {
  await site.prepare();
  // Two faults that were there before: they are nobody's who changes something else.
  const content = site.create({
    name: 'before',
    replace: [
      ['en/places/lake.mdx', '---\n\n', '---\n\nIt is 9 km long.\n\n'],
      ['en/news/lamp.mdx', '---\n\n', '---\n\nIt weighs 9 kg.\n\n'],
    ],
    write: {
      'places/pier.yaml': 'category: coast\npublished: 2026-01-05T09:30+09:00\n',
      'en/places/pier.mdx':
        '---\ntitle: The pier\ndescription: A pier of grey wood beside the tower.\nname: Pier\n---\n\nIt creaks.\n',
      'places/boat.yaml': 'category: coast\npublished: 2026-01-05T09:30+09:00\nrelated: [places/pier]\n',
      'en/places/boat.mdx':
        '---\ntitle: The boat\ndescription: A boat that leaves from the pier.\nname: Boat\n---\n\nSee [the pier](/places/pier/).\n',
    },
  });
  mkdirSync(dirname(root), { recursive: true });
  cpSync(content, root, { recursive: true });
  writeFileSync(join(repository, 'readme.txt'), 'beside the content\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'first');
});
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true });
});

const restore = (): void => {
  git('reset', '-q', '--hard');
  git('clean', '-qfd');
};

describe('compared with a revision', () => {
  test.each<[string, () => void, string[]]>([
    ['nothing', () => {}, []],
    ['a comment in a file that has no fault', () => change('places/boat.yaml', (text) => `${text}# seen\n`), []],
    [
      'a touched file, whose old fault is told too',
      () => change('en/places/lake.mdx', (text) => `\n${text}`.trimStart() + '\nMore.\n'),
      ['number-in-prose en/places/lake.mdx'],
    ],
    [
      'a category that is called otherwise: the records that name it',
      () => change('places/index.yaml', (text) => text.replace('[coast,', '[shore,')),
      [
        'map-place site.yaml',
        'missing-words en/places/index.mdx',
        'unknown-category places/boat.yaml',
        'unknown-category places/lighthouse.yaml',
        'unknown-category places/pier.yaml',
        'unknown-words en/places/index.mdx',
        'unknown-words vi/places/index.mdx',
      ],
    ],
    [
      'a deleted entry: what names it, and what was touched',
      () => {
        rmSync(join(root, 'places/pier.yaml'));
        rmSync(join(root, 'en/places/pier.mdx'));
      },
      ['broken-link en/places/boat.mdx', 'unknown-entry places/boat.yaml'],
    ],
    [
      'a renamed one, staged',
      () => {
        renameSync(join(root, 'places/pier.yaml'), join(root, 'places/jetty.yaml'));
        renameSync(join(root, 'en/places/pier.mdx'), join(root, 'en/places/jetty.mdx'));
        git('add', '-A');
      },
      ['broken-link en/places/boat.mdx', 'unknown-entry places/boat.yaml'],
    ],
    [
      'a new file that git does not know',
      () =>
        write(
          'en/places/lonely.mdx',
          '---\ntitle: Lonely\ndescription: A text that has no record yet.\n---\n\nAlone.\n',
        ),
      ['text-without-record en/places/lonely.mdx'],
    ],
    [
      'a name that the glossary now refuses',
      () =>
        change('en/glossary.yaml', (text) => text.replace('agreed: Landing', 'agreed: Landing\n    refuse: [pier]')),
      ['refused-name en/places/boat.mdx', 'refused-name en/places/pier.mdx', 'refused-name places/pier.yaml'],
    ],
    [
      'the label of a fact taken out of the source: its words',
      () => change('en/places/lighthouse.mdx', (text) => text.replace('    label: Height\n', '    note: As built.\n')),
      ['missing-words en/places/lighthouse.mdx'],
    ],
    [
      'a fact called otherwise: the words of each language, and what prints it',
      () =>
        change('places/lighthouse.yaml', (text) =>
          text.replace('  built:', '  begun:').replace('  height:', '  tallness:'),
        ),
      [
        ...['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'lo', 'ru', 'th', 'vi', 'zh'].map(
          (locale) => `unknown-fact ${locale}/home.yaml`,
        ),
        'disputed-fact en/places/lighthouse.mdx',
        'disputed-fact vi/places/lighthouse.mdx',
        'missing-words en/places/lighthouse.mdx',
        'unknown-fact site.yaml',
        'unknown-fact en/places/lighthouse.mdx',
        'unknown-fact vi/places/lighthouse.mdx',
        'unknown-words en/places/lighthouse.mdx',
        'unknown-words vi/places/lighthouse.mdx',
      ],
    ],
    ['lines that have moved', () => change('news/lamp.yaml', (text) => `# moved\n# down\n${text}`), []],
  ])('%s', async (_, edit, expected) => {
    edit();
    const found = await findNew();
    restore();
    const names = [...new Set(found.map((key) => key.split(' ').slice(0, 2).join(' ')))];
    expect(names.toSorted()).toEqual(expected.toSorted());
  });

  test('random edits: every error that was not there is told, and an exit without errors means that there is none', async () => {
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .toSorted();
    const words = ['coast', 'places/', 'almanac', 'of="', 'en', 'lighthouse', '## ', '](', 'published', '2026', ': '];
    const edit = fc.record({
      file: fc.constantFrom(...files),
      act: fc.constantFrom('delete', 'rename', 'replace', 'append', 'cut'),
      word: fc.constantFrom(...words),
      at: fc.nat(400),
    });
    const before = new Set((await check(root)).errors.map(toKey));
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        for (const { file, act, word, at } of edits) {
          try {
            if (act === 'delete') rmSync(join(root, file));
            else if (act === 'rename') renameSync(join(root, file), join(root, file.replace(/(\.\w+)$/, '-two$1')));
            else if (act === 'replace') change(file, (text) => text.replace(word, 'elsewhere'));
            else if (act === 'append') change(file, (text) => `${text}\nIt is 9 km to [it](/places/nowhere/).\n`);
            else change(file, (text) => text.slice(0, at % text.length) + text.slice((at % text.length) + 7));
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // an edit before has taken the file away
          }
        }
        const [all, found] = [(await check(root)).errors.map(toKey), await findNew()];
        restore();
        const fresh = all.filter((key) => !before.has(key));
        if (fresh.length > 0) broken++;
        expect(fresh.filter((key) => !found.includes(key))).toEqual([]);
        expect(found.filter((key) => !all.includes(key))).toEqual([]);
      }),
      { numRuns: 25, seed: 20_231_003 },
    );
    expect(broken).toBeGreaterThan(10);
  }, 120_000);

  test('the repository, its index and the working tree stay as they are', async () => {
    change('places/boat.yaml', (text) => `${text}# staged\n`);
    git('add', '-A');
    change('places/boat.yaml', (text) => `${text}# not staged\n`);
    const state = git('status', '--porcelain=v2');
    await findNew();
    expect(git('status', '--porcelain=v2')).toBe(state);
    restore();
  });

  test('a revision that is not there is refused with a sentence', () => {
    expect(() => readRevision(root, 'no-such')).toThrow(Problem);
    expect(() => readRevision(root, 'no-such')).toThrow(
      /There is no revision no-such\. .*\nKhông có phiên bản no-such/,
    );
    expect(() => readRevision(root, '--output=x')).toThrow(Problem);
    git('commit', '-qm', 'second', '--allow-empty');
    const shallow = join(folder, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, shallow], { stdio: 'pipe' });
    expect(() => readRevision(join(shallow, 'sites/[marren]'), 'HEAD~1')).toThrow(/shallow clone.*fetch-depth: 0/);
    expect(() => readRevision(folder, 'HEAD')).toThrow(/--changed-since needs the git repository/);
  });
});
