import type { Bilingual } from '../fault.ts';

/** A name of PDF, with its escapes undone. */
export class Name {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}

/** A string of PDF: bytes, whatever they stand for. */
export class PdfString {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** A reference to an object of the file. */
export class Ref {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}

/** A dictionary; its keys are names without the slash. */
export type Dict = ReadonlyMap<string, Value>;

/** A stream: its dictionary, and its bytes as they stand in the file. */
export class Stream {
  readonly dict: Dict;
  readonly bytes: Buffer;
  constructor(dict: Dict, bytes: Buffer) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

/** Every object of PDF (ISO 32000-2, 7.3). */
export type Value = null | boolean | number | Name | PdfString | Ref | readonly Value[] | Dict | Stream;

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;

/** Why a PDF is not taken, in words for authors. */
export class Refusal extends Error {
  readonly words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/** A file that breaks the rules of the format: viewers repair it, each in its own way. @param what short, for both languages */
export const broken = (what: string): Refusal =>
  new Refusal({
    en: `It is not written as PDF asks (${what}), so that each program could read something else in it.`,
    vi: `Tệp viết sai quy cách PDF (${what}), mỗi chương trình có thể đọc ra một nội dung khác.`,
  });

/** A file that would keep programs busy or fill their memory. */
export const tooLarge = (): Refusal =>
  new Refusal({
    en: 'It unpacks to more than a build machine should take.',
    vi: 'Tài liệu bung ra quá lớn so với sức máy dựng trang.',
  });

/** Characters of PDFDocEncoding that are not those of Latin-1 (ISO 32000-2, annex D.3). */
const docEncoding = new Map<number, string>([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (character, index): [number, string] => [0x18 + index, character]),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (character, index): [number, string] => [0x80 + index, character]),
  [0xa0, '€'],
]);

/** A date as PDF writes it (ISO 32000-2, 7.9.4), and as LibreOffice and Ghostscript end it. */
const date =
  /^D:(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d){0,2})?)?)?(?:[Z+-]'?(?:\d\d'?){0,2})?$/;

/** Tells whether a text is a date, which nobody reads. */
export const isDate = (text: string): boolean => date.test(text);

/** Reads a string as text (ISO 32000-2, 7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding. Control characters become line ends. */
export function toText({ bytes }: PdfString): string {
  const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
  const text =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? decode('utf-16be')
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? decode('utf-16le')
        : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          ? decode('utf-8')
          : Array.from(bytes, (byte) => docEncoding.get(byte) ?? String.fromCharCode(byte)).join('');
  return text.replaceAll(/\p{Cc}+/gu, '\n');
}

/**
 * Words as they look on paper. What has no shape – soft hyphens, marks of direction, characters of symbol fonts that only
 * stand for a drawing – could only keep the rules from seeing what readers see.
 */
export const toPrinted = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[\p{Co}\uFFFD]|[^\P{Cc}\t\n]/gu, ' '); // Chromium tells U+0000 of an emoji
