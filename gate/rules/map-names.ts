import { crosses, getBounds, isInside, type Point } from '../../src/map/geometry.ts';
import { getPlane, listCoordinates, listLines } from '../../src/map/region.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Coordinate, Feature, Geodata, Role } from '../../src/schemas/geodata.ts';
import type { Report, Rule } from '../rule.ts';

/** Tells whether a point lies within one of several rings. */
const liesIn =
  (rings: readonly (readonly Point[])[]) =>
  (point: Point): boolean =>
    rings.some((ring) => isInside(point, ring));

/** Tells whether a coordinate lies no farther from what lines surround than that is long. */
function createReach(lines: readonly (readonly Coordinate[])[]): (coordinate: Coordinate) => boolean {
  const { x, y, width, height } = getBounds(lines.flat());
  const reach = Math.max(width, height);
  return ([longitude, latitude]) =>
    longitude >= x - reach && longitude <= x + width + reach && latitude >= y - reach && latitude <= y + height + reach;
}

/** What is wrong with the place of a name, and what to do; nothing when it can stand there. */
type Judge = (
  coordinates: readonly Coordinate[],
  feature: Feature,
) => { message: Bilingual; remedy: Bilingual } | undefined;

const inWater: Bilingual = {
  en: 'Give coordinates [longitude, latitude] in open water near the coast, or remove the feature.',
  vi: 'Hãy ghi coordinates [kinh độ, vĩ độ] ở mặt nước gần bờ, hoặc bỏ đối tượng này.',
};

/** A sea lies in the water, near what the map is about: the map grows to show it. */
function judgeSea(geodata: Geodata, outline: 'region' | 'country'): Judge {
  const isDry = liesIn(listLines(geodata, 'land', 'island', 'region', 'country'));
  const isNear = createReach(listLines(geodata, outline));
  return ([at]) =>
    at && isDry(at)
      ? { message: { en: 'This sea lies on land.', vi: 'Biển này nằm trên đất liền.' }, remedy: inWater }
      : at && !isNear(at)
        ? {
            message: { en: 'This sea lies far outside the map.', vi: 'Biển này nằm xa ngoài bản đồ.' },
            remedy: inWater,
          }
        : undefined;
}

/** What lies beside the region lies on land that the map shows. */
function judgeNeighbour(geodata: Geodata): Judge {
  const { project, frames } = getPlane(geodata);
  const isShown = (coordinate: Coordinate): boolean => {
    const [x, y] = project(coordinate);
    return Object.values(frames).some(
      (frame) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
    );
  };
  const [isOwn, isLand] = [liesIn(listLines(geodata, 'region')), liesIn(listLines(geodata, 'land'))];
  const remedy: Bilingual = {
    en: 'Give coordinates [longitude, latitude] on the land beside the region, where the map shows it, or remove the feature.',
    vi: 'Hãy ghi coordinates [kinh độ, vĩ độ] trên phần đất cạnh vùng, trong phạm vi bản đồ, hoặc bỏ đối tượng này.',
  };
  return ([at]) => {
    if (!at) return undefined;
    if (!isShown(at))
      return {
        message: { en: 'This neighbour lies outside the map.', vi: 'Vùng lân cận này nằm ngoài bản đồ.' },
        remedy,
      };
    if (isOwn(at))
      return {
        message: { en: 'This neighbour lies within the region.', vi: 'Vùng lân cận này nằm ngay trong vùng.' },
        remedy,
      };
    return isLand(at)
      ? undefined
      : {
          message: { en: 'This neighbour lies in the water.', vi: 'Vùng lân cận này nằm dưới nước.' },
          remedy,
        };
  };
}

