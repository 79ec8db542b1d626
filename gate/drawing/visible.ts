import { holds, toBox, type Box } from './box.ts';
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

/** Properties that decide whether words are seen; of these, the first ones go down to what stands within. */
const inherited = ['visibility', 'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width'] as const;

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

/** The canvas of a drawing, in its units; nothing where it says none. */
function toCanvas(given: Declarations): Box | undefined {
  const [left, top, width, height] = (given['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (height !== undefined && width !== undefined && Number.isFinite(left! + top! + width + height))
    return { left: left!, top: top!, right: left! + width, bottom: top! + height };
  const [right, bottom] = [toNumber(given['width'], Number.NaN), toNumber(given['height'], Number.NaN)];
  return Number.isFinite(right + bottom) ? { left: 0, top: 0, right, bottom } : undefined;
}

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
    if (!outer) canvas = toCanvas(given);
    const moved = multiply(outer?.matrix ?? identity, parseTransform(style['transform'] ?? ''));
    const matrix =
      outer && name === 'svg' ? multiply(moved, translate(toNumber(given['x'], 0), toNumber(given['y'], 0))) : moved;
    const clips = [...(outer?.clips ?? [])];
    const clipping = style['clip-path'] ?? 'none';
    const [, clipId] = /^url\(\s*["']?#([^"')]+)["']?\s*\)$/.exec(clipping.trim()) ?? [];
    const clip = clipId === undefined ? undefined : sheet.clips.get(clipId);
    if (clip) clips.push(toBox(matrix, clip));
    const isHidden =
      undrawn.has(name) ||
      style['display'] === 'none' ||
      (style['mask'] ?? 'none') !== 'none' ||
      (style['filter'] ?? 'none') !== 'none' ||
      (clipId === undefined && clipping !== 'none') ||
      given['systemLanguage'] !== undefined ||
      given['requiredExtensions'] !== undefined;
    return {
      name,
      isDrawn: (outer?.isDrawn ?? true) && !isHidden,
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
      clips,
    };
  };

  const isSeen = ({ isDrawn, opacity, inherited: style, fontSize, matrix, point, clips }: State): boolean => {
    if (!isDrawn || opacity < leastOpacity || /^(?:hidden|collapse)$/.test(style['visibility'] ?? '')) return false;
    const isFilled = isPaint(style['fill'] ?? 'black', leastOpacity) && toShare(style['fill-opacity']) >= leastOpacity;
    const isStroked =
      isPaint(style['stroke'] ?? 'none', leastOpacity) &&
      toShare(style['stroke-opacity']) >= leastOpacity &&
      toNumber(style['stroke-width'], 1) > 0;
    if (!isFilled && !isStroked) return false;
    const size = fontSize * getScale(matrix);
    if (!canvas) return size > 0;
    // The baseline may lie on the lower edge and not on the upper one.
    const place = apply(matrix, point);
    const isWithin = [canvas, ...clips].every((box) => holds(box, place)) && place.y > canvas.top;
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
