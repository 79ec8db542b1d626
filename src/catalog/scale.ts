import type { Fact } from '../schemas/fact.ts';

/** How tall the person is that stands beside a drawing to scale, in metres: the world mean of adults (NCD-RisC 2016), rounded. */
export const person = 1.7;

/** What a drawing to scale may show, as the attributes of <Scale /> name it. */
export const scaleSides = ['height', 'width', 'depth'] as const;

/** One of them. */
export type ScaleSide = (typeof scaleSides)[number];

/** Room that a drawing has on the narrowest screens, in pixels of CSS. */
const room = { upward: 220, sideward: 170 };

/** A length in metres, or from one to another. */
type Length = number | readonly [number, number];

/** The pixels of a drawing to scale: of each side the length, and the shorter one of a range. */
export interface ScaleDrawing {
  /** Pixels in a metre. */
  unit: number;
  sides: Partial<Record<ScaleSide, { from: number; to: number }>>;
  person: number;
}

/** The length of a fact, when it is one. */
export const toLength = ({ unit, value }: Pick<Fact, 'unit' | 'value'>): Length | undefined =>
  unit === 'meter' && [value].flat().every((each) => each !== undefined && each > 0) ? value : undefined;

/**
 * Fits lengths into a drawing that every screen has room for.
 *
 * @param lengths in metres, at least one
 */
export function drawScale(lengths: Partial<Record<ScaleSide, Length>>): ScaleDrawing {
  const given = scaleSides.flatMap((side) => {
    const length = lengths[side];
    return length === undefined ? [] : [[side, [length].flat() as number[]] as const]; // of a range both ends
  });
  const unit = Math.min(
    ...given.map(([side, ends]) => (side === 'width' ? room.sideward : room.upward) / Math.max(...ends, person)),
  );
  const toPixels = (metres: number): number => Math.round(metres * unit * 100) / 100;
  return {
    unit,
    sides: Object.fromEntries(
      given.map(([side, ends]) => [side, { from: toPixels(Math.min(...ends)), to: toPixels(Math.max(...ends)) }]),
    ),
    person: toPixels(person),
  };
}
