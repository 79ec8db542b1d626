import type { Exception } from '../src/schemas/exceptions.ts';
import { fileStart, type Bilingual, type Fault } from '../src/loaders/fault.ts';
import type { Reading } from '../src/loaders/reading.ts';
import { getRule, isRule } from './catalog.ts';

const exceptionFile = 'gate-exceptions.yaml';

/** Tells whether an exception speaks of a finding: same rule, same file, and the words of the line, when it gives any. */
function isMeant({ rule, file, quote }: Exception, fault: Fault, { sources, words }: Reading): boolean {
  if (rule !== fault.rule || file !== fault.file) return false;
  if (quote === undefined) return fault.line === fileStart.line && fault.column === fileStart.column;
  const line = (sources.get(file) ?? words.get(file))?.split(/\r?\n/)[fault.line - 1];
  return line?.includes(quote) ?? false;
}

/** Tells why an exception cannot be applied. */
function getProblem({ rule }: Exception): { message: Bilingual; remedy: Bilingual } | undefined {
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
  return undefined;
}

/**
 * Takes out the findings that two people let stand, and reports exceptions that hold no more: of a rule that knows none,
 * or without a finding. One that has ended is told and still holds: no site stops because a day has passed.
 *
 * @returns the findings that remain
 */
export function applyExceptions(faults: readonly Fault[], reading: Reading): Fault[] {
  const { content, locators } = reading;
  const sound: Exception[] = [];
  const own: Fault[] = [];
  const reportItem = (rule: string, index: number, message: Bilingual, remedy: Bilingual): void => {
    const place = locators.get(exceptionFile)?.(['exceptions', index]) ?? fileStart;
    own.push({ rule, file: exceptionFile, ...place, message, remedy });
  };
  content.exceptions.forEach((exception, index) => {
    const problem = getProblem(exception);
    const { until } = exception;
    if (problem) reportItem('exception', index, problem.message, problem.remedy);
    else if (faults.some((fault) => isMeant(exception, fault, reading))) {
      sound.push(exception);
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
    } else
      reportItem(
        'exception',
        index,
        {
          en: 'Nothing is found any more that this exception covers.',
          vi: 'Không còn lỗi nào mà ngoại lệ này cho qua.',
        },
        { en: 'Remove it.', vi: 'Hãy bỏ mục này.' },
      );
  });
  return [...faults.filter((fault) => !sound.some((exception) => isMeant(exception, fault, reading))), ...own];
}
