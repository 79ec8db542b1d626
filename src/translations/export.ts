import type { SiteContent } from '../catalog/content.ts';
import { formatFact } from '../catalog/facts.ts';
import { findAgreedTerms } from '../catalog/glossary.ts';
import { listSpellings } from '../i18n/forms.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import type { ExchangeFile, ExchangeUnit, ShownCode, UnitNote, UnitState } from './exchange.ts';
import { getWords, listCodes, type CodeMeaning, type Passage } from './passage.ts';
import { alignPieces, getPieceDigest, getPieceId, pairUnits, type Unit, type UnitFile } from './units.ts';

/** From which language into which, of which entry. */
export interface Direction {
  content: SiteContent;
  /** `places/lake`, `site` or `media`. */
  name: string;
  from: Locale;
  to: Locale;
}

/**
 * How far the translation of a unit is. What a machine wrote, or what was made from other words than the source has now,
 * is to be looked at; what a native reader approved of is done.
 */
export function getUnitState({ id, digest, block }: Unit, translation: UnitFile['translation']): UnitState {
  const noted = translation?.digest ?? {};
  // A block that moved is still the same block; words stand in their place.
  const isFresh = block ? Object.values(noted).includes(digest) : noted[id] === digest;
  if (!translation || !isFresh) return 'initial';
  if (translation.reviewed !== undefined) return 'final';
  return translation.by === 'machine' ? 'initial' : 'translated';
}

const getFact = ({ content, name }: Direction, attributes: Readonly<Record<string, string>>): Fact | undefined =>
  content.records[attributes['entry'] ?? name]?.facts[attributes['of'] ?? ''];

function showCode(meaning: CodeMeaning, direction: Direction): ShownCode {
  const { kind } = meaning;
  if (kind === 'link') return { kind, shown: meaning.url };
  if (kind === 'break') return { kind, shown: '↵' };
  if (kind === 'fact') {
    const fact = getFact(direction, meaning.attributes);
    return { kind, shown: fact ? formatFact(direction.content, direction.from, fact).text : meaning.written };
  }
  return { kind, shown: 'written' in meaning ? meaning.written : '' };
}

/** What a placeholder stands for, and what a careful translator should know of it. */
function describeFacts({ parts, codes }: Passage, direction: Direction): UnitNote[] {
  const { content, from } = direction;
  return listCodes(parts).flatMap(({ id }): UnitNote[] => {
    const meaning = codes[id]!; // every code of a passage has its meaning
    const fact = meaning.kind === 'fact' ? getFact(direction, meaning.attributes) : undefined;
    if (!fact) return [];
    const words = [fact.label[from], formatFact(content, from, fact).text, fact.note?.[from]];
    return [{ category: 'fact', text: `{${id}}: ${words.filter(Boolean).join(' · ')}` }];
  });
}

/** What a label or a note of a fact speaks of. */
function describeFact({ path }: Unit, { content, name, from }: Direction): UnitNote[] {
  const [field, key = ''] = path ?? [];
  const fact = field === 'facts' ? content.records[name]?.facts[key] : undefined;
  return fact ? [{ category: 'fact', text: `${key}: ${formatFact(content, from, fact).text}` }] : [];
}

/** The agreed form of each term that occurs, and the forms that are refused. */
function describeTerms({ parts }: Passage, { content, from, to }: Direction): UnitNote[] {
  return findAgreedTerms(content.glossary, from, getWords(parts)).flatMap(({ agreed, refuse }): UnitNote[] => {
    const form = agreed[to];
    if (form === undefined) return [];
    const refused = (refuse[to] ?? []).flatMap(listSpellings);
    return [
      {
        category: 'glossary',
        text: `${agreed[from]} → ${form}${refused.length > 0 ? ` (✗ ${refused.join(', ')})` : ''}`,
      },
    ];
  });
}

const toNote = (written: string): UnitNote => ({
  category: 'author',
  text: written.replace(/^\{\s*\/\*\s*/, '').replace(/\s*\*\/\s*\}$/, ''),
});

function exportUnit(unit: Unit, own: Unit | undefined, translation: UnitFile['translation'], direction: Direction) {
  const targets = alignPieces(unit, own);
  const isMachine = translation?.by === 'machine' && translation.reviewed === undefined;
  return unit.pieces.map(({ role, passage, notes }, index): ExchangeUnit => {
    const target = targets?.[index];
    const codes = { ...target?.codes, ...passage.codes };
    return {
      id: getPieceId(unit, index),
      source: passage.parts,
      target: target?.parts,
      state: target ? getUnitState(unit, translation) : 'initial',
      isMachine,
      digest: getPieceDigest(passage.parts, target?.parts),
      codes: Object.fromEntries(Object.entries(codes).map(([id, meaning]) => [id, showCode(meaning, direction)])),
      notes: [
        { category: 'role', text: role },
        ...describeFact(unit, direction),
        ...describeFacts(passage, direction),
        ...describeTerms(passage, direction),
        ...[...(index === 0 ? unit.notes : []), ...notes].map(toNote),
      ],
      maxLength: unit.maxLength,
    };
  });
}

/** Prepares the words of an entry for translators' tools. @param target the translation, when there is one */
export function exportFile(source: UnitFile, target: UnitFile | undefined, direction: Direction): ExchangeFile {
  const own = pairUnits(source, target);
  return {
    id: direction.name,
    units: source.units.flatMap((unit) => exportUnit(unit, own.get(unit), target?.translation, direction)),
  };
}
