import { localizedPath } from '../../i18n/paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { icons } from '../../styles/brand.ts';
import type { SiteContent } from '../content.ts';
import { pickWording } from '../localized.ts';
import { getLang, refer, toId, toPixels, type Thing } from './thing.ts';

const toOrganization = { independent: 'Organization', 'state-agency': 'GovernmentOrganization' } as const;

/** The sign of the site as a picture of pixels: search engines take no drawing for a logo. */
const logo = icons.findLast(({ isMasked }) => !isMasked)!; // the table has one

/** Describes who is responsible for the site (schema.org/Organization). */
export const describeOwner = (content: SiteContent, locale: Locale): Thing => ({
  '@type': toOrganization[content.site.owner.kind],
  '@id': toId(content, '/', 'owner'),
  name: pickWording(content.site, content.site.owner.name, locale).text,
  url: toId(content, '/'),
  logo: {
    '@type': 'ImageObject',
    url: toId(content, `/${logo.file}.png`),
    width: toPixels(logo.size),
    height: toPixels(logo.size),
  },
});

/** Describes an edition (schema.org/WebSite), for each of its pages. */
export const describeEdition = (content: SiteContent, locale: Locale): Thing => ({
  '@type': 'WebSite',
  '@id': toId(content, localizedPath(locale)),
  url: toId(content, localizedPath(locale)),
  name: pickWording(content.site, content.site.name, locale).text,
  inLanguage: getLang(locale),
  publisher: refer(describeOwner(content, locale)),
});

/** Describes an edition for its home page, with where to search it. */
export const describeHome = (content: SiteContent, locale: Locale): Thing[] => [
  {
    ...describeEdition(content, locale),
    description: content.editions[locale]?.description,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${toId(content, localizedPath(locale, 'search'))}?q={query}`,
      'query-input': 'required name=query',
    },
  },
  describeOwner(content, locale),
];

/** A page, as a trail names it. */
export interface Step {
  name: string;
  path: string;
}

/**
 * Describes where a page stands (schema.org/BreadcrumbList).
 *
 * @param steps pages below the home page, the page itself last
 */
export function describeTrail(content: SiteContent, locale: Locale, steps: readonly Step[]): Thing {
  const home = { name: getTranslator(locale)('nav.home'), path: localizedPath(locale) };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: toId(content, path),
    })),
  };
}

/** What every page below the home page says besides what it is about: where it stands, and of which edition it is part. */
export const describeSurroundings = (content: SiteContent, locale: Locale, steps: readonly Step[]): Thing[] => [
  describeTrail(content, locale, steps),
  describeEdition(content, locale),
  describeOwner(content, locale),
];

/** A page of the generator. */
export interface Page extends Step {
  description: string;
  /** Pages between the home page and this one. */
  trail?: readonly Step[];
}

/** Describes a page of the generator (schema.org/WebPage). @param more what it says beyond any page */
export const describePage = (
  content: SiteContent,
  locale: Locale,
  { name, description, path, trail = [] }: Page,
  more: Thing = { '@type': 'WebPage' },
): Thing[] => [
  {
    '@id': toId(content, path),
    name,
    description,
    inLanguage: getLang(locale),
    isPartOf: refer(describeEdition(content, locale)),
    publisher: refer(describeOwner(content, locale)),
    ...more,
  },
  ...describeSurroundings(content, locale, [...trail, { name, path }]),
];
