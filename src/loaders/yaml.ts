import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import { z } from 'zod';
import { joinMarked, markLineEnds } from '../texts/lines.ts';
import type { Fault, Place } from './fault.ts';
import { describeIssue, unwrap } from './issue.ts';
import { findLosses } from './yaml-loss.ts';
import { getSyntaxWords } from './yaml-words.ts';

/** YAML as data: its value and where each part of it stands. */
interface ParsedYaml {
  value: unknown;
  /** Finds the place of a path such as `['facts', 'volume', 'value']`; a missing key gives its parent. */
  locate: (path: readonly PropertyKey[]) => Place;
  faults: Fault[];
}

function findKey(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key : undefined;
}

/** The line of a place, for authors to see what is meant. @returns nothing for an empty one */
function showLine(source: string, position: number): string {
  const start = source.lastIndexOf('\n', position - 1) + 1;
  const line = source.slice(start).split(/\r?\n/, 1)[0]!.trim();
  return line === '' ? '' : ` (${line.length > 60 ? `${line.slice(0, 57)}…` : line})`;
}

function parseYaml(source: string, file: string, offset: number): ParsedYaml {
  const counter = new LineCounter();
  // `error`: with `silent`, a second document would be dropped without a word. Nothing is printed at either.
  const document = parseDocument(source, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
    prettyErrors: false,
  });
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
  const faults = (problems.length > 0 ? problems : findLosses(document, source)).map(
    ({ position, message, remedy }): Fault => {
      const line = showLine(source, position);
      const shown = { en: message.en + line, vi: message.vi + line };
      return { rule: 'yaml', file, ...toPlace(position), message: shown, remedy };
    },
  );
  return {
    value: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    faults,
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const part = path.slice(0, length);
        const node = findKey(document, part) ?? (document.getIn(part, true) as Node | undefined); // `true` keeps nodes
        if (node?.range) return toPlace(node.range[0]);
      }
      return { line: 1 + offset, column: 1 };
    },
  };
}

/** Says that a file holds no field at all, once, and which fields it should have. */
function describeNothing(schema: z.ZodType, file: string, offset: number): Fault {
  const object = unwrap(schema);
  const fields = object instanceof z.ZodObject ? Object.entries(object.shape) : [];
  const required = fields.flatMap(([name, field]) => (field instanceof z.ZodType && !field.isOptional() ? name : []));
  return {
    rule: 'schema',
    file,
    line: 1 + offset,
    column: 1,
    message: { en: 'There is nothing in it.', vi: 'Trong này chưa có gì.' },
    remedy: {
      en: `Give at least ${required.join(', ')}; CONTRIBUTING.md has examples.`,
      vi: `Ghi ít nhất ${required.join(', ')}; CONTRIBUTING.vi.md có mẫu.`,
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
  const { value: marked, locate, faults } = parseYaml(markLineEnds(source), file, offset);
  const value = joinMarked(marked);
  if (faults.length > 0) return { data: undefined, faults, locate };
  if (value === null) return { data: undefined, faults: [describeNothing(schema, file, offset)], locate };
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults, locate };
  const schemaFaults = result.error.issues.flatMap((issue) => describeIssue(issue, schema, file, locate));
  return { data: undefined, faults: schemaFaults, locate };
}
