// What a site is made of may be edited, pulled or stashed while it is built. The content is read once and kept in memory;
// the rest is loaded bit by bit, so a build that has met two states of it publishes nothing.
import { Problem } from '../src/loaders/problem.ts';
import { noteCode } from '../src/loaders/version.ts';
import { getCommit, readCommit } from '../src/publish/manifest.ts';

/** Tells what has changed since the sources were noted. */
export interface Sources {
  /** @throws {Problem} when the content that was read in the meantime is not that of the commit */
  ensureCommit: () => void;
  /** @throws {Problem} when the code is another */
  ensureCode: () => void;
}

/** Notes the commit and the code before anything is read. */
export function noteSources(): Sources {
  const before = noteCode();
  const commit = getCommit();
  return {
    ensureCommit() {
      const now = readCommit();
      if (now !== commit)
        throw new Problem({
          en: `The repository has changed while the content was read: from ${commit} to ${now}. Nothing is published. Run the command again.`,
          vi: `Kho mã đã thay đổi trong lúc đọc nội dung: từ ${commit} sang ${now}. Trang không được đăng. Hãy chạy lại lệnh.`,
        });
    },
    ensureCode() {
      const now = noteCode();
      const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
        (file) => before.get(file) !== now.get(file),
      );
      if (changed.length > 0)
        throw new Problem({
          en: `The code has changed while the site was built, so nothing is published: ${changed.join(', ')}. Run the command again.`,
          vi: `Mã nguồn đã thay đổi trong lúc dựng trang nên trang không được đăng: ${changed.join(', ')}. Hãy chạy lại lệnh.`,
        });
    },
  };
}
