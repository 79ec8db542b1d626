import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { manifestPath, readManifest } from '../../src/publish/manifest.ts';
import { changeFiles, damages, fillDisk, listAll, startAndStop } from '../disasters.ts';
import { build, copyProject } from '../project.ts';
import { copyMediaRecord } from '../media.ts';
import '../seed.ts';
import { addTypeface, provinceContent } from '../sites.ts';

// Whatever befell the builds before – failures, kills, damage to what they keep, content that changed under their hands –,
// a build makes what it makes from nothing, and between builds readers have one whole site. RUNS=n tries n other sequences.

const folder = mkdtempSync(join(tmpdir(), 'sequences-'));
const [content, cache, output] = ['content', 'cache', 'out/dist'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]; // as many as there are names
let project: string;

/** What each state of the content differs in; `c` is `b` on a later day, when a review is overdue. */
const states = ['a', 'b', 'c'] as const;
type State = (typeof states)[number];
const days: Record<State, string> = { a: '1795478400', b: '1795478400', c: '1830000000' };
const toFolder = (state: State): string => join(folder, `content-${state}`);

function change(root: string, file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

async function createStates(): Promise<void> {
  for (const state of states) {
    const root = toFolder(state);
    cpSync(provinceContent, root, { recursive: true });
    addTypeface(root);
    const background = state === 'a' ? '#246' : '#642';
    await sharp({ create: { width: 1200, height: 700, channels: 3, background } })
      .jpeg()
      .toFile(join(root, 'media/shore.jpg'));
    copyMediaRecord(root, 'lighthouse', 'shore');
    change(root, 'places/lake.yaml', /^category: .*$/m, '$&\nposter: shore\nreview-by: 2027-06-01');
    if (state === 'a') continue;
    change(root, 'en/places/lake.mdx', /^title: .*$/m, 'title: The Other Lake');
    change(root, 'vi/places/lighthouse.mdx', /$/, '\nĐèn đã sáng.\n');
    change(root, 'places/lake.yaml', /value: .*$/m, 'value: 77');
    change(root, 'sources/almanac.yaml', /^title: .*$/m, 'title: Another almanac');
    change(root, 'vi/home.yaml', /^title: .*$/m, 'title: Marren trong sương');
    change(root, 'media/lighthouse.svg', /<\/svg>/, '<desc>another</desc></svg>');
    change(root, 'media/visitors.csv', /$/, '2026,4\n');
    change(root, 'news/lamp.yaml', /$/, '\nwithdrawn: { date: 2026-05-01 }\n');
    change(root, 'en/news/lamp.mdx', /^name: /m, 'withdrawn: The lamp is dark again.\nname: ');
  }
}

function edit(state: State): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(toFolder(state), content, { recursive: true });
}

const environment = (state: State): Record<string, string> => ({
  CONTENT_DIR: content,
  CACHE_DIR: cache,
  SOURCE_DATE_EPOCH: days[state],
});

/** The digest of every file of a site, its manifest included. */
const describeSite = (site: string): Record<string, string> =>
  Object.fromEntries(listAll(site).map((path) => [path.slice(site.length), hash('sha256', readFileSync(path))]));

/** Builds a site from nothing. */
async function buildClean(name: string, state: State): Promise<Record<string, string>> {
  const site = join(folder, `clean-${name}`);
  await build(project, site, { ...environment(state), CACHE_DIR: join(folder, `clean-cache-${name}`) });
  return describeSite(site);
}

/** The sites of all states, built from nothing. */
const sound = {} as Record<State, Record<string, string>>;

beforeAll(async () => {
  project = copyProject();
  await createStates();
  for (const state of states) {
    edit(state);
    sound[state] = await buildClean(state, state);
  }
  expect(sound.b).not.toEqual(sound.c);
}, 240_000);
afterAll(() => {
  for (const each of [folder, project]) rmSync(each, { recursive: true, force: true });
});

