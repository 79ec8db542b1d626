import { toDayId } from '../../src/catalog/routes.ts';
import { getPublishedDay, isScheduled } from '../../src/catalog/schedule.ts';
import type { Bilingual, Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { distance, type Position } from '../../src/map/distance.ts';
import { listLines } from '../../src/map/region.ts';
import type { RecordOf } from '../../src/schemas/record.ts';
import type { StopValues } from '../../src/schemas/route.ts';
import { getHeadingIds, getHeadings } from '../headings.ts';
import type { Rule } from '../rule.ts';
import { findLandfall } from './map-places.ts';

/** Kilometres by which a point may lie beyond the outlines of a map. */
const tolerance = 1;

/** A point makes the way between two stops at most so many times as long, and so many kilometres longer. */
const [longest, detour] = [3, 40] as const;

/** A place on a route, in the order of the line. */
interface Point {
  path: PropertyKey[];
  position: Position;
  isStop: boolean;
  /** Whether one comes there over water. */
  isWet: boolean;
}

type Tell = (path: PropertyKey[], message: Bilingual, remedy: Bilingual) => void;

const toPosition = ([latitude, longitude]: readonly [number, number]): Position => ({ latitude, longitude });

/** Stops that are entries can be gone to: they are there, on the day of the route, and lie somewhere. */
function checkStop({ content, recordFiles }: LoadedContent, id: string, path: PropertyKey[], stop: string, tell: Tell) {
  const record = content.records[stop];
  if (content.withdrawn[stop])
    tell(
      path,
      {
        en: `${stop} was withdrawn: nobody can read of this stop.`,
        vi: `${stop} đã bị rút: không ai đọc được về điểm dừng này.`,
      },
      {
        en: 'Name another entry, or the place itself: { key: old-bridge, at: [17.46, 106.3] }.',
        vi: 'Hãy ghi bài khác, hoặc ghi chính nơi đó: { key: cau-cu, at: [17.46, 106.3] }.',
      },
    );
  if (!record) return; // one that is not there is told of as every reference
  if (!record.position)
    tell(
      path,
      {
        en: `The record of ${stop} has no position: the route cannot lead there.`,
        vi: `Hồ sơ ${stop} chưa có position nên lộ trình không dẫn tới đó được.`,
      },
      {
        en: `Add it to ${recordFiles.get(stop)!}, for example position: { latitude: 17.457, longitude: 106.288 }, or name the place itself here: { key: old-bridge, at: [17.46, 106.3] }.`,
        vi: `Thêm vào ${recordFiles.get(stop)!}, chẳng hạn position: { latitude: 17.457, longitude: 106.288 }, hoặc ghi chính nơi đó ở đây: { key: cau-cu, at: [17.46, 106.3] }.`,
      },
    );
  const day = isScheduled(content, stop) ? getPublishedDay(content, stop) : '';
  if (day > (isScheduled(content, id) ? getPublishedDay(content, id) : ''))
    tell(
      path,
      {
        en: `${stop} is published on ${day}: until then the route would pass it by.`,
        vi: `${stop} đến ngày ${day} mới đăng: trước đó lộ trình sẽ bỏ qua điểm này.`,
      },
      {
        en: 'Give the route the same day or a later one, or name the place itself: { key: old-bridge, at: [17.46, 106.3] }.',
        vi: 'Cho lộ trình đăng cùng ngày hoặc muộn hơn, hoặc ghi chính nơi đó: { key: cau-cu, at: [17.46, 106.3] }.',
      },
    );
}

/** Lists the points of the line of a route. */
function listPoints({ content }: LoadedContent, { days }: RecordOf<'route'>): Point[] {
  const stops = days.flatMap(({ by, stops: list }, day) =>
    list.map((stop, place) => ({ ...stop, by: stop.by ?? by, path: ['days', day, 'stops', place] })),
  );
  const getPosition = ({ entry, at }: StopValues) =>
    entry === undefined ? at && toPosition(at) : content.records[entry]?.position;
  return stops.flatMap((stop) => {
    const isWet = stop.by === 'boat';
    const position = getPosition(stop);
    const path = [...stop.path, stop.entry === undefined ? 'at' : 'entry'];
    return [
      ...stop.via.map((point, index) => ({
        path: [...stop.path, 'via', index],
        position: toPosition(point),
        isStop: false,
        isWet,
      })),
      ...(position ? [{ path, position, isStop: true, isWet }] : []),
    ];
  });
}

const print = ({ latitude, longitude }: Position): string => `[${latitude}, ${longitude}]`;

/** Points of the line lie on the drawn land, unless one goes by boat, and not far from the way. */
function checkPoints(loaded: LoadedContent, record: RecordOf<'route'>, tell: Tell): void {
  const points = listPoints(loaded, record);
  const { map } = loaded.content.geodata;
  const land = map && listLines(map, 'land', 'island', 'region');
  const remedy = (position: Position): Bilingual => {
    const exchanged = print({ latitude: position.longitude, longitude: position.latitude });
    const isOther = Math.abs(position.longitude) <= 90;
    return {
      en: `Latitude comes first, then longitude${isOther ? `; if they are exchanged, write ${exchanged}` : ', as in [17.457, 106.288]'}. Else look the point up and correct it.`,
      vi: `Ghi vĩ độ trước, kinh độ sau${isOther ? `; nếu bị đảo, hãy ghi ${exchanged}` : ', như [17.457, 106.288]'}. Nếu không thì tra lại và sửa điểm này.`,
    };
  };
  points.forEach(({ path, position, isStop, isWet }, index) => {
    // The position of an entry is looked at where it stands.
    if (path.at(-1) === 'entry') return;
    const before = points.slice(0, index).findLast((each) => each.isStop)?.position;
    const after = points.slice(index + 1).find((each) => each.isStop)?.position;
    const straight = before && after && distance(before, after);
    const way = before && after && distance(before, position) + distance(position, after);
    if (!isStop && straight !== undefined && way! > straight * longest + detour) {
      tell(
        path,
        {
          en: `Over ${print(position)} the way would be ${Math.round(way!)} km instead of ${Math.round(straight)}.`,
          vi: `Đi qua ${print(position)} thì đường dài ${Math.round(way!)} km thay vì ${Math.round(straight)}.`,
        },
        remedy(position),
      );
      return;
    }
    const landfall = isWet || !land ? undefined : findLandfall(land, [position.longitude, position.latitude]);
    const away = landfall?.kilometres ?? 0;
    if (away > tolerance)
      tell(
        path,
        {
          en: `${print(position)} lies outside the land of map.geojson, ${away.toFixed(1)} km from it.`,
          vi: `${print(position)} nằm ngoài phần đất trong map.geojson, cách ${away.toFixed(1)} km.`,
        },
        {
          en: `${remedy(position).en} On the water one goes by: boat.`,
          vi: `${remedy(position).vi} Nếu đi trên nước thì ghi by: boat.`,
        },
      );
  });
}

/** What is told of a day in a text stands below its heading. */
function checkHeadings({ content, parsed }: LoadedContent, id: string, days: number, tell: TellInText): void {
  const wanted = Array.from({ length: days }, (_, index) => toDayId(index + 1));
  for (const [textId, text] of parsed) {
    const { section, slug, file } = content.texts[textId]!; // parsed and texts have the same ids
    if (`${section}/${slug}` !== id) continue;
    const ids = getHeadingIds(text);
    const missing = wanted.filter((each) => !ids.has(each));
    const shown = missing.map((each) => `{#${each}}`).join(', ');
    if (missing.length > 0)
      tell(
        file,
        undefined,
        {
          en: `The route has ${days === 1 ? '1 day' : `${days} days`}, and the text no heading for ${shown}.`,
          vi: `Lộ trình có ${days} ngày, mà bài thiếu đề mục ${shown}.`,
        },
        {
          en: `Write a heading for each day: ## Along the shore {#${missing[0]!}}`,
          vi: `Hãy viết một đề mục cho mỗi ngày: ## Men theo bờ {#${missing[0]!}}`,
        },
      );
    for (const { id: heading, line } of getHeadings(text))
      if (/^day-\d+$/.test(heading) && !wanted.includes(heading))
        tell(
          file,
          { line, column: 1 },
          { en: `The route has no day for {#${heading}}.`, vi: `Lộ trình không có ngày nào cho {#${heading}}.` },
          {
            en: `Remove the heading, or add the day to ${id}.yaml.`,
            vi: `Hãy bỏ đề mục, hoặc thêm ngày đó vào ${id}.yaml.`,
          },
        );
  }
}

type TellInText = (file: string, place: Place | undefined, message: Bilingual, remedy: Bilingual) => void;

/** A route can be followed: its stops are there, its line keeps to the way, and each of its days is told of. */
export const routes: Rule = (loaded, report) => {
  const { content, recordFiles, locators } = loaded;
  for (const [id, record] of Object.entries(content.records)) {
    if (record.type !== 'route') continue;
    const file = recordFiles.get(id)!;
    const tell: Tell = (path, message, remedy) =>
      report('route-place', file, locators.get(file)?.(path), message, remedy);
    record.days.forEach(({ stops }, day) =>
      stops.forEach(({ entry }, place) => {
        if (entry !== undefined) checkStop(loaded, id, ['days', day, 'stops', place, 'entry'], entry, tell);
      }),
    );
    checkPoints(loaded, record, tell);
    checkHeadings(loaded, id, record.days.length, (...rest) => report('route-day', ...rest));
  }
};
