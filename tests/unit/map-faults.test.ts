import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorpusSite, type FileCase } from '../corpus.ts';
import { provinceContent } from '../sites.ts';

const site = new CorpusSite();
beforeAll(() => site.prepare());
afterAll(() => site.remove());

const outlines = readFileSync(`${provinceContent}/map.geojson`, 'utf8');

/** What is wrong in a copy of the sound site. */
const check = async (each: Omit<FileCase, 'name'>) => (await site.check({ name: '', ...each })).errors;

describe('outlines that cannot be read are the one thing that is told of', () => {
  test.each([
    ['a comma too many', outlines.replace('"features": [', '"features": [,')],
    ['a ring that is open', outlines.replace('[140.0, 39.75], [140.0, 41.1]', '[140.0, 39.75], [140.0, 41.0]')],
    ['another encoding', `base64:${Buffer.from(outlines, 'utf16le').toString('base64')}`],
    ['too many bytes', outlines + ' '.repeat(600_000)],
  ])('%s', async (_, text) => {
    const errors = await check({ write: { 'map.geojson': text } });
    expect(errors).not.toEqual([]);
    expect(errors.filter(({ file }) => file !== 'map.geojson')).toEqual([]);
  });

  test('a file that is missing', async () => {
    const errors = await check({ remove: ['map.geojson'] });
    expect(errors.map(({ rule, file }) => [rule, file])).toEqual([['geodata', 'site.yaml']]);
  });
});

describe('a place that the map cannot show', () => {
  const place = (position: string) =>
    check({ replace: [['places/lighthouse.yaml', '{ latitude: 40.5, longitude: 141.2 }', position]] });

  test.each([
    [
      'beyond the frame of the map',
      '{ latitude: 40.5, longitude: 140.05 }',
      /^The map cannot show this place: it shows latitudes 40\.\d\d to 40\.\d\d, longitudes 14\d\.\d\d to 141\.\d\d\.$/,
      /^Bản đồ không hiện được nơi này: bản đồ chỉ vẽ vĩ độ 40\.\d\d đến 40\.\d\d, kinh độ 14\d\.\d\d đến 141\.\d\d\.$/,
      /the nearest place in the region is at \{ latitude: 40\.\d+, longitude: 140\.\d+ \}\./,
    ],
    [
      'on land beside the region',
      '{ latitude: 40.68, longitude: 140.8 }',
      /^This place lies outside the region that the map is about, \d+\.\d km from it\.$/,
      /^Nơi này nằm ngoài vùng mà bản đồ giới thiệu, cách \d+\.\d km\.$/,
      /the nearest place in the region/,
    ],
    [
      'in the sea',
      '{ latitude: 40.5, longitude: 141.5 }',
      /^This place lies outside the land of map\.geojson, \d+\.\d km from it\.$/,
      /^Vị trí này nằm ngoài phần đất trong map\.geojson, cách \d+\.\d km\.$/,
      /the nearest land is at/,
    ],
  ])('%s', async (_, position, en, vi, remedy) => {
    const errors = await place(position);
    expect(errors.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['map-place', 'places/lighthouse.yaml', 7],
    ]);
    expect(errors[0]!.message.en).toMatch(en);
    expect(errors[0]!.message.vi).toMatch(vi);
    expect(errors[0]!.remedy.en).toMatch(remedy);
    expect(errors[0]!.remedy.en).not.toContain('exchanged');
  });
});

describe('a name that cannot stand where it is put', () => {
  const put = (from: string, to: string) => check({ replace: [['map.geojson', from, to]] });

  test.each([
    [
      'a sea on land',
      '[141.55, 40.45]',
      '[141.0, 40.5]',
      'grey-sea: This sea lies on land.',
      'grey-sea: Biển này nằm trên đất liền.',
    ],
    [
      'a sea elsewhere',
      '[141.55, 40.45]',
      '[2.35, 48.85]',
      'grey-sea: This sea lies far outside the map.',
      'grey-sea: Biển này nằm xa ngoài bản đồ.',
    ],
    [
      'a neighbour elsewhere',
      '[140.71, 40.55]',
      '[2.35, 48.85]',
      'holm: This neighbour lies outside the map.',
      'holm: Vùng lân cận này nằm ngoài bản đồ.',
    ],
    [
      'a neighbour within',
      '[140.71, 40.55]',
      '[141.0, 40.5]',
      'holm: This neighbour lies within the region.',
      'holm: Vùng lân cận này nằm ngay trong vùng.',
    ],
    [
      'a neighbour in the water',
      '[140.71, 40.55]',
      '[141.45, 40.45]',
      'holm: This neighbour lies in the water.',
      'holm: Vùng lân cận này nằm dưới nước.',
    ],
    [
      'a river elsewhere',
      '[[140.85, 40.4], [141.0, 40.48], [141.12, 40.44], [141.22, 40.42]]',
      '[[140.1, 40.4], [140.2, 40.48]]',
      'grey-river: This river has a name and does not flow through the region, where it would be written.',
      'grey-river: Con sông này có tên mà không chảy qua vùng, nơi tên được ghi.',
    ],
  ])('%s', async (_, from, to, en, vi) => {
    const errors = await put(from, to);
    expect(errors.map(({ rule, file, message }) => [rule, file, message])).toEqual([
      ['map-place', 'map.geojson', { en, vi }],
    ]);
    const lines = outlines.replace(from, () => to).split('\n');
    expect(lines[errors[0]!.line - 1]).toContain(to);
  });
});

