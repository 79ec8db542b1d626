import type { Bilingual, Place } from './fault.ts';
import { parseDeclarations, type StyleRule } from './svg-css.ts';
import type { DrawingNode } from './svg-work.ts';

/** How large what filters and strokes are told may be, as a part of the longer side of the drawing where it says so. */
const limits = {
  /** Layers of noise. */
  octaves: 8,
  /** Rows of a matrix. */
  order: 7,
  /** Part of the longer side. */
  blur: 0.25,
  /** Part of the longer side; each point looks at all within. */
  radius: 0.05,
  /** Part of the longer side; shorter dashes cannot be seen and are many. */
  dash: 1 / 10_000,
} as const;

/** Something that is larger or smaller than anybody could see, and where. */
export interface Oversized {
  message: Bilingual;
  place: Place;
}

const readNumbers = (value: string): number[] =>
  Array.from(value.slice(0, 1000).matchAll(/[\d.]+(?:e[+-]?\d+)?/gi), ([number]) => Number(number));
const largest = (value: string | undefined): number => Math.max(0, ...readNumbers(value ?? '').filter(Number.isFinite));

/** How much larger a transform makes what is in it. */
function getScale(transform: string): number {
  let scale = 1;
  for (const [, name = '', values = ''] of transform.slice(0, 2000).matchAll(/(scale|matrix)\s*\(([^)]*)\)/gi)) {
    const numbers = readNumbers(values);
    scale *= Math.max(0, ...(name.toLowerCase() === 'scale' ? numbers : numbers.slice(0, 4)));
  }
  return scale;
}

/** How much larger a viewBox makes what is in it, at most. */
function getBoxScale(node: DrawingNode, side: number): number {
  const [, , width = 0, height = 0] = (node.attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  const shorter = Math.min(width, height);
  return shorter > 0 ? side / shorter : 1;
}

/**
 * Finds numbers in a drawing that would keep a browser busy and show nobody anything: noise of a thousand layers, shadows
 * wider than the drawing, dashes by the million.
 *
 * @param side its longer side in units of its own
 */
export function findOversized(root: DrawingNode, rules: readonly StyleRule[], side: number): Oversized[] {
  const found: Oversized[] = [];
  let scale = 1;
  const measure = (node: DrawingNode, around: number): void => {
    const isInner = node !== root && /^(?:svg|symbol|marker|pattern)$/.test(node.name);
    const declared = parseDeclarations(node.attributes['style'] ?? '').filter(
      ({ property }) => property === 'transform',
    );
    const transforms = [node.attributes['transform'] ?? '', ...declared.map(({ value }) => value)];
    const own = transforms.reduce((product, transform) => product * getScale(transform), around);
    const mine = own * (isInner ? Math.max(1, getBoxScale(node, side)) : 1);
    scale = Math.max(scale, mine);
    for (const child of node.children) measure(child, mine);
  };
  measure(root, 1);
  const report = ({ place }: DrawingNode, en: string, vi: string): void => {
    found.push({ message: { en, vi }, place });
  };
  const checkDashes = (node: DrawingNode, value: string): void => {
    const numbers = readNumbers(value);
    const sum = numbers.reduce((total, number) => total + number, 0);
    if (numbers.length > 0 && sum > 0 && sum < side * limits.dash)
      report(
        node,
        `A line of dashes of ${value.slice(0, 30)}: nobody would see them.`,
        `Nét đứt ${value.slice(0, 30)} quá nhỏ, không ai thấy được.`,
      );
  };
  const checkFilter = (node: DrawingNode, isByBox: boolean): void => {
    const { name, attributes } = node;
    // Where a filter counts in boxes of what it is for, 1 is as large as the drawing at most.
    const part = (value: string | undefined): number => (largest(value) * scale) / (isByBox ? 1 : side);
    if (name === 'feTurbulence' && largest(attributes['numOctaves']) > limits.octaves)
      report(
        node,
        `numOctaves="${attributes['numOctaves']}": at most ${limits.octaves}; more cannot be seen.`,
        `numOctaves="${attributes['numOctaves']}": tối đa ${limits.octaves}; hơn nữa mắt không thấy.`,
      );
    if (name === 'feConvolveMatrix' && largest(attributes['order']) > limits.order)
      report(
        node,
        `order="${attributes['order']}": at most ${limits.order}.`,
        `order="${attributes['order']}": tối đa ${limits.order}.`,
      );
    if (part(attributes['stdDeviation']) > limits.blur)
      report(
        node,
        `stdDeviation="${attributes['stdDeviation']}": a blur of at most a quarter of the drawing is taken.`,
        `stdDeviation="${attributes['stdDeviation']}": chỉ nhận độ nhòe tối đa một phần tư hình.`,
      );
    if (name === 'feMorphology' && part(attributes['radius']) > limits.radius)
      report(
        node,
        `radius="${attributes['radius']}": at most a twentieth of the drawing.`,
        `radius="${attributes['radius']}": tối đa một phần hai mươi hình.`,
      );
  };
  const checkFunctions = (node: DrawingNode, value: string): void => {
    if ((largest((/blur\(([^)]*)/i.exec(value) ?? [])[1]) * scale) / side > limits.blur)
      report(
        node,
        `${value.slice(0, 40)}: a blur of at most a quarter of the drawing is taken.`,
        `${value.slice(0, 40)}: chỉ nhận độ nhòe tối đa một phần tư hình.`,
      );
  };
  const check = (node: DrawingNode, property: string, value: string): void => {
    if (property === 'stroke-dasharray') checkDashes(node, value);
    if (property.endsWith('filter')) checkFunctions(node, value);
  };
  const visit = (node: DrawingNode, isByBox: boolean): void => {
    for (const [key, value] of Object.entries(node.attributes)) check(node, key, value);
    for (const { property, value } of parseDeclarations(node.attributes['style'] ?? '')) check(node, property, value);
    if (node.name.startsWith('fe')) checkFilter(node, isByBox);
    const inside = node.name === 'filter' ? node.attributes['primitiveUnits'] === 'objectBoundingBox' : isByBox;
    for (const child of node.children) visit(child, inside);
  };
  for (const { declarations } of rules) for (const { property, value } of declarations) check(root, property, value);
  visit(root, false);
  return found;
}
