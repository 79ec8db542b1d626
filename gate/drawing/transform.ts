/** A map from a drawing's units to others: x' = ax + cy + e, y' = bx + dy + f (SVG 2, 8.5). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  x: number;
  y: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and `outer` then. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

export const apply = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** By how much lengths grow. */
export const getScale = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

export const translate = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

const rotate = (degrees: number): Matrix => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
};

const tangent = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);

const functions: Readonly<Record<string, (...values: number[]) => Matrix>> = {
  matrix: (a = 1, b = 0, c = 0, d = 1, e = 0, f = 0) => [a, b, c, d, e, f],
  translate: (x = 0, y = 0) => translate(x, y),
  translatex: (x = 0) => translate(x, 0),
  translatey: (y = 0) => translate(0, y),
  scale: (x = 1, y = x) => [x, 0, 0, y, 0, 0],
  scalex: (x = 1) => [x, 0, 0, 1, 0, 0],
  scaley: (y = 1) => [1, 0, 0, y, 0, 0],
  rotate: (degrees = 0, x = 0, y = 0) => multiply(multiply(translate(x, y), rotate(degrees)), translate(-x, -y)),
  skewx: (degrees = 0) => [1, 0, tangent(degrees), 1, 0, 0],
  skewy: (degrees = 0) => [1, tangent(degrees), 0, 1, 0, 0],
};

/** Reads the value of `transform`, as an attribute or in CSS. */
export function parseTransform(value: string): Matrix {
  let matrix = identity;
  for (const [, name = '', values = ''] of value.matchAll(/([a-z]{4,10})\s{0,9}\(([^()]{0,500})\)/gi)) {
    const create = functions[name.toLowerCase()];
    const numbers = (values.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (create) matrix = multiply(matrix, create(...numbers));
  }
  return matrix;
}
