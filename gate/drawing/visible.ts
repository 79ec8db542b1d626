import { holds, mapBox, toBox, type Box } from './box.ts';
import { createParser, readSheet } from './sheet.ts';
import { isPaint, toFontSize, toNumber, toShare, type Declarations } from './style.ts';
import {
  apply,
  getScale,
  identity,
  multiply,
  parseTransform,
  translate,
  type Matrix,
  type Point,
} from './transform.ts';

/** Elements whose content is not drawn where it stands, if at all. */
const undrawn = new Set(
  'defs symbol clipPath mask pattern marker linearGradient radialGradient filter title desc style'.split(' '),
);

/** Properties that go down to what stands within and decide whether words are seen. */
const inherited = [
  'color',
  'visibility',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

/** Below this share, what is drawn is not seen on paper. */
const leastOpacity = 0.1;

/** More rules of style than any program writes, which would take long to follow. */
const mostRules = 1000;

/** Smallest letters that can be read when a map is looked at whole, as a share of its longer side. */
const leastSize = 0.002;

/** What an element has from itself and from all around it. */
interface State {
  name: string;
  isDrawn: boolean;
  opacity: number;
  inherited: Record<string, string>;
  /** In units of the element. */
  fontSize: number;
  matrix: Matrix;
  /** Where words begin, in units of the element. */
  point: Point;
  /** Within which what is drawn is seen, in units of the drawing. */
  clips: Box[];
}

const firstNumber = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : toNumber(value.trim().split(/[\s,]+/)[0], 0);

/** Where the words of an element begin: at its own place, or where the element around is, moved. */
function toPoint(name: string, given: Declarations, outer: Point): Point {
  if (name !== 'text' && name !== 'tspan') return outer;
  const start = name === 'text' ? { x: 0, y: 0 } : outer;
  return {
    x: (firstNumber(given['x']) ?? start.x) + (firstNumber(given['dx']) ?? 0),
    y: (firstNumber(given['y']) ?? start.y) + (firstNumber(given['dy']) ?? 0),
  };
}

/** The box that a `viewBox` tells, or nothing. */
function toViewBox(given: Declarations): Box | undefined {
  const [left, top, width, height] = (given['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number) as [number, number?, number?, number?]; // splitting gives one at least
  const isWhole = top !== undefined && width !== undefined && height !== undefined;
  return isWhole && Number.isFinite(left + top + width + height)
    ? { left, top, right: left + width, bottom: top + height }
    : undefined;
}

/** The box that width and height tell, or nothing where they are missing or shares of what is around. */
function toViewport(given: Declarations): Box | undefined {
  const [x, y] = [toNumber(given['x'], 0), toNumber(given['y'], 0)];
  const sizes = [given['width'] ?? '', given['height'] ?? ''];
  const [width, height] = sizes.map((size) => (size.includes('%') ? Number.NaN : toNumber(size, Number.NaN))) as [
    number,
    number,
  ]; // of two
  return Number.isFinite(width + height) ? { left: x, top: y, right: x + width, bottom: y + height } : undefined;
}

const properties = ['transform', 'translate', 'scale'] as const;

/** The map of an element from its units to those of the drawing. */
function toMatrix(name: string, given: Declarations, style: Declarations, outer: State | undefined): Matrix {
  const transform = properties.map((key) => (key === 'transform' ? (style[key] ?? '') : `${key}(${style[key] ?? ''})`));
  const moves = transform.filter((move) => !move.endsWith('()')).join(' ');
  const matrix = multiply(outer?.matrix ?? identity, parseTransform(moves));
  if (!outer || name !== 'svg') return matrix;
  // A drawing within the drawing has units of its own.
  const placed = multiply(matrix, translate(toNumber(given['x'], 0), toNumber(given['y'], 0)));
  const [from, to] = [toViewBox(given), toViewport(given)];
  if (!from || !to) return placed;
  const scale = Math.min(
    (to.right - to.left) / (from.right - from.left),
    (to.bottom - to.top) / (from.bottom - from.top),
  );
  return multiply(multiply(placed, [scale, 0, 0, scale, 0, 0]), translate(-from.left, -from.top));
}

const isNone = (value = 'none'): boolean => value.trim().toLowerCase() === 'none';

/** Tells whether an element is surely not drawn where it stands, whatever is around it. */
const isLeftOut = (name: string, style: Declarations): boolean =>
  undrawn.has(name) ||
  (style['display'] !== undefined && isNone(style['display'])) ||
  !isNone(style['mask']) ||
  !isNone(style['filter']) ||
  (!isNone(style['clip-path']) && toClipId(style) === undefined) ||
  style['systemLanguage'] !== undefined ||
  style['requiredExtensions'] !== undefined;

/** The id of the path that clips an element. */
const toClipId = (style: Declarations): string | undefined =>
  /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec((style['clip-path'] ?? '').trim())?.[1];

/**
 * Lists the words of a drawing that somebody who looks at it sees, in order. It follows styles, transforms and simple
 * clipping as far as they can be followed without drawing; what something else covers, it takes as seen.
 *
 * @param source SVG; of one that is not well-formed, what was read before the fault
 */
export function listVisibleWords(source: string): string[] {
  const sheet = readSheet(source);
  if (sheet.styles.size > mostRules) return [];
  const found: string[] = [];
  const stack: State[] = [];
  let canvas: Box | undefined;

  const enter = (name: string, given: Record<string, string>): State => {
    const outer = stack.at(-1);
    const style = sheet.styles.getStyle(name, given);
    if (!outer) canvas = toViewBox(given) ?? toViewport(given);
    const matrix = toMatrix(name, given, style, outer);
    const clip = sheet.clips.get(toClipId(style) ?? '');
    const viewport = outer && name === 'svg' ? toViewport(given) : undefined;
    return {
      name,
      isDrawn: (outer?.isDrawn ?? true) && !isLeftOut(name, style),
      opacity: (outer?.opacity ?? 1) * toShare(style['opacity']),
      inherited: {
        ...outer?.inherited,
        ...Object.fromEntries(
          inherited.flatMap((key) => (style[key] === undefined || style[key] === 'inherit' ? [] : [[key, style[key]]])),
        ),
      },
      fontSize: toFontSize(style, outer?.fontSize ?? 16),
      matrix,
      point: toPoint(name, given, outer?.point ?? { x: 0, y: 0 }),
      clips: [
        ...(outer?.clips ?? []),
        ...(clip ? [toBox(matrix, clip)] : []),
        ...(outer && viewport ? [mapBox(outer.matrix, viewport)] : []),
      ],
    };
  };

  const isSeen = ({ isDrawn, opacity, inherited: style, fontSize, matrix, point, clips }: State): boolean => {
    if (!isDrawn || opacity < leastOpacity || /^\s*(?:hidden|collapse)\s*$/i.test(style['visibility'] ?? ''))
      return false;
    const isPainted = (paint: string): boolean =>
      isPaint(/^\s*currentcolor\s*$/i.test(paint) ? (style['color'] ?? 'black') : paint, leastOpacity);
    const isFilled = isPainted(style['fill'] ?? 'black') && toShare(style['fill-opacity']) >= leastOpacity;
    const isStroked =
      isPainted(style['stroke'] ?? 'none') &&
      toShare(style['stroke-opacity']) >= leastOpacity &&
      toNumber(style['stroke-width'], 1) > 0;
    if (!isFilled && !isStroked) return false;
    const size = fontSize * getScale(matrix);
    if (!canvas) return size > 0;
    // Words may begin on the left and the lower edge; on the others they are out, as those that end on the left are.
    const place = apply(matrix, point);
    const isOut =
      place.y <= canvas.top || (style['text-anchor'] === 'end' ? place.x <= canvas.left : place.x >= canvas.right);
    const isWithin = !isOut && [canvas, ...clips].every((box) => holds(box, place));
    return isWithin && size >= leastSize * Math.max(canvas.right - canvas.left, canvas.bottom - canvas.top);
  };

  let words = '';
  const parser = createParser();
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>; // as above
    const state = enter(name, given);
    // A line of its own.
    if (name === 'tspan' && (given['x'] !== undefined || given['dy'] !== undefined)) words += ' ';
    stack.push(state);
  });
  parser.on('closetag', ({ name }) => {
    stack.pop();
    if (name !== 'text') return;
    const text = words.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') found.push(text);
    words = '';
  });
  const add = (text: string): void => {
    const state = stack.at(-1);
    if (state && stack.some(({ name }) => name === 'text') && isSeen(state)) words += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return found;
}