/** The site that readers have, wherever a kill between two renames has left it; the next build puts it back. */
function findSite(): Record<string, string> {
  if (!existsSync(dirname(output))) return {};
  if (existsSync(output)) return describeSite(output);
  const aside = readdirSync(dirname(output)).find((name) => name.endsWith('.old'));
  return aside === undefined ? {} : describeSite(join(dirname(output), aside));
}

/** What nobody may find after a build: drafts, sites of before, locks. */
const findLeftovers = (): string[] =>
  [join(project, '.astro'), join(project, '.astro/code'), dirname(output), `${output}.build`]
    .filter((each) => existsSync(each))
    .flatMap((each) => readdirSync(each).filter((name) => /draft|old|^lock/.test(name)));

/** Moments at which files change, by what a build has just read or is about to write; all after the content was read. */
const moments = ['/promotion-site/gate/', '/typeface/|/fonts/', '/\\.astro/code/', '/spare/.*html', 'site-manifest'];

/** What is said where a picture has changed that must be read again. */
const changedMedia = /media\/.* has changed since it was checked.*\n.*đã bị thay đổi sau khi được kiểm tra/;

/** How a build ended, as far as can be known; each also says what must be true whichever way it ended. */
type Outcome = 'succeeded' | 'failed' | 'unknown';

/** Builds under conditions. @returns how that ended; a failure is told by what `expected` matches */
async function attempt(given: Record<string, string>, expected: RegExp): Promise<Outcome> {
  const failure = await build(project, output, given).then(
    () => undefined,
    (error: Error) => error.message,
  );
  expect(findLeftovers()).toEqual([]);
  if (failure === undefined) return 'succeeded';
  expect(failure).toMatch(expected);
  return 'failed';
}

const toOutcome = (code: number | null): Outcome => (code === 0 ? 'succeeded' : 'unknown');

const ends = {
  finished: async (state: State) => {
    await build(project, output, environment(state));
    return 'succeeded';
  },
  killed: async (state: State, at: number) => {
    const { code } = await startAndStop(project, output, environment(state), 'SIGKILL', at, at % 2 === 0);
    return toOutcome(code);
  },
  stopped: async (state: State, at: number) => {
    const signal = at % 2 === 0 ? 'SIGTERM' : 'SIGINT';
    const { code } = await startAndStop(project, output, environment(state), signal, at);
    expect(findLeftovers()).toEqual([]);
    return toOutcome(code);
  },
  'out of room': async (state: State, at: number) => {
    const places = [
      '/spare/',
      '/spare/.*/pagefind/',
      'site-manifest',
      'state.json',
      '/\\.astro/code/',
      cache,
      '/typeface/',
    ];
    const full = fillDisk(places[at % places.length]!, at % 20);
    return attempt({ ...environment(state), ...full }, /The disk is full .*\n.*Ổ đĩa đã đầy/);
  },
  broken: async (state: State) => {
    const page = join(project, 'src/pages/broken.txt.ts');
    writeFileSync(page, 'export const GET = () => { throw new Error("broken page"); };');
    await expect(build(project, output, environment(state))).rejects.toThrow('broken page');
    rmSync(page);
    expect(findLeftovers()).toEqual([]);
    return 'failed';
  },
  changed: async (state: State, at: number) => {
    const other = toFolder(state === 'a' ? 'b' : 'a');
    return attempt(
      { ...environment(state), ...changeFiles(moments[at % moments.length]!, other, content) },
      changedMedia,
    );
  },
} satisfies Record<string, (state: State, at: number) => Promise<Outcome>>;

