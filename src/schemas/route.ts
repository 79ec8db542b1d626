import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import type { Localized } from './common.ts';
import { EntryIdSchema, SlugSchema } from './common.ts';
import { describe } from './describe.ts';
import type { FactValues } from './fact.ts';
import { refersTo } from './reference.ts';

/** How one travels. */
export const waysOfTravel = ['walk', 'bicycle', 'motorbike', 'car', 'boat', 'train', 'bus'] as const;

/** One of them. */
export type WayOfTravel = (typeof waysOfTravel)[number];

/** How hard a route is, the easiest first. */
export const efforts = ['easy', 'moderate', 'hard'] as const;

/** One of them. */
export type Effort = (typeof efforts)[number];

const point = ({ en, vi }: Bilingual) =>
  z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).meta(
    describe({
      en: `${en}: latitude and longitude in degrees (WGS 84), for example [17.457, 106.288]`,
      vi: `${vi}: vĩ độ rồi kinh độ, tính bằng độ (WGS 84), chẳng hạn [17.457, 106.288]`,
    }),
  );

const by = ({ en, vi }: Bilingual) =>
  z.enum(waysOfTravel).meta(
    describe({
      en: `${en}: ${waysOfTravel.join(', ')}`,
      vi: `${vi}: walk (đi bộ), bicycle (xe đạp), motorbike (xe máy), car (ô tô), boat (thuyền), train (tàu hỏa), bus (xe buýt)`,
    }),
  );

const StopSchema = z
  .strictObject({
    entry: refersTo(
      'entry',
      EntryIdSchema.meta(
        describe({
          en: 'the entry of the stop, whose record has a position, for example places/old-lighthouse',
          vi: 'bài về điểm dừng, hồ sơ bài đó có position, chẳng hạn places/hai-dang-co',
        }),
      ),
    ).optional(),
    key: SlugSchema.optional().meta(
      describe({
        en: 'of a stop that has no entry: a key under which the texts give its name in stops, for example old-bridge',
        vi: 'của điểm dừng chưa có bài: khóa để ghi tên ở stops trong bài của từng ngôn ngữ, chẳng hạn cau-cu',
      }),
    ),
    at: point({
      en: 'where a stop without an entry is',
      vi: 'vị trí của điểm dừng chưa có bài',
    }).optional(),
    by: by({
      en: 'how one gets here from the stop before, where it is not as on the rest of the day',
      vi: 'đi từ điểm trước tới đây bằng gì, khi khác với cả ngày',
    }).optional(),
    via: z
      .array(point({ en: 'a point on the way', vi: 'một điểm trên đường' }))
      .default([])
      .meta(
        describe({
          en: 'points between the stop before and this one, so that the line follows the valley or the coast, for example [[17.5, 106.4], [17.46, 106.3]]',
          vi: 'các điểm nằm giữa điểm dừng trước và điểm này, để đường vẽ men theo thung lũng hay bờ biển, chẳng hạn [[17.5, 106.4], [17.46, 106.3]]',
        }),
      ),
    road: refersTo(
      'fact',
      SlugSchema.meta(
        describe({
          en: 'key of a fact of this record, in kilometer: the distance by road from the stop before, for example road-to-lake',
          vi: 'khóa của một dữ kiện trong hồ sơ này, tính bằng kilometer: quãng đường bộ từ điểm trước, chẳng hạn duong-toi-ho',
        }),
      ),
    ).optional(),
  })
  .superRefine(({ entry, key, at }, context) => {
    const isPoint = key !== undefined && at !== undefined;
    if (entry === undefined ? isPoint : key === undefined && at === undefined) return;
    context.addIssue({ code: 'custom', message: 'stop-needs-place', path: [entry === undefined ? 'at' : 'entry'] });
  });

/** A stop of a route as its record has it. */
export type StopValues = z.infer<typeof StopSchema>;

const DaySchema = z.strictObject({
  by: by({ en: 'how one travels on this day', vi: 'ngày này đi bằng gì' }),
  stops: z
    .array(StopSchema)
    .min(1)
    .meta(
      describe({
        en: 'the stops of the day in order; a later day begins where the day before ended, for example [{ entry: places/lake }, { key: old-bridge, at: [17.46, 106.3] }]',
        vi: 'các điểm dừng trong ngày, theo thứ tự; ngày sau bắt đầu từ nơi kết thúc ngày trước, chẳng hạn [{ entry: places/ho-xam }, { key: cau-cu, at: [17.46, 106.3] }]',
      }),
    ),
});

/** What makes a stop the same place as another. */
export const toStopId = ({ entry, key }: Pick<StopValues, 'entry' | 'key'>): string => entry ?? `#${key}`;

/** Reports a route that leads nowhere, and stops that stay where they are. */
const DaysSchema = z
  .array(DaySchema)
  .min(1)
  .superRefine((days, context) => {
    const stops = days.flatMap((day, index) =>
      day.stops.map((stop, place) => ({ id: toStopId(stop), path: [index, 'stops', place] })),
    );
    if (stops.length === 1) context.addIssue({ code: 'custom', message: 'route-one-stop', path: stops[0]!.path });
    stops.forEach(({ id, path }, index) => {
      if (stops[index - 1]?.id === id)
        context.addIssue({ code: 'custom', message: 'same-stop-twice', path, input: id.replace('#', '') });
    });
  })
  .meta(
    describe({
      en: 'the days of the route, for example [{ by: car, stops: [{ entry: places/harbour-town }, { entry: places/lake }] }]; what is said of each stands in the text below the heading {#day-1}, {#day-2} …',
      vi: 'các ngày của lộ trình, chẳng hạn [{ by: car, stops: [{ entry: places/thi-tran-cang }, { entry: places/ho-xam }] }]; lời cho mỗi ngày ghi trong bài, dưới đề mục {#day-1}, {#day-2} …',
    }),
  );

/** What the record of a route has beside what all have. */
export const routeFields = {
  days: DaysSchema,
  effort: z.enum(efforts).meta(
    describe({
      en: `how hard the route is: ${efforts.join(', ')}`,
      vi: 'lộ trình vất vả đến đâu: easy (nhẹ nhàng), moderate (vừa sức), hard (vất vả)',
    }),
  ),
};

/** The fields that routes alone have. */
export type RouteValues = z.infer<z.ZodObject<typeof routeFields>>;

/** Reports distances by road that are no distances. */
export function checkRoads(
  { days = [], facts }: { days?: RouteValues['days'] | undefined; facts: Record<string, FactValues> },
  context: z.RefinementCtx,
): void {
  days.forEach(({ stops }, day) =>
    stops.forEach(({ road }, place) => {
      const unit = road === undefined ? undefined : facts[road]?.unit; // one that is not there is told of as such
      if (unit === undefined || unit === 'kilometer') return;
      context.addIssue({
        code: 'custom',
        message: 'visit-unit',
        path: ['days', day, 'stops', place, 'road'],
        input: road,
        params: { unit, fitting: 'kilometer' },
      });
    }),
  );
}

/** Keys of the stops that have no entry, each once. */
export const listStopKeys = ({ days }: Pick<RouteValues, 'days'>): string[] => [
  ...new Set(days.flatMap(({ stops }) => stops.flatMap(({ key }) => key ?? []))),
];

/** Names of the stops that have no entry, by their keys. */
export type StopNames = Record<string, Localized>;
