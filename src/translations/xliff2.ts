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

// XLIFF Version 2.1, OASIS Standard, 13 February 2018. Elements and attributes named here are those of its chapter 4.2.

const core = 'urn:oasis:names:tc:xliff:document:2.0';
const sizes = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** Types of codes that the standard knows (4.3.1.28, 4.3.1.33). */
const types: Readonly<Record<ShownCode['kind'], { type: string; subType?: string }>> = {
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  delete: { type: 'fmt' },
  link: { type: 'link' },
  fact: { type: 'ui', subType: 'xlf:var' },
  code: { type: 'other' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  address: { type: 'link' },
  component: { type: 'other' },
};

/** What tools show at the two ends of a pair. */
const ends: Readonly<Partial<Record<ShownCode['kind'], readonly [start: string, end: string]>>> = {
  emphasis: ['_', '_'],
  strong: ['**', '**'],
  delete: ['~~', '~~'],
};

function writeParts(parts: readonly Part[], codes: ExchangeUnit['codes']): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeXml(part);
      const { kind, shown } = codes[part.id]!; // every code is shown somehow
      const rights = { canCopy: 'no', canDelete: 'no', ...types[kind] };
      if (part.parts === undefined) return writeElement('ph', { id: part.id, disp: shown, ...rights });
      const [dispStart, dispEnd] = ends[kind] ?? ['[', `](${shown})`];
      return writeElement('pc', { id: part.id, dispStart, dispEnd, ...rights }, writeParts(part.parts, codes));
    })
    .join('');
}

function writeUnit(unit: ExchangeUnit): string {
  const { id, source, target, state, digest, codes, notes, maxLength } = unit;
  const written = notes.map(({ category, text }, index) =>
    writeElement('note', { id: `n${index + 1}`, category }, escapeXml(text)),
  );
  written.push(writeElement('note', { id: 'digest', category: 'digest', priority: 10 }, writeDigest(digest)));
  const segment = [
    writeElement('source', {}, writeParts(source, codes)),
    ...(target ? [writeElement('target', {}, writeParts(target, codes))] : []),
  ];
  return writeBranch('unit', { id, 'slr:sizeRestriction': maxLength }, [
    writeBranch('notes', {}, written),
    writeBranch('segment', { state }, segment),
  ]);
}

/** Ids of files may have no slash. */
const toFileId = (id: string): string => id.replaceAll('/', '.');

const writeFile = ({ id, units }: ExchangeFile): string =>
  writeBranch('file', { id: toFileId(id), original: id }, [
    writeBranch('slr:profiles', { generalProfile: 'xliff:codepoints' }, [
      writeElement('slr:normalization', { general: 'nfc' }),
    ]),
    ...units.map(writeUnit),
  ]);

