import { getPublishedDay, isScheduled, toDay } from '../catalog/schedule.ts';
import type { SiteContent } from '../catalog/content.ts';
import type { Bilingual } from './fault.ts';
import { runGit } from './git.ts';

/** The day against which dates are held, and how it is known. */
export interface BuildDay {
  /** As YYYY-MM-DD, where the site is at home. */
  day: string;
  /** `content`: nothing says the day, and it is that of the newest entry. */
  origin: 'SOURCE_DATE_EPOCH' | 'commit' | 'content';
  /** Why the day is not known, with `origin: content`. */
  problem?: Problem;
}

/** Why nothing says the day, and what would help. */
interface Problem {
  reason: Bilingual;
  remedy: Bilingual;
  /** True when it is a fault by itself, and not only beside entries of a day to come. */
  isFault: boolean;
}

/** 9999-12-31. Whoever gives milliseconds, gives more. */
const latestSecond = 253_402_300_799;

/** Milliseconds by which clocks may differ before a commit counts as one of a day to come. */
const clockTolerance = 86_400_000;

const toProblem = (reason: Bilingual, remedy: Bilingual, isFault = false): Problem => ({ reason, remedy, isFault });

/** How to say the day by hand; the example is 2026-11-24. */
const setEpoch: Bilingual = {
  en: 'set SOURCE_DATE_EPOCH to seconds (not milliseconds) since 1970, for example SOURCE_DATE_EPOCH=$(date +%s) or SOURCE_DATE_EPOCH=1795478400',
  vi: 'đặt SOURCE_DATE_EPOCH bằng số giây (không phải mili giây) tính từ năm 1970, chẳng hạn SOURCE_DATE_EPOCH=$(date +%s) hoặc SOURCE_DATE_EPOCH=1795478400',
};

/** Puts another way out before the one that always works. */
const orSetEpoch = (en: string, vi: string): Bilingual => ({
  en: `${en}, or ${setEpoch.en}.`,
  vi: `${vi}, hoặc ${setEpoch.vi}.`,
});

/** The moment that SOURCE_DATE_EPOCH names (reproducible-builds.org), in milliseconds, if it is set. */
function readEpoch(value: string | undefined): number | Problem | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^\d+$/.test(value) && Number(value) <= latestSecond) return Number(value) * 1000;
  return toProblem(
    {
      en: `SOURCE_DATE_EPOCH is “${value}”, which is no number of whole seconds since 1970`,
      vi: `SOURCE_DATE_EPOCH là “${value}”, không phải số giây nguyên tính từ năm 1970`,
    },
    orSetEpoch('Leave it out', 'Bỏ hẳn biến này'),
    true,
  );
}

/** Says in words why git does not tell the day. */
function explain(error: unknown): Problem {
  const { code, stderr = '' } = error as { code?: string; stderr?: string }; // thrown by execFileSync
  if (code === 'ENOENT')
    return toProblem({ en: 'git is not installed', vi: 'máy chưa cài git' }, orSetEpoch('Install git', 'Hãy cài git'));
  if (stderr.includes('dubious ownership')) {
    const folder = /repository at '([^']+)'/.exec(stderr)?.[1] ?? '…';
    return toProblem(
      {
        en: 'git refuses the repository, because another user owns it (“dubious ownership”)',
        vi: 'git từ chối kho mã vì thuộc người dùng khác (“dubious ownership”)',
      },
      orSetEpoch(
        `Run git config --global --add safe.directory ${folder}`,
        `Chạy git config --global --add safe.directory ${folder}`,
      ),
    );
  }
  if (stderr.includes('not a git repository'))
    return toProblem(
      { en: 'the content lies in no git repository', vi: 'nội dung không nằm trong kho git nào' },
      orSetEpoch('Build in a clone of the repository', 'Dựng trong bản sao (clone) của kho mã'),
    );
  if (/does not have any commits|bad revision|unknown revision|not a valid object name/i.test(stderr))
    return toProblem(
      { en: 'the repository has no commit yet', vi: 'kho mã chưa có commit nào' },
      orSetEpoch('Commit the content', 'Hãy commit nội dung'),
    );
  const [said = ''] = stderr.split('\n');
  return toProblem({ en: `git says “${said}”`, vi: `git báo “${said}”` }, orSetEpoch('Mend that', 'Hãy khắc phục'));
}

