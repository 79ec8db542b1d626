import type { RecordOf } from '../schemas/record.ts';
import type { StopValues, WayOfTravel } from '../schemas/route.ts';
import type { SiteContent } from './content.ts';

/** Ways of travel that keep to roads. */
const onRoads: ReadonlySet<WayOfTravel> = new Set(['bicycle', 'motorbike', 'car', 'bus']);

/**
 * Finds the fact that says how far it is by road between two entries: one counts its way from the other.
 *
 * @returns `places/lake#walk`
 */
function findWay(content: SiteContent, from: string, to: string): string | undefined {
  for (const [town, id] of [
    [from, to],
    [to, from],
  ] as const) {
    const visit = content.records[id]?.visit;
    if (visit?.from === town && visit.distance !== undefined) return `${id}#${visit.distance}`;
  }
  return undefined;
}

/**
 * Finds the fact that says how far a stop of a route is by road from the one before: that which the route names, else that by
 * which one of the two counts its way from the other.
 *
 * @param id of the route
 * @param from the stop before; none at the beginning of the route
 */
export function findRoad(
  content: SiteContent,
  id: string,
  from: StopValues | undefined,
  to: StopValues,
  by: WayOfTravel,
): string | undefined {
  if (to.road !== undefined) return `${id}#${to.road}`;
  if (from?.entry === undefined || to.entry === undefined || !onRoads.has(by)) return undefined;
  return findWay(content, from.entry, to.entry);
}

/** Lists the facts of other entries that the legs of a route quote. */
export const listRoads = (content: SiteContent, id: string, { days }: RecordOf<'route'>): string[] => {
  const stops = days.flatMap(({ by, stops: list }) => list.map((stop) => ({ stop, by: stop.by ?? by })));
  return stops.flatMap(({ stop, by }, index) => findRoad(content, id, stops[index - 1]?.stop, stop, by) ?? []);
};
