import type { Box } from './geometry.ts';
import type { Side } from './labels.ts';
import { gaps } from './labels.ts';
import { turn, type Band, type Layout } from './layout.ts';
import type { Plane, Shape } from './region.ts';

/** A number as style sheets have it, as exact as screens are. */
const print = (value: number): string => String(Math.round(value * 1000) / 1000);
const percent = (share: number): string => `${print(share * 100)}%`;
const length = (rem: number): string => (rem === 0 ? '0' : `${print(rem)}rem`);

/** Rules that show a frame of the drawing in a box of the frame's ratio. */
const writeFrame = (selector: string, { drawing }: Plane, frame: Box): string =>
  [
    `${selector}{aspect-ratio:${print(frame.width / frame.height)}}`,
    `${selector}>img{inline-size:${percent(drawing.width / frame.width)};inset-block-start:${percent((drawing.y - frame.y) / frame.height)};inset-inline-start:${percent((drawing.x - frame.x) / frame.width)}}`,
  ].join('');

/** Where a label stands from the middle of its pin: moved by its own size on one side, which is as in labels.ts. */
function writeSide(side: Side, radius: number): string {
  const straight = radius + gaps.label;
  const slant = radius * 0.75 + gaps.label / 2;
  const move = (isBefore: boolean, isAfter: boolean, isStraight: boolean): string => {
    const distance = length(isStraight ? straight : slant);
    return isAfter ? distance : isBefore ? `calc(-100% - ${distance})` : '-50%';
  };
  const x = move(side.includes('w'), side.includes('e'), side === 'w' || side === 'e');
  const y = move(side.includes('n'), side.includes('s'), side === 'n' || side === 's');
  // Physical, as the sides of a map are.
  const align = side.includes('w') ? 'right' : side.includes('e') ? 'left' : 'center';
  return `transform:translate(${x},${y});text-align:${align}`;
}

/** Rules that put the pins of a band in their places, and their labels beside them. */
const writeBand = (selector: string, { pins, widths: [from, to] }: Band, radius: number): string =>
  `@container map (${length(from)}<=inline-size<${length(to)}){${pins
    .map(({ index, offset: [x, y], label }) =>
      [
        `${selector} .p${index}{translate:${length(x)} ${length(y)}}`,
        `${selector} .p${index} b{${label ? `max-inline-size:${length(label.form.width)};${writeSide(label.side, radius)}` : 'display:none'}}`,
      ].join(''),
    )
    .join('')}}`;

/** The widest that a map is, and the narrowest: beyond both, pins and labels stay as they are there. */
const widen = (bands: readonly Band[], isFirst: boolean, isLast: boolean): Band[] =>
  bands.map((band, index) => ({
    ...band,
    widths: [isFirst && index === 0 ? 0 : band.widths[0], isLast && index === bands.length - 1 ? 1000 : band.widths[1]],
  }));

const writeLayout = (selector: string, { bands, hidden, bar }: Layout): string =>
  [
    ...(bands[0]?.pins ?? []).map(
      ({ index, at: [x, y] }) =>
        `${selector} .p${index}{inset-inline-start:${percent(x)};inset-block-start:${percent(y)}}`,
    ),
    ...hidden.map((index) => `${selector} .p${index}{display:none}`),
    `${selector} .bar{inline-size:${percent(bar.share)}}`,
  ].join('');

/** A layout with what it was made for. */
export interface Setting {
  layout: Layout;
  frame: Box;
  radius: number;
}

/** Rules of a map of one frame. */
export const writeCropStyle = (selector: string, plane: Plane, { layout, frame, radius }: Setting): string =>
  [
    writeFrame(selector, plane, frame),
    writeLayout(selector, layout),
    ...widen(layout.bands, true, true).map((band) => writeBand(selector, band, radius)),
  ].join('');

/** Rules of a map that is tall in a narrow column and wide in others. */
export const writeStyle = (selector: string, plane: Plane, settings: Record<Shape, Setting>): string =>
  (['tall', 'wide'] as const)
    .flatMap((shape) => {
      const { layout, frame, radius } = settings[shape];
      const [condition, other] = shape === 'wide' ? ['inline-size>=', 'tall'] : ['inline-size<', 'wide'];
      return [
        `@container map (${condition}${length(turn)}){${writeFrame(selector, plane, frame)}${writeLayout(selector, layout)}${selector} .${other}{display:none}}`,
        ...widen(layout.bands, shape === 'tall', shape === 'wide').map((band) => writeBand(selector, band, radius)),
      ];
    })
    .join('');
