import type { Locale } from '../i18n/locales.ts';
import type { MediaFile } from '../loaders/media.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Exception } from '../schemas/exceptions.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Media } from '../schemas/media.ts';
import type { Entity } from '../schemas/record.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Redirect } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Translation } from '../schemas/text.ts';

/** A file that gives words to an entry in one language: a text, or what a language without a text of it lends. */
export interface WordFile {
  section: string;
  slug: string;
  locale: Locale;
  /** Path below the content folder. */
  file: string;
  translation?: Translation | undefined;
  /** Digest of each of its words by the id of their unit, in order, see src/texts/units.ts. */
  words: Record<string, string>;
}

/** What lists need to know of a text. The body stays on disk, addressed by `digest`. */
export interface Text extends WordFile {
  /** Digest of the file: the address of its parsed form. */
  digest: string;
  title: string;
  description: string;
  /** Digest of each block by its id, in order. */
  blocks: Record<string, string>;
  /** What its components name, each once. */
  references: Pick<Reference, 'kind' | 'target'>[];
  /** What of the record its components show. */
  shows: ('pictures' | 'files')[];
}

/** A picture or file with its record. */
export interface MediaItem extends MediaFile {
  name: string;
  record: Media;
}

/** Everything a site consists of, as loaded; the catalog's functions answer questions about it. */
export interface SiteContent {
  site: Site;
  editions: Partial<Record<Locale, Edition>>;
  /** By entry id, `places/old-lighthouse`. */
  records: Record<string, Entity>;
  /** Records of entries that were taken back, by id: of them only a notice is shown. */
  withdrawn: Record<string, Entity>;
  /** By text id, `vi/places/old-lighthouse`. */
  texts: Record<string, Text>;
  /** Words that languages without a text of an entry lend it, by text id. */
  lent: Record<string, WordFile>;
  /** By name. */
  media: Record<string, MediaItem>;
  /** By key. */
  sources: Record<string, Source>;
  glossary: Glossary;
  /** Findings of the gate that two people let stand. */
  exceptions: Exception[];
  /** Entries that have moved. */
  redirects: Redirect[];
  /** Ids of all entries that were ever published. */
  published: string[];
  /** The day as of which the site is built, YYYY-MM-DD (src/loaders/today.ts). */
  today: string;
}

/** The id of a text. */
export const toTextId = (section: string, locale: string, slug: string): string => `${locale}/${section}/${slug}`;
