import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { findNear } from '../near.ts';
import type { Report, Rule } from '../rule.ts';
import { isUnreadable } from '../unreadable.ts';

/** What `map` of site.yaml names is there, and can be shown. */
function checkSite({ content, locators, values, recordFiles }: LoadedContent, report: Report): void {
  const { site, records } = content;
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
  // Of what cannot be read its own file tells: a record is there all the same, and so may categories and terms be.
  const ids = [...recordFiles.keys()];
  const hasOwnFault = (name: string): boolean => {
    const section = `${name.split('/')[0]}/index`;
    return recordFiles.has(section) && !values.records.has(section);
  };
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
      ...(values.glossary ? [[['map', 'terms', id], term, terms] as [string[], string, string[]]] : []),
    ]),
  ];
  for (const [path, name, known] of named) {
    if (known.includes(name) || hasOwnFault(name)) continue;
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
function checkFiles(loaded: LoadedContent, report: Report): void {
  const { site, geodata } = loaded.content;
  const { locators } = loaded;
  const { map, country } = geodata;
  const told = (file: string) => (en: string, vi: string, remedyEn: string, remedyVi: string) =>
    report(
      'geodata',
      file,
      file === 'site.yaml' ? locators.get(file)?.(['map']) : undefined,
      { en, vi },
      { en: remedyEn, vi: remedyVi },
    );
  if (site.map && !map && !isUnreadable(loaded, 'map.geojson'))
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

/** Geodata and what site.yaml says of the map fit together. Their form is judged while they are read. */
export const geodata: Rule = (loaded, report) => {
  checkFiles(loaded, report);
  checkSite(loaded, report);
};