/** A river that has a name flows through the region: there the name is written. */
function judgeRiver(geodata: Geodata): Judge {
  const isOwn = liesIn(listLines(geodata, 'region'));
  return (line) =>
    line.some(isOwn)
      ? undefined
      : {
          message: {
            en: 'This river has a name and does not flow through the region, where it would be written.',
            vi: 'Con sông này có tên mà không chảy qua vùng, nơi tên được ghi.',
          },
          remedy: {
            en: 'Correct its coordinates [longitude, latitude], or remove its key.',
            vi: 'Hãy sửa coordinates [kinh độ, vĩ độ], hoặc bỏ key của sông.',
          },
        };
}

/**
 * Islands of a country lie at sea, on a side of the land on which a sea is named, no farther from it than the country is
 * long. Other countries are not drawn, so what tells that islands lie on their land is that the country lies between them
 * and its seas.
 */
function judgeArchipelago(country: Geodata, map: Geodata | undefined): Judge {
  const outlines = listLines(country, 'country');
  const isDry = liesIn([...outlines, ...(map ? listLines(map, 'land', 'region') : [])]);
  const isNear = createReach(outlines);
  const mainland = outlines.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const seas = listLines(country, 'sea').flat();
  const isBehind = (at: Coordinate): boolean =>
    seas.length > 0 &&
    seas.every((sea) => mainland.some((point, index) => index > 0 && crosses(at, sea, mainland[index - 1]!, point)));
  const remedy: Bilingual = {
    en: 'Look the coordinates up and correct them, [longitude, latitude] of each island; where no sea is named on their side of the land, add it with the role sea.',
    vi: 'Hãy tra lại và sửa coordinates, mỗi đảo một [kinh độ, vĩ độ]; nếu phía đó chưa ghi tên biển thì thêm biển với role là sea.',
  };
  return (islands) => {
    const print = (at: Coordinate): string => JSON.stringify(at);
    const dry = islands.find(isDry);
    if (dry)
      return {
        message: { en: `This island lies on land: ${print(dry)}.`, vi: `Đảo này nằm trên đất liền: ${print(dry)}.` },
        remedy,
      };
    const far = islands.find((at) => !isNear(at));
    if (far)
      return {
        message: {
          en: `This island lies far outside the map of the country: ${print(far)}.`,
          vi: `Đảo này nằm xa ngoài bản đồ cả nước: ${print(far)}.`,
        },
        remedy,
      };
    const behind = islands.find(isBehind);
    return (
      behind && {
        message: {
          en: `The land of the country lies between this island and the sea: ${print(behind)}.`,
          vi: `Đất liền của cả nước nằm chắn giữa đảo này và biển: ${print(behind)}.`,
        },
        remedy,
      }
    );
  };
}

/** Names of maps stand where they can be written, and islands lie at sea. */
export const mapNames: Rule = ({ content: { geodata }, locators }: LoadedContent, report: Report) => {
  const { map, country } = geodata;
  /** Reports the features of roles that are not where they can be. */
  const judge = (rule: string, name: string, data: Geodata, judges: Partial<Record<Role, Judge>>): void => {
    for (const [index, feature] of data.features.entries()) {
      const { role, key } = feature.properties;
      const found = key !== undefined && judges[role]?.(listCoordinates(feature), feature);
      if (!found) continue;
      const file = `${name}.geojson`;
      const place = locators.get(file)?.(['features', index, 'geometry', 'coordinates']);
      const about = ({ en, vi }: Bilingual): Bilingual => ({ en: `${key}: ${en}`, vi: `${key}: ${vi}` });
      report(rule, file, place, about(found.message), found.remedy);
    }
  };
  // Maps without what they are about have a fault of their own.
  if (map && listLines(map, 'region').length > 0)
    judge('map-place', 'map', map, {
      sea: judgeSea(map, 'region'),
      neighbour: judgeNeighbour(map),
      river: judgeRiver(map),
    });
  if (country && listLines(country, 'country').length > 0) {
    judge('map-place', 'country', country, { sea: judgeSea(country, 'country') });
    judge('national-map', 'country', country, { archipelago: judgeArchipelago(country, map) });
  }
};
