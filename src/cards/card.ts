import { hash } from 'node:crypto';
import type { MediaItem, SiteContent } from '../catalog/content.ts';
import { getAllEntries, getEntry, getIntroductions, sectionSlug, type Entry } from '../catalog/entries.ts';
import { pickWording, type Wording } from '../catalog/localized.ts';
import { getMedia } from '../catalog/media.ts';
import { describeRights } from '../catalog/rights.ts';
import { isScheduled } from '../catalog/schedule.ts';
import type { Locale } from '../i18n/locales.ts';
import { memoize } from '../i18n/memoize.ts';
import { getTranslator } from '../i18n/translator.ts';
import { removeWordBreaks } from '../i18n/words.ts';
import { getCodeDigest } from '../loaders/version.ts';
import { createPalette } from '../styles/palette.ts';
import type { Typeface } from '../styles/typeface.ts';
import { listFontPackages } from './fonts.ts';
import type { Subject } from './frame.ts';
import { cutPieces, indexNames, type NameIndex, type Piece } from './pieces.ts';

/** Words on a card: each in its own language, whatever that of the card. */
export interface Words extends Wording {
  /** Where lines may end. */
  pieces: Piece[];
}

/** Everything that a card shows. */
export interface Card {
  locale: Locale;
  /** The name of the page. */
  title: Words;
  /** At the foot, one after the other: the name of the site and where the page belongs, or what the site is. */
  foot: Words[];
  /** Of what kind the picture is, so that no drawing is taken for a photograph; of a photograph whose it is. */
  note?: Words;
  /** Left out, a quiet field is drawn in the colours of the site. */
  picture?: MediaItem;
  /** Pages of one section without a picture have the same field. */
  seed: string;
  colours: Record<'ground' | 'text' | 'muted' | 'primary' | 'accent', string>;
  typeface?: Typeface;
  /** The sign of the site. */
  logo: string;
}

/** A card and where it is published. */
export interface PublishedCard extends Card {
  /** Below the site; with a digest of all that the card shows, so that programs that keep pictures ask again. */
  path: string;
}

/** Letters of the longest name that stays on one line. */
const longestName = 24;

/** Names that lines of a language do not end in, and their words: cards have room for longer ones than pages on a phone. */
const getWholeNames = memoize(({ glossary, records }: SiteContent, locale: Locale): NameIndex =>
  indexNames(
    [
      ...glossary.terms.flatMap(({ agreed }) => agreed[locale] ?? []),
      ...Object.values(records).flatMap(({ name }) => name[locale] ?? []),
    ]
      .flatMap((name) => [name, ...name.split(' ')])
      .filter((name) => name.length <= longestName),
  ),
);

/** @param aliases names beside those of the site that lines do not end in */
const createWords = (content: SiteContent, { text, locale }: Wording, aliases: readonly string[] = []): Words => ({
  text: removeWordBreaks(text),
  locale,
  pieces: cutPieces(text, locale, getWholeNames(content, locale), indexNames(aliases)),
});

/** What decides how a picture is cut. */
export const toSubject = ({ width, height, record: { focus, keep } }: MediaItem): Subject => ({
  width,
  height,
  focus,
  keep,
});

/** Says what a picture is: a drawing is never passed off as a photograph, and a photograph has its credit. */
function describePicture({ site }: SiteContent, { record }: MediaItem, locale: Locale): Wording {
  const kind = { text: getTranslator(locale)(`media.${record.kind as 'illustration'}`), locale }; // pictures are no documents
  return record.kind === 'photograph' ? pickWording(site, record.credit, locale) : kind;
}

/** The dark colours of a site, of which cards are made. */
const getColours = memoize(({ site }: SiteContent): Card['colours'] => {
  const { banner, primary, accent, ...palette } = createPalette(site.brand.palette);
  return {
    ground: banner.dark,
    text: palette['on-banner'].dark,
    muted: palette['on-banner-muted'].dark,
    primary: primary.dark,
    accent: accent.dark,
  };
});

/** Digest of the code and the packages that decide what cards look like. */
const getDigest = memoize((_content: SiteContent): string =>
  getCodeDigest(['src/cards'], ['@takumi-rs/core', 'sharp', ...listFontPackages()]),
);

/** Adds where a card is published. @param name `places/old-lighthouse`, or `index` for the front page */
function publish(content: SiteContent, name: string, card: Card): PublishedCard {
  const { picture, ...rest } = card;
  const shown = picture && [picture.sha256, toSubject(picture), describeRights(picture.record)];
  const digest = hash('sha256', JSON.stringify([rest, shown, getDigest(content)])).slice(0, 8);
  return { ...card, path: `/cards/${card.locale}/${name}.${digest}.jpg` };
}

function createCard(
  content: SiteContent,
  locale: Locale,
  name: string,
  title: Wording,
  foot: readonly Wording[],
  { poster, aliases = [] }: { poster?: string | undefined; aliases?: readonly string[] },
): PublishedCard {
  const { brand } = content;
  const picture = poster === undefined ? undefined : getMedia(content, poster);
  const note = picture && describePicture(content, picture, locale);
  return publish(content, name, {
    locale,
    title: createWords(content, title, aliases),
    foot: foot.map((each) => createWords(content, each)),
    ...(note ? { note: createWords(content, note) } : {}),
    ...(picture ? { picture } : {}),
    seed: name.split('/')[0]!, // split gives at least one
    colours: getColours(content),
    ...(brand.typeface ? { typeface: brand.typeface } : {}),
    logo: brand.logo,
  });
}

/** The card of a front page: the name of the site and what it is. */
export const getHomeCard = memoize((content: SiteContent, locale: Locale): PublishedCard => {
  const { site, editions } = content;
  const name = pickWording(site, site.name, locale);
  const tagline = pickWording(site, site.tagline, locale);
  return createCard(content, locale, 'index', name, [tagline], { poster: editions[locale]?.poster });
});

const getOriginalCard = memoize((content: SiteContent, locale: Locale, id: string): PublishedCard => {
  const { site } = content;
  const { section, slug, record, text } = getEntry(content, locale, id);
  const title = { text: record.name[locale] ?? text.title, locale };
  const name = pickWording(site, site.name, locale);
  const introduction = getEntry(content, locale, `${section}/${sectionSlug}`);
  const belongs = slug === sectionSlug ? [] : [pickWording(site, introduction.record.name, locale)];
  return createCard(content, locale, id, title, [name, ...belongs], record);
});

/** The card of an entry or a section, in the language of its text: a fallback page has that of its original. */
export const getEntryCard = (content: SiteContent, { textLocale, id }: Entry): PublishedCard =>
  getOriginalCard(content, textLocale, id);

/** Lists the cards of some editions: of every page that has an address of its own and may be found. */
export const getCards = (content: SiteContent, editions: readonly Locale[]): PublishedCard[] =>
  editions.flatMap((locale) => [
    getHomeCard(content, locale),
    ...[...getIntroductions(content, locale), ...getAllEntries(content, locale)]
      .filter(({ id, isFallback }) => !isFallback && !isScheduled(content, id))
      .map((entry) => getEntryCard(content, entry)),
  ]);

/** Says what a card shows to those who cannot see it. */
export function describeCard(content: SiteContent, { locale, title, picture }: Card): string {
  const alt = picture?.record.alt && pickWording(content.site, picture.record.alt, locale);
  return alt && alt.locale === locale ? `${title.text} – ${alt.text}` : title.text;
}
