import { hash } from 'node:crypto';
import { removeWordBreaks } from '../i18n/words.ts';
import { getAttributes, getChildren, isElement, type TextNode } from './tree.ts';

/** Shortens a SHA-256 to 12 hex digits: 48 bits, ample for the few blocks of one text. */
const shorten = (text: string): string => hash('sha256', text).slice(0, 12);

/** Writes all white space as one space. A single space, as most are, is not touched. */
const foldSpaces = (text: string): string => text.replaceAll(/\s{2,}|(?! )\s/g, ' ');

/**
 * The plain words of a node, for search, word counts and comparison. White space is folded;
 * components contribute the text between their tags.
 */
export function getPlainText(node: TextNode): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  const inner = getChildren(node).map(getPlainText).join('');
  return foldSpaces(isInline(node) ? inner : `${inner} `);
}

const isInline = (node: TextNode): boolean =>
  ['text', 'emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement'].includes(node.type);

/** What of a block matters to its translators: words and components, not marks, list bullets or link targets. */
function getMeaning(node: TextNode): string {
  if (isElement(node)) {
    const attributes = Object.entries(getAttributes(node))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name}=${value}`);
    return `<${[node.name, ...attributes].join(' ')}>${node.children.map(getMeaning).join('')}</>`;
  }
  // A line may break anywhere; only the structure below makes boundaries.
  if ('value' in node) return foldSpaces(node.value);
  if (node.type === 'break') return ' ';
  const inner = getChildren(node).map(getMeaning).join('');
  // Boundaries count: two paragraphs are not one.
  return ['listItem', 'tableCell', 'tableRow', 'paragraph', 'heading'].includes(node.type) ? `\n${inner}\n` : inner;
}

/** Digest of a meaning: word breaks (U+200B) and white space at boundaries play no part. */
const digestMeaning = (meaning: string): string =>
  shorten(
    removeWordBreaks(meaning)
      .normalize('NFC')
      .replace(/\s*\n\s*/g, '\n')
      .replace(/[^\S\n]{2,}|(?! )[^\S\n]/g, ' ')
      .trim(),
  );

/**
 * Digest of a block by meaning. Changing white space, word breaks (U+200B), list markers, emphasis or link targets keeps it.
 *
 * @returns 12 hexadecimal digits
 */
export const getBlockDigest = (node: TextNode): string => digestMeaning(getMeaning(node));

/** Digest of words by meaning: white space, line ends and word breaks (U+200B) play no part. @returns 12 hexadecimal digits */
export const getWordsDigest = (words: string): string => digestMeaning(foldSpaces(words));

/** Digest of a whole file, as the address of its bytes and of its parsed form: all of a SHA-256, so that no two files share one. */
export const getFileDigest = (source: string): string => hash('sha256', source);
