import type { SiteContent } from '../catalog/content.ts';
import { getAgreedName, getName, getPlainName, locateName } from '../catalog/gazetteer.ts';
import type { Wording } from '../catalog/localized.ts';
import { getScript } from '../i18n/scripts.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { NameKind } from '../schemas/gazetteer.ts';
import type { Source } from '../schemas/source.ts';
import { distance, type Position } from './distance.ts';
import type { Layout, Place } from './layout.ts';

/** A place that is no entry: a dot with its name, by which one finds one's way. */
export interface Spot {
  /** Of the gazetteer. */
  key: string;
  wording: Wording;
  position: Position;
  /** Keys of sources/, of the position. */
  sources: readonly string[];
}

/** What is shown, the first first where there is no room for all. */
const shownKinds: readonly NameKind[] = ['city', 'town', 'former-township', 'border-gate', 'airport', 'pass', 'island'];

/** A dot is this share of a map at most: what may be farther off than that is drawn nowhere. */
const leastShare = 1 / 75;

/** Two names for what lies so near together, as a share of the map, would be one on top of the other. */
const nearShare = 1 / 40;

/** What readers of a language call it: as it was agreed, in the source language, or in plain Latin letters if they read such. */
function pickName(content: SiteContent, locale: Locale, key: string): Wording | undefined {
  const agreed = getAgreedName(content, key, locale);
  if (agreed !== undefined) return { text: agreed, locale };
  if (locale === content.site.source) return { text: getName(content, key), locale };
  return getScript(locales[locale].lang) === 'Latn' ? { text: getPlainName(content, key), locale } : undefined;
}

/**
 * Lists the names of the gazetteer that a map shows beside its pins: towns first, each where its point is exact enough for
 * the map, and sure.
 *
 * @param kilometres that the map is wide
 * @param pins what has a pin, so that nothing is shown twice
 */
export function listSpots(content: SiteContent, locale: Locale, kilometres: number, pins: readonly Place[]): Spot[] {
  const { gazetteer } = content;
  const rank = (key: string): number => shownKinds.indexOf(gazetteer[key]!.kind);
  const shown: Spot[] = [];
  // What lies in the region comes before what lies around it.
  const order = (key: string): number => rank(key) + (gazetteer[key]!.outside ? shownKinds.length : 0);
  for (const key of Object.keys(gazetteer).toSorted((a, b) => order(a) - order(b))) {
    const { certainty, entry } = gazetteer[key]!;
    const found = locateName(gazetteer, key);
    const wording = rank(key) < 0 || certainty === 'C' ? undefined : pickName(content, locale, key);
    if (!wording || !found || found.isOfUnit || found.precision > kilometres * leastShare) continue;
    const isPinned = pins.some(({ id }) => id === entry);
    const others = [...pins, ...shown].map(({ position }) => distance(found.position, position));
    if (isPinned || others.some((each) => each < kilometres * nearShare)) continue;
    shown.push({ key, wording, position: found.position, sources: found.sources });
  }
  return shown;
}

/** The sources of the spots that found room on maps, each once: whoever shows their points names them. */
export function listSpotSources(
  { sources }: SiteContent,
  spots: readonly Spot[],
  layouts: readonly Pick<Layout, 'names'>[],
): Source[] {
  const drawn = new Set(layouts.flatMap(({ names }) => names.flatMap(({ role, key }) => (role === 'spot' ? key : []))));
  const keys = spots.flatMap((spot) => (drawn.has(spot.key) ? spot.sources : []));
  return [...new Set(keys)].map((key) => sources[key]!); // the gate has looked for them
}
