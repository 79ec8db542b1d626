import type { Bilingual, Place } from './fault.ts';
import { isFor, parseDeclarations, type Declaration, type StyleRule } from './svg-css.ts';

/** An element of a drawing. */
export interface DrawingNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: DrawingNode[];
  /** Letters that stand directly in it and are drawn. */
  letters: number;
  place: Place;
}

/** What showing a drawing asks of a browser, everything that is used again counted each time. */
interface Work {
  elements: number;
  /** Elements that are painted. */
  shapes: number;
  /** Corners of paths and polygons: each may carry a marker. */
  corners: number;
  letters: number;
  /** Length of the outlines in units of the drawing, and the dashes of which they consist. */
  outline: number;
  dashes: number;
  /** Passes of filters over the picture. */
  filters: number;
  /** Pictures of their own that are painted first and laid over: masks, groups that shine through. */
  layers: number;
}

const nothing: Work = {
  elements: 0,
  shapes: 0,
  corners: 0,
  letters: 0,
  outline: 0,
  dashes: 0,
  filters: 0,
  layers: 0,
};

/**
 * How much work one drawing may ask for: what fills the whole drawing each time takes Chromium some five seconds without
 * a graphics card at these limits, and drawings of people are far from them. Corners and letters that stand in the file are
 * fewer than these: only repeated ones come to so many.
 */
const limits = {
  elements: 10_000,
  corners: 250_000,
  letters: 100_000,
  dashes: 500_000,
  filters: 200,
  layers: 300,
} as const;

/** Elements within elements, those that are referred to among them: more than any program draws. */
const deepest = 500;

/** Beyond it nothing need be counted. */
const enough = 1e6;

function add(sum: Work, more: Work, times = 1): Work {
  const plus = (key: keyof Work): number => Math.min(enough, sum[key] + more[key] * times);
  return {
    elements: plus('elements'),
    shapes: plus('shapes'),
    corners: plus('corners'),
    letters: plus('letters'),
    outline: sum.outline + more.outline * times,
    dashes: plus('dashes'),
    filters: plus('filters'),
    layers: plus('layers'),
  };
}

const shapes = new Set('path rect circle ellipse line polyline polygon text image'.split(' '));
/** Elements that show nothing where they stand. */
const definitions = new Set(
  'defs symbol clipPath mask marker pattern linearGradient radialGradient filter style title desc'.split(' '),
);
const containers = new Set(['svg', 'g', 'a', 'use', 'symbol']);
const gradients = new Set(['linearGradient', 'radialGradient']);
const paintProperties = new Set(['fill', 'stroke']);
const isMarker = (property: string): boolean => property.startsWith('marker');

const largest = (value = ''): number =>
  Math.max(
    0,
    ...value
      .split(/[\s,]+/)
      .map(Number)
      .filter(Number.isFinite),
  );

/** Passes of a primitive of a filter over the picture, as measured: those that look around at each point take longer. */
function countPasses({ name, attributes }: DrawingNode, side: number): number {
  switch (name) {
    case 'feGaussianBlur':
    case 'feDropShadow':
      return 1 + (40 * largest(attributes['stdDeviation'] ?? '2')) / side;
    case 'feMorphology':
      return 1 + (400 * largest(attributes['radius'])) / side;
    case 'feConvolveMatrix':
      return largest(attributes['order'] ?? '3') ** 2 / 2.5;
    case 'feTurbulence':
      return 3 * largest(attributes['numOctaves'] ?? '1');
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return 3;
    default:
      return 0.25;
  }
}

