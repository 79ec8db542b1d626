import { resolve } from 'node:path';
import ts from 'typescript';
import { isRealDate } from '../src/schemas/dates.ts';

// Holds the JSON-LD of pages against the vocabulary of schema.org, as `schema-dts` has it in types: TypeScript tells a type that
// there is not, a property that a type does not have, and a value that a property does not take.

/** What a page says to programs. */
export interface PageGraph {
  /** Address of the page below its site. */
  path: string;
  /** The text of its script. */
  text: string;
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Properties that hold an address, whatever else they may hold. */
const addresses = new Set(
  '@id url item contentUrl license acquireLicensePage sameAs isBasedOn target eventStatus eventAttendanceMode itemListOrder'.split(
    ' ',
  ),
);

/** Visits every value of a graph with the types and properties that lead to it: `Article.image[0].url`. */
function visit(
  value: unknown,
  way: string,
  key: string,
  report: (value: unknown, way: string, key: string) => void,
): void {
  report(value, way, key);
  if (Array.isArray(value)) value.forEach((each, index) => visit(each, `${way}[${index}]`, key, report));
  else if (isNode(value))
    for (const [name, each] of Object.entries(value)) visit(each, way === '' ? name : `${way}.${name}`, name, report);
}

const dates = /^(?:date|startDate|endDate)/;
const isIsoDate = (value: string): boolean => {
  const [, day = '', time = ''] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T.*)?$/.exec(value) ?? [];
  return day !== '' && isRealDate(day) && /^(?:T\d{2}:\d{2}:\d{2}(?:[+-]\d{2}:\d{2}|Z))?$/.test(time);
};

/** What is wrong with a value whatever its type: types of TypeScript know no form of a string. */
function findValueFault(value: unknown, key: string): string | undefined {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'holds nothing';
  if (typeof value !== 'string') return undefined;
  if (value.trim() === '') return 'is empty';
  if (/undefined|\[object|NaN/.test(value)) return `holds what no author wrote: ${value}`;
  if (addresses.has(key) && !(/^https?:\/\//.test(value) && URL.canParse(value)))
    return `is no whole address: ${value}`;
  if (dates.test(key) && !isIsoDate(value)) return `is no date of ISO 8601: ${value}`;
  return undefined;
}

/** Gives one graph for all that have the same types and properties: to types, one string is as good as another, but for schema.org's own. */
const toShape = (value: unknown): unknown => {
  if (typeof value === 'string') return value.startsWith('https://schema.org') ? value : '';
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(toShape(each))))].toSorted();
  if (!isNode(value)) return value;
  return Object.entries(value).map(([key, each]) => [key, key === '@type' ? each : toShape(each)]);
};

/** A line of the program that is compiled, and what it holds. */
interface Line {
  text: string;
  where: string;
}

/**
 * Writes a node as an expression, a line for each property. An action may say which input it wants, which its type alone does not know
 * (schema.org/docs/actions.html).
 */
function* print(value: unknown, where: string, end: string): Generator<Line> {
  if (Array.isArray(value)) {
    yield { text: '[', where };
    for (const each of value) yield* print(each, where, ',');
    yield { text: `]${end}`, where };
  } else if (isNode(value)) {
    const type = String(value['@type'] ?? '');
    const isAction = type.endsWith('Action');
    const own = type === '' ? where : `${where} ${type}`;
    yield { text: isAction ? `hold<WithActionConstraints<S.${type}>>({` : '{', where: own };
    for (const [key, each] of Object.entries(value)) {
      yield { text: `${JSON.stringify(key)}:`, where: `${own}.${key}` };
      yield* print(each, `${own}.${key} ›`, ',');
    }
    yield { text: `}${isAction ? ')' : ''}${end}`, where: own };
  } else yield { text: `${JSON.stringify(value)}${end}`, where };
}

const preamble = [
  `import type * as S from 'schema-dts';`,
  `import type { WithActionConstraints } from 'schema-dts';`,
  'declare function hold<T>(thing: T): T;',
];

/** Compiles nodes, each against the type that it names. @returns what TypeScript has against them */
function compile(nodes: readonly { node: Node; path: string }[]): string[] {
  const lines: Line[] = preamble.map((text) => ({ text, where: '' }));
  for (const [index, { node, path }] of nodes.entries()) {
    const type = String(node['@type']);
    lines.push({ text: `export const node${index}: Exclude<S.${type}, string> =`, where: `${path}: ${type}` });
    lines.push(...print(node, `${path}:`, ';'));
  }
  const file = resolve('tests/structured-data.generated.ts'); // beside node_modules, and never written
  const source = lines.map(({ text }) => text).join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const own = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(own), ...program.getSemanticDiagnostics(own)].map(
    ({ start = 0, messageText }) => {
      const { line } = own.getLineAndCharacterOfPosition(start);
      const [first, ...more] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
      return `${lines[line]!.where.replace(/ ›$/, '')}: ${more.at(-1)?.trim() ?? first}`;
    },
  );
}

/**
 * Finds what is wrong with the JSON-LD of the pages of a site: types, properties and values that schema.org does not have,
 * strings that are empty, addresses that are not whole, dates that are none, and references that lead nowhere.
 *
 * @returns one line for each, with the page and the property
 */
export function findGraphFaults(pages: readonly PageGraph[]): string[] {
  const faults: string[] = [];
  const nodes: { node: Node; path: string }[] = [];
  const shapes = new Set<string>();
  const known = new Set<string>();
  const references: { id: string; where: string }[] = [];
  for (const { path, text } of pages) {
    const { '@context': context, '@graph': graph, ...others } = JSON.parse(text) as Node;
    if (context !== 'https://schema.org' || !Array.isArray(graph) || Object.keys(others).length > 0) {
      faults.push(`${path}: is no graph of schema.org`);
      continue;
    }
    for (const node of graph as Node[]) {
      visit(node, String(node['@type']), '', (value, way, key) => {
        const fault = findValueFault(value, key);
        if (fault !== undefined) faults.push(`${path}: ${way} ${fault}`);
        if (!isNode(value) || typeof value['@id'] !== 'string') return;
        if (value['@type'] === undefined) references.push({ id: value['@id'], where: `${path}: ${way}` });
        else known.add(value['@id']);
      });
      const shape = JSON.stringify(toShape(node));
      if (shapes.has(shape)) continue;
      shapes.add(shape);
      nodes.push({ node, path });
    }
  }
  for (const { id, where } of references)
    if (!known.has(id)) faults.push(`${where} leads to ${id}, which no page describes`);
  return [...faults, ...compile(nodes)];
}
