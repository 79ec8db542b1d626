import { Syntax } from './syntax.ts';
import { broken, isDict, Name, PdfString, type Dict, type Value } from './values.ts';

/** A text that content shows, and the name of its font. */
export interface Shown {
  font: string;
  text: PdfString;
}

/** What a content stream (ISO 32000-2, 7.8.2) holds beside drawing. */
export interface Content {
  /** How often it draws each XObject, by the name that its resources give it. */
  uses: ReadonlyMap<string, number>;
  /** Words of its marks (ActualText, Alt, E) and of its comments. */
  words: PdfString[];
  /** Strings that it shows as text, in the codes of a font of its resources; pieces that only kerning divides are joined. */
  shown: Shown[];
  /** Pictures that stand within it: what is said of each, and its data. */
  pictures: (readonly [dict: Dict, data: Buffer])[];
}

/** Lists every string of a value. */
export function listStrings(value: Value | undefined): PdfString[] {
  if (value instanceof PdfString) return [value];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  if (isDict(value)) return [...value.values()].flatMap(listStrings);
  return [];
}

/** What stands between the words of content: strings, dictionaries, pictures within, uses, comments. */
const landmark =
  /\(|<<|<|%|\/([^\s\0()<>[\]{}/%]+)[\s\0]+Do(?![^\s\0()<>[\]{}/%])|\/([^\s\0()<>[\]{}/%]+)[\s\0]+[\d.+-]{1,20}[\s\0]+Tf(?![^\s\0()<>[\]{}/%])|(?<![^\s\0()<>[\]{}/%])BI(?![^\s\0()<>[\]{}/%])/g;

/** The end of a picture that stands within content: behind it content goes on, which is ASCII, and pixels do not. */
const pictureEnd = /(?:[\s\0]|>)EI(?![^\s\0()<>[\]{}/%])(?=[\0\t\n\f\r\x20-\x7e]{12}|[\0\t\n\f\r\x20-\x7e]{0,12}$)/g;

/** Full names of the keys of a picture within content that say how it is packed (ISO 32000-2, table 91). */
const fullNames: Readonly<Record<string, string>> = { F: 'Filter', DP: 'DecodeParms' };

/** Reads what is said of a picture within content, from behind `BI` up to `ID`. */
function readPictureDict(syntax: Syntax): Dict {
  const dict = new Map<string, Value>();
  for (;;) {
    syntax.skip();
    if (syntax.takeWord('ID')) return dict;
    const key = syntax.readValue();
    if (!(key instanceof Name)) throw broken('BI');
    dict.set(fullNames[key.value] ?? key.value, syntax.readValue());
  }
}

/** What stands between two pieces of one text: a shift in thousandths. */
const kerning = /^[\s\0\d.+-]{0,20}$/;

/**
 * Goes through content and finds what the rules of the gate must see.
 *
 * @throws {Refusal} when it is not written as PDF asks
 */
export function loadContent(bytes: Buffer): Content {
  const text = bytes.toString('latin1');
  const uses = new Map<string, number>();
  const words: PdfString[] = [];
  const shown: Shown[] = [];
  let font = '';
  const pictures: (readonly [Dict, Buffer])[] = [];
  let shownEnd = -1;
  const syntax = new Syntax(bytes);
  landmark.lastIndex = 0;
  for (let found = landmark.exec(text); found; found = landmark.exec(text)) {
    const [mark, name, fontName] = found;
    syntax.at = found.index;
    if (name !== undefined) {
      const value = syntax.readValue();
      const key = value instanceof Name ? value.value : name;
      uses.set(key, (uses.get(key) ?? 0) + 1);
    } else if (fontName !== undefined) {
      const value = syntax.readValue();
      font = value instanceof Name ? value.value : fontName;
    } else if (mark === '%') {
      syntax.skip();
      landmark.lastIndex = syntax.at;
    } else if (mark === 'BI') {
      syntax.at = landmark.lastIndex;
      const dict = readPictureDict(syntax);
      pictureEnd.lastIndex = syntax.at;
      const end = pictureEnd.exec(text);
      if (!end) throw broken('EI');
      const isPacked = dict.has('Filter');
      if (isPacked) pictures.push([dict, bytes.subarray(syntax.at + 1, end.index + (end[0].startsWith('>') ? 1 : 0))]);
      landmark.lastIndex = pictureEnd.lastIndex;
    } else {
      const value = syntax.readValue();
      if (mark === '<<') for (const each of listStrings(value)) words.push(each);
      else if (value instanceof PdfString) {
        const isNext = shownEnd >= 0 && found.index - shownEnd <= 20 && kerning.test(text.slice(shownEnd, found.index));
        const previous = isNext ? shown.pop() : undefined;
        shown.push({ font, text: previous ? new PdfString(Buffer.concat([previous.text.bytes, value.bytes])) : value });
        shownEnd = syntax.at;
      }
      landmark.lastIndex = syntax.at;
    }
  }
  for (const comment of syntax.comments) words.push(new PdfString(Buffer.from(comment, 'latin1')));
  return { uses, words, shown, pictures };
}
