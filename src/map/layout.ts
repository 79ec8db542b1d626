import type { Wording } from '../catalog/localized.ts';
import { getScript } from '../i18n/scripts.ts';
import { getSegmenter } from '../i18n/words.ts';
import { locales } from '../i18n/locales.ts';
import type { Geodata } from '../schemas/geodata.ts';
import type { Position } from './distance.ts';
import { getBounds, simplify, type Box, type Point } from './geometry.ts';
import {
  listExtents,
  placeLabels,
  sides,
  toExtent,
  toGrowing,
  type Extent,
  type Labelled,
  type Sheet,
  type Side,
  type Size,
} from './labels.ts';
import {
  listNameExtents,
  nameNeighbour,
  nameRiver,
  nameSea,
  nameSpot,
  type Field,
  type Name,
  type Naming,
} from './names.ts';
import { getPlane, listCoordinates, listLines, listNamed, projectPosition, type Plane, type Shape } from './region.ts';
import type { Spot } from './spots.ts';
import { measureText } from './text-width.ts';

/** An entry on a map. */
export interface Place {
  id: string;
  /** What it is called there. */
  label: Wording;
  position: Position;
}

/** A place with its pin. */
export interface PlacedPin extends Labelled {
  /** Of its place in the list. */
  index: number;
  /** Shares of the width and the height of the map. */
  at: Point;
}

/** Pins and labels of a map between two widths. */
export interface Band {
  /** In rem. */
  widths: readonly [number, number];
  pins: PlacedPin[];
}

/** A map ready to be printed. */
export interface Layout {
  bands: Band[];
  /** Places in the list that lie beyond the map. */
  hidden: number[];
  names: Name[];
  /** Width over height. */
  ratio: number;
  /** Length of the scale bar, and what share of the map's width it is. */
  bar: { kilometres: number; share: number };
}

/** How a map is cut and set. */
export interface Cut {
  /** What it shows of the plane. */
  frame: Box;
  /** Widths at which it is shown, in rem: between each and the next, labels keep their sides. */
  widths: readonly number[];
  /** Of pins, in rem. */
  radius: number;
  /** Size of the letters of labels, in rem. */
  letters: number;
  /** Sizes of names that grow with the map, in shares of its width. */
  sizes: { sea: { most: number; least: number }; neighbour: number; river: number; spot: number };
}

/** Width from which on a map is wide, in rem; with larger text it is later, as everything. */
export const turn = 34;

/** Pins and labels in a narrow column and in a wide one, as Canvas.astro has them. */
const narrow = { radius: 0.5625, letters: 0.875 };
const broad = { radius: 0.8, letters: 0.95 };

/** Names as large in a box of the least width as a size of letters in pixels. */
const toSizes = (width: number, sea: number, other: number): Cut['sizes'] => ({
  sea: { most: sea / width, least: 14.5 / width },
  neighbour: other / width,
  river: other / width,
  spot: other / width,
});

/** A map of the region, from the narrowest phone with the largest text of the site to the widest column. */
export const getCut = ({ frames }: Plane, shape: Shape): Cut =>
  shape === 'tall'
    ? {
        frame: frames.tall,
        widths: [14, 17.5, 20, 22.4, 26, turn],
        ...narrow,
        sizes: { ...toSizes(288, 24, 14.5), spot: 12 / 288 },
      }
    : {
        frame: frames.wide,
        widths: [turn, 38, 43, 50, 76],
        ...broad,
        sizes: { ...toSizes(turn * 16, 26, 14.5), river: 12.5 / (turn * 16), spot: 11 / (turn * 16) },
      };

/** Kilometres that a map around an entry is wide, and its width over its height. */
const [cropWidth, cropRatio] = [80, 3 / 2] as const;

