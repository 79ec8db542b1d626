// Most of our YAML is keys with short values below each other. The parser keeps the place of every letter, which takes
// long; this reader keeps none, and takes only what can be read in one way. Everything else, and whatever is wrong, is left
// to the parser: tests/unit/yaml-plain.test.ts holds that both agree.

import { joinLines } from '../texts/lines.ts';
import { isWord, readFlow, readLine, splitKey } from './yaml-flow.ts';

/** A line that holds something, without its indentation. */
interface Line {
  indent: number;
  text: string;
  /** True when a note or an empty line stands before it. */
  isApart: boolean;
}

/** Tabs, other ends of lines, blanks at an end, marks and their codes, ends of documents, tags: for the parser, with yaml-loss.ts behind it. */
const unusual = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]|\\u|^\.{3}|<\/?[a-z]| $/imu;

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
      const found = line.indent === indent ? splitKey(line.text) : undefined;
      if (!found || Object.hasOwn(values, found.key)) return undefined;
      const { key, written } = found;
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
    if (first.indent <= indent) return readLine(written);
    const isFolded = written === '>-';
    const parts = isFolded ? [] : [written];
    let line = first;
    for (; line.indent > indent; line = this.lines[++this.next]!) {
      if (line.indent !== first.indent || line.isApart) return undefined;
      parts.push(line.text);
    }
    if (line.isApart || (!isFolded && !parts.every(isWord))) return undefined;
    return joinLines(parts.join('\n')).replaceAll('\n', ' ');
  }

  private readList(indent: number): unknown {
    const values: unknown[] = [];
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.indent > indent) return undefined;
      // A list right under a key ends where the next key begins.
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2);
      const isMap = splitKey(text) !== undefined;
      if (isMap) this.lines[this.next] = { ...line, indent: indent + 2, text };
      else this.next++;
      const value = isMap ? this.readMap(indent + 2) : readLine(text);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }
}

/**
 * Reads YAML in which nothing is out of the ordinary: keys in plain words, lists and maps below each other or in brackets
 * on one line, notes, texts over several lines where they are plain or folded; and JSON.
 *
 * @returns its value; undefined for anything else, sound or not
 */
export function readPlainYaml(source: string): unknown {
  if (unusual.test(source)) return undefined;
  return /^[[{]/.test(source) ? readFlow(source) : new PlainReader(source).readAll();
}