/** Damages files of what is kept beside the site, of all caches, of Astro's own folder and of the site itself. */
function damage(all: readonly (readonly [kind: string, number: number, at: number])[]): void {
  for (const [kind, number, at] of all) {
    const files = [`${output}.build`, cache, join(project, '.astro'), output]
      .map((root) => listAll(root))
      // Without its manifest a folder is not known to be a site, and is not replaced.
      .map((paths) => paths.filter((path) => !path.endsWith(manifestPath)))
      .filter((paths) => paths.length > 0);
    const root = files[number % files.length];
    const path = root?.[at % root.length];
    if (root && path !== undefined) damages[kind]!(path, at, root.at(-1)!);
  }
}

/** One build, how it ends, and what happens to files after it. */
interface Step {
  state: State;
  end: keyof typeof ends;
  /** Milliseconds, files or a moment, as the end has it. */
  at: number;
  /** Kind of damage, folder and file. */
  harm: [kind: string, number: number, at: number][];
}

const step: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom(...states),
  end: fc.constantFrom(...(Object.keys(ends) as (keyof typeof ends)[])),
  at: fc.nat(2500),
  harm: fc.array(fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.nat(), fc.nat()), { maxLength: 12 }),
});

/** Each end once, whatever the seed. */
const examples: [Step[], State][] = [
  [
    [
      { state: 'b', end: 'killed', at: 400, harm: [['not there', 1, 0]] },
      { state: 'b', end: 'changed', at: 3, harm: [['a flipped byte', 0, 40]] },
    ],
    'a',
  ],
  // The site is still that of `a`. Pages are made anew until one breaks, and the next build would need none of them anew.
  [[{ state: 'b', end: 'broken', at: 0, harm: [] }], 'a'],
  // Nothing but kept pages is damaged, and the next build would need none anew.
  [[{ state: 'a', end: 'finished', at: 0, harm: Array.from({ length: 60 }, (_, at) => ['another word', 0, at]) }], 'a'],
  [
    [
      { state: 'a', end: 'out of room', at: 14, harm: [['the end cut off', 2, 7]] },
      { state: 'c', end: 'stopped', at: 601, harm: [] },
      { state: 'b', end: 'finished', at: 0, harm: [['another word', 0, 3]] },
    ],
    'c',
  ],
];
const runs = Number(process.env['RUNS'] ?? 1);

test(
  'whatever befell the builds before and what they keep, a build makes what it makes from nothing',
  { timeout: (examples.length + runs) * 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...states),
        async (steps, last) => {
          // It begins with the site that the sequence before it left, the first with none.
          for (const { state, end, at, harm } of steps) {
            const before = findSite();
            edit(state);
            const outcome = await ends[end](state, at);
            const after = findSite();
            if (outcome === 'succeeded') expect(after).toEqual(sound[state]);
            else if (outcome === 'failed') expect(after).toEqual(before);
            else expect([before, sound[state]]).toContainEqual(after);
            damage(harm);
          }
          edit(last);
          await build(project, output, environment(last));
          expect(describeSite(output)).toEqual(sound[last]);
          expect(findLeftovers()).toEqual([]);
        },
      ),
      { numRuns: examples.length + runs, endOnFailure: true, examples },
    );
  },
);

/** Copies some files of a state into a folder of their own. */
function pick(name: string, state: State, ...files: string[]): string {
  const picked = join(folder, `picked-${name}`);
  for (const file of files) cpSync(join(toFolder(state), file), join(picked, file), { recursive: true });
  return picked;
}

