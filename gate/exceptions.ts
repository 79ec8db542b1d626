import type { Exception } from '../src/schemas/exceptions.ts';
import { fileStart, type Bilingual, type Fault } from '../src/loaders/fault.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { getRule, isRule } from './catalog.ts';

const exceptionFile = 'gate-exceptions.yaml';

const toKey = ({ line, column, message }: Fault): string => JSON.stringify([line, column, message.en]);

/** Finds where words stand in a line, from column 1, each with its end. */
function findQuote(line: string, quote: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1))
    found.push([at + 1, at + 1 + quote.length]);
  return found;
}

/**
 * Finds what an exception speaks of: findings of its rule in its file, in a line that holds the words it quotes. Where a line
 * has several, those that begin within the words.
 *
 * @returns the indexes of the findings; only where it is one, the exception says what it means
 */
function findMeant(
  { rule, file, quote }: Exception,
  faults: readonly Fault[],
  { sources, words }: LoadedContent,
): number[] {
  const own = faults.flatMap((fault, index) => (fault.rule === rule && fault.file === file ? [index] : []));
  if (quote === undefined)
    return own.filter((index) => {
      const { line, column } = faults[index]!;
      return line === fileStart.line && column === fileStart.column;
    });
  const lines = (sources.get(file) ?? words.get(file) ?? '').split(/\r?\n/);
  const near = own.filter((index) => lines[faults[index]!.line - 1]?.includes(quote));
  if (near.length <= 1) return near;
  const within = near.filter((index) => {
    const { line, column } = faults[index]!;
    return findQuote(lines[line - 1]!, quote).some(([from, to]) => column >= from && column < to);
  });
  return within.length > 0 ? within : near;
}

/** The day of a build may lie behind that of a grant, but not by years (the schema holds `until` against `since`). */
const isFarOff = (until: string, today: string): boolean => Number(until.slice(0, 4)) > Number(today.slice(0, 4)) + 2;

/** Tells why an exception cannot be applied. */
function getProblem({ rule, until }: Exception, today: string): { message: Bilingual; remedy: Bilingual } | undefined {
  if (!isRule(rule))
    return {
      message: { en: `There is no rule “${rule}”.`, vi: `Không có quy tắc “${rule}”.` },
      remedy: { en: 'The rules are listed in docs/gate/.', vi: 'Danh sách quy tắc ở docs/gate/.' },
    };
  if (getRule(rule).isFirm)
    return {
      message: { en: `The rule ${rule} knows no exceptions.`, vi: `Quy tắc ${rule} không có ngoại lệ.` },
      remedy: { en: 'Mend what it found, and remove this item.', vi: 'Hãy sửa lỗi và bỏ mục này.' },
    };
  if (isFarOff(until, today))
    return {
      message: { en: `This exception would last until ${until}.`, vi: `Ngoại lệ này sẽ kéo dài tới ${until}.` },
      remedy: {
        en: 'Write the day on which it was granted as since, and as until a day within a year of it.',
        vi: 'Ghi ngày cho phép ở since, và ở until một ngày trong vòng một năm sau đó.',
      },
    };
  return undefined;
}

/** Tells why an exception that could be applied covers nothing, or more than one finding. */
function getMismatch(count: number): { message: Bilingual; remedy: Bilingual } {
  return count === 0
    ? {
        message: {
          en: 'Nothing is found any more that this exception covers.',
          vi: 'Không còn lỗi nào mà ngoại lệ này cho qua.',
        },
        remedy: { en: 'Remove it.', vi: 'Hãy bỏ mục này.' },
      }
    : {
        message: {
          en: `This exception would cover ${count} findings; it is for one.`,
          vi: `Ngoại lệ này sẽ cho qua ${count} lỗi; mỗi ngoại lệ chỉ cho một lỗi.`,
        },
        remedy: {
          en: 'Quote the words that were refused with those beside them, so that only one finding is meant; another needs an item of its own.',
          vi: 'Hãy trích những chữ bị từ chối cùng chữ bên cạnh để chỉ trúng một lỗi; lỗi khác cần một mục riêng.',
        },
      };
}

/**
 * Takes out the findings that two people let stand, one for each exception, and reports exceptions that do not hold: of a
 * rule that knows none, without a finding, or with several. One that has ended is told and still holds: no site stops because
 * a day has passed.
 *
 * @returns the findings that remain
 */
export function applyExceptions(faults: readonly Fault[], loaded: LoadedContent): Fault[] {
  const { content, locators } = loaded;
  const waived = new Set<number>();
  const own: Fault[] = [];
  const reportItem = (rule: string, index: number, message: Bilingual, remedy: Bilingual): void => {
    const place = locators.get(exceptionFile)?.(['exceptions', index]) ?? fileStart;
    own.push({ rule, file: exceptionFile, ...place, message, remedy });
  };
  content.exceptions.forEach((exception, index) => {
    const { until } = exception;
    const meant = findMeant(exception, faults, loaded).filter((each) => !waived.has(each));
    // A rule that looks at lines and at words may say the same of one place twice.
    const count = new Set(meant.map((each) => toKey(faults[each]!))).size;
    const problem = getProblem(exception, content.today) ?? (count === 1 ? undefined : getMismatch(count));
    if (problem) {
      reportItem('exception', index, problem.message, problem.remedy);
      return;
    }
    for (const each of meant) waived.add(each);
    if (until < content.today)
      reportItem(
        'exception-due',
        index,
        { en: `This exception ended on ${until}.`, vi: `Ngoại lệ này hết hạn ngày ${until}.` },
        {
          en: 'Mend what it covers, or have it granted anew by two people.',
          vi: 'Hãy sửa chỗ đó, hoặc xin lại ngoại lệ với hai người ký tên.',
        },
      );
  });
  return [...faults.filter((_, index) => !waived.has(index)), ...own];
}
