import type { SiteContent } from '../catalog/content.ts';
import { getEntry, type Entry } from '../catalog/entries.ts';
import { describeAsOf, describeReview, formatFact, getFact, type EntryFact } from '../catalog/facts.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import { toFactsCsv } from '../machines/open-data.ts';
import type { Source } from '../schemas/source.ts';

/** A fact of the sheet, as its row prints it. */
export interface SheetFact {
  found: EntryFact;
  /** When it was true, as a date that readers know. */
  date: string | undefined;
  /** What a careful reader has to know beside the value and the day of its review: that sources disagree, and how. */
  remarks: Wording[];
  sources: Source[];
}

/** The facts of one entry. */
export interface SheetGroup {
  entry: Entry;
  name: Wording;
  facts: SheetFact[];
}

function describeFact(content: SiteContent, locale: Locale, reference: string): SheetFact {
  const found = getFact(content, locale, reference);
  const { fact } = found;
  return {
    found,
    date: fact['as-of'] && formatDate(locale, fact['as-of']),
    remarks: [
      ...(fact.disputed ? [{ text: getTranslator(locale)('fact.disputed'), locale }] : []),
      ...(fact.note ? [pickWording(content.site, fact.note, locale)] : []),
    ],
    sources: fact.sources.map((key) => content.sources[key]!), // the gate has looked for them
  };
}

/** The facts that the site gives to newsrooms, by the entries that have them, in the order of `press.facts` in site.yaml. */
export function getFactSheet(content: SiteContent, locale: Locale): SheetGroup[] {
  const references = Map.groupBy(content.site.press?.facts ?? [], (reference) => reference.split('#')[0]!); // split gives one at least
  return [...references].map(([id, list]) => {
    const entry = getEntry(content, locale, id);
    return {
      entry,
      name: pickWording(content.site, entry.record.name, locale),
      facts: list.map((reference) => describeFact(content, locale, reference)),
    };
  });
}

/** The sheet as plain text: a line for each fact, with its date, its remarks and its sources. */
export function toPlainSheet(content: SiteContent, locale: Locale, groups: readonly SheetGroup[]): string {
  const t = getTranslator(locale);
  const writeFact = ({ found, remarks, sources }: SheetFact): string => {
    const said = [describeAsOf(locale, found), ...remarks.map(({ text }) => text), describeReview(locale, found)];
    const aside = said.filter(Boolean).join('; ');
    const value = formatFact(content, locale, found.fact).text;
    const words = aside ? t('list.aside', { text: value, aside }) : value;
    const from = sources.map(({ title, publisher, url, grade }) =>
      [title, publisher, grade, url].filter(Boolean).join(', '),
    );
    return [
      `- ${t('list.labelled', { label: found.label.text, value: words })}`,
      ...from.map((each) => `    ${each}`),
    ].join('\n');
  };
  const grades = (['A', 'B', 'C'] as const).map((grade) =>
    t('list.labelled', { label: grade, value: t(`source.grade${grade}`) }),
  );
  return [...groups.map(({ name, facts }) => [name.text, ...facts.map(writeFact)].join('\n')), grades.join('\n')]
    .join('\n\n')
    .concat('\n');
}

/** The sheet as a table for programs: the rows of the open data, in the language of an edition. */
export const toSheetCsv = (content: SiteContent, locale: Locale, groups: readonly SheetGroup[]): string =>
  toFactsCsv(
    content,
    locale,
    groups.flatMap(({ facts }) => facts.map(({ found }) => `${found.entry}#${found.key}`)),
  );
