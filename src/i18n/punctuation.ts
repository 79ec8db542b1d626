import type { Translate } from './translator.ts';

/** Stands for words while a message is taken apart; no text holds it. */
const gap = '\u0000';

/** Gives what stands before and after an aside, for asides that are elements: “ (” and “)”, full-width in Chinese. */
export function getBrackets(t: Translate): [string, string] {
  const [before = '', after = ''] = t('list.aside', { text: '', aside: gap }).split(gap);
  return [before, after];
}
