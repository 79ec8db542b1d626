import type { SiteContent } from '../catalog/content.ts';
import type { Leg, Route } from '../catalog/routes.ts';
import type { WayOfTravel } from '../schemas/route.ts';
import type { Track } from './layout.ts';
import { getLabel, type Pin } from './places.ts';

const styles: Partial<Record<WayOfTravel, Track['style']>> = { walk: 'path', boat: 'water' };

/** The places of a route with their numbers, as its map shows them. */
export const toPins = (content: SiteContent, { places }: Route): Pin[] =>
  places.map(({ id, number, name, entry, position }) => ({
    id,
    number,
    entry,
    position,
    label: entry ? getLabel(content, entry) : name,
  }));

/** The lines of legs, as maps draw them. */
export const toTracks = (legs: readonly Leg[]): Track[] =>
  legs.map(({ by, line }) => ({ line, style: styles[by] ?? 'road' }));