/** Writes XLIFF 2.1. */
export const writeXliff2 = ({ from, to, files }: Exchange): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeBranch(
    'xliff',
    { xmlns: core, 'xmlns:slr': sizes, version: '2.1', srcLang: from, trgLang: to },
    files.map(writeFile),
  )}\n`;

/** The sign of an element `cp`, which XML cannot hold itself; one that is none reads as U+FFFD, and that no text may hold. */
const readCodePoint = (hex = ''): string => {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  return code > 0 && code <= 0x10_ff_ff && (code & 0xff_f8_00) !== 0xd8_00 ? String.fromCodePoint(code) : '\uFFFD';
};

/** Reads what stands within source or target. Annotations are passed over, and what they hold is read. */
function readTokens(node: XmlNode): Token[] {
  return node.children.flatMap((child): Token[] => {
    if (typeof child === 'string') return [child];
    if (child.namespace !== core) return [];
    const { id = '', startRef } = child.attributes;
    if (child.name === 'cp') return [readCodePoint(child.attributes['hex'])];
    if (child.name === 'ph') return [{ id, at: 'place' }];
    if (child.name === 'pc') return [{ id, at: 'start' }, ...readTokens(child), { id, at: 'end' }];
    if (child.name === 'sc') return [{ id, at: 'start' }];
    if (child.name === 'ec') return [{ id: startRef ?? id, at: 'end' }];
    return readTokens(child);
  });
}

const toState = (state: string | undefined): UnitState | undefined =>
  state === 'initial' || state === 'translated'
    ? state
    : state === 'reviewed' || state === 'final'
      ? 'final'
      : undefined;

class UnitReader {
  readonly faults: ReturnFault[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Joins what stands in the sources or targets of a unit, which a tool may have split or merged. */
  private join(nodes: readonly XmlNode[], unit: string): Part[] | undefined {
    const parts = joinTokens(nodes.flatMap((node) => readTokens(node)));
    if (!parts) this.faults.push(describeBrokenPair(nodes[0]!.line, `${this.file}#${unit}`));
    return parts;
  }

  /** The targets of a unit in their order; where a tool has left a part untranslated there is no translation yet. */
  private findTargets(parts: readonly XmlNode[], unit: string, line: number): XmlNode[] | undefined {
    const found = parts.flatMap((part, index) => {
      const [target] = getElements(part, 'target');
      // What is not to be translated, such as the space between two sentences, may stand in the source alone.
      const node = target ?? (part.name === 'ignorable' ? getElements(part, 'source')[0] : undefined);
      return node
        ? [{ node, order: Number(node.attributes['order'] ?? index + 1), isTarget: target !== undefined }]
        : [];
    });
    const targets = found.filter(({ isTarget, node }) => isTarget && node.children.length > 0);
    if (targets.length === 0) return undefined;
    if (found.length < parts.length)
      this.faults.push(
        toFault(
          'unfinished',
          line,
          {
            en: `${this.file}#${unit}: some of its segments have a translation, and some have none.`,
            vi: `${this.file}#${unit}: có câu đã dịch, có câu chưa.`,
          },
          { en: 'Translate all of them, or none.', vi: 'Hãy dịch hết, hoặc để trống hết.' },
        ),
      );
    return found.toSorted((a, b) => a.order - b.order).map(({ node }) => node);
  }

  read(node: XmlNode): ReturnedUnit | undefined {
    const { id = '' } = node.attributes;
    const parts = node.children.filter(
      (child): child is XmlNode =>
        typeof child !== 'string' && child.namespace === core && ['segment', 'ignorable'].includes(child.name),
    );
    const targets = this.findTargets(parts, id, node.line);
    const source = this.join(
      parts.flatMap((part) => getElements(part, 'source')),
      id,
    );
    const target = targets && this.join(targets, id);
    if (!source || (targets && !target)) return undefined;
    const segments = parts.filter(({ name }) => name === 'segment');
    const states = new Set(segments.map(({ attributes }) => toState(attributes['state'])));
    const least = (['initial', 'translated', 'final'] as const).find((each) => states.has(each));
    return {
      file: this.file,
      id,
      source,
      target,
      state: states.has(undefined) ? undefined : least,
      isGuess: false,
      isMachine: false,
      digest: findDigest(findElements(node, 'note').map(getText)),
      line: node.line,
    };
  }
}

/** Reads XLIFF 2.0 or 2.1. @param root its element `xliff` */
export function readXliff2(root: XmlNode): { returned: ReturnedFile; faults: ReturnFault[] } {
  const faults: ReturnFault[] = [];
  const units = findElements(root, 'file').flatMap((file) => {
    const { original, id = '' } = file.attributes;
    const reader = new UnitReader(original ?? id.replaceAll('.', '/'));
    const read = findElements(file, 'unit').flatMap((unit) => reader.read(unit) ?? []);
    faults.push(...reader.faults);
    return read;
  });
  return { returned: { from: root.attributes['srcLang'], to: root.attributes['trgLang'], units }, faults };
}
