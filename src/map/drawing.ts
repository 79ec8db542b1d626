import { mix } from '../styles/contrast.ts';
import type { Palette, Scheme } from '../styles/palette.ts';
import type { Geodata, Role } from '../schemas/geodata.ts';
import { clipLine, clipRing, isInside, simplify, toCurve, toPath, type Box, type Point } from './geometry.ts';
import { throwPeaks } from './peaks.ts';
import { getPlane, listLines } from './region.ts';

/** Width of a drawing in its own units: whole numbers are exact enough for what is seen. */
const width = 1000;

/** Size of a drawing in its own units. */
export function getDrawingSize(geodata: Geodata): { width: number; height: number } {
  const { drawing } = getPlane(geodata);
  return { width, height: Math.round((drawing.height / drawing.width) * width) };
}

/** The hill that all are, its foot in the middle of the lower edge: its whole, and its lit side. */
const [hill, lit] = ['M-6 0q2.500-10 6-11q4 .5 6 7l1 4z', 'M0-11q4 .5 6 7l1 4h-6q2-4-1-11z'] as const;

const schemes: readonly Scheme[] = ['light', 'dark'];

/** Colours of a drawing, made of those of the site. */
function listColours(palette: Palette): Record<string, string> {
  const make = (pick: (scheme: Scheme) => string): string => {
    const [light, dark] = schemes.map(pick);
    return `light-dark(${light},${dark})`;
  };
  const blend = (first: keyof Palette, second: keyof Palette, light: number, dark: number) =>
    make((scheme) => mix(palette[first][scheme], palette[second][scheme], scheme === 'light' ? light : dark));
  const tint = (pick: (scheme: Scheme, isLight: boolean) => string) =>
    make((scheme) => pick(scheme, scheme === 'light'));
  const of = (name: keyof Palette, scheme: Scheme): string => palette[name][scheme];
  const far = (scheme: Scheme): string =>
    mix(of('land', scheme), of('paper', scheme), scheme === 'light' ? 0.35 : 0.72);
  return {
    sea: blend('sea', 'river', 0.28, 0),
    deep1: blend('sea', 'river', 0.17, 0.08),
    deep2: blend('sea', 'river', 0.06, 0.16),
    deep3: tint((scheme, isLight) =>
      mix(of('sea', scheme), isLight ? of('paper', scheme) : of('river', scheme), isLight ? 0.22 : 0.28),
    ),
    far: tint((scheme) => far(scheme)),
    hillfar: tint((scheme, isLight) => mix(far(scheme), of('muted', scheme), isLight ? 0.2 : 0.1)),
    litfar: tint((scheme, isLight) => mix(far(scheme), of(isLight ? 'paper' : 'muted', scheme), isLight ? 0.3 : 0.2)),
    land: blend('land', 'highlight', 0.4, 0.12),
    up1: tint((scheme, isLight) => mix(of('land', scheme), of('primary', scheme), isLight ? 0.08 : 0.06)),
    up2: tint((scheme, isLight) => mix(of('land', scheme), of('primary', scheme), isLight ? 0.2 : 0)),
    hill: blend('primary', 'land', 0.22, 0.6),
    lit: blend('primary', 'land', 0.6, 0.35),
    river: blend('river', 'primary', 0.15, 0),
    riverfar: tint((scheme) => mix(far(scheme), of('river', scheme), 0.5)),
    sand: tint((scheme, isLight) =>
      mix(of('highlight', scheme), of(isLight ? 'border' : 'button', 'light'), isLight ? 0.28 : 0.5),
    ),
    border: tint((scheme) => of('border', scheme)),
  };
}

/**
 * Draws the region of a site and what is around it: land and sea with their depth, hills, rivers, borders. No word is in it:
 * all editions share one file.
 *
 * @returns SVG that is light or dark as the page which shows it
 */
