import type { Locale } from '../i18n/locales.ts';
import type { Brand } from './brand.ts';
import type { MediaFile } from '../loaders/media.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Exception } from '../schemas/exceptions.ts';
import type { Gazetteer } from '../schemas/gazetteer.ts';
import type { GeodataFiles } from '../schemas/geodata.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Media } from '../schemas/media.ts';
import type { Notice } from '../schemas/notice.ts';
import type { Entity } from '../schemas/record.ts';
import type { Reference } from '../schemas/reference.ts';
import type { MovedAnchors, Redirect } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Cue } from '../texts/captions.ts';
import type { Translation } from '../schemas/text.ts';

/** A file of words in one language, with the digests of its units of translation (src/texts/units.ts), by their ids and in order. */
export interface TranslatedFile {
  /** What it is about, the same in every language: `places/old-lighthouse`, `site` or `media`. */
  name: string;
  locale: Locale;
  /** Path below the content folder. */
  file: string;
  /** What it was translated from; originals have none. */
  translation?: Translation | undefined;
  /** Digests of titles, names, labels and the like. */
  words: Record<string, string>;
  /** Digests of the blocks of a body, in files that have one. */
  blocks?: Record<string, string>;
}

/** A file that gives words to an entry in one language: a text, or what a language without a text of it lends. */
export interface WordFile extends TranslatedFile {
  section: string;
  slug: string;
}

/** What lists need to know of a text. The body stays on disk, addressed by `digest`. */
export interface Text extends WordFile {
  /** Digest of the file: the address of its parsed form. */
  digest: string;
  title: string;
  description: string;
  blocks: Record<string, string>;
  /** What its components name, each once. */
  references: Pick<Reference, 'kind' | 'target'>[];
  /** What of the record its components show. */
  shows: ('pictures' | 'files')[];
}

/** Captions of a recording in one language. */
export interface Captions {
  /** Path below the content folder. */
  file: string;
  locale: Locale;
  /** Of the recording. */
  name: string;
  cues: Cue[];
}

/** A picture or file with its record. */
export interface MediaItem extends MediaFile {
  name: string;
  record: Media;
  /** Of a recording, in the languages that have them, the source first. */
  captions?: Captions[];
}

/** Everything a site consists of, as loaded; the catalog's functions answer questions about it. */
export interface SiteContent {
  site: Site;
  brand: Brand;
  editions: Partial<Record<Locale, Edition>>;
  /** By entry id, `places/old-lighthouse`. */
  records: Record<string, Entity>;
  /** Records of entries that were taken back, by id: of them only a notice is shown. */
  withdrawn: Record<string, Entity>;
  /** By text id, `vi/places/old-lighthouse`. */
  texts: Record<string, Text>;
  /** Words that languages without a text of an entry lend it, by text id. */
  lent: Record<string, WordFile>;
  /** Words of the whole site, in `site.yaml` and `media.yaml` of each language: `vi/site`, `vi/media`. */
  shared: Record<string, TranslatedFile>;
  /** By name. */
  media: Record<string, MediaItem>;
  /** Short messages for some days, by the name of their file. */
  notices: Record<string, Notice>;
  /** What maps draw. */
  geodata: GeodataFiles;
  /** By key. */
  sources: Record<string, Source>;
  glossary: Glossary;
  /** Names of places; none where the site has no gazetteer. */
  gazetteer: Gazetteer;
  /** Findings of the gate that two people let stand. */
  exceptions: Exception[];
  /** Entries that have moved. */
  redirects: Redirect[];
  /** Old ids of headings by entry, each with the id of the heading that stands for it now. */
  anchors: MovedAnchors;
  /** Ids of all entries that were ever published. */
  published: string[];
  /** The day as of which the site is built, YYYY-MM-DD (src/loaders/today.ts). */
  today: string;
}

/** The id of a text. */
export const toTextId = (section: string, locale: string, slug: string): string => `${locale}/${section}/${slug}`;

/** Lists all files of words. */
export const listTranslated = ({ shared, texts, lent }: SiteContent): TranslatedFile[] =>
  [shared, texts, lent].flatMap((files) => Object.values<TranslatedFile>(files));

/** Finds the file that one language has of something. @param name `places/old-lighthouse`, `site` or `media` */
export function getTranslated(content: SiteContent, name: string, locale: string): TranslatedFile | undefined {
  const id = `${locale}/${name}`; // as toTextId has it
  return content.texts[id] ?? content.lent[id] ?? content.shared[id];
}
