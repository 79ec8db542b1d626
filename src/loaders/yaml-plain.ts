// Most of our YAML is keys with short values below each other. The parser keeps the place of every letter, which takes
// long; this reader keeps none, and takes only what can be read in one way. Everything else, and whatever is wrong, is left to
// the parser: tests/unit/yaml-plain.test.ts holds that both agree.

/** A line that holds something, without its indentation. */
interface Line {
  indent: number;
  text: string;
}

/** A key in letters that YAML takes for nothing else, and what follows on its line. */
const keyed = /^(?!(?:null|true|false):)([a-z][a-z0-9-]{0,60}):(?: (.+))?$/i;

/** Tabs, other ends of lines, blanks at an end, marks and tags: for the parser, with yaml-loss.ts behind it. */
const unusual = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]|<\/?[a-z]| $|^ *[^\0-\x7F]/imu;

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

/** Reads `[a, b]` and `{ a: b, c: d }`. */
function readFlow(text: string): unknown {
  if (text === '[]') return [];
  const [, list, map] = /^(?:\[ ?(.*?) ?\]|\{ ?(.*?) ?\})$/.exec(text) ?? [];
  if (list !== undefined) {
    const items = list.split(', ').map(readFlowWord);
    return items.includes(undefined) ? undefined : items;
  }
  const values: Record<string, unknown> = {};
  for (const part of map?.split(', ') ?? ['']) {
    const [, key, written = ''] = keyed.exec(part) ?? [];
    const value = readFlowWord(written);
    if (key === undefined || value === undefined || Object.hasOwn(values, key)) return undefined;
    values[key] = value;
  }
  return values;
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
  private readonly lines: Line[];
  private next = 0;

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  /** @returns undefined for what only the parser can judge, as all of these do */
  readAll(): unknown {
    const value = this.readBlock(0);
    return this.next === this.lines.length ? value : undefined;
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
      const value = written === undefined ? this.readBelow(indent) : readValue(written);
      if (value === undefined) return undefined;
      values[key] = value;
    }
    return values;
  }

  private readList(indent: number): unknown {
    const values: unknown[] = [];
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.indent > indent) return undefined;
      // A list right under a key ends where the next key begins.
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2);
      const isMap = keyed.test(text);
      if (isMap) this.lines[this.next] = { indent: indent + 2, text };
      else this.next++;
      const value = isMap ? this.readMap(indent + 2) : readValue(text);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }
}

/**
 * Reads YAML in which nothing is out of the ordinary: keys in ASCII, values on one line.
 *
 * @returns its value; undefined for anything else, sound or not
 */
export function readPlainYaml(source: string): unknown {
  if (unusual.test(source)) return undefined;
  const lines: Line[] = [];
  for (const line of source.split('\n')) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && line[indent] !== '#') lines.push({ indent, text: indent === 0 ? line : line.slice(indent) });
  }
  return new PlainReader(lines).readAll();
}
