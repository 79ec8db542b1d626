import { distance } from '../../src/map/distance.ts';
import { findNearest, isInside, type Point } from '../../src/map/geometry.ts';
import { createProjection } from '../../src/map/projection.ts';
import { listLines } from '../../src/map/region.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Coordinate, Geodata } from '../../src/schemas/geodata.ts';
import { findNear } from '../near.ts';
import type { Report, Rule } from '../rule.ts';

/** Kilometres by which a place may lie beyond the outlines: they are simplified, and beaches lie at their edge. */
const tolerance = 1;

/** The place on the drawn land that is nearest to a coordinate. @returns nothing for one on the land */
function findLandfall(geodata: Geodata, coordinate: Coordinate): Coordinate | undefined {
  const rings = listLines(geodata, 'land', 'island', 'region');
  if (rings.some((ring) => isInside(coordinate as Point, ring))) return undefined;
  const [, latitude] = coordinate;
  const project = createProjection(latitude);
  const point = project(coordinate);
  const found = rings.map((ring) => findNearest(point, ring.map(project)));
  const { at } = found.reduce((best, each) => (each.distance < best.distance ? each : best));
  // The way back: a coordinate that is projected to where it is nearest.
  const [east, south] = [project([1, 0])[0], project([0, -1])[1]];
  return [at[0] / east, -at[1] / south];
}

const print = (value: number, digits: number): string => value.toFixed(digits);

/** Places lie on the land that the map draws. */
function checkPositions({ content, recordFiles, locators }: LoadedContent, map: Geodata, report: Report): void {
  for (const [id, { position }] of Object.entries(content.records)) {
    if (!position) continue;
    const { latitude, longitude } = position;
    const nearest = findLandfall(map, [longitude, latitude]);
    if (!nearest) continue;
    const kilometres = distance(position, { longitude: nearest[0], latitude: nearest[1] });
    if (kilometres <= tolerance) continue;
    const [away, onLand] = [
      print(kilometres, 1),
      `{ latitude: ${print(nearest[1], 3)}, longitude: ${print(nearest[0], 3)} }`,
    ];
    const file = recordFiles.get(id)!;
    report(
      'map-place',
      file,
      locators.get(file)?.(['position']),
      {
        en: `This place lies outside the land of map.geojson, ${away} km from it.`,
        vi: `Vị trí này nằm ngoài phần đất trong map.geojson, cách ${away} km.`,
      },
      {
        en: `Look the position up and correct it – longitude and latitude may be exchanged; the nearest land is at ${onLand}. If it is right, draw more land.`,
        vi: `Hãy tra lại và sửa position – có thể kinh độ và vĩ độ bị đảo; phần đất gần nhất ở ${onLand}. Nếu vị trí đúng thì vẽ thêm đất.`,
      },
    );
  }
}

/** What `map` of site.yaml names is there, and can be shown. */
function checkSite({ content, locators, values }: LoadedContent, report: Report): void {
  const { site, records, withdrawn } = content;
  const at = locators.get('site.yaml');
  const tell = (path: PropertyKey[], en: string, vi: string, remedyEn: string, remedyVi: string): void =>
    report('map-place', 'site.yaml', at?.(path), { en, vi }, { en: remedyEn, vi: remedyVi });
  site.map?.places.forEach((id, index) => {
    const record = records[id];
    if (!record || record.position) return; // one that is not there is told of as every reference
    tell(
      ['map', 'places', index],
      `${id} has no position: the map cannot show it.`,
      `${id} chưa có position nên không hiện được trên bản đồ.`,
      `Add it to ${id}.yaml, for example position: { latitude: 17.48, longitude: 106.6 }, or remove it here.`,
      `Thêm vào ${id}.yaml, chẳng hạn position: { latitude: 17.48, longitude: 106.6 }, hoặc bỏ ở đây.`,
    );
  });
  const ids = [...Object.keys(records), ...Object.keys(withdrawn)];
  const categories = Object.entries(records).flatMap(([id, record]) =>
    record.type === 'section' ? record.categories.map(({ key }) => `${id.split('/')[0]}/${key}`) : [],
  );
  const terms = Object.keys(values.glossary?.terms ?? {});
  const named: [path: string[], name: string, known: string[]][] = [
    ...Object.keys(site.map?.pictograms ?? {}).map((key): [string[], string, string[]] => [
      ['map', 'pictograms', key],
      key,
      [...categories, ...ids],
    ]),
    ...Object.entries(site.map?.terms ?? {}).flatMap(([id, term]): [string[], string, string[]][] => [
      [['map', 'terms', id], id, ids],
      [['map', 'terms', id], term, terms],
    ]),
  ];
  for (const [path, name, known] of named) {
    if (known.includes(name)) continue;
    const near = findNear(name, known).join(', ');
    tell(
      path,
      `There is no “${name}” for the map to show.`,
      `Không có “${name}” để hiện trên bản đồ.`,
      near === '' ? 'Correct the spelling, or remove it.' : `Write ${near}, or remove it.`,
      near === '' ? 'Sửa lại chính tả, hoặc bỏ đi.' : `Hãy viết ${near}, hoặc bỏ đi.`,
    );
  }
}

/** A map has outlines, names and a place in site.yaml, or none of them. */
function checkFiles({ content: { site, geodata }, locators }: LoadedContent, report: Report): void {
  const { map, country } = geodata;
  const told = (file: string) => (en: string, vi: string, remedyEn: string, remedyVi: string) =>
    report(
      'geodata',
      file,
      file === 'site.yaml' ? locators.get(file)?.(['map']) : undefined,
      { en, vi },
      { en: remedyEn, vi: remedyVi },
    );
  if (site.map && !map && !locators.has('map.geojson'))
    told('site.yaml')(
      'There is no map.geojson for this map.',
      'Bản đồ này chưa có map.geojson.',
      'Add map.geojson with features of the roles land, region and coast, or remove map.',
      'Thêm map.geojson với các đối tượng có role land, region và coast, hoặc bỏ map.',
    );
  for (const [name, data] of Object.entries({ map, country }))
    if (data && !site.map)
      told(`${name}.geojson`)(
        'site.yaml says nothing of a map, so nobody sees these outlines.',
        'site.yaml không có map nên không ai thấy các đường nét này.',
        'Add map: { places: [] } to site.yaml, or remove this file.',
        'Thêm map: { places: [] } vào site.yaml, hoặc bỏ tệp này.',
      );
  for (const [name, data, role] of [
    ['map', map, 'region'],
    ['map', map, 'land'],
    ['country', country, 'country'],
  ] as const)
    if (data && !data.features.some((feature) => feature.properties.role === role))
      told(`${name}.geojson`)(
        `No feature has the role ${role}: nothing says what the map is about.`,
        `Không đối tượng nào có role là ${role} nên không biết bản đồ vẽ gì.`,
        `Add one: { "type": "Feature", "properties": { "role": "${role}" }, "geometry": { "type": "Polygon", "coordinates": [[…]] } }.`,
        `Hãy thêm một đối tượng: { "type": "Feature", "properties": { "role": "${role}" }, "geometry": { "type": "Polygon", "coordinates": [[…]] } }.`,
      );
}

/** Geodata, the entries on the map and their positions fit together. Their form is judged while they are read. */
export const geodata: Rule = (loaded, report) => {
  checkFiles(loaded, report);
  checkSite(loaded, report);
  if (loaded.content.geodata.map) checkPositions(loaded, loaded.content.geodata.map, report);
};
