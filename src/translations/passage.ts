/** Words of a passage, and codes between them. */
export type Part = string | Code;

/** What a translator's tool shows as a mark and cannot change: a pair around `parts`, or a placeholder without them. */
export interface Code {
  /** Unique within the passage, the same in source and translation: `1` for pairs, `volume` for placeholders. */
  id: string;
  parts?: readonly Part[];
}

/** What a code stands for in the text. */
export type CodeMeaning =
  | { kind: 'emphasis' | 'strong' | 'delete' }
  | { kind: 'link'; url: string; title?: string }
  | { kind: 'fact'; written: string; attributes: Readonly<Record<string, string>> }
  /** Code, a line break, an address typed bare, or what a later version of texts brings. */
  | { kind: 'code' | 'break' | 'address' | 'component'; written: string };

/** A piece of a text that is translated as a whole: a paragraph, an item, a cell, a caption. */
export interface Passage {
  parts: readonly Part[];
  /** By id. */
  codes: Readonly<Record<string, CodeMeaning>>;
}

/** A passage of words without codes. */
export const toPassage = (words: string): Passage => ({ parts: tidy([words]), codes: {} });

/** Tells whether a code goes around words. */
export const isPair = ({ kind }: CodeMeaning): boolean => ['emphasis', 'strong', 'delete', 'link'].includes(kind);

/** The words of a passage without its codes. */
export const getWords = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.parts ? getWords(part.parts) : '\uFFFC')).join('');

/** Lists the codes of a passage in their order, those within pairs too. */
export const listCodes = (parts: readonly Part[]): Code[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...listCodes(part.parts ?? [])]));

/** A space that a line may break at; tools and lines of Markdown make several of one, or a line end. */
const space = /[ \t\r\n]+/g;

const isBreak = (part: Part | undefined, isLineBreak: (id: string) => boolean): boolean =>
  part !== undefined && typeof part !== 'string' && isLineBreak(part.id);

/** Adds words to a passage; neighbouring words are one. */
export function addWords(parts: Part[], words: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + words;
  else if (words !== '') parts.push(words);
}

/** Joins neighbouring words, and takes spaces out of the edges of pairs, where Markdown can have none. */
function level(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  const put = (words: string): void => addWords(result, words);
  for (const part of parts) {
    if (typeof part === 'string' || part.parts === undefined) {
      if (typeof part === 'string') put(part);
      else result.push(part);
      continue;
    }
    const inner = level(part.parts);
    const [first, last] = [inner[0], inner.at(-1)];
    const before = typeof first === 'string' && /^[ \t\r\n]/.test(first) ? ' ' : '';
    const after = typeof last === 'string' && /[ \t\r\n]$/.test(last) ? ' ' : '';
    if (before) inner[0] = (inner[0] as string).trimStart(); // looked at above
    if (after) inner[inner.length - 1] = (inner.at(-1) as string).trimEnd();
    put(before);
    result.push({ id: part.id, parts: inner.filter((each) => each !== '') });
    put(after);
  }
  return result;
}

/**
 * Brings a passage into the one form in which it is compared and written: Unicode form NFC, white space folded, none at
 * the edges, around line breaks and within the edges of pairs.
 *
 * @param isLineBreak tells of a code whether it breaks the line
 */
export function tidy(parts: readonly Part[], isLineBreak: (id: string) => boolean = () => false): Part[] {
  const clean = (each: readonly Part[]): Part[] =>
    each
      .map((part, index) => {
        if (typeof part !== 'string') return part.parts ? { id: part.id, parts: clean(part.parts) } : part;
        let words = part.normalize('NFC').replaceAll(space, ' ');
        if (isBreak(each[index - 1], isLineBreak)) words = words.replace(/^ /, '');
        if (isBreak(each[index + 1], isLineBreak)) words = words.replace(/ $/, '');
        return words;
      })
      .filter((part) => part !== '');
  const result = clean(level(parts));
  if (typeof result[0] === 'string') result[0] = result[0].replace(/^ /, '');
  const last = result.length - 1;
  if (typeof result[last] === 'string') result[last] = result[last].replace(/ $/, '');
  return result.filter((part) => part !== '');
}

/** What makes two codes the same: not their ids. */
export function getKey(meaning: CodeMeaning): string {
  if (meaning.kind === 'link') return `link ${meaning.url} ${meaning.title ?? ''}`;
  if (meaning.kind === 'fact')
    return `fact ${Object.entries(meaning.attributes)
      .toSorted()
      .map((each) => each.join('='))
      .join(' ')}`;
  return 'written' in meaning ? `${meaning.kind} ${meaning.written.trim()}` : meaning.kind;
}

/** Writes a passage as one string that is the same for two exactly when they say the same. */
export function getMeaning({ parts, codes }: Passage): string {
  const write = (each: readonly Part[]): string =>
    each
      .map((part) => {
        if (typeof part === 'string') return part;
        const key = codes[part.id] ? getKey(codes[part.id]!) : part.id;
        return part.parts ? `\u0001${key}\u0002${write(part.parts)}\u0003` : `\u0001${key}\u0003`;
      })
      .join('');
  return write(parts);
}

/**
 * Gives the codes of a translation the ids that they have in its source: those that stand for the same first, then those of
 * the same kind. What the source lacks gets ids of its own, `own1`.
 */
export function alignCodes(translation: Passage, source: Passage): Passage {
  const free = new Set(listCodes(source.parts).map(({ id }) => id));
  const own = listCodes(translation.parts);
  const ids = new Map<string, string>();
  const pass = (isSame: (a: CodeMeaning, b: CodeMeaning) => boolean): void => {
    for (const { id } of own) {
      if (ids.has(id)) continue;
      const match = [...free].find((each) => isSame(translation.codes[id]!, source.codes[each]!));
      if (match === undefined) continue;
      free.delete(match);
      ids.set(id, match);
    }
  };
  pass((a, b) => getKey(a) === getKey(b));
  pass((a, b) => a.kind === b.kind && isPair(a));
  let count = 0;
  for (const { id } of own) if (!ids.has(id)) ids.set(id, `own${++count}`);
  const rename = (parts: readonly Part[]): Part[] =>
    parts.map((part) =>
      typeof part === 'string' ? part : { id: ids.get(part.id)!, ...(part.parts ? { parts: rename(part.parts) } : {}) },
    );
  const codes = Object.fromEntries(own.map(({ id }) => [ids.get(id)!, translation.codes[id]!]));
  return { parts: rename(translation.parts), codes };
}