describe('islands on the map of the country', () => {
  const outline = '[[139.5, 42], [141.2, 41.8], [141.65, 40], [141.2, 38.5], [139.8, 38.4], [139.2, 40], [139.5, 42]]';
  const feature = (role: string, key: string, type: string, coordinates: string) =>
    `{"type": "Feature", "properties": {"role": "${role}"${key}}, "geometry": {"type": "${type}", "coordinates": ${coordinates}}}`;
  const draw = (islands: string) =>
    check({
      replace: [['en/site.yaml', '  labels:\n', '  country: Marren in Holm\n  labels:\n    far-isles: Far Isles\n']],
      write: {
        'country.geojson': `{"type": "FeatureCollection", "attribution": [{"name": "Marren Survey", "licence": "CC BY 4.0", "url": "https://survey.example/marren"}], "features": [
${[
  feature('country', '', 'Polygon', `[${outline}]`),
  feature('archipelago', ', "key": "far-isles"', 'MultiPoint', islands),
  feature('sea', ', "key": "grey-sea"', 'Point', '[142.6, 41]'),
].join(',\n')}]}`,
      },
    });

  test.each([
    [
      'on the land',
      '[[143.1, 39.6], [140, 40]]',
      'far-isles: This island lies on land: [140,40].',
      'far-isles: Đảo này nằm trên đất liền: [140,40].',
    ],
    [
      'behind the land',
      '[[143.1, 39.6], [138.5, 40]]',
      'far-isles: The land of the country lies between this island and the sea: [138.5,40].',
      'far-isles: Đất liền của cả nước nằm chắn giữa đảo này và biển: [138.5,40].',
    ],
    [
      'far away',
      '[[2.35, 48.85]]',
      'far-isles: This island lies far outside the map of the country: [2.35,48.85].',
      'far-isles: Đảo này nằm xa ngoài bản đồ cả nước: [2.35,48.85].',
    ],
  ])('%s are refused', async (_, islands, en, vi) => {
    const errors = await draw(islands);
    expect(errors.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      ['national-map', 'country.geojson', 3, { en, vi }],
    ]);
  });

  test('at sea, near the coast or far from it, pass', async () => {
    expect(await draw('[[141.9, 40], [144.2, 39.2]]')).toEqual([]);
  });
});

describe('an outline that is none', () => {
  const region = outlines
    .split('\n')
    .find((line) => line.includes('[141.25, 40.7], [141.3, 40.55]'))!
    .trim();
  const draw = async (from: string, to: string) => {
    const errors = await check({ replace: [['map.geojson', from, to]] });
    return errors.map(({ rule, file, message: { en, vi } }) => [rule, file, en, vi]);
  };
  const toRow = (en: string, vi: string) => [
    'schema',
    'map.geojson',
    expect.stringContaining(en),
    expect.stringContaining(vi),
  ];

  test('crosses itself', async () => {
    expect(
      await draw('[141.4, 40.3], [141.2, 40.22], [140.95, 40.25]', '[141.4, 40.3], [140.95, 40.25], [141.2, 40.22]'),
    ).toEqual([
      toRow(
        'This ring crosses itself: its stretch [[141.4,40.3],[140.95,40.25]] crosses [[141.2,40.22],[140.75,40.38]].',
        'Vòng này tự cắt: đoạn [[141.4,40.3],[140.95,40.25]] cắt đoạn [[141.2,40.22],[140.75,40.38]].',
      ),
    ]);
  });

  test('has no area', async () => {
    expect(await draw(region, '[[141, 40], [141.1, 40.1], [141.2, 40.2], [141, 40]]')).toEqual([
      toRow('This ring surrounds nothing: its area is zero.', 'Vòng này không bao quanh gì: diện tích bằng không.'),
    ]);
  });

  test('stands in one place', async () => {
    const repeated = toRow('This coordinate stands twice, one behind the other.', 'Tọa độ này ghi hai lần liền nhau.');
    expect(
      await draw('[[140.5, 41.1], [140.62, 40.7], [140.75, 40.38], [140.6, 39.75]]', '[[140.5, 41.1], [140.5, 41.1]]'),
    ).toEqual([repeated]);
    expect(await draw('[141.0, 40.72], [141.25, 40.7]]', '[141.0, 40.72], [141.0, 40.72], [141.25, 40.7]]')).toEqual([
      repeated,
    ]);
  });

  test('is half of a region that lies elsewhere', async () => {
    const feature = `{ "type": "Feature", "properties": { "role": "region" }, "geometry": { "type": "Polygon", "coordinates": [[[2, 48], [3, 48], [3, 49], [2, 48]]] } },`;
    expect(await draw('"features": [', `"features": [`)).toEqual([]);
    expect(
      await draw(
        /    \{\n      "type": "Feature",\n      "properties": \{ "role": "coast" \}/.exec(outlines)![0],
        `${feature}\n    {\n      "type": "Feature",\n      "properties": { "role": "coast" }`,
      ),
    ).toEqual([
      toRow(
        'This region lies far from the first one: no map shows both.',
        'Vùng này nằm xa vùng đầu tiên: không bản đồ nào hiện được cả hai.',
      ),
    ]);
  });
});