/** Lists what a value refers to within the file. */
export const listReferences = (value: string): string[] =>
  Array.from(value.matchAll(/url\(\s{0,9}["']?\s{0,9}#([^"')\s]+)/gi), ([, id]) => id!);

/** Inherited references of paint and markers, and those that stand above. */
interface Context {
  paints: readonly string[];
  markers: readonly string[];
  others: readonly string[];
  /** The length of one dash and its gap, in units of the drawing; none for lines in one piece. */
  dash?: number | undefined;
}

const noContext: Context = { paints: [], markers: [], others: [] };

/** Counts the work of a drawing. */
class Counter {
  private readonly ids: ReadonlyMap<string, DrawingNode>;
  private readonly rules: readonly StyleRule[];
  private readonly ruled = new Map<string, Declaration[]>();
  private readonly known = new Map<DrawingNode, Work | 'counting'>();
  /** Elements that are being counted. */
  private depth = 0;
  isCircular = false;

  /** The longer side of the drawing in its own units. */
  private readonly side: number;

  constructor(ids: ReadonlyMap<string, DrawingNode>, rules: readonly StyleRule[], side: number) {
    this.ids = ids;
    this.rules = rules;
    this.side = side;
  }

  /** What an element asks for where it stands, and everything in it. */
  count(node: DrawingNode, above: Context): Work {
    this.depth++;
    if (this.depth > deepest) this.isCircular = true;
    const work = this.isCircular ? nothing : this.countNode(node, above);
    this.depth--;
    return work;
  }

  private countNode(node: DrawingNode, above: Context): Work {
    const { declared, context, layers } = this.readStyle(node, above);
    const isShape = shapes.has(node.name);
    const outline = isShape || node.name === 'line' ? measureOutline(node) : 0;
    let work: Work = {
      elements: 1,
      shapes: isShape ? 1 : 0,
      corners: countCorners(node),
      letters: node.letters,
      outline,
      dashes: context.dash === undefined ? 0 : outline / context.dash,
      filters: declared.reduce((sum, { property, value }) => sum + countFunctions(property, value), 0),
      layers,
    };
    for (const id of context.others) work = add(work, this.countTarget(id));
    if (isShape) for (const id of context.paints) work = add(work, this.countTarget(id));
    if (work.corners > 0) for (const id of context.markers) work = add(work, this.countTarget(id), work.corners);
    const href = node.attributes['href'] ?? node.attributes['xlink:href'] ?? '';
    if (href.startsWith('#') && (node.name === 'use' || node.name === 'pattern')) {
      const used = this.countTarget(href.slice(1));
      work = add(work, used);
      if (node.name === 'use') {
        for (const id of context.paints) work = add(work, this.countTarget(id), used.shapes);
        for (const id of context.markers) work = add(work, this.countTarget(id), used.corners);
        if (context.dash !== undefined) work = add(work, { ...nothing, dashes: used.outline / context.dash });
      }
    }
    if (definitions.has(node.name)) return work;
    for (const child of node.children) work = add(work, this.count(child, context));
    return work;
  }

  /** What something asks for that is referred to. */
  private countTarget(id: string): Work {
    const node = this.ids.get(id);
    if (!node) return nothing;
    if (gradients.has(node.name)) return { ...nothing, elements: 2 };
    const before = this.known.get(node);
    if (before === 'counting') this.isCircular = true;
    if (this.isCircular) return nothing;
    if (before && before !== 'counting') return before;
    this.known.set(node, 'counting');
    const work = this.countContent(node);
    this.known.set(node, work);
    return work;
  }

  private countContent(node: DrawingNode): Work {
    if (node.name === 'filter')
      return {
        ...nothing,
        filters: node.children.reduce(
          (sum, child) => sum + countPasses(child, this.side) + child.children.length / 4,
          0,
        ),
      };
    if (!definitions.has(node.name)) return this.count(node, noContext);
    const { context } = this.readStyle(node, noContext);
    let work = this.count(node, noContext);
    for (const child of node.children) work = add(work, this.count(child, context));
    return node.name === 'mask' || node.name === 'pattern' ? add(work, { ...nothing, layers: 2 }) : work;
  }

  /** Lists what the style sheet may declare of an element; alike ones are many. */
  private listRuled({ name, attributes: { id = '', class: names = '' } }: DrawingNode): Declaration[] {
    const key = `${name} ${id} ${names}`;
    const before = this.ruled.get(key);
    if (before) return before;
    const classes = new Set(names.split(/\s+/).filter(Boolean));
    const found = this.rules
      .filter((rule) => isFor(rule, name, id, classes))
      .flatMap(({ declarations }) => declarations);
    this.ruled.set(key, found);
    return found;
  }

  /** Reads what an element declares, by attributes and by rules that may be for it. */
  private readStyle(node: DrawingNode, above: Context): { declared: Declaration[]; context: Context; layers: number } {
    const { style = '' } = node.attributes;
    const own: Declaration[] = [
      ...Object.entries(node.attributes).map(([property, value]) => ({ property, value })),
      ...parseDeclarations(style),
    ];
    const ruled = this.listRuled(node);
    const declared = [...own, ...ruled].filter(({ property }) => property !== 'style');
    const list = (isWanted: (property: string) => boolean): string[] =>
      declared.filter(({ property }) => isWanted(property)).flatMap(({ value }) => listReferences(value));
    /** What is declared here hides what stands above, unless only a rule declares it, which may be for others. */
    const inherit = (isWanted: (property: string) => boolean, inherited: readonly string[]): readonly string[] => {
      const isDeclared = own.some(({ property, value }) => isWanted(property) && !/inherit|unset|var\(/.test(value));
      return [...(isDeclared ? [] : inherited), ...list(isWanted)];
    };
    const isPaint = (property: string): boolean => paintProperties.has(property);
    const isOther = (property: string): boolean => !isPaint(property) && !isMarker(property);
    const takesOver = declared.some(({ property, value }) => isOther(property) && /\binherit\b/.test(value));
    const shines = ({ property, value }: Declaration): boolean =>
      (property === 'mix-blend-mode' && value !== 'normal') ||
      (containers.has(node.name) &&
        (property === 'isolation' || (property === 'opacity' && !/^\s*1(?:\.0*)?$|^\s*100%/.test(value))));
    const dashes = declared.flatMap(({ property, value }) =>
      property === 'stroke-dasharray' ? measureDash(value, this.side) : [],
    );
    return {
      declared,
      context: {
        dash: dashes.length > 0 ? Math.min(...dashes) : above.dash,
        paints: inherit(isPaint, above.paints),
        markers: inherit(isMarker, above.markers),
        others: [...(takesOver ? above.others : []), ...list(isOther)],
      },
      layers: declared.some(shines) ? 1 : 0,
    };
  }
}

/** Passes of filters that CSS names without an element: `filter: blur(2px) drop-shadow(…)`. */
const countFunctions = (property: string, value: string): number =>
  property.endsWith('filter') ? value.split('(').length - value.split(/url\(/i).length : 0;

/** The length of one dash and its gap; `none` is a dash without end. Variables and sums could be anything. */
function measureDash(value: string, side: number): number {
  if (/[a-z]\s{0,9}\(/i.test(value)) return side / 10_000;
  const sum = Array.from(value.matchAll(/([\d.]+(?:e[+-]?\d+)?)(%?)/gi)).reduce(
    (total, [, number, percent]) => total + (percent ? (Number(number) / 100) * side : Number(number)),
    0,
  );
  return sum > 0 ? sum : Infinity;
}

/** Numbers of a path or of points. */
const listNumbers = (text: string): number[] =>
  Array.from(text.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi), ([number]) => Number(number));

/** How many numbers one step of a path takes (SVG 2, 9.3). */
const stepSizes: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, Q: 4, S: 4, C: 6, A: 7 };

/** The length of a path, curves by the points that they bend to, which is longer. */
function measurePath(path: string): number {
  let [x, y, length] = [0, 0, 0];
  for (const [, command = '', values = ''] of path.matchAll(/([achlmqstv])([^achlmqstvz]*)/gi)) {
    const step = stepSizes[command.toUpperCase()]!;
    const isRelative = command > 'Z';
    const numbers = listNumbers(values);
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [startX, startY] = isRelative ? [x, y] : [0, 0];
      const points = step === 7 ? numbers.slice(at + 5, at + 7) : numbers.slice(at, at + step);
      if (/h/i.test(command)) points.push(y - startY);
      if (/v/i.test(command)) points.unshift(x - startX);
      for (let index = 0; index < points.length; index += 2) {
        const [nextX, nextY] = [startX + points[index]!, startY + points[index + 1]!];
        length += Math.hypot(nextX - x, nextY - y) * (step === 7 ? Math.PI / 2 : 1);
        [x, y] = [nextX, nextY];
      }
    }
  }
  return length;
}

/** The length of the outline of a shape in units of the drawing, or what its `pathLength` makes of it. */
function measureOutline({ name, attributes, letters }: DrawingNode): number {
  const read = (key: string): number => largest(attributes[key]);
  const measure = (): number => {
    if (name === 'path') return measurePath(attributes['d'] ?? '');
    if (name === 'polyline' || name === 'polygon') return measurePath(`M${attributes['points'] ?? ''}`);
    if (name === 'line') return Math.hypot(read('x2') - read('x1'), read('y2') - read('y1'));
    if (name === 'rect') return 2 * (read('width') + read('height'));
    if (name === 'text') return letters * 4 * (read('font-size') || 16);
    return 2 * Math.PI * Math.max(read('r'), read('rx'), read('ry'));
  };
  return Math.max(measure(), read('pathLength'));
}

/** Corners of a path, at most: every two numbers make one. */
function countCorners({ name, attributes }: DrawingNode): number {
  const value = (name === 'path' ? attributes['d'] : attributes['points']) ?? '';
  if (name === 'line') return 2;
  let count = 0;
  for (const _ of value.matchAll(/[\d.]+/g)) count++;
  return Math.ceil(count / 2);
}

const simplify: Bilingual = {
  en: 'Draw it more simply: join paths, and use filters, masks and repeated groups sparingly.',
  vi: 'Hãy vẽ đơn giản hơn: gộp các nét, bớt bộ lọc, mặt nạ và nhóm hình lặp lại.',
};

/** Why a drawing would take too long, and what to do. */
export interface Excess {
  message: Bilingual;
  remedy: Bilingual;
}

/** Writes a count that may have ended early. */
const more = (count: number, locale: string): string =>
  count >= enough
    ? locale === 'en'
      ? 'more than a million'
      : 'hơn một triệu'
    : Math.ceil(count).toLocaleString(locale);

/**
 * Tells whether a drawing asks a browser for more than it can do in moments.
 *
 * @param root its root, with everything in it
 * @param rules its style sheet
 * @param side its longer side in units of its own
 */
export function findExcess(root: DrawingNode, rules: readonly StyleRule[], side: number): Excess[] {
  const ids = new Map<string, DrawingNode>();
  const collect = (node: DrawingNode): void => {
    const { id } = node.attributes;
    if (id !== undefined && !ids.has(id)) ids.set(id, node);
    node.children.forEach(collect);
  };
  collect(root);
  const counter = new Counter(ids, rules, side);
  const work = counter.count(root, noContext);
  if (counter.isCircular)
    return [
      {
        message: { en: 'Its uses multiply without end.', vi: 'Các lần dùng lại hình trong tệp nhân lên quá nhiều.' },
        remedy: simplify,
      },
    ];
  const names = {
    elements: ['elements to draw', 'phần tử phải vẽ'],
    corners: ['corners of paths, repeated ones counted each time', 'điểm trên nét vẽ, kể cả các lần lặp lại'],
    letters: ['letters, repeated ones counted each time', 'chữ, kể cả các lần lặp lại'],
    dashes: ['dashes', 'đoạn nét đứt'],
    filters: ['passes of filters', 'lượt bộ lọc'],
    layers: ['masks and transparent groups', 'mặt nạ và nhóm trong suốt'],
  } as const;
  return (['elements', 'corners', 'letters', 'dashes', 'filters', 'layers'] as const)
    .filter((key) => work[key] > limits[key])
    .map((key) => ({
      message: {
        en: `It comes to ${more(work[key], 'en')} ${names[key][0]}; at most ${limits[key].toLocaleString('en')} are taken.`,
        vi: `Hình có ${more(work[key], 'vi')} ${names[key][1]}; chỉ nhận tối đa ${limits[key].toLocaleString('vi')}.`,
      },
      remedy: simplify,
    }));
}