export function drawMap(geodata: Geodata, palette: Palette): string {
  const { project, drawing } = getPlane(geodata);
  const scale = width / drawing.width;
  const beyond: Box = { x: drawing.x - 6, y: drawing.y - 6, width: drawing.width + 12, height: drawing.height + 12 };
  const list = (...roles: readonly Role[]): Point[][] => listLines(geodata, ...roles).map((line) => line.map(project));
  const place = (line: readonly Point[]): Point[] =>
    line.map(([x, y]) => [(x - drawing.x) * scale, (y - drawing.y) * scale]);
  const toShape = (ring: readonly Point[]): string => toPath(place(simplify(clipRing(ring, beyond), 0.25)), true);
  const toLine = (line: readonly Point[]): string =>
    clipLine(line, beyond)
      .map((part) => toPath(place(simplify(part, 0.25))))
      .join('');
  const rings = list('land', 'island', 'country');
  const regions = list('region');
  const rivers = list('river');
  const isInner = (line: readonly Point[]): boolean =>
    line.some((point) => regions.some((ring) => isInside(point, ring)));
  const toCourse = (line: readonly Point[]): string =>
    clipLine(line, beyond)
      .map((part) => toCurve(place(simplify(part, 0.5))))
      .join('');
  const peaks = throwPeaks({
    box: beyond,
    land: [...rings, ...regions],
    region: regions[0] ?? [],
    coast: list('coast'),
    kept: [...rivers, ...list('estuary')],
  });
  const drawPeaks = (isNear: boolean): string =>
    peaks
      .filter((peak) => peak.isInner === isNear)
      .map(({ at, size }) => {
        const [[x, y]] = place([at]) as [Point]; // one in, one out
        return `<use href="#h${size}" x="${Math.round(x)}" y="${Math.round(y)}"/>`;
      })
      .join('');
  const sizes = [0, 1, 2, 3, 4].map(
    (size) =>
      `<g id="h${size}" transform="scale(${0.8 + size * 0.28})"><path d="${hill}"/><path class="lit" d="${lit}"/></g>`,
  );
  const colours = listColours(palette);
  const rules = [
    `svg{color-scheme:light dark;--lit:${colours['lit']}}`,
    'path,use{stroke-linejoin:round;stroke-linecap:round}',
    '.lit{fill:var(--lit)}.line{fill:none}',
    `.sea{fill:${colours['sea']}}`,
    ...[1, 2, 3].map(
      (depth) => `.d${depth}{fill:none;stroke:${colours[`deep${depth}`]};stroke-width:${[0, 210, 120, 48][depth]}}`,
    ),
    `.far{fill:${colours['far']}}.hillfar{fill:${colours['hillfar']};--lit:${colours['litfar']}}`,
    `.near{fill:${colours['up2']}}.plain1{fill:none;stroke:${colours['up1']};stroke-width:270}.plain2{fill:none;stroke:${colours['land']};stroke-width:150}.hill{fill:${colours['hill']}}`,
    `.edge{fill:none;stroke:${colours['border']};stroke-width:16;opacity:.22}`,
    `.river{fill:none;stroke:${colours['river']};stroke-width:3.500}.estuary{fill:none;stroke:${colours['river']};stroke-width:7}.riverfar{fill:none;stroke:${colours['riverfar']};stroke-width:1.800}`,
    `.sand{fill:none;stroke:${colours['sand']};stroke-width:5}`,
    `.border{fill:none;stroke:${colours['border']};stroke-width:2;stroke-dasharray:9 5 1 5}.outline{fill:none;stroke:${colours['border']};stroke-width:1.800;stroke-dasharray:1 5}`,
  ];
  const { height } = getDrawingSize(geodata);
  const land = rings.map(toShape).join('');
  const region = regions.map(toShape).join('');
  const coast = list('coast').map(toLine).join('');
  const path = (name: string, d: string): string => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${rules.join('')}</style>`,
    `<defs><path id="land" d="${land}"/><path id="region" d="${region}"/><clipPath id="in"><use href="#region"/></clipPath>${sizes.join('')}</defs>`,
    `<rect class="sea" width="${width}" height="${height}"/>`,
    ...[1, 2, 3].map((depth) => `<use href="#land" class="d${depth}"/>`),
    '<use href="#land" class="far"/>',
    path(
      'riverfar',
      rivers
        .filter((line) => !isInner(line))
        .map(toCourse)
        .join(''),
    ),
    `<g class="hillfar">${drawPeaks(false)}</g>`,
    '<use href="#region" class="near"/><g clip-path="url(#in)">',
    '<use href="#region" class="edge"/>',
    path('plain1', coast),
    path('plain2', coast),
    '</g>',
    path('river', rivers.filter(isInner).map(toCourse).join('')),
    path('estuary', list('estuary').map(toCourse).join('')),
    `<g class="hill">${drawPeaks(true)}</g>`,
    '<use href="#region" class="outline"/>',
    path('border', list('border').map(toLine).join('')),
    path('sand', coast),
    '</svg>',
  ].join('');
}