describe('content that changes while it is built', () => {
  /** Begins with the site of `b` and an empty cache. */
  beforeEach(() => {
    for (const each of [cache, output]) rmSync(each, { recursive: true, force: true });
    cpSync(join(folder, 'clean-b'), output, { recursive: true });
    edit('a');
  });
  /** Whatever happened, the next build of the same content makes what it makes from nothing. */
  afterEach(async () => {
    edit('a');
    await build(project, output, environment('a'));
    expect(describeSite(output)).toEqual(sound.a);
  });

  test.each(['/promotion-site/gate/', '/spare/.*html'])(
    'is published as it was read: texts and records, at %s',
    async (moment) => {
      const other = pick('texts', 'b', 'places', 'en', 'vi', 'sources', 'news');
      await build(project, output, { ...environment('a'), ...changeFiles(moment, other, content) });
      expect(readFileSync(join(content, 'en/places/lake.mdx'), 'utf8')).toContain('The Other Lake');
      expect(describeSite(output)).toEqual(sound.a);
    },
  );

  test.each(['lighthouse.svg', 'shore.jpg'])('is not published when it must be read again: %s', async (file) => {
    const other = pick(file, 'b', `media/${file}`);
    const given = { ...environment('a'), ...changeFiles('/\\.astro/code/', other, content) };
    await expect(build(project, output, given)).rejects.toThrow(changedMedia);
    expect(describeSite(output)).toEqual(sound.b);
  });

  test('is judged by the bytes that were read first: a drawing that changes in the middle of the gate', async () => {
    // It was read once before, to see whether anything is new.
    const other = pick('drawing', 'b', 'media/lighthouse.svg');
    const given = { ...environment('a'), ...changeFiles('media/lighthouse.svg', other, content, 1) };
    await expect(build(project, output, given)).rejects.toThrow(changedMedia);
  });

  test('and that is read half before and half after gives the site of just that', async () => {
    // Files are read in the order of their paths.
    const other = pick('half', 'b', 'en', 'sources', 'vi');
    await build(project, output, {
      ...environment('a'),
      ...changeFiles('/content/places/lake.yaml', other, content, 1),
    });
    const half = describeSite(output);
    edit('a');
    for (const later of ['sources', 'vi']) cpSync(join(other, later), join(content, later), { recursive: true });
    expect(half).toEqual(await buildClean('half', 'a'));
  });
});

describe('what else changes while a site is built', () => {
  test('its code: nothing is published, and the next build is as from nothing', async () => {
    edit('a');
    await build(project, output, environment('a'));
    edit('b');
    const style = join(project, 'src/styles/base.css');
    const before = readFileSync(style);
    const other = join(folder, 'code');
    mkdirSync(join(other, 'src/styles'), { recursive: true });
    writeFileSync(join(other, 'src/styles/base.css'), `${before.toString()}\n:root { --mark: 1; }\n`);
    // At the first moment the new style is in all pages, at the second in none.
    for (const moment of ['/promotion-site/gate/', '/spare/.*html']) {
      const given = { ...environment('b'), ...changeFiles(moment, other, project) };
      await expect(build(project, output, given)).rejects.toThrow(
        /The code has changed while the site was built, .*: src\/styles\/base.css\..*\nMã nguồn đã thay đổi/,
      );
      expect(describeSite(output)).toEqual(sound.a);
      writeFileSync(style, before);
    }
    await build(project, output, environment('b'));
    expect(describeSite(output)).toEqual(sound.b);
  });

  test('its repository: no commit is named that is not what was read', async () => {
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: project, encoding: 'utf8' });
    writeFileSync(join(project, '.gitignore'), 'node_modules\n.astro\n');
    git('init', '--quiet');
    git('add', '--all');
    git('-c', 'user.name=x', '-c', 'user.email=x@marren.example', 'commit', '--quiet', '--message', 'x');
    const other = join(folder, 'repository');
    mkdirSync(join(other, 'docs'), { recursive: true });
    writeFileSync(join(other, 'docs/a.md'), 'new');
    edit('a');
    const given = { ...environment('a'), ...changeFiles('/content/site.yaml', other, project) };
    await expect(build(project, output, given)).rejects.toThrow(
      /The repository has changed while the content was read: from (\w+) to \1-dirty\..*\nKho mã đã thay đổi/,
    );
    rmSync(join(project, 'docs'), { recursive: true });
    // Later it does not matter.
    await build(project, output, { ...environment('a'), ...changeFiles('/\\.astro/code/', other, project) });
    expect(readManifest(output).commit).toBe(git('rev-parse', 'HEAD').trim());
  });
});