/** A map around a position, moved inwards where the drawing ends. */
export function getCrop(plane: Plane, position: Position): Cut {
  const { drawing } = plane;
  const width = Math.min(cropWidth, drawing.width, drawing.height * cropRatio);
  const height = width / cropRatio;
  const [x, y] = projectPosition(plane, position);
  const frame = {
    x: clamp(x - width / 2, drawing.x, drawing.x + drawing.width - width),
    y: clamp(y - height / 2, drawing.y, drawing.y + drawing.height - height),
    width,
    height,
  };
  return { frame, widths: [12, 17, turn], ...narrow, sizes: toSizes(224, 20, 14) };
}

/** A line on a map and how it is drawn. */
export interface Track {
  line: readonly Position[];
  style: 'road' | 'path' | 'water';
}

/** Least width of a map of a route in kilometres: outlines are no more exact, and hills no smaller. */
const leastWidth = 24;

/** Width over height of a map of a route, as tall and as wide as it may be. */
const routeRatios: Record<Shape, readonly [number, number]> = { tall: [0.8, 1.25], wide: [1.3, 2.1] };

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** A map around a route, with room for the names of its stops. @param points of its line */
export function getRouteCut(plane: Plane, points: readonly Position[], shape: Shape): Cut {
  const { drawing } = plane;
  const bounds = getBounds(points.map((position) => projectPosition(plane, position)));
  const space = Math.max(bounds.width, bounds.height) * 0.14 + 2;
  const [inner, outer] = [bounds.width + 2 * space, bounds.height + 2 * space];
  const ratio = clamp(inner / outer, ...routeRatios[shape]);
  const width = Math.min(Math.max(inner, outer * ratio, leastWidth), drawing.width, drawing.height * ratio);
  const height = width / ratio;
  const frame = {
    x: clamp(bounds.x + bounds.width / 2 - width / 2, drawing.x, drawing.x + drawing.width - width),
    y: clamp(bounds.y + bounds.height / 2 - height / 2, drawing.y, drawing.y + drawing.height - height),
    width,
    height,
  };
  return { ...getCut(plane, shape), frame };
}

/** Points of a line on a map, in units of the map's width. */
export const layOutTrack = (plane: Plane, { frame }: Pick<Cut, 'frame'>, { line }: Track): Point[] =>
  line.map((position) => {
    const [x, y] = projectPosition(plane, position);
    return [(x - frame.x) / frame.width, (y - frame.y) / frame.width];
  });

/** Height of a line of a label in its letters: what typography.ts and base.css give headings of a script, or more. */
const lineHeights: readonly (readonly [scripts: readonly string[], height: number])[] = [
  [['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'], 1.5],
  [['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'], 1.45],
  [['Arab', 'Syrc', 'Thaa', 'Nkoo', 'Mong', 'Hans', 'Hant', 'Jpan', 'Kore'], 1.4],
];

const getLineHeight = (lang: string): number =>
  lineHeights.find(([scripts]) => scripts.includes(getScript(lang)))?.[1] ?? 1.28;

/** Ways to set a name on one line, on two and on three, each with its size in rem. Lines end between words. */
export function listForms({ text, locale }: Wording, letters: number): Size[] {
  const words = text.includes(' ')
    ? text.split(/(?<=[\s-])/u)
    : Array.from(getSegmenter(locales[locale].lang).segment(text), ({ segment }) => segment);
  const widths = words.map(measureText);
  const fits = (limit: number): number => {
    let [lines, width] = [1, 0];
    for (const each of widths) {
      if (width > 0 && width + each > limit) [lines, width] = [lines + 1, 0];
      width += each;
    }
    return lines;
  };
  const lineHeight = getLineHeight(locales[locale].lang);
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return [1, 2, 3].flatMap((lines) => {
    let width = Math.max(...widths, whole / lines);
    while (fits(width) > lines) width += 0.25;
    const size = { width: width * letters + 0.1, height: fits(width) * lineHeight * letters };
    return lines === 1 || (fits(width) === lines && whole > 7) ? [size] : [];
  });
}

