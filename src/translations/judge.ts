import type { Bilingual } from '../loaders/fault.ts';
import { findCodeProblems } from './check-codes.ts';
import type { ReturnedUnit } from './exchange.ts';
import { getWords, tidy, type CodeMeaning, type Part, type Passage } from './passage.ts';
import { writeMessage } from './po.ts';
import { isInScript } from './script.ts';
import { getPieceDigest, type Unit } from './units.ts';
import { writePassage } from './write-passage.ts';

/** A piece that came back, beside what its source and its translation say now. */
export interface ReturnedPiece {
  returned: ReturnedUnit;
  kind: Unit['pieces'][number]['kind'];
  source: Passage;
  current: Passage | undefined;
  /** True when the translation that there is waits to be looked at. */
  isWaiting: boolean;
  /** Language tag of the translation. */
  lang: string;
  maxLength: number | undefined;
}

/** Why a piece is refused. */
export interface Refused {
  /** Rule, see fault.ts. */
  rule: string;
  message: Bilingual;
  remedy: Bilingual;
}

/** What came of a piece: nothing was done to it, it was found right, it was only guessed, it is new, or it is refused. */
export type Verdict =
  | { kind: 'untouched' | 'confirmed' | 'guessed' }
  | { kind: 'changed'; written: string; passage: Passage }
  | { kind: 'refused'; reasons: Refused[] };

/** Tells whether a person – or a machine – has worked on a piece. */
export const isDone = ({ kind }: Verdict): boolean => kind === 'changed' || kind === 'confirmed';

const refuse = (rule: string, message: Bilingual, remedy: Bilingual): Verdict => ({
  kind: 'refused',
  reasons: [{ rule, message, remedy }],
});

/** Gives the codes of a returned passage their meanings. Links within the site are those of the source. */
function resolve(parts: readonly Part[], source: Passage, current: Passage | undefined): Passage {
  const codes: Record<string, CodeMeaning> = { ...current?.codes };
  for (const [id, meaning] of Object.entries(source.codes)) {
    const isForeign = meaning.kind === 'link' && !/^[/#]/.test(meaning.url) && codes[id]?.kind === 'link';
    if (!isForeign) codes[id] = meaning;
  }
  return { parts: tidy(parts, (id) => codes[id]?.kind === 'break'), codes };
}

const digestTarget = (parts: readonly Part[] | undefined): string => getPieceDigest([], parts).split('-')[1]!;

/** Tells whether the source has stayed as it was when the file was exported. */
function isSourceSame({ returned, source }: ReturnedPiece): boolean {
  const [then] = returned.digest?.split('-') ?? [];
  const [now] = getPieceDigest(source.parts, undefined).split('-');
  return then === now || writeMessage(tidy(returned.source)) === writeMessage(tidy(source.parts));
}

const withoutSpaces = (parts: readonly Part[]): string => writeMessage(parts).replaceAll(/\s+/g, '');

const hasLinesBesideCodes = (parts: readonly Part[]): boolean => /[>}]\s*\n|\n\s*[<{]/.test(writeMessage(parts));

/**
 * Tells whether a program has laid out the XML anew and put lines beside codes: in the source, which no translator changes,
 * and then in the translation as well.
 */
const isLaidOutAnew = ({ returned, source }: ReturnedPiece): boolean =>
  hasLinesBesideCodes(returned.source) && withoutSpaces(returned.source) === withoutSpaces(source.parts);

/** Judges words that are new. */
function judgeWords(target: Passage, { kind, source, current, lang, maxLength }: ReturnedPiece): Verdict {
  const problems = findCodeProblems(target.parts, source, current);
  if (problems.length > 0)
    return { kind: 'refused', reasons: problems.map((problem) => ({ rule: 'code', ...problem })) };
  const words = getWords(target.parts);
  if (!isInScript(words, lang))
    return refuse(
      'language',
      {
        en: `this is not in the script of ${lang}: ${words.slice(0, 40)}`,
        vi: `đoạn này không viết bằng chữ của ngôn ngữ ${lang}: ${words.slice(0, 40)}`,
      },
      { en: 'Translate it, or leave it empty.', vi: 'Hãy dịch, hoặc để trống.' },
    );
  if (maxLength !== undefined && words.length > maxLength)
    return refuse(
      'length',
      {
        en: `it has ${words.length} characters; ${maxLength} fit.`,
        vi: `dài ${words.length} ký tự, tối đa ${maxLength}.`,
      },
      { en: 'Say it shorter.', vi: 'Hãy viết ngắn lại.' },
    );
  const written = kind === 'attribute' ? words : writePassage(target, kind);
  if (written !== undefined) return { kind: 'changed', written, passage: target };
  const shown = writeMessage(target.parts).slice(0, 60);
  return refuse(
    'markdown',
    { en: `this cannot be written as a text: ${shown}`, vi: `không viết được thành bài: ${shown}` },
    {
      en: 'Part marks by words or spaces, and keep addresses and signs as the source has them.',
      vi: 'Giữa hai dấu cần có chữ hoặc dấu cách; địa chỉ và ký hiệu giữ như bản gốc.',
    },
  );
}

/** Judges a piece that came back. */
export function judgePiece(piece: ReturnedPiece): Verdict {
  const { returned, source, current, isWaiting } = piece;
  if (returned.target === undefined) return { kind: 'untouched' };
  const target = resolve(returned.target, source, current);
  const isCurrent = current !== undefined && digestTarget(target.parts) === digestTarget(current.parts);
  const [, then] = returned.digest?.split('-') ?? [];
  if (isCurrent || then === digestTarget(target.parts)) {
    const isRaised = returned.state === 'translated' || returned.state === 'final';
    return { kind: isCurrent && isRaised && isWaiting && isSourceSame(piece) ? 'confirmed' : 'untouched' };
  }
  if (returned.isGuess) return { kind: 'guessed' };
  if (!isSourceSame(piece))
    return refuse(
      'source',
      { en: 'its source has changed since the export.', vi: 'bản gốc đã đổi từ khi xuất tệp.' },
      { en: 'Export again and translate what is new.', vi: 'Hãy xuất lại rồi dịch phần mới.' },
    );
  if (then !== undefined && then !== digestTarget(current?.parts))
    return refuse(
      'target',
      {
        en: 'somebody else has changed its translation since the export.',
        vi: 'đã có người khác sửa bản dịch từ khi xuất tệp.',
      },
      { en: 'Export again and compare the two.', vi: 'Hãy xuất lại và so hai bản.' },
    );
  const isSpaced = current !== undefined && withoutSpaces(target.parts) === withoutSpaces(current.parts);
  if (isSpaced && hasLinesBesideCodes(returned.target)) return { kind: 'untouched' };
  if (!isLaidOutAnew(piece)) return judgeWords(target, piece);
  return refuse(
    'space',
    {
      en: 'a program has put white space beside its marks, in the source too.',
      vi: 'có phần mềm đã chèn thêm khoảng trắng cạnh các dấu, cả trong bản gốc.',
    },
    {
      en: 'Hand in the file as the translation tool saved it, not laid out anew (pretty-printed).',
      vi: 'Hãy nộp tệp đúng như công cụ dịch đã lưu, đừng định dạng lại (pretty-print).',
    },
  );
}