/** The moment of the last commit of the repository that holds the content, in milliseconds. */
function readCommit(root: string, now: number): number | Problem {
  try {
    const said = runGit(root, ['log', '-1', '--no-show-signature', '--format=%ct']);
    const moment = Number(said) * 1000;
    if (!/^\d+\s*$/.test(said)) throw Object.assign(new Error(said), { stderr: said });
    // A repository that only lies around the content knows nothing of its days.
    if (runGit(root, ['ls-tree', '--name-only', 'HEAD', '--', 'site.yaml', 'site.yml']) === '')
      return toProblem(
        {
          en: 'the git repository around the content does not hold it (site.yaml is not committed)',
          vi: 'kho git bao quanh không chứa nội dung này (site.yaml chưa được commit)',
        },
        orSetEpoch('Commit the content', 'Hãy commit nội dung'),
      );
    if (moment <= now + clockTolerance) return moment;
    const date = new Date(moment).toISOString().slice(0, 10);
    return toProblem(
      {
        en: `the last commit is dated ${date}, later than the clock of this machine`,
        vi: `commit cuối cùng ghi ngày ${date}, sau cả đồng hồ của máy này`,
      },
      orSetEpoch('Set the clock right or commit anew', 'Hãy chỉnh đồng hồ hoặc commit lại'),
    );
  } catch (error) {
    return explain(error);
  }
}

/** The day of the newest entry. */
const getNewestDay = (content: SiteContent): string =>
  Object.keys(content.records)
    .map((id) => getPublishedDay(content, id))
    .toSorted()
    .at(-1) ?? '1970-01-01';

/** The entries that would open too early if the day of the newest entry were believed. */
const listFuture = (content: SiteContent, clockDay: string): string[] =>
  Object.keys(content.records).filter((id) => isScheduled(content, id, clockDay));

/**
 * Finds the day against which dates are held: SOURCE_DATE_EPOCH if set, else the day of the last commit of the
 * repository that holds the content. Where neither says it, it is the day of the newest entry, as long as that is not to
 * come. The clock never decides what is built, only that nothing is: so one state of the content gives one site.
 *
 * @param root the content folder
 * @param now milliseconds since 1970
 */
export function getBuildDay(root: string, content: SiteContent, now = Date.now()): BuildDay {
  const zone = content.site['time-zone'];
  const epoch = readEpoch(process.env['SOURCE_DATE_EPOCH']);
  if (typeof epoch === 'number') return { day: toDay(epoch, zone), origin: 'SOURCE_DATE_EPOCH' };
  const commit = epoch ?? readCommit(root, now);
  if (typeof commit === 'number') return { day: toDay(commit, zone), origin: 'commit' };
  const clockDay = toDay(now, zone);
  const day = listFuture(content, clockDay).length > 0 ? clockDay : getNewestDay(content);
  return { day, origin: 'content', problem: commit };
}

/**
 * Tells why nothing may be built as of a day that nobody vouches for: some entries may not be due.
 *
 * @returns nothing when there is no such entry
 */
export function getDayFault(
  content: SiteContent,
  { day, problem }: BuildDay,
): { entries: string[]; message: Bilingual; remedy: Bilingual } | undefined {
  if (!problem) return undefined;
  const { reason, remedy, isFault } = problem;
  const entries = Object.keys(content.records).filter((id) => isScheduled(content, id, day));
  if (entries.length === 0 && !isFault) return undefined;
  const list = entries.map((id) => `${id} (${getPublishedDay(content, id)})`).join(', ');
  return {
    entries,
    message: {
      en: `The day of this build is not known: ${reason.en}.${list === '' ? '' : ` Dated for a day to come, and not to be published before it: ${list}.`}`,
      vi: `Không rõ ngày của bản dựng này: ${reason.vi}.${list === '' ? '' : ` Bài đề ngày chưa tới, không được đăng trước ngày ấy: ${list}.`}`,
    },
    remedy,
  };
}

const origins: Record<BuildDay['origin'], Bilingual> = {
  SOURCE_DATE_EPOCH: { en: 'from SOURCE_DATE_EPOCH', vi: 'theo SOURCE_DATE_EPOCH' },
  commit: { en: 'from the last commit', vi: 'theo commit cuối cùng' },
  content: {
    en: 'as nothing else says it, that of the newest entry',
    vi: 'theo bài mới nhất, vì không còn căn cứ nào khác',
  },
};

/** Says what the day of a build is, and how that is known. */
export const describeDay = ({ day, origin }: BuildDay): Bilingual => ({
  en: `the day of this build is ${day}, ${origins[origin].en}`,
  vi: `ngày của bản dựng này là ${day}, ${origins[origin].vi}`,
});
