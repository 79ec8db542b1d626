import { isAlias, isMap, isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import { joinMark } from '../texts/lines.ts';
import type { IssueWords } from './issue-words.ts';
import { lossWords, syntaxWords } from './yaml-words.ts';

/** Something that YAML reads otherwise than its author means. */
export interface Loss extends IssueWords {
  /** Index in the source. */
  position: number;
}

/** A comment right behind a plain value, without a space after its mark: “Road #14” rather than a remark. */
const swallowed = /^[ \t]+#[\p{L}\p{N}]/u;

/** Letters of other alphabets are harmless; these are no part of any text, and XML cannot carry them (XML 1.0, 2.2). */
const control = new RegExp(String.raw`(?!${joinMark})[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]`, 'u');

/** A tag of HTML; a sign before a number or a word of another script is none: “< 15 °C”. */
const markup = /<\/?[a-z][a-z0-9-]{0,30}(?:[\s/][^<>]{0,500})?>/i;

/** The mark of lines.ts, which no text holds: typed, or as a code in quotes. */
const typedMark = new RegExp(String.raw`${joinMark}|\\(?:u|U0000)fdd4`, 'i');

/** Tells whether and where a source holds the mark by which lines are joined. @param source without marks */
export function findTypedMark(source: string): Loss | undefined {
  const found = typedMark.exec(source);
  return found ? { ...withDetail(lossWords.control, ', U+FDD4'), position: found.index } : undefined;
}

/** Tells whether a number is the one that was written: no octal or hexadecimal, no zeros before it, all of its digits. */
function isAsWritten(value: number, source: string): boolean {
  if (!Number.isFinite(value) || /^[-+]?0[\dxo]/i.test(source)) return false;
  const digits = source.replace(/e.*$/i, '').replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length <= 15; // a double keeps 15 decimal digits (IEEE 754)
}

const toCode = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Adds what was found to the words about it. */
const withDetail = ({ message, remedy }: IssueWords, detail: string): IssueWords => ({
  message: { en: `${message.en}${detail}.`, vi: `${message.vi}${detail}.` },
  remedy,
});

function findTextLoss(text: string): IssueWords | undefined {
  // A block (|, >) ends with the end of its last line.
  const found = control.exec(text.replace(/(?<!\n)\n+$/, ''))?.[0];
  const tag = found === undefined ? markup.exec(text)?.[0] : undefined;
  if (tag !== undefined) return withDetail(lossWords.markup, `: ${tag.slice(0, 40)}`);
  if (found === undefined) return undefined;
  return /[\n\r\u0085\u2028\u2029]/.test(found)
    ? lossWords.lineBreak
    : withDetail(lossWords.control, `, ${toCode(found)}`);
}

/** What is lost in one value. */
function findScalarLoss(scalar: Scalar, source: string): IssueWords | undefined {
  const [start = 0, end = 0] = scalar.range ?? [];
  const { value } = scalar;
  if (typeof value === 'number') {
    const written = scalar.source ?? source.slice(start, end);
    return isAsWritten(value, written) ? undefined : withDetail(lossWords.number, `: ${written} → ${value}`);
  }
  if ((scalar.type === 'PLAIN' || value === null) && swallowed.test(source.slice(end))) return lossWords.comment;
  return typeof value === 'string' ? findTextLoss(value) : undefined;
}

/** Finds keys that stand in a map twice for whoever reads it: YAML takes 2010 and "2010" for two. */
function findTwins(node: Node): Node[] {
  if (!isMap(node)) return [];
  const names = new Set<string>();
  return node.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isTwin = names.has(String(key.value));
    names.add(String(key.value));
    return isTwin ? [key] : [];
  });
}

/** What is lost in a part of a file, and in its anchor and tag. */
function findLoss(node: Node, isKey: boolean, source: string): IssueWords | undefined {
  if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) return lossWords.anchor;
  if (node.tag !== undefined) return lossWords.tag;
  if (!isScalar(node)) return isKey ? lossWords.key : undefined;
  if (isKey && node.value === '__proto__') return lossWords.prototype;
  return isKey && node.value === '<<' ? lossWords.merge : findScalarLoss(node, source);
}

/**
 * Lists what a file would lose without a word: anchors, tags, text behind `#`, digits, line ends. Whatever its schema,
 * every text in our YAML is one line.
 */
export function findLosses(document: Document, source: string): Loss[] {
  const losses: Loss[] = [];
  visit(document, {
    Node(key, node) {
      for (const { range } of findTwins(node)) losses.push({ ...syntaxWords.DUPLICATE_KEY, position: range?.[0] ?? 0 });
      const loss = findLoss(node, key === 'key', source);
      if (loss) losses.push({ ...loss, position: node.range?.[0] ?? 0 });
      return loss ? visit.SKIP : undefined;
    },
  });
  return losses;
}
