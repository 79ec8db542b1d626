/** Pixels of a card: what Facebook, X and others show whole (developers.facebook.com/docs/sharing/webmasters/images). */
export const cardSize = { width: 1200, height: 630 } as const;

/** A stretch of pixels along one side of a card. */
type Stretch = readonly [from: number, to: number];

/** A picture as its record describes it; percent of its width and height. */
export interface Subject {
  width: number;
  height: number;
  focus?: readonly [x: number, y: number] | undefined;
  keep?: readonly [left: number, top: number, right: number, bottom: number] | undefined;
}

/** From where the ground under the words comes: from below, or from the start of the line. */
export type Side = 'below' | 'beside';

/** Where picture and ground lie on a card that reads from left to right, in pixels. */
export interface Frame {
  side: Side;
  /** The whole picture, scaled; what reaches beyond the card is not seen. */
  picture: { x: number; y: number; width: number; height: number };
  /** How much of the box that is never cut stays in sight, from 0 to 1. */
  seen: number;
}

/** Pixels over which the ground under the words passes into the picture. */
export const fade = 210;

/** How far the passage hides too little of a picture to matter. */
const harmless = fade * 0.55;

/** Pixels that words take as a rule, from the edge of the card: cards of all languages have the same side. */
const usualGround: Readonly<Record<Side, number>> = { below: 212, beside: 480 };

/** The box to keep where a record names none: half of the picture around its focus. */
function getBox({ focus = [50, 50], keep }: Subject): { x: Stretch; y: Stretch } {
  if (keep) return { x: [keep[0], keep[2]], y: [keep[1], keep[3]] };
  const around = (at: number): Stretch => {
    const middle = Math.min(75, Math.max(25, at));
    return [middle - 25, middle + 25];
  };
  return { x: around(focus[0]), y: around(focus[1]) };
}

/**
 * Finds where a scaled picture begins along one side of a card: in the middle of the card, and moved as little as brings
 * its box into what is clear. Where no ground covers it, it fills the card.
 *
 * @param length of the picture
 * @param box in percent of it
 * @param clear where nothing lies on the picture
 * @param filled what the picture has to fill
 * @param whole length of the card
 */
function place(length: number, box: Stretch, clear: Stretch, filled: Stretch, whole: number): number {
  const [first, last] = box.map((at) => (at / 100) * length) as [number, number]; // a pair stays a pair
  const [earliest, latest] = [clear[0] - first, clear[1] - last];
  const fits = earliest <= latest;
  const wanted = fits ? Math.min(latest, Math.max(earliest, (whole - length) / 2)) : (earliest + latest) / 2;
  return Math.round(Math.min(filled[0], Math.max(filled[1] - length, wanted)));
}

/** How much of a box lies in a stretch, from 0 to 1. @param start where the picture begins */
function share(start: number, length: number, box: Stretch, [from, to]: Stretch): number {
  const [first, last] = box.map((at) => start + (at / 100) * length) as [number, number]; // a pair stays a pair
  return Math.max(0, Math.min(last, to) - Math.max(first, from)) / (last - first);
}

/** Lays a picture where words come from one side. @param ground pixels from the edge to the end of the words */
export function createFrame(subject: Subject, side: Side, ground: number): Frame {
  const { width, height } = cardSize;
  const box = getBox(subject);
  const isBelow = side === 'below';
  const filled: Record<'x' | 'y', Stretch> = isBelow
    ? { x: [0, width], y: [0, height - ground] }
    : { x: [ground, width], y: [0, height] };
  const clear: typeof filled = isBelow
    ? { x: filled.x, y: [0, height - ground - fade + harmless] }
    : { x: [ground + fade - harmless, width], y: filled.y };
  const scale = Math.max((filled.x[1] - filled.x[0]) / subject.width, (filled.y[1] - filled.y[0]) / subject.height);
  const size = { width: Math.ceil(subject.width * scale), height: Math.ceil(subject.height * scale) };
  const x = place(size.width, box.x, clear.x, filled.x, width);
  const y = place(size.height, box.y, clear.y, filled.y, height);
  const seen = share(x, size.width, box.x, clear.x) * share(y, size.height, box.y, clear.y);
  return { side, picture: { ...size, x, y }, seen };
}

/** So much more of the box has to be in sight for words to stand beside the picture, where they have less room. */
const worthwhile = 0.08;

/** Chooses from where words come, so that they hide less of a picture. */
export function chooseSide(subject: Subject): Side {
  const seen = (side: Side): number => createFrame(subject, side, usualGround[side]).seen;
  return seen('beside') > seen('below') + worthwhile ? 'beside' : 'below';
}

/** A picture as it lies where lines begin on the right; it is not turned itself. */
export const mirror = ({ focus, keep, ...size }: Subject): Subject => ({
  ...size,
  focus: focus && [100 - focus[0], focus[1]],
  keep: keep && [100 - keep[2], keep[1], 100 - keep[0], keep[3]],
});
