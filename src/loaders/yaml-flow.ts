// What plain YAML has on one line behind a key or a hyphen: a word, a text in quotation marks, a list or a map in brackets.
// As in yaml-plain.ts, undefined stands for whatever only the parser can judge.

/** Words without a character at which YAML might begin, or end, something. */
const word = /^(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?: #|:(?: |$))).+$/;

/** A number as people write it, whose digits a double keeps. */
const number = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,8})\.\d{1,6})$/;
/** Whatever else is no text (YAML 1.2.2, 10.3.2), and some texts that look like it. */
const noText = /^(?:[-+]?\.?\d[\d.]*(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.inf|\.nan|null|true|false|~)$/i;

/** Tells whether a line goes on as text, without quotation marks. */
export const isWord = (text: string): boolean => word.test(text);

/** Reads a text without quotation marks, a number, true or false. */
function readWord(text: string): string | number | boolean | undefined {
  if (number.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  return word.test(text) && !text.endsWith(' ') && !noText.test(text) ? text : undefined;
}

/** A key in plain words: letters of any script, digits, and what stands between them in names and paths. */
const keyWord = String.raw`([\p{L}\p{N}_][\p{L}\p{M}\p{N}_/.-]{0,100}):`;
const lineKey = new RegExp(`^${keyWord}(?: (.+))?$`, 'u');
const flowKey = new RegExp(`${keyWord} `, 'uy');
/** A number that, as a key, is the text that was written. */
const numericKey = /^(?:0|[1-9]\d{0,14})$/;

/** Takes a key unless YAML reads it as something else, or JavaScript does. */
const checkKey = (key: string | undefined): string | undefined =>
  key === undefined || key === '__proto__' || (noText.test(key) && !numericKey.test(key)) ? undefined : key;

/** Divides a line into its key and what stands behind it, if it begins with a key in plain words. */
export function splitKey(text: string): { key: string; written: string | undefined } | undefined {
  const [, name, written] = lineKey.exec(text) ?? [];
  const key = checkKey(name);
  return key === undefined ? undefined : { key, written };
}

const blanks = /[ \n]*/y;
const flowWord = /[^ ,[\]{}\n]+(?: +[^ ,[\]{}\n]+)*/y;
const doubleQuoted = /"([^"\\\n]*(?:\\["\\][^"\\\n]*)*)"/y;
const singleQuoted = /'([^'\n]*(?:''[^'\n]*)*)'/y;
const colon = /: ?/y;
/** Nothing more, or a note. */
const end = /(?: +#(?: .*)?)?\n*$/y;

/** How many brackets may stand within each other. */
const deepest = 20;

/** Reads brackets and quotation marks from left to right. */
class FlowReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  readAll(): unknown {
    const value = this.readValue(0);
    return this.take(end) === undefined ? undefined : value;
  }

  /** Takes what a pattern finds here, and goes on behind it. @returns its group, or all of it */
  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  private takeMark(mark: string): boolean {
    const isHere = this.text[this.at] === mark;
    if (isHere) this.at++;
    return isHere;
  }

  private readValue(depth: number): unknown {
    if (depth > deepest) return undefined;
    if (this.takeMark('[')) return this.readList(depth + 1);
    if (this.takeMark('{')) return this.readMap(depth + 1);
    return this.readQuoted() ?? readWord(this.take(flowWord) ?? '');
  }

  private readQuoted(): string | undefined {
    if (this.text[this.at] === '"') return this.take(doubleQuoted)?.replaceAll(/\\(.)/g, '$1');
    return this.text[this.at] === "'" ? this.take(singleQuoted)?.replaceAll("''", "'") : undefined;
  }

  private readKey(): string | undefined {
    const quoted = this.readQuoted();
    if (quoted === undefined) return checkKey(this.take(flowKey));
    return quoted.length <= 100 && quoted !== '__proto__' && quoted !== '<<' && this.take(colon) ? quoted : undefined;
  }

  /** Reads parts with commas between them, up to a bracket. @returns false when one of them cannot be read */
  private readParts(bracket: string, readPart: () => boolean): boolean {
    this.take(blanks);
    if (this.takeMark(bracket)) return true;
    do {
      this.take(blanks);
      if (!readPart()) return false;
      this.take(blanks);
    } while (this.takeMark(','));
    return this.takeMark(bracket);
  }

  private readList(depth: number): unknown[] | undefined {
    const values: unknown[] = [];
    const isRead = this.readParts(']', () => values.push(this.readValue(depth)) > 0 && values.at(-1) !== undefined);
    return isRead ? values : undefined;
  }

  private readMap(depth: number): Record<string, unknown> | undefined {
    const values: Record<string, unknown> = {};
    const isRead = this.readParts('}', () => {
      const key = this.readKey();
      if (key === undefined || Object.hasOwn(values, key)) return false;
      this.take(blanks);
      values[key] = this.readValue(depth);
      return values[key] !== undefined;
    });
    return isRead ? values : undefined;
  }
}

/** Reads brackets or a text in quotation marks, with nothing behind them but a note. */
export const readFlow = (text: string): unknown => new FlowReader(text).readAll();

/** Reads what stands on one line behind a key or a hyphen, with or without a note at its end. */
export function readLine(text: string): unknown {
  if (/^["'[{]/.test(text)) return readFlow(text);
  const note = text.indexOf(' #');
  const hasNote = note > 0 && (note + 2 === text.length || text[note + 2] === ' ');
  return readWord(hasNote ? text.slice(0, note) : text);
}
