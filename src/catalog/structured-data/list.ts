import type { Locale } from '../../i18n/locales.ts';
import { getTranslator } from '../../i18n/translator.ts';
import type { InformationKind } from '../../schemas/record.ts';
import { getCanonical } from '../alternates.ts';
import type { SiteContent } from '../content.ts';
import { getTitle, type Entry } from '../entries.ts';
import { getKindEntries, getKindPath } from '../kinds.ts';
import { describePage } from './site.ts';
import { toId, type Thing } from './thing.ts';

/** Describes the entries that a page lists, in its order (schema.org/ItemList). @param path of the page */
export const describeList = (content: SiteContent, path: string, entries: readonly Entry[]): Thing => ({
  '@type': 'ItemList',
  '@id': toId(content, path, 'list'),
  numberOfItems: entries.length,
  itemListElement: entries.map((entry, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: getTitle(entry).text,
    url: getCanonical(content, entry),
  })),
});

/** Describes the page of a kind of information with what it lists, the newest first (schema.org/CollectionPage). */
export function describeKind(content: SiteContent, locale: Locale, kind: InformationKind): Thing[] {
  const t = getTranslator(locale);
  const path = getKindPath(locale, kind);
  const page = { name: t(`kind.${kind}`), description: t(`kindIntro.${kind}`), path };
  return describePage(content, locale, page, {
    '@type': 'CollectionPage',
    mainEntity: {
      ...describeList(content, path, getKindEntries(content, locale, kind)),
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
    },
  });
}
