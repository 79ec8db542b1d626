import { describeBrokenPair } from './broken-pair.ts';
import {
  findDigest,
  writeDigest,
  type Exchange,
  type ExchangeFile,
  type ExchangeUnit,
  type ReturnedFile,
  type ReturnedUnit,
  type ShownCode,
  type UnitState,
} from './exchange.ts';
import { toFault, type ReturnFault } from './fault.ts';
import type { Part } from './passage.ts';
import { joinTokens, type Token } from './tokens.ts';
import { escapeXml } from '../texts/escape.ts';
import { findElements, getElements, getText, writeBranch, writeElement, type XmlNode } from './xml.ts';

// XLIFF 1.2, OASIS Standard, 1 February 2008. Written so that the strict schema has it too: no attributes of our own.

const core = 'urn:oasis:names:tc:xliff:document:1.2';

/** Values of `ctype` (2.2, “Inline Elements”); ours begin with x-. */
const types: Readonly<Record<ShownCode['kind'], string>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'x-struck-out',
  link: 'link',
  fact: 'x-fact',
  code: 'x-code',
  break: 'lb',
  address: 'x-address',
  component: 'x-component',
};

function writeParts(parts: readonly Part[], codes: ExchangeUnit['codes']): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeXml(part);
      const { kind, shown } = codes[part.id]!; // every code is shown somehow
      const attributes = { id: part.id, ctype: types[kind] };
      if (part.parts === undefined) return writeElement('x', { ...attributes, 'equiv-text': shown });
      const rights = { clone: 'no', 'equiv-text': shown === '' ? undefined : shown };
      return writeElement('g', { ...attributes, ...rights }, writeParts(part.parts, codes));
    })
    .join('');
}

const states: Readonly<Record<UnitState, string>> = {
  initial: 'needs-review-translation',
  translated: 'translated',
  final: 'final',
};

function writeUnit(unit: ExchangeUnit, from: string, to: string): string {
  const { id, source, target, state, isMachine, digest, codes, notes, maxLength } = unit;
  const attributes = {
    id,
    approved: state === 'final' ? 'yes' : undefined,
    ...(maxLength === undefined ? {} : { maxwidth: maxLength, 'size-unit': 'char' }),
  };
  const origin = isMachine && state === 'initial' ? 'leveraged-mt' : undefined;
  return writeBranch('trans-unit', attributes, [
    writeElement('source', { 'xml:lang': from }, writeParts(source, codes)),
    ...(target
      ? [
          writeElement(
            'target',
            { 'xml:lang': to, state: states[state], 'state-qualifier': origin },
            writeParts(target, codes),
          ),
        ]
      : []),
    ...notes.map(({ category, text }) =>
      writeElement('note', { from: category, annotates: 'source' }, escapeXml(text)),
    ),
    writeElement('note', { from: 'digest', priority: 10 }, writeDigest(digest)),
  ]);
}

const writeFile = ({ id, units }: ExchangeFile, from: string, to: string): string =>
  writeBranch('file', { original: id, 'source-language': from, 'target-language': to, datatype: 'x-markdown' }, [
    writeBranch(
      'body',
      {},
      units.map((unit) => writeUnit(unit, from, to)),
    ),
  ]);

/** Writes XLIFF 1.2. */
export const writeXliff12 = ({ from, to, files }: Exchange): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeBranch(
    'xliff',
    { xmlns: core, version: '1.2' },
    files.map((file) => writeFile(file, from, to)),
  )}\n`;

/** Reads what stands within source or target; what tools put into codes is no text, and marks around words are passed over. */
function readTokens(node: XmlNode, starts: Map<string, string>): Token[] {
  return node.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [child];
    if (child.namespace !== core) return [];
    const { id = '', rid = id } = child.attributes;
    if (child.name === 'x' || child.name === 'ph') return [{ id, at: 'place' }];
    if (child.name === 'g') return [{ id, at: 'start' }, ...readTokens(child, starts), { id, at: 'end' }];
    if (child.name === 'bx' || child.name === 'bpt') {
      starts.set(rid, id);
      return [{ id, at: 'start' }];
    }
    if (child.name === 'ex' || child.name === 'ept') return [{ id: starts.get(rid) ?? rid, at: 'end' }];
    if (child.name === 'it') return [{ id, at: child.attributes['pos'] === 'close' ? 'end' : 'start' }];
    return readTokens(child, starts);
  });
}

const toState = (target: XmlNode | undefined, approved: string | undefined): UnitState | undefined => {
  const state = target?.attributes['state'];
  if (approved === 'yes' || state === 'final' || state === 'signed-off') return 'final';
  if (state === 'translated') return 'translated';
  return state === undefined ? undefined : 'initial';
};

function readUnit(unit: XmlNode, file: string, faults: ReturnFault[]): ReturnedUnit | undefined {
  const { id = '', approved } = unit.attributes;
  const [sourceNode] = getElements(unit, 'source');
  const [targetNode] = getElements(unit, 'target');
  const read = (node: XmlNode): Part[] | undefined => {
    const parts = joinTokens(readTokens(node, new Map()));
    if (!parts) faults.push(describeBrokenPair(node.line, `${file}#${id}`));
    return parts;
  };
  const source = sourceNode ? read(sourceNode) : [];
  const hasTarget = targetNode !== undefined && targetNode.children.length > 0;
  const target = hasTarget ? read(targetNode) : undefined;
  if (!source || (hasTarget && !target)) return undefined;
  return {
    file,
    id,
    source,
    target,
    state: toState(targetNode, approved),
    isGuess: false,
    isMachine: /^(?:leveraged-mt|mt-suggestion)$/.test(targetNode?.attributes['state-qualifier'] ?? ''),
    digest: findDigest(getElements(unit, 'note').map(getText)),
    line: unit.line,
  };
}

/** Reads XLIFF 1.2. @param root its element `xliff` */
export function readXliff12(root: XmlNode): { returned: ReturnedFile; faults: ReturnFault[] } {
  const faults: ReturnFault[] = [];
  const files = findElements(root, 'file');
  const units = files.flatMap((file) =>
    findElements(file, 'trans-unit').flatMap((unit) => readUnit(unit, file.attributes['original'] ?? '', faults) ?? []),
  );
  const find = (name: string): string | undefined => {
    const values = [...new Set(files.map(({ attributes }) => attributes[name]))];
    if (values.length > 1)
      faults.push(
        toFault(
          'language',
          root.line,
          {
            en: `Its parts differ in ${name}: ${values.join(', ')}.`,
            vi: `Các phần khác nhau ở ${name}: ${values.join(', ')}.`,
          },
          { en: 'Hand in one file for each language.', vi: 'Hãy nộp mỗi ngôn ngữ một tệp.' },
        ),
      );
    return values[0];
  };
  return { returned: { from: find('source-language'), to: find('target-language'), units }, faults };
}
