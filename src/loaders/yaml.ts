import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import type { Fault, Place } from './fault.ts';
import { joinMarked, markLineEnds } from '../texts/lines.ts';
import { describeIssue } from './issue.ts';

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

function parseYaml(source: string, file: string, offset: number): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const toPlace = (position: number): Place => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].map((problem): Fault => {
    const reason = problem.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return {
      rule: 'yaml',
      file,
      ...toPlace(problem.pos[0]),
      message: { en: `This is not valid YAML: ${reason}`, vi: `YAML sai cú pháp: ${reason}` },
      remedy: {
        en: 'Check indentation, quotes and colons on this line; put text that contains “: ” or “#” in quotes.',
        vi: 'Xem lại thụt đầu dòng, dấu nháy và dấu hai chấm ở dòng này; chữ có “: ” hoặc “#” phải đặt trong dấu nháy.',
      },
    };
  });
  // Anchors can make a small file explode when read; the content model needs none.
  const value = faults.length > 0 ? undefined : toValue(document, file, faults, offset);
  return {
    value,
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

function toValue(document: Document, file: string, faults: Fault[], offset: number): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    faults.push({
      rule: 'yaml',
      file,
      line: 1 + offset,
      column: 1,
      message: {
        en: 'YAML anchors and aliases (&, *) are not used here.',
        vi: 'Không dùng neo và bí danh YAML (&, *).',
      },
      remedy: { en: 'Write the value out in full.', vi: 'Hãy viết đầy đủ giá trị.' },
    });
    return undefined;
  }
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
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, faults, locate };
  const schemaFaults = result.error.issues.flatMap((issue) => describeIssue(issue, schema, file, locate));
  return { data: undefined, faults: schemaFaults, locate };
}
