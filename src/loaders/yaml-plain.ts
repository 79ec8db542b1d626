// Most of our YAML is keys with short values below each other. The parser keeps the place of every letter, which takes
// long; this reader keeps none, and takes only what can be read in one way. Everything else, and whatever is wrong, is left
// to the parser: tests/unit/yaml-plain.test.ts holds that both agree.

import { joinLines } from '../texts/lines.ts';

/** A line that holds something, without its indentation. */
interface Line {
  indent: number;
  text: string;
  /** True when a note or an empty line stands before it. */
  isApart: boolean;
}

/** A key in letters that YAML takes for nothing else, and what follows on its line. */
const keyed = /^(?!(?:null|true|false):)([a-z][a-z0-9-]{0,60}):(?: (.+))?$/i;

/** Tabs, other ends of lines, blanks at an end, marks and tags: for the parser, with yaml-loss.ts behind it. */
const unusual = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]|<\/?[a-z]| $/imu;

/** Words without a character at which YAML might begin, or end, something. */
const word = /^(?![\s\-?:,[\]{}#&*!|>'"%@`])(?!.*(?: #|:(?: |$))).+$/;
/** The same between brackets. */
const flowWord = /^[^,[\]{}]+$/;
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** A number as people write it, whose digits a double keeps. */
const number = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,8})\.\d{1,5})$/;
/** Whatever else is no text (YAML 1.2.2, 10.3.2), and some texts that look like it. */
const noText = /^(?:[-+]?\.?\d[\d.]*(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.inf|\.nan|null|true|false|~)$/i;

function readWord(text: string): string | number | boolean | undefined {
  if (number.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  return word.test(text) && !noText.test(text) ? text : undefined;
}

function readFlowWord(text: string): string | number | boolean | undefined {
  const quotes = quoted.exec(text);
  if (quotes) return text.includes(',') ? undefined : (quotes[1] ?? quotes[2]);
  return flowWord.test(text) && !text.endsWith(' ') ? readWord(text) : undefined;
}

/** An item of a list in brackets: words, or a map. */
const flowItem = /(\{[^{}]*\}|[^,[\]{}]+)(?:, |$)/gy;

function readFlowList(list: string): unknown {
  const items = Array.from(list.matchAll(flowItem));
  if (items.reduce((sum, [{ length }]) => sum + length, 0) !== list.length || list.endsWith(', ')) return undefined;
  const values = items.map(([, item = '']) => (item.startsWith('{') ? readFlowMap(item) : readFlowWord(item)));
  return values.includes(undefined) ? undefined : values;
}

function readFlowMap(written: string): unknown {
  const [, map = ''] = /^\{ ?(.*?) ?\}$/.exec(written) ?? [];
  const values: Record<string, unknown> = {};
  for (const part of map.split(', ')) {
    const [, key, text = ''] = keyed.exec(part) ?? [];
    const value = readFlowWord(text);
    if (key === undefined || value === undefined || Object.hasOwn(values, key)) return undefined;
    values[key] = value;
  }
  return values;
}

/** Reads `[a, { b: c }]` and `{ a: b, c: d }`. */
function readFlow(text: string): unknown {
  if (text === '[]') return [];
  const [, list] = /^\[ ?(.*?) ?\]$/.exec(text) ?? [];
  return list === undefined ? readFlowMap(text) : readFlowList(list);
}

/** Reads what stands on one line behind a key or a hyphen. */
function readValue(text: string): unknown {
  if (/^["']/.test(text)) {
    const quotes = quoted.exec(text);
    return quotes?.[1] ?? quotes?.[2];
  }
  return /^[[{]/.test(text) ? readFlow(text) : readWord(text);
}

class PlainReader {
  private readonly lines: Line[] = [];
  private next = 0;

  constructor(source: string) {
    let isApart = false;
    let hasNote = false;
    for (const line of source.split('\n')) {
      const indent = line.search(/[^ ]/);
      const isNote = line[indent] === '#';
      const isEmpty = indent < 0 || isNote;
      if (!isEmpty) this.lines.push({ indent, text: line.slice(indent), isApart });
      isApart = isEmpty;
      hasNote = isNote || (hasNote && isEmpty);
    }
    // What looks like a note at the end may belong to the text before it.
    this.lines.push({ indent: -1, text: '', isApart: hasNote });
  }

  /** @returns undefined for what only the parser can judge, as all of these do */
  readAll(): unknown {
    const value = this.readBlock(0);
    return this.next === this.lines.length - 1 ? value : undefined;
  }

  private readBlock(indent: number): unknown {
    const line = this.lines[this.next];
    if (line?.indent !== indent) return undefined;
    return line.text.startsWith('- ') ? this.readList(indent) : this.readMap(indent);
  }

  /** What stands below a key: further in, or a list right under it. */
  private readBelow(indent: number): unknown {
    const below = this.lines[this.next];
    if (!below || below.indent < indent || (below.indent === indent && !below.text.startsWith('- '))) return undefined;
    return this.readBlock(below.indent);
  }

  private readMap(indent: number): unknown {
    const values: Record<string, unknown> = {};
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      const [, key, written] = line.indent === indent ? (keyed.exec(line.text) ?? []) : [];
      if (key === undefined || Object.hasOwn(values, key)) return undefined;
      this.next++;
      const value = written === undefined ? this.readBelow(indent) : this.readText(written, indent);
      if (value === undefined) return undefined;
      values[key] = value;
    }
    return values;
  }

  /** A value that may go on over several lines, all of them as far in. */
  private readText(written: string, indent: number): unknown {
    const first = this.lines[this.next]!;
    if (first.indent <= indent) return readValue(written);
    const isFolded = written === '>-';
    const parts = isFolded ? [] : [written];
    let line = first;
    for (; line.indent > indent; line = this.lines[++this.next]!) {
      if (line.indent !== first.indent || line.isApart) return undefined;
      parts.push(line.text);
    }
    if (line.isApart || (!isFolded && !parts.every((part) => word.test(part)))) return undefined;
    return joinLines(parts.join('\n')).replaceAll('\n', ' ');
  }

  private readList(indent: number): unknown {
    const values: unknown[] = [];
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.indent > indent) return undefined;
      // A list right under a key ends where the next key begins.
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2);
      const isMap = keyed.test(text);
      if (isMap) this.lines[this.next] = { ...line, indent: indent + 2, text };
      else this.next++;
      const value = isMap ? this.readMap(indent + 2) : readValue(text);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }
}

/**
 * Reads YAML in which nothing is out of the ordinary: keys in ASCII, lists and maps below each other or in one line of
 * brackets, texts over several lines where they are plain or folded.
 *
 * @returns its value; undefined for anything else, sound or not
 */
export function readPlainYaml(source: string): unknown {
  return unusual.test(source) ? undefined : new PlainReader(source).readAll();
}
