import { distance } from '../../src/map/distance.ts';
import { findNearest, isInside, type Box, type Point } from '../../src/map/geometry.ts';
import { createProjection } from '../../src/map/projection.ts';
import { getPlane, listLines } from '../../src/map/region.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Coordinate, Geodata } from '../../src/schemas/geodata.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Report, Rule } from '../rule.ts';

/** Kilometres by which a place may lie beyond the land: outlines are simplified, and beaches lie at their edge. */
const shoreTolerance = 1;

/** Kilometres by which a place may lie beyond the region: a pass on its border belongs to both sides. */
const borderTolerance = 3;

/** The place within rings that is nearest to a coordinate, and how many kilometres away. @returns nothing for one within */
export function findLandfall(
  rings: readonly (readonly Coordinate[])[],
  coordinate: Coordinate,
): { nearest: Coordinate; kilometres: number } | undefined {
  if (rings.some((ring) => isInside(coordinate, ring))) return undefined;
  const [longitude, latitude] = coordinate;
  const project = createProjection(latitude);
  const point = project(coordinate);
  const found = rings.map((ring) => findNearest(point, ring.map(project)));
  const { at } = found.reduce((best, each) => (each.distance < best.distance ? each : best));
  const nearest = unproject(project, at);
  return { nearest, kilometres: distance({ latitude, longitude }, { latitude: nearest[1], longitude: nearest[0] }) };
}

/** The way back from a plane: the degrees of a point. */
function unproject(project: ReturnType<typeof createProjection>, [x, y]: Point): Coordinate {
  const [east, south] = [project([1, 0])[0], project([0, -1])[1]];
  return [x / east, -y / south];
}

/** What both shapes of the map show: a place beyond it is missing on phones, or everywhere. */
function getShown(geodata: Geodata): { isShown: (coordinate: Coordinate) => boolean; words: Bilingual } {
  const { project, frames } = getPlane(geodata);
  const boxes: Box[] = Object.values(frames);
  const left = Math.max(...boxes.map(({ x }) => x));
  const top = Math.max(...boxes.map(({ y }) => y));
  const right = Math.min(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.min(...boxes.map(({ y, height }) => y + height));
  const [[west, north], [east, south]] = [unproject(project, [left, top]), unproject(project, [right, bottom])];
  const print = (value: number): string => value.toFixed(2);
  return {
    isShown: ([longitude, latitude]) => longitude > west && longitude < east && latitude > south && latitude < north,
    words: {
      en: `latitudes ${print(south)} to ${print(north)}, longitudes ${print(west)} to ${print(east)}`,
      vi: `vĩ độ ${print(south)} đến ${print(north)}, kinh độ ${print(west)} đến ${print(east)}`,
    },
  };
}

const toForm = ([longitude, latitude]: Coordinate): string =>
  `{ latitude: ${latitude.toFixed(3)}, longitude: ${longitude.toFixed(3)} }`;

/** Places lie where the map shows them, on land, in the region. */
function checkPositions({ content, recordFiles, locators }: LoadedContent, geodata: Geodata, report: Report): void {
  const { isShown, words } = getShown(geodata);
  const land = listLines(geodata, 'land', 'island', 'region');
  const own = listLines(geodata, 'region', 'island');
  for (const [id, { position }] of Object.entries(content.records)) {
    if (!position) continue;
    const coordinate: Coordinate = [position.longitude, position.latitude];
    const file = recordFiles.get(id)!;
    const tell = (message: Bilingual, { nearest }: { nearest: Coordinate }, more: Bilingual): void => {
      const isExchanged = isShown([position.latitude, position.longitude]);
      report(
        'map-place',
        file,
        locators.get(file)?.(['position']),
        message,
        isExchanged
          ? {
              en: `Latitude and longitude are exchanged: write position: ${toForm([position.latitude, position.longitude])}.`,
              vi: `Vĩ độ và kinh độ bị đảo: hãy viết position: ${toForm([position.latitude, position.longitude])}.`,
            }
          : {
              en: `Look the position up and correct it; the nearest ${more.en} is at ${toForm(nearest)}. A place that lies elsewhere has no position.`,
              vi: `Hãy tra lại và sửa position; ${more.vi} gần nhất ở ${toForm(nearest)}. Nơi nằm ngoài bản đồ thì bỏ position.`,
            },
      );
    };
    const region: Bilingual = { en: 'place in the region', vi: 'điểm trong vùng' };
    const [fromLand, fromRegion] = [findLandfall(land, coordinate), findLandfall(own, coordinate)];
    if (fromRegion && !isShown(coordinate))
      tell(
        {
          en: `The map cannot show this place: it shows ${words.en}.`,
          vi: `Bản đồ không hiện được nơi này: bản đồ chỉ vẽ ${words.vi}.`,
        },
        fromRegion,
        region,
      );
    else if (fromLand && fromLand.kilometres > shoreTolerance)
      tell(
        {
          en: `This place lies outside the land of map.geojson, ${fromLand.kilometres.toFixed(1)} km from it.`,
          vi: `Vị trí này nằm ngoài phần đất trong map.geojson, cách ${fromLand.kilometres.toFixed(1)} km.`,
        },
        fromLand,
        { en: 'land', vi: 'phần đất' },
      );
    else if (fromRegion && fromRegion.kilometres > borderTolerance)
      tell(
        {
          en: `This place lies outside the region that the map is about, ${fromRegion.kilometres.toFixed(1)} km from it.`,
          vi: `Nơi này nằm ngoài vùng mà bản đồ giới thiệu, cách ${fromRegion.kilometres.toFixed(1)} km.`,
        },
        fromRegion,
        region,
      );
  }
}

/** Places lie where a map can show them. Maps without a region have a fault of their own. */
export const mapPlaces: Rule = (loaded, report) => {
  const { map } = loaded.content.geodata;
  if (map && listLines(map, 'region').length > 0) checkPositions(loaded, map, report);
};