/** Lengths of scale bars. */
const bars = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/** The map's own signs, which nothing covers: the scale bar below at the left, north above at the right. */
const listSigns = (sheet: Pick<Sheet, 'widths' | 'ratio'>, share: number): Extent[] => [
  toGrowing(sheet, { x: 0, y: 1 / sheet.ratio - 0.001, width: share, height: 0 }).map((box) => ({
    x: 0.5,
    y: box.y - 2.1,
    width: box.width + 4.2,
    height: 1.8,
  })) as [Box, Box], // as many as before
  toExtent(sheet, [1, 0], [-2.2, 0.4], { width: 1.8, height: 2.2 }),
];

/** The smallest and the largest of a cut's widths. */
const getRange = (widths: readonly number[]): [number, number] => [widths[0]!, widths.at(-1)!]; // none is empty

/**
 * Lays out a map: the sea first, then pins with their labels, band by band, and what lies beside the region and rivers in
 * what these leave free. What lies beside the region comes before the labels where there is room for both.
 *
 * @param wordings names of features, by their keys
 * @param isRightToLeft labels stand at the left of their pins where both sides are free
 * @param spots dots with names, which take what room is left, the first first
 * @param tracks lines of routes, as layOutTrack gives them: names of spots keep off them
 */
export function layOutMap(
  geodata: Geodata,
  { frame, widths, radius, letters, sizes }: Cut,
  places: readonly Place[],
  wordings: Readonly<Record<string, Wording>>,
  isRightToLeft: boolean,
  spots: readonly Spot[] = [],
  tracks: readonly (readonly Point[])[] = [],
): Layout {
  const plane = getPlane(geodata);
  const ratio = frame.width / frame.height;
  const toSheet = ([x, y]: Point): Point => [(x - frame.x) / frame.width, (y - frame.y) / frame.width];
  const list = (...roles: Parameters<typeof listLines>[1][]): Point[][] =>
    listLines(geodata, ...roles).map((line) => line.map((point) => toSheet(plane.project(point))));
  const kilometres = bars.findLast((bar) => bar <= frame.width / 6) ?? bars[0];
  const bar = { kilometres, share: kilometres / frame.width };
  const whole: Field = {
    widths: getRange(widths),
    ratio,
    radius,
    obstacles: listSigns({ widths: getRange(widths), ratio }, bar.share),
    land: list('land', 'island', 'region', 'country').map((ring) => simplify(ring, 0.004)),
    region: simplify(list('region').flat(), 0.004),
    coast: list('coast').flat(),
  };
  const shown = places.flatMap((place, index) => {
    const [x, y] = toSheet(projectPosition(plane, place.position));
    const at: Point = [x, y * ratio];
    return at.every((share) => share > 0 && share < 1) ? [{ index, at, forms: listForms(place.label, letters) }] : [];
  });
  /** Writes the names of a role one after another, each where those before it leave room. */
  const write = (
    role: Exclude<Name['role'], 'spot'>,
    obstacles: readonly Extent[],
    make: (field: Field, naming: Naming, line: readonly Point[]) => Name | undefined,
    only?: string,
  ): Name[] => {
    const names: Name[] = [];
    for (const { key, feature } of listNamed(geodata, role)) {
      const wording = wordings[key];
      if (!wording || (only !== undefined && key !== only)) continue;
      const line = listCoordinates(feature).map((point) => toSheet(plane.project(point)));
      const taken = [...whole.obstacles, ...obstacles, ...names.flatMap((name) => listNameExtents(whole, name))];
      const naming = { key, text: wording.text, lang: locales[wording.locale].lang };
      const name = make({ ...whole, obstacles: taken }, naming, line);
      if (name) names.push(name);
    }
    return names;
  };
  const order: readonly Side[] = isRightToLeft ? ['w', 'e', ...sides.slice(2)] : sides;
  const ranges = widths.slice(1).map((width, index): [number, number] => [widths[index]!, width]);
  /** Labels pins in every band around names, which grow with the map. */
  const label = (names: readonly Name[]): Band[] =>
    ranges.map((range) => {
      const sheet = { widths: range, ratio, radius };
      const obstacles = [
        ...listSigns(sheet, bar.share),
        ...names.flatMap((name) => listNameExtents({ ...whole, ...sheet }, name)),
      ];
      const labelled = placeLabels(shown, { ...sheet, obstacles }, order);
      return { widths: range, pins: shown.map(({ index, at }, place) => ({ index, at, ...labelled[place]! })) };
    });
  // What a pin and its label cover in a band, in shares of the map: names keep off it at every width.
  const toShares = (bands: readonly Band[]): Extent[] =>
    bands.flatMap(({ widths: range, pins }) =>
      pins.flatMap((pin, place) =>
        listExtents({ widths: range, ratio, radius, obstacles: [] }, shown[place]!, pin).flatMap((extent) =>
          extent.map((box, end) => {
            const share = 1 / range[end]!;
            return toGrowing(whole, {
              x: box.x * share,
              y: box.y * share,
              width: box.width * share,
              height: box.height * share,
            });
          }),
        ),
      ),
    );
  const unlabelled = label([]);
  /** What pins cover, with a label at the east of each or without any: that of a place on the coast stands on the sea. */
  const toSpots = (hasLabels: boolean): Extent[] =>
    toShares(
      unlabelled.map(({ widths: range, pins }) => ({
        widths: range,
        pins: pins.map(({ index, at, offset }, place) => ({
          index,
          at,
          offset,
          ...(hasLabels ? { label: { side: 'e' as const, form: shown[place]!.forms[0]! } } : {}),
        })),
      })),
    );
  const bare = toSpots(false);
  const writeSeas = (obstacles: readonly Extent[]): Name[] =>
    write('sea', obstacles, (field, naming, [at]) => nameSea(field, naming, at!, sizes.sea)); // a Point has one
  const apart = writeSeas(toSpots(true));
  const beside = writeSeas(bare);
  const names = apart.length === beside.length ? apart : beside;
  let bands = label(names);
  const count = (): number => bands.flatMap(({ pins }) => pins.filter((pin) => pin.label)).length;
  const most = count();
  // What lies beside and the rivers are named where that costs no label: before the labels, which find their way around
  // them, else in what these leave free.
  const optional = [
    [
      'neighbour',
      (field: Field, naming: Naming, [at]: readonly Point[]) => nameNeighbour(field, naming, at!, sizes.neighbour),
    ], // a Point has one
    ['river', (field: Field, naming: Naming, line: readonly Point[]) => nameRiver(field, naming, line, sizes.river)],
  ] as const;
  for (const [role, make] of optional)
    for (const { key } of listNamed(geodata, role))
      for (const obstacles of [bare, toShares(bands)]) {
        const extents = names.flatMap((name) => listNameExtents(whole, name));
        const [name] = write(role, [...obstacles, ...extents], make, key);
        if (!name) continue;
        const previous = bands;
        bands = label([...names, name]);
        if (count() === most) {
          names.push(name);
          break;
        }
        bands = previous;
      }
  const taken = [...whole.obstacles, ...toShares(bands)];
  for (const { key, wording, position } of spots) {
    const at = toSheet(projectPosition(plane, position));
    const obstacles = [...taken, ...names.flatMap((name) => listNameExtents(whole, name))];
    const naming = { key, text: wording.text, lang: locales[wording.locale].lang };
    const name = nameSpot({ ...whole, obstacles }, naming, at, sizes.spot, tracks);
    if (name) names.push(name);
  }
  return {
    bands,
    hidden: places.flatMap((_, index) => (shown.some((each) => each.index === index) ? [] : [index])),
    names,
    ratio,
    bar,
  };
}
