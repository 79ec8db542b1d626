import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { getChanges, getDue } from '../../src/catalog/due.ts';
import { getPublishedDay, isScheduled, toDay } from '../../src/catalog/schedule.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { describeScheduled } from '../../src/loaders/scheduled.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'day-'));
let count = 0;
let root = '';

/** Commits everything in a folder at a moment. */
function commit(repository: string, moment: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x', '--allow-empty');
}

/** Changes when the news of the province is published. */
function publish(moment: string): void {
  const path = join(root, 'news/lamp.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/published: .*/, `published: ${moment}`));
}

const read = () => loadContent(root, { keepsTexts: false });
const getDayFaults = async () => (await read()).faults.filter(({ rule }) => rule === 'build-day');

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  root = join(folder, `${count++}`, 'content');
  cpSync(provinceContent, root, { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the day of a build', () => {
  test('is that of the last commit, where the site is at home', async () => {
    commit(root, '2026-03-05T23:30Z'); // already the 6th in Tokyo
    expect((await read()).day).toEqual({ day: '2026-03-06', origin: 'commit' });
  });

  test('is that of the repository of the content, and of its folder inside', async () => {
    commit(join(root, '..'), '2026-03-05T10:00Z');
    vi.stubEnv('GIT_DIR', join(process.cwd(), '.git')); // as in a hook of another repository
    expect((await read()).day).toEqual({ day: '2026-03-05', origin: 'commit' });
  });

  test('is SOURCE_DATE_EPOCH before all', async () => {
    commit(root, '2026-03-05T10:00Z');
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2031-05-01T14:59:59Z') / 1000));
    expect((await read()).day).toEqual({ day: '2031-05-01', origin: 'SOURCE_DATE_EPOCH' });
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2031-05-01T15:00Z') / 1000));
    expect((await read()).day.day).toBe('2031-05-02');
  });

  test.each(['abc', '-1', '1795478400000', '1795478400.5', '1e9', ' 1795478400', '0x10'])(
    'is not %s, and a sentence says so',
    async (value) => {
      commit(root, '2026-03-05T10:00Z');
      vi.stubEnv('SOURCE_DATE_EPOCH', value);
      const [fault, ...more] = await getDayFaults();
      expect(more).toEqual([]);
      expect(fault!.message.en).toContain(`SOURCE_DATE_EPOCH is “${value}”`);
      expect(fault!.message.vi).toContain(`SOURCE_DATE_EPOCH là “${value}”`);
      expect(fault!.remedy.en).toContain('SOURCE_DATE_EPOCH=1795478400');
    },
  );

  test('of an entry is that where the site is at home, whatever its offset', async () => {
    publish('2026-11-26T20:00-05:00'); // 10:00 on the 27th in Tokyo
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-26T14:59Z') / 1000));
    const before = (await read()).content;
    expect([getPublishedDay(before, 'news/lamp'), isScheduled(before, 'news/lamp')]).toEqual(['2026-11-27', true]);
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-26T15:00Z') / 1000));
    expect(isScheduled((await read()).content, 'news/lamp')).toBe(false);
    expect(toDay(Date.parse('2026-11-26T08:00+07:00'), 'Asia/Ho_Chi_Minh')).toBe('2026-11-26');
  });
});

/** What keeps git from telling the day, and the words in which that is said. */
const silences: [name: string, words: string, arrange: () => void][] = [
  ['there is no repository', 'in no git repository', () => {}],
  [
    'git refuses the repository',
    'dubious ownership',
    () => {
      commit(root, '2026-03-05T10:00Z');
      vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    },
  ],
  [
    'git is not installed',
    'git is not installed',
    () => {
      commit(root, '2026-03-05T10:00Z');
      vi.stubEnv('PATH', folder);
    },
  ],
  ['there is no commit yet', 'no commit yet', () => execFileSync('git', ['init', '-q', root])],
  [
    'the repository around it is somebody else’s',
    'does not hold it',
    () => {
      const around = join(root, '..');
      renameSync(root, `${around}.content`);
      commit(around, '2099-01-01T10:00Z');
      renameSync(`${around}.content`, root);
    },
  ],
  [
    'git answers something else',
    'git says “hello”',
    () => {
      commit(root, '2026-03-05T10:00Z');
      mkdirSync(join(folder, 'bin'), { recursive: true });
      writeFileSync(join(folder, 'bin/git'), '#!/bin/sh\necho hello\n', { mode: 0o755 });
      vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH']}`);
    },
  ],
  ['the last commit is one of a day to come', 'dated 2099-01-01', () => commit(root, '2099-01-01T10:00Z')],
];

describe.each(silences)('where %s', (_, words, arrange) => {
  test('content without a future is built as of its newest entry', async () => {
    arrange();
    const { day, faults } = await read();
    expect(faults).toEqual([]);
    expect(day).toMatchObject({ day: '2026-03-01', origin: 'content' });
  });

  test('nothing of a day to come opens: the build is refused with one sentence', async () => {
    publish('2098-12-24T08:00+07:00');
    arrange();
    const [fault, ...more] = await getDayFaults();
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ file: 'news/lamp.yaml', line: 2 });
    for (const part of [words, 'news/lamp (2098-12-24)']) expect(fault!.message.en).toContain(part);
    expect(fault!.remedy.en).toContain('SOURCE_DATE_EPOCH=$(date +%s)');
    const { content } = await read();
    expect(isScheduled(content, 'news/lamp')).toBe(true);
    // Said by hand, the day holds it back and nothing is refused.
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-24T00:00Z') / 1000));
    expect(await getDayFaults()).toEqual([]);
  });

  test('what was published before is no secret', async () => {
    publish('2098-12-24T08:00+07:00');
    writeFileSync(join(root, 'published.yaml'), 'entries: [news/lamp]\n');
    arrange();
    expect(await getDayFaults()).toEqual([]);
  });
});

