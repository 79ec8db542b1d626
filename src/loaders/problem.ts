import type { Bilingual } from './fault.ts';

/** What stops a command for a reason that is no fault of its code; people read the message and need no stack. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor({ en, vi }: Bilingual, options?: ErrorOptions) {
    super(`${en}\n${vi}`, options);
  }
}

// Modules of pages are loaded a second time, and with them the class: its name tells what is one.
const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem';

/** The first error with a code of the system (`ENOSPC`) in a chain of causes. */
function findSystemError(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined ? error : findSystemError(error.cause);
}

/** The code of a full disk where it is told in words only, as Rolldown does. */
const getNativeCode = (error: unknown): string =>
  error instanceof Error && /no space left on device|\(os error (?:28|112|122)\)/i.test(error.message) ? 'ENOSPC' : '';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const closed = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Words for an error that people can do something about: a full disk, a folder in which nothing may be written, an option
 * that a command does not know.
 *
 * @returns the problem itself when it is one, and undefined for errors that only a stack explains
 */
export function toProblem(error: unknown): Problem | undefined {
  if (isProblem(error)) return error;
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return new Problem({ en: error.message, vi: `Tùy chọn của lệnh không đúng: ${error.message}` }, { cause: error });
  const { code = getNativeCode(error), path, syscall } = findSystemError(error) ?? {};
  const place = path === undefined ? (syscall ? `, ${syscall}` : '') : `: ${path}`;
  if (full.has(code))
    return new Problem(
      {
        en: `The disk is full (${code}${place}). Free some space and run the command again.`,
        vi: `Ổ đĩa đã đầy (${code}${place}). Hãy giải phóng dung lượng rồi chạy lại lệnh.`,
      },
      { cause: error },
    );
  if (closed.has(code))
    return new Problem(
      {
        en: `A file may not be written (${code}${place}). Give yourself the right to write there, or choose another folder.`,
        vi: `Không được phép ghi một tệp (${code}${place}). Hãy cấp quyền ghi ở đó hoặc chọn thư mục khác.`,
      },
      { cause: error },
    );
  return undefined;
}
