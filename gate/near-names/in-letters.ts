import { countEdits } from '../near.ts';
import { hasSameDigits, isKnown, type FindNearNames, type Name, type NearName, type Span } from './name.ts';

/** Names by their first half and by their second: of a name with one wrong letter, one of them is right. */
interface Halves {
  byStart: Map<string, Name[]>;
  byEnd: Map<string, Name[]>;
  sizes: Set<number>;
  /** First letters of all halves, as many as the shortest has: at most places of a text stand others. */
  heads: Set<string>;
  headSize: number;
}

function cutInHalves(names: readonly Name[]): Halves {
  const [byStart, byEnd] = [new Map<string, Name[]>(), new Map<string, Name[]>()];
  for (const name of names) {
    const half = name.key.length >> 1;
    const parts = [
      [byStart, name.key.slice(0, half)],
      [byEnd, name.key.slice(-half)],
    ] as const;
    for (const [map, part] of parts) map.set(part, [...(map.get(part) ?? []), name]);
  }
  const parts = [...byStart.keys(), ...byEnd.keys()];
  const sizes = new Set(parts.map(({ length }) => length));
  const headSize = Math.min(...sizes);
  return { byStart, byEnd, sizes, headSize, heads: new Set(parts.map((part) => part.slice(0, headSize))) };
}

/** Tells whether a stretch is a name but for one letter within it; at its ends it may be part of other words. */
const isNear = (stretch: string, { key }: Name): boolean =>
  stretch[0] === key[0] &&
  stretch.at(-1) === key.at(-1) &&
  countEdits(stretch, key, 1) === 1 &&
  hasSameDigits(stretch, key) &&
  hiragana.test(stretch) === hiragana.test(key);

/** Particles of Japanese stand between words: フォンニャの洞窟. */
const hiragana = /\p{Script=Hiragana}/u;

/** Finds a stretch around half a name that is near to the name. */
function findAround(text: string, at: number, size: number, halves: Halves): [Span, Name] | undefined {
  const part = text.slice(at, at + size);
  const end = at + size;
  for (const name of halves.byStart.get(part) ?? [])
    for (const length of [name.key.length, name.key.length - 1, name.key.length + 1])
      if (isNear(text.slice(at, at + length), name)) return [[at, at + length], name];
  for (const name of halves.byEnd.get(part) ?? [])
    for (const length of [name.key.length, name.key.length - 1, name.key.length + 1])
      if (end >= length && isNear(text.slice(end - length, end), name)) return [[end - length, end], name];
  return undefined;
}

/** The letters of a text or name: of Hangul those of a syllable, since one of them may be wrong. */
export const toLetters = (text: string): string => text.normalize('NFD');

/** Tells for each letter of a text where the character stands of which it is a part. */
function traceLetters(text: string): number[] {
  const indexes: number[] = [];
  let index = 0;
  for (const character of text) {
    for (let count = toLetters(character).length; count > 0; count--) indexes.push(index);
    index += character.length;
  }
  return indexes;
}

/** Looks for names in a script without spaces: letters against letters. */
export function findInLetters(names: readonly Name[]): FindNearNames {
  if (names.length === 0) return () => [];
  const halves = cutInHalves(names);
  return (text, known) => {
    const letters = toLetters(text);
    const found: NearName[] = [];
    let indexes: number[] | undefined;
    let taken = 0;
    for (let at = 0; at < letters.length; at++) {
      if (!halves.heads.has(letters.slice(at, at + halves.headSize))) continue;
      for (const size of halves.sizes) {
        const near = findAround(letters, at, size, halves);
        if (!near) continue;
        indexes ??= traceLetters(text);
        const [index, end] = [indexes[near[0][0]]!, indexes[near[0][1]] ?? text.length];
        if (index < taken || isKnown(known, index, end)) continue;
        found.push({ index, written: text.slice(index, end), agreed: near[1].agreed });
        taken = end;
      }
    }
    return found;
  };
}
