import { z } from 'zod';
import { findCrossing, getArea, getBounds } from '../map/geometry.ts';
import { SlugSchema, WebAddressSchema } from './common.ts';
import { describe } from './describe.ts';

/** What a feature of a map is, and the geometry by which GeoJSON says so (RFC 7946, 3.1). */
export const roles = {
  land: 'Polygon',
  island: 'Polygon',
  region: 'Polygon',
  country: 'Polygon',
  coast: 'LineString',
  border: 'LineString',
  river: 'LineString',
  estuary: 'LineString',
  archipelago: 'MultiPoint',
  sea: 'Point',
  neighbour: 'Point',
} as const;

/** What a feature of a map is. */
export type Role = keyof typeof roles;

/** Features that are nothing but a name, or an outline that must have one. */
const named: ReadonlySet<Role> = new Set<Role>(['sea', 'neighbour', 'archipelago']);

const coordinate = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).meta(
  describe({
    en: '[longitude, latitude] in degrees, for example [106.6, 17.5]',
    vi: '[kinh độ, vĩ độ] tính bằng độ, chẳng hạn [106.6, 17.5]',
  }),
);

const isSame = (one: Coordinate | undefined, other: Coordinate | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

/** Coordinates one after another: none stands twice in a row, which is a slip of copying. */
const checkSteps = (line: Coordinate[], context: z.RefinementCtx): void => {
  for (const [index, each] of line.entries())
    if (index > 0 && isSame(each, line[index - 1]))
      context.addIssue({ code: 'custom', message: 'coordinate-repeated', path: [index], input: each });
};

/** Square degrees below which a ring is nothing that could be drawn: some square metres. */
const leastArea = 1e-9;

const RingSchema = z
  .array(coordinate)
  .min(4)
  .superRefine((ring, context) => {
    const [first, last] = [ring[0], ring.at(-1)];
    if (!isSame(first, last))
      context.addIssue({
        code: 'custom',
        message: 'ring-not-closed',
        params: { first, last },
        path: [ring.length - 1],
      });
    checkSteps(ring, context);
    if (getArea(ring) < leastArea) context.addIssue({ code: 'custom', message: 'ring-without-area', input: undefined });
    const crossing = findCrossing(ring);
    if (!crossing) return;
    const [one, other] = crossing.map((from) => JSON.stringify(ring.slice(from, from + 2)));
    context.addIssue({
      code: 'custom',
      message: 'ring-crosses-itself',
      params: { one, other },
      path: [crossing[1]],
      input: ring[crossing[1]],
    });
  })
  .meta(
    describe({
      en: 'a closed ring, the last coordinate being the first, for example [[106, 17], [107, 17], [107, 18], [106, 17]]',
      vi: 'vòng khép kín, tọa độ cuối trùng tọa độ đầu, chẳng hạn [[106, 17], [107, 17], [107, 18], [106, 17]]',
    }),
  );

const LineSchema = z
  .array(coordinate)
  .min(2)
  .superRefine(checkSteps)
  .meta(
    describe({
      en: 'coordinates in their order, for example [[106.2, 17.1], [106.9, 17.4]]',
      vi: 'các tọa độ theo thứ tự, chẳng hạn [[106.2, 17.1], [106.9, 17.4]]',
    }),
  );

const GeometrySchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(RingSchema).length(1) }),
    z.strictObject({ type: z.literal('LineString'), coordinates: LineSchema }),
    z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(coordinate).min(1) }),
    z.strictObject({ type: z.literal('Point'), coordinates: coordinate }),
  ])
  .meta(
    describe({
      en: 'a Point, LineString, MultiPoint or Polygon of GeoJSON, each coordinate [longitude, latitude] in degrees, for example { "type": "Point", "coordinates": [106.6, 17.5] }; a Polygon has one ring, and a MultiPolygon or MultiLineString becomes several features',
      vi: 'Point, LineString, MultiPoint hoặc Polygon theo GeoJSON, mỗi tọa độ là [kinh độ, vĩ độ] tính bằng độ, chẳng hạn { "type": "Point", "coordinates": [106.6, 17.5] }; Polygon chỉ có một vòng, còn MultiPolygon hay MultiLineString thì tách thành nhiều đối tượng',
    }),
  );

