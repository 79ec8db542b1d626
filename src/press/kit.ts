import { hash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { MediaItem, SiteContent } from '../catalog/content.ts';
import { getPresent } from '../catalog/entries.ts';
import { pickWording } from '../catalog/localized.ts';
import { memoize } from '../i18n/memoize.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import { toCell } from '../texts/escape.ts';
import { getLibraryPath, getRoomPath, pressFolder } from './addresses.ts';
import { getFactSheet, toPlainSheet, toSheetCsv } from './fact-sheet.ts';
import { getLibrary, type LibraryPicture } from './library.ts';
import { listAgreedNames, listEntryNames, toNamesCsv } from './names.ts';

/** Bytes of pictures that a kit may hold, so that a slow line can fetch it; the others are named with their addresses. */
const largest = 20_000_000;

/** Entries whose descriptions say what the site is about. */
const leadingCount = 3;

/** A file of the kit: words, or a picture that is read when the kit is made. */
interface KitFile {
  /** Path in the kit. */
  path: string;
  words?: string;
  picture?: MediaItem;
}

/** A press kit that is published. */
export interface Kit {
  /** Below the site, with a digest of all that is in it. */
  path: string;
  /** Name under which a browser stores it. */
  file: string;
  /** Folder in it that holds everything. */
  folder: string;
  files: KitFile[];
}

/** Chooses the pictures that fit into a kit, in the order of the library; recordings are too large for one. */
function chooseFitting(library: readonly LibraryPicture[], room: number): LibraryPicture[] {
  let left = room;
  return library.filter(({ item }) => {
    if (item.role !== 'picture' || item.size > left) return false;
    left -= item.size;
    return true;
  });
}

const toPictureFile = ({ name, ending }: MediaItem): string => `pictures/${name}.${ending}`;

/** The records of the pictures as a table. */
function toPicturesCsv({ site }: SiteContent, pictures: readonly LibraryPicture[]): string {
  const head = ['file', 'title', 'alt', 'kind', 'credit_line', 'credit', 'author', 'owner', 'licence', 'licence_url'];
  const rows = pictures.map(({ item, title, alt, attribution, credit, licenceAddress, uses }) => [
    toPictureFile(item),
    title.text,
    alt?.text ?? '',
    item.record.kind,
    attribution,
    credit.text,
    item.record.author,
    item.record.owner,
    item.record.licence,
    licenceAddress ?? '',
    item.record.date,
    item.width,
    item.height,
    uses.map(({ path }) => absoluteUrl(site.url, path)).join(' | '),
    item.sha256,
  ]);
  return [[...head, 'date', 'width', 'height', 'pages', 'sha256'], ...rows]
    .map((row) => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}

/** What the site is, to be quoted: about a hundred words that stand on it. */
export function describeSubject(content: SiteContent, locale: Locale): string {
  const { site, editions } = content;
  const edition = editions[locale]!; // the gate asks for one per enabled locale
  const leading = getPresent(content, locale, edition.leading)
    .filter(({ isFallback }) => !isFallback)
    .slice(0, leadingCount);
  const statement = pickWording(site, site.owner.statement, locale).text;
  return [edition.description, ...leading.map(({ text }) => text.description), statement].join('\n');
}

function writeReadme(
  content: SiteContent,
  locale: Locale,
  { left, hasFacts, hasNames }: { left: readonly LibraryPicture[]; hasFacts: boolean; hasNames: boolean },
): string {
  const { site } = content;
  const t = getTranslator(locale);
  const toUrl = (path: string): string => absoluteUrl(site.url, path);
  const called = listEntryNames(content, locale);
  const contact = site.press?.contact?.replace(/^mailto:/, '');
  const title = t('press.kitTitle', { name: pickWording(site, site.name, locale).text });
  const parts = [
    `${title}\n${toUrl(getRoomPath(locale))}`,
    describeSubject(content, locale),
    [t('press.kitPictures'), ...(hasFacts ? [t('press.kitFacts')] : []), ...(hasNames ? [t('press.kitNames')] : [])]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(called.length > 0
      ? [
          [
            t('press.names'),
            ...called.map(({ agreed, beside }) => `- ${t('list.aside', { text: agreed, aside: beside })}`),
          ].join('\n'),
        ]
      : []),
    `${t('press.kitTerms')}\n${pickWording(site, site.licence, locale).text}`,
    ...(left.length > 0
      ? [[t('press.kitLeft'), ...left.map(({ anchor }) => `- ${toUrl(getLibraryPath(locale))}#${anchor}`)].join('\n')]
      : []),
    `${pickWording(site, site.owner.name, locale).text}\n${contact ?? t('press.noContact')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Gives the kit of an edition: the pictures with their records, the fact sheet, the names, and how to use them. */
export const getKit = memoize((content: SiteContent, locale: Locale): Kit => {
  const { lang } = locales[locale];
  const library = getLibrary(content, locale);
  const pictures = chooseFitting(library, largest);
  const groups = getFactSheet(content, locale);
  const names = listAgreedNames(content, locale);
  const left = library.filter((each) => !pictures.includes(each));
  const [hasFacts, hasNames] = [groups.length > 0, names.length > 0];
  const files: KitFile[] = [
    { path: 'README.txt', words: writeReadme(content, locale, { left, hasFacts, hasNames }) },
    ...(hasFacts
      ? [
          { path: 'facts.csv', words: toSheetCsv(content, locale, groups) },
          { path: 'facts.txt', words: toPlainSheet(content, locale, groups) },
        ]
      : []),
    ...(hasNames ? [{ path: 'names.csv', words: toNamesCsv(content, locale, names) }] : []),
    { path: 'pictures.csv', words: toPicturesCsv(content, pictures) },
    ...pictures.map(({ item }) => ({ path: toPictureFile(item), picture: item })),
  ];
  const digest = hash(
    'sha256',
    JSON.stringify(files.map(({ path, words, picture }) => [path, words, picture?.sha256])),
  );
  const name = `press-kit-${lang.toLowerCase()}`;
  return { path: `${pressFolder}${name}.${digest.slice(0, 8)}.zip`, file: `${name}.zip`, folder: name, files };
});

/** The time of every file in a kit: the first that the format knows, since it counts as content. Read as local time by fflate. */
const time = new Date(1980, 0, 1);

/**
 * Packs a kit: the same bytes of the same content, on every machine.
 *
 * @param read gives the bytes of a picture
 * @returns a ZIP
 */
export function packKit({ folder, files }: Kit, read: (item: MediaItem) => Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const { path, words, picture } of files) {
    const bytes = picture ? read(picture) : encoder.encode(words);
    // Photographs are packed already.
    const level = picture && picture.ending !== 'svg' ? 0 : 9;
    entries[`${folder}/${path}`] = [new Uint8Array(bytes), { level, mtime: time }];
  }
  return new Uint8Array(zipSync(entries));
}