test('authors are told what is held back, until when, why and how to see it', async () => {
  publish('2098-12-24T08:00+07:00');
  commit(root, '2026-03-05T10:00Z');
  const { content, day } = await read();
  const told = describeScheduled(content, day);
  expect(told).toContain(
    'held back until 2098-12-24: news/lamp (published: 2098-12-24T08:00+07:00; the day of this build is 2026-03-05, from the last commit)',
  );
  expect(told).toContain(
    'chờ đến ngày 2098-12-24: news/lamp (published: 2098-12-24T08:00+07:00; ngày của bản dựng này',
  );
  for (const way of ['npm run dev', 'npm run build -- --preview']) expect(told).toContain(way);
  publish('2026-03-05T23:00+09:00');
  expect(describeScheduled((await read()).content, day)).toBe('');
});

test('the nightly job is told what has come due, and builds again what the day changes', async () => {
  const lighthouse = join(root, 'places/lighthouse.yaml');
  writeFileSync(
    lighthouse,
    readFileSync(lighthouse, 'utf8').replace('    as-of: "2020"', '    as-of: "2020"\n    review-by: 2026-04-01'),
  );
  publish('2026-04-01T08:00+07:00');
  commit(root, '2026-03-05T10:00Z');
  const { content } = await read();
  const toNames = (list: { what: string }[]) => list.map(({ what }) => what);
  expect(toNames(getDue(content, '2026-03-31'))).toEqual([]);
  expect(toNames(getDue(content, '2026-04-01'))).toEqual(['news/lamp']);
  expect(toNames(getChanges(content, '2026-04-02'))).toEqual(['news/lamp', 'places/lighthouse#height']);
  // Built since, nothing is new, and the fact is still told.
  const built = { ...content, today: '2026-04-02' };
  expect(toNames(getChanges(built, '2026-04-03'))).toEqual([]);
  expect(toNames(getDue(built, '2026-04-03'))).toEqual(['places/lighthouse#height']);
  // A site that nobody touches renews the address for reports before it ends.
  expect(toNames(getChanges(built, '2027-03-01'))).toEqual([]);
  expect(toNames(getChanges(built, '2027-03-03'))).toEqual(['security.txt']);
});