const FeatureSchema = z
  .strictObject({
    type: z.literal('Feature').meta(describe({ en: 'always "Feature"', vi: 'luôn là "Feature"' })),
    properties: z
      .strictObject({
        role: z.enum(Object.keys(roles) as [Role, ...Role[]]).meta(
          describe({
            en: `what it is, which decides its geometry and how it is drawn: ${Object.keys(roles).join(', ')}`,
            vi: `đối tượng là gì, từ đó có kiểu hình và cách vẽ: ${Object.keys(roles).join(', ')}`,
          }),
        ),
        key: SlugSchema.optional().meta(
          describe({
            en: 'key of its name under map.labels in site.yaml of each language, for example east-sea',
            vi: 'khóa của tên trong map.labels ở site.yaml của từng ngôn ngữ, chẳng hạn east-sea',
          }),
        ),
      })
      .meta(
        describe({
          en: 'what it is and the key of its name, for example { "role": "river", "key": "grey-river" }',
          vi: 'đối tượng là gì và khóa của tên, chẳng hạn { "role": "river", "key": "song-xam" }',
        }),
      ),
    geometry: GeometrySchema,
  })
  .superRefine(({ properties: { role, key }, geometry }, context) => {
    if (geometry.type !== roles[role])
      context.addIssue({
        code: 'custom',
        message: 'wrong-geometry',
        params: { role, wanted: roles[role] },
        path: ['geometry', 'type'],
        input: geometry.type,
      });
    if (named.has(role) && key === undefined)
      context.addIssue({ code: 'custom', message: 'label-without-key', params: { role }, path: ['properties'] });
  });

/** The parts of a region lie together: one map shows them all. */
const checkRegions = (
  features: { properties: { role: Role }; geometry: { coordinates: unknown } }[],
  context: z.RefinementCtx,
): void => {
  const parts = features.flatMap(({ properties, geometry }, index) =>
    properties.role === 'region' ? [{ index, box: getBounds((geometry.coordinates as Coordinate[][]).flat()) }] : [],
  ); // a region is a Polygon
  const [first] = parts;
  for (const { index, box } of parts.slice(1)) {
    const reach = Math.max(first!.box.width, first!.box.height, box.width, box.height);
    const isFar = (axis: 'x' | 'y', size: 'width' | 'height'): boolean =>
      Math.max(box[axis], first!.box[axis]) - Math.min(box[axis] + box[size], first!.box[axis] + first!.box[size]) >
      reach;
    if (isFar('x', 'width') || isFar('y', 'height'))
      context.addIssue({
        code: 'custom',
        message: 'regions-apart',
        path: [index, 'geometry', 'coordinates'],
        input: undefined,
      });
  }
};

/** `map.geojson` and `country.geojson`: what a map draws, as GeoJSON whose features say what they are, and whose it is. */
export const GeodataSchema = z.strictObject({
  type: z
    .literal('FeatureCollection')
    .meta(describe({ en: 'always "FeatureCollection"', vi: 'luôn là "FeatureCollection"' })),
  attribution: z
    .array(
      z.strictObject({
        name: z
          .string()
          .trim()
          .min(2)
          .max(120)
          .meta(
            describe({
              en: 'name of the data and who made them, for example Natural Earth 5.1',
              vi: 'tên bộ dữ liệu và người làm, chẳng hạn Natural Earth 5.1',
            }),
          ),
        licence: z
          .string()
          .trim()
          .min(2)
          .max(60)
          .meta(
            describe({
              en: 'under which terms it may be used, for example CC BY 4.0',
              vi: 'được dùng theo điều kiện nào, chẳng hạn CC BY 4.0',
            }),
          ),
        url: WebAddressSchema,
      }),
    )
    .min(1)
    .meta(
      describe({
        en: 'whose data these are, printed under the map, for example [{ "name": "Natural Earth", "licence": "public domain", "url": "https://www.naturalearthdata.com/" }]',
        vi: 'dữ liệu của ai, in dưới bản đồ, chẳng hạn [{ "name": "Natural Earth", "licence": "public domain", "url": "https://www.naturalearthdata.com/" }]',
      }),
    ),
  features: z
    .array(FeatureSchema)
    .min(1)
    .superRefine(checkRegions)
    .meta(
      describe({
        en: 'what is drawn, for example [{ "type": "Feature", "properties": { "role": "land" }, "geometry": { … } }]',
        vi: 'những gì được vẽ, chẳng hạn [{ "type": "Feature", "properties": { "role": "land" }, "geometry": { … } }]',
      }),
    ),
});

export type Geodata = z.infer<typeof GeodataSchema>;
export type Feature = Geodata['features'][number];
/** [longitude, latitude] in degrees. */
export type Coordinate = readonly [longitude: number, latitude: number];

/** Files of geodata at the root of the content: the map of the region, and that of the country around it. */
export const geodataFiles = ['map', 'country'] as const;

/** Geodata of a site, by the name of their file. */
export type GeodataFiles = Partial<Record<(typeof geodataFiles)[number], Geodata>>;
