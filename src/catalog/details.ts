import type { MessageKey } from '../i18n/dictionaries.ts';
import { formatDate } from '../i18n/format.ts';
import type { Localized } from '../schemas/common.ts';
import type { SiteContent } from './content.ts';
import { getPresent, type Entry } from './entries.ts';
import { pickWording, type Wording } from './localized.ts';
import { describeOccasion } from './occasion.ts';

/** A line about an entry: when and where it is held, who issued it. */
export interface Detail {
  label: MessageKey;
  words: Wording;
  /** Where it leads within the site, as `/vi/places/lake/`. */
  path?: string | undefined;
  /** Where it leads elsewhere. */
  address?: string | undefined;
  note?: Wording | undefined;
}

/** Lists the lines about an entry that its record has: for its page, its Markdown version and search. */
export function describeDetails(content: SiteContent, { record, locale }: Entry): Detail[] {
  const pick = (words?: Localized) => words && pickWording(content.site, words, locale);
  const say = (text?: string) => (text === undefined ? undefined : { text, locale });
  const sayHost = (address?: string) => say(address && new URL(address).hostname);
  const sayDate = (date?: string) => say(date && formatDate(locale, date));

  const event = record.type === 'event' ? record : undefined;
  const document = record.type === 'document' ? record : undefined;
  const [place] = event?.place ? getPresent(content, locale, [event.place]) : [];
  /** Without words a line is left out. */
  const all: (Omit<Detail, 'words'> & { words: Wording | undefined })[] = [
    { label: 'event.when', words: say(describeOccasion(record, locale)), note: pick(event?.note) },
    { label: 'event.place', words: pick(place?.record.name), path: place?.path },
    { label: 'document.number', words: say(document?.number) },
    { label: 'document.issuer', words: pick(document?.issuer) },
    { label: 'document.issued', words: sayDate(document?.issued) },
    { label: 'document.effective', words: sayDate(document?.effective) },
    { label: 'document.address', words: sayHost(document?.address), address: document?.address },
  ];
  return all.flatMap(({ words, ...detail }) => (words ? [{ ...detail, words }] : []));
}
