import { broken, Name, PdfString, Ref, Stream, tooLarge, type Dict, type Value } from './values.ts';

/** Lists within lists: more than any program writes. */
const deepest = 64;

const codes = (text: string): ReadonlySet<number> => new Set(Buffer.from(text, 'latin1'));
const blank = codes('\0\t\n\f\r ');
const delimiters = codes('()<>[]{}/%');
const [newLine, carriageReturn] = [0x0a, 0x0d];

/** Escapes in literal strings (ISO 32000-2, table 3). */
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !blank.has(byte) && !delimiters.has(byte);

/**
 * Reads objects of PDF (ISO 32000-2, 7.2 and 7.3) from bytes, and takes nothing that the standard does not allow: readers
 * that repair what is broken repair it in different ways, and then the one that judges sees another file than the one
 * that shows it.
 */
export class Syntax {
  readonly bytes: Buffer;
  at: number;
  /** What stood in comments, as bytes of Latin-1. */
  readonly comments: Set<string>;
  private depth = 0;

  /** @param comments where comments are collected */
  constructor(bytes: Buffer, at = 0, comments = new Set<string>()) {
    this.bytes = bytes;
    this.at = at;
    this.comments = comments;
  }

  /** Passes over white space and comments. */
  skip(): void {
    for (;;) {
      while (this.at < this.bytes.length && blank.has(this.bytes[this.at]!)) this.at++;
      if (this.bytes[this.at] !== 0x25) return;
      const start = this.at;
      while (this.at < this.bytes.length && this.bytes[this.at] !== newLine && this.bytes[this.at] !== carriageReturn)
        this.at++;
      this.comments.add(this.bytes.toString('latin1', start + 1, this.at));
    }
  }

  /** Reads a word such as `obj` if it stands here. */
  takeWord(word: string): boolean {
    const end = this.at + word.length;
    if (this.bytes.toString('latin1', this.at, end) !== word || isRegular(this.bytes[end])) return false;
    this.at = end;
    return true;
  }

  expectWord(word: string): void {
    this.skip();
    if (!this.takeWord(word)) throw broken(`${word}, byte ${this.at}`);
  }

  /** Reads a number without sign and point. */
  readInteger(): number {
    this.skip();
    const word = this.readRegular();
    if (!/^\d{1,10}$/.test(word)) throw broken(`number, byte ${this.at}`);
    return Number(word);
  }

  private readRegular(): string {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    return this.bytes.toString('latin1', start, this.at);
  }

  /** Reads the object that stands here. */
  readValue(): Value {
    this.skip();
    if (++this.depth > deepest) throw tooLarge();
    const value = this.readAny();
    this.depth--;
    return value;
  }

  private readAny(): Value {
    const byte = this.bytes[this.at];
    if (byte === 0x2f) return this.readName();
    if (byte === 0x28) return this.readLiteral();
    if (byte === 0x5b) return this.readArray();
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.readDict() : this.readHex();
    const start = this.at;
    const word = this.readRegular();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d{1,32}\.?\d{0,32}|\.\d{1,32})$/.test(word)) throw broken(`“${word.slice(0, 20)}”, byte ${start}`);
    return /^\d{1,10}$/.test(word) ? (this.takeReference(Number(word)) ?? Number(word)) : Number(word);
  }

  /** `12 0 R` begins as a number. */
  private takeReference(number: number): Ref | undefined {
    const start = this.at;
    this.skip();
    const generation = this.readRegular();
    if (/^\d{1,5}$/.test(generation)) {
      this.skip();
      if (this.takeWord('R')) return new Ref(number, Number(generation));
    }
    this.at = start;
    return undefined;
  }

  private readName(): Name {
    this.at++;
    const word = this.readRegular();
    return new Name(
      word.replaceAll(/#(.{0,2})/gs, (_, code: string) => {
        if (!/^[0-9a-fA-F]{2}$/.test(code) || code === '00') throw broken(`/${word.slice(0, 20)}, byte ${this.at}`);
        return String.fromCharCode(Number.parseInt(code, 16));
      }),
    );
  }

  private readHex(): PdfString {
    const end = this.bytes.indexOf(0x3e, this.at);
    const digits = this.bytes
      .toString('latin1', this.at + 1, Math.max(end, this.at + 1))
      .replaceAll(/[\0\t\n\f\r ]/g, '');
    if (end < 0 || /[^0-9a-fA-F]/.test(digits)) throw broken(`<…>, byte ${this.at}`);
    this.at = end + 1;
    return new PdfString(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
  }

  private readLiteral(): PdfString {
    const start = this.at++;
    const found: number[] = [];
    for (let open = 1; ;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw broken(`(…), byte ${start}`);
      if (byte === 0x5c) this.readEscape(found);
      else {
        if (byte === 0x28) open++;
        if (byte === 0x29 && --open === 0) return new PdfString(Buffer.from(found));
        found.push(byte);
      }
    }
  }

  /** Reads what stands behind a backslash. */
  private readEscape(found: number[]): void {
    const [octal] = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3)) ?? [];
    if (octal !== undefined) {
      this.at += octal.length;
      found.push(Number.parseInt(octal, 8) & 0xff);
      return;
    }
    const byte = this.bytes[this.at++];
    if (byte === carriageReturn && this.bytes[this.at] === newLine) this.at++;
    if (byte === undefined || byte === carriageReturn || byte === newLine) return; // the string goes on in the next line
    found.push(escapes[String.fromCharCode(byte)] ?? byte);
  }

  private readArray(): Value[] {
    const list: Value[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 0x5d) break;
      list.push(this.readValue());
    }
    this.at++;
    return list;
  }

  readDict(): Dict {
    const dict = new Map<string, Value>();
    const start = this.at;
    this.at += 2;
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break;
      if (this.bytes[this.at] !== 0x2f) throw broken(`<<…>>, byte ${start}`);
      const key = this.readName().value;
      // Of two values for one key some programs take the first and some the last.
      if (dict.has(key)) throw broken(`/${key} ×2, byte ${start}`);
      dict.set(key, this.readValue());
    }
    this.at += 2;
    return dict;
  }

  /**
   * Reads the object that begins here, from its number to `endobj`.
   *
   * @param getLength finds how many bytes a stream has, which may stand in another object
   */
  readObject(getLength: (dict: Dict) => number): { number: number; generation: number; value: Value } {
    const number = this.readInteger();
    const generation = this.readInteger();
    this.expectWord('obj');
    const value = this.readValue();
    this.skip();
    if (!(value instanceof Map) || !this.takeWord('stream')) {
      this.expectWord('endobj');
      return { number, generation, value };
    }
    if (this.bytes[this.at] === carriageReturn) this.at++;
    if (this.bytes[this.at++] !== newLine) throw broken(`stream, byte ${this.at}`);
    const start = this.at;
    this.at += getLength(value);
    const data = this.bytes.subarray(start, this.at);
    // The end of the line before `endstream` belongs to no one.
    if (this.bytes[this.at] === carriageReturn) this.at++;
    if (this.bytes[this.at] === newLine) this.at++;
    if (!this.takeWord('endstream')) throw broken(`endstream, byte ${this.at}`);
    this.expectWord('endobj');
    return { number, generation, value: new Stream(value, data) };
  }
}
