import type { Bilingual } from '../loaders/fault.ts';

/** Where the front matter of a text lies in its file; offsets count UTF-16 code units from 0. */
export interface FrontMatter {
  /** The YAML between the two lines. */
  yaml: string;
  /** Offset of the YAML. */
  start: number;
  /** Offset of the body, after the closing line. */
  end: number;
}

/** Three hyphens on the first line, YAML, three hyphens on a line of their own; blanks behind them are not seen. */
const pattern = /(?<![\s\S])(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|(?![\s\S]))/;

/** Finds the front matter of a text, for everything that reads or writes it. */
export function findFrontMatter(source: string): FrontMatter | undefined {
  const match = pattern.exec(source);
  if (!match) return undefined;
  const [whole, opening = '', yaml = ''] = match;
  return { yaml, start: opening.length, end: whole.length };
}

/** Blanks the front matter, so that places in the body stay what they are. */
export const blankFrontMatter = (source: string, { end }: FrontMatter): string =>
  source.slice(0, end).replaceAll(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) + source.slice(end);

interface HeadProblem {
  /** From 1. */
  line: number;
  message: Bilingual;
  remedy: Bilingual;
}

const remedy = {
  en: 'Begin the file with ---, title: …, description: … and ---, each on a line of its own.',
  vi: 'Mở đầu tệp bằng ---, title: …, description: … rồi ---, mỗi phần một dòng riêng.',
};

/** Tells why no front matter was found in a text. */
export function describeMissingFrontMatter(source: string): HeadProblem {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[Math.max(first, 0)]!.trim();
  if (opening !== '---') {
    const isNearly = /^(?:[-–—−_=+]{1,}|```.*)$/.test(opening);
    return {
      line: Math.max(first, 0) + 1,
      message: isNearly
        ? {
            en: `The file begins with “${opening}”, not with ---.`,
            vi: `Tệp mở đầu bằng “${opening}”, không phải ---.`,
          }
        : { en: 'The text has no front matter.', vi: 'Bài viết chưa có phần khai báo ở đầu tệp.' },
      remedy,
    };
  }
  if (first > 0 || /^\s/.test(lines[first]!))
    return {
      line: first + 1,
      message: {
        en: 'The front matter does not begin at the very start of the file.',
        vi: 'Phần khai báo không nằm ngay đầu tệp.',
      },
      remedy: { en: 'Delete what stands before the first ---.', vi: 'Xóa những gì đứng trước --- đầu tiên.' },
    };
  const closing = lines.findIndex((line, index) => index > 0 && /^\s*(?:\.\.\.|[-–—−]+|\+\+\+|```)\s*$/.test(line));
  const glued = lines.findIndex((line, index) => index > 0 && /\S\s*---\s*$/.test(line));
  const at = closing === -1 ? glued : closing;
  const found = lines[at]?.trim();
  return {
    line: at === -1 ? 1 : at + 1,
    message: {
      en: `The front matter is never closed${found ? `: “${found}” does not close it` : ''}.`,
      vi: `Phần khai báo chưa được đóng lại${found ? `: “${found}” không đóng được` : ''}.`,
    },
    remedy: {
      en: 'Write --- on a line of its own, without blanks before it, between the front matter and the text.',
      vi: 'Viết --- trên một dòng riêng, không có dấu cách phía trước, giữa phần khai báo và nội dung bài.',
    },
  };
}
