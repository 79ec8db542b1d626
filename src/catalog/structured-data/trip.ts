import { getTranslator } from '../../i18n/translator.ts';
import type { SiteContent } from '../content.ts';
import { getRoute, type RouteEntry, type Stop } from '../routes.ts';
import { describePosition, toId, type Thing } from './thing.ts';

const describeStop = (content: SiteContent, { locale }: RouteEntry, { name, position, entry }: Stop): Thing => ({
  '@type': 'Place',
  name: name.text,
  ...(entry ? { url: toId(content, entry.path) } : {}),
  geo: describePosition(locale, entry?.record.position ?? position),
});

/** Says for whom a route is, and its stops in their order (schema.org/TouristTrip, schema.org/ItemList). */
export function describeTrip(content: SiteContent, entry: RouteEntry): Thing {
  const { locale, id, record } = entry;
  const t = getTranslator(locale);
  const stops = getRoute(content, locale, id).days.flatMap((day) => day.stops);
  return {
    '@type': 'TouristTrip',
    ...(record.audience.length > 0 ? { touristType: record.audience.map((each) => t(`audience.${each}`)) } : {}),
    itinerary: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: stops.length,
      itemListElement: stops.map((stop, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: describeStop(content, entry, stop),
      })),
    },
  };
}
