import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import { joinMarked, markLineEnds } from '../texts/lines.ts';
import { countRest, faultLimit, type Fault, type Place } from './fault.ts';
import { unwrap } from '../schemas/unwrap.ts';
import { describeIssue } from './issue.ts';
import { findLosses, findTypedMark, type Loss } from './yaml-loss.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { getSyntaxWords } from './yaml-words.ts';

/** YAML as data: its value and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  /** Finds the place of a path such as `['facts', 'volume', 'value']`; a missing key gives its parent. */
  locate: (path: readonly PropertyKey[]) => Place;
  faults: Fault[];
}

/** Finds the parts of maps by their keys: a search from the first for each would take long in large files. */
class KeyIndex {
  private readonly known = new WeakMap<YAMLMap, Map<string, Pair>>();

  private find(map: YAMLMap, key: PropertyKey): Pair | undefined {
    let pairs = this.known.get(map);
    if (!pairs) {
      pairs = new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : [])));
      this.known.set(map, pairs);
    }
    return pairs.get(String(key));
  }

  /** Finds the node of a path: a key in a map, an item in a list. @returns that of the last part there is */
  locate(document: Document, path: readonly PropertyKey[]): Node | undefined {
    let node: unknown = document.contents;
    let last: Node | undefined;
    for (const key of path) {
      const pair = isMap(node) ? this.find(node, key) : undefined;
      node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      const here = pair ? pair.key : node;
      if (!isNode(here)) break;
      last = here;
    }
    return last;
  }
}

/** The line of a place, for authors to see what is meant. @returns nothing for an empty one */
function showLine(source: string, position: number): string {
  const start = source.lastIndexOf('\n', position - 1) + 1;
  const line = source.slice(start).split(/\r?\n/, 1)[0]!.trim();
  return line === '' ? '' : ` (${line.length > 60 ? `${line.slice(0, 57)}…` : line})`;
}

/** Parses, without a stack for each error: they are data here, and files may hold a hundred thousand of them. */
function parseQuickly(source: string, lineCounter: LineCounter): Document {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(source, {
      lineCounter,
      schema: 'core',
      // The parser compares each key with all before it; yaml-loss.ts finds those that are there twice.
      uniqueKeys: false,
      // `error`: with `silent`, a second document would be dropped without a word. Nothing is printed at either.
      logLevel: 'error',
      prettyErrors: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Reads what is out of the ordinary, or wrong, with the place of every part. */
export function parseWhole(written: string, file: string, offset: number): ParsedYaml {
  const counter = new LineCounter();
  const source = markLineEnds(written);
  const document = parseQuickly(source, counter);
  const toPlace = (position: number): Place => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const toLine = (error: YAMLError): number => toPlace(error.pos[0]).line;
  // A tab makes the parser misread the rest of its line.
  const tabbed = new Set(document.errors.filter(({ code }) => code === 'TAB_AS_INDENT').map(toLine));
  const problems = [...document.errors, ...document.warnings]
    .filter((error) => error.code === 'TAB_AS_INDENT' || !tabbed.has(toLine(error)))
    .map((error) => ({ ...getSyntaxWords(error), position: error.pos[0] }));
  const describeLoss = ({ position, message, remedy }: Loss): Fault => {
    const line = showLine(source, position);
    const shown = { en: message.en + line, vi: message.vi + line };
    return { rule: 'yaml', file, ...toPlace(position), message: shown, remedy };
  };
  const typed = findTypedMark(written);
  const losses = problems.length > 0 ? problems : typed ? [typed] : findLosses(document, source);
  const faults = describeFirst(losses, describeLoss);
  const keys = new KeyIndex();
  return {
    value: faults.length > 0 ? undefined : joinMarked(document.toJS({ maxAliasCount: 0 })),
    faults,
    locate(path) {
      const range = keys.locate(document, path)?.range;
      return range ? toPlace(range[0]) : { line: 1 + offset, column: 1 };
    },
  };
}

function parseYaml(source: string, file: string, offset: number): ParsedYaml {
  const value = readPlainYaml(source);
  if (value === undefined) return parseWhole(source, file, offset);
  let whole: ParsedYaml | undefined;
  // Of sound YAML hardly a place is asked for.
  return { value, faults: [], locate: (path) => (whole ??= parseWhole(source, file, offset)).locate(path) };
}

/** Describes as many faults as are told of a file, and counts the others. */
function describeFirst<Item>(items: readonly Item[], describe: (item: Item) => Fault): Fault[] {
  const rest = items.length - faultLimit;
  return rest <= 1
    ? items.map(describe)
    : [...items.slice(0, faultLimit).map(describe), countRest(describe(items[faultLimit]!), rest)];
}

/** Says that a file holds no field at all, once, and which fields it should have. */
function describeNothing(schema: z.ZodType, file: string, offset: number): Fault {
  const object = unwrap(schema);
  const fields = object instanceof z.ZodObject ? Object.entries(object.shape) : [];
  const required = fields.flatMap(([name, field]) => (field instanceof z.ZodType && !field.isOptional() ? name : []));
  const names = fields.map(([name]) => name);
  return {
    rule: 'schema',
    file,
    line: 1 + offset,
    column: 1,
    message: { en: 'There is nothing in it.', vi: 'Trong này chưa có gì.' },
    remedy:
      required.length > 0
        ? {
            en: `Give at least ${required.join(', ')}; CONTRIBUTING.md has examples.`,
            vi: `Ghi ít nhất ${required.join(', ')}; CONTRIBUTING.vi.md có mẫu.`,
          }
        : {
            en: `Give at least one of ${names.join(', ')}, or remove the file.`,
            vi: `Ghi ít nhất một trong các trường ${names.join(', ')}, hoặc bỏ tệp.`,
          },
  };
}

/** A file read through its schema. `data` is undefined when anything is wrong with it. */
export interface Checked<Data> {
  data: Data | undefined;
  faults: Fault[];
  locate: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML through a schema and reports all faults at once, each with its line.
 *
 * @param offset lines that stand before `source` in its file (1 for front matter)
 */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  source: string,
  file: string,
  offset = 0,
): Checked<z.infer<Schema>> {
  const { value, locate, faults } = parseYaml(source, file, offset);
  if (faults.length > 0) return { data: undefined, faults, locate };
  if (value === null) return { data: undefined, faults: [describeNothing(schema, file, offset)], locate };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults, locate };
  // One issue names all keys of a map that are unknown.
  const issues = result.error.issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  );
  const schemaFaults = describeFirst(issues, (issue) => describeIssue(issue, schema, file, locate));
  return { data: undefined, faults: schemaFaults, locate };
}
