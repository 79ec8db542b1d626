import { Syntax } from './syntax.ts';
import { broken, isDict, Name, PdfString, type Value } from './values.ts';

/** What a content stream (ISO 32000-2, 7.8.2) holds beside drawing. */
export interface Content {
  /** How often it draws each XObject, by the name that its resources give it. */
  uses: ReadonlyMap<string, number>;
  /** Words of its marks (ActualText, Alt, E) and of its comments. */
  words: PdfString[];
}

/** Lists every string of a value. */
export function listStrings(value: Value | undefined): PdfString[] {
  if (value instanceof PdfString) return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  if (isDict(value)) return [...value.values()].flatMap(listStrings);
  return [];
}

/** What stands between the words of content: strings, dictionaries, pictures within, uses, comments. */
const landmark = /\(|<<|<|%|\/([^\s\0()<>[\]{}/%]+)[\s\0]+Do(?![^\s\0()<>[\]{}/%])|(?<![^\s\0()<>[\]{}/%])ID[\s\0]/g;

/** The end of a picture that stands within content: behind it content goes on, which is ASCII, and pixels do not. */
const pictureEnd = /(?:[\s\0]|>)EI(?![^\s\0()<>[\]{}/%])(?=[\0\t\n\f\r\x20-\x7e]{12}|[\0\t\n\f\r\x20-\x7e]{0,12}$)/g;

/**
 * Goes through content and finds what the rules of the gate must see.
 *
 * @throws {Refusal} when it is not written as PDF asks
 */
export function readContent(bytes: Buffer): Content {
  const text = bytes.toString('latin1');
  const uses = new Map<string, number>();
  const words: PdfString[] = [];
  const syntax = new Syntax(bytes);
  landmark.lastIndex = 0;
  for (let found = landmark.exec(text); found; found = landmark.exec(text)) {
    const [mark, name] = found;
    syntax.at = found.index;
    if (name !== undefined) {
      const value = syntax.readValue();
      const key = value instanceof Name ? value.value : name;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    } else if (mark === '%') {
      syntax.skip();
      landmark.lastIndex = syntax.at;
    } else if (mark.startsWith('ID')) {
      pictureEnd.lastIndex = landmark.lastIndex - 1;
      if (!pictureEnd.exec(text)) throw broken('EI');
      landmark.lastIndex = pictureEnd.lastIndex;
    } else {
      const value = syntax.readValue();
      if (mark === '<<') words.push(...listStrings(value));
      landmark.lastIndex = syntax.at;
    }
  }
  words.push(...Array.from(syntax.comments, (comment) => new PdfString(Buffer.from(comment, 'latin1'))));
  return { uses, words };
}
