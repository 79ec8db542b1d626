import { hash } from 'node:crypto';
import { mix } from '../styles/contrast.ts';
import type { Card } from './card.ts';
import { cardSize } from './frame.ts';

/** Numbers from 0 to 1 that a word decides, always the same. */
function* createNumbers(seed: string): Generator<number, never> {
  for (let round = 0; ; round++) for (const byte of hash('sha256', `${seed} ${round}`, 'buffer')) yield byte / 255;
}

/** The upper edge of a range of hills, as the commands of a path from left to right. */
function drawEdge(level: number, height: number, next: () => number): string {
  const steps = 4;
  const width = cardSize.width / steps;
  const points = Array.from({ length: steps + 1 }, (_, index) => [
    Math.round(index * width),
    Math.round(level - next() * height),
  ]);
  return points
    .map(([x = 0, y = 0], index) => {
      if (index === 0) return `M${x} ${y}`;
      const [fromX = 0, fromY = 0] = points[index - 1]!;
      const half = Math.round((x - fromX) / 2);
      return `C${fromX + half} ${fromY} ${x - half} ${y} ${x} ${y}`;
    })
    .join('');
}

/**
 * Draws a quiet field for pages without a picture: layers of land in the colours of the site, one darker than the other.
 *
 * @param seed decides their shape
 * @returns an SVG of the size of a card
 */
export function drawField({ ground, primary }: Card['colours'], seed: string): string {
  const { width, height } = cardSize;
  const numbers = createNumbers(seed);
  const next = (): number => numbers.next().value;
  const layers = Array.from({ length: 5 }, (_, index) => {
    const colour = mix(mix(ground, primary, 0.34), ground, (index + 1) / 6);
    const edge = drawEdge(230 + index * 74, 130, next);
    return `<path fill="${colour}" d="${edge}V${height}H0z"/>`;
  });
  const [top, low] = [mix(ground, primary, 0.2), mix(ground, primary, 0.52)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><linearGradient id="g" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".7" stop-color="${low}"/></linearGradient><rect width="${width}" height="${height}" fill="url(#g)"/>${layers.join('')}</svg>`;
}
