import type { MediaItem } from '../catalog/content.ts';

/** In what light a drawing is printed: those that have one for day and one for night know both. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A drawing made into a file for print by `npm run posters`. */
export interface Poster {
  /** Name of the drawing in media/. */
  name: string;
  /** The first digits of the drawing's digest: the poster of another drawing is out of date. */
  digest: string;
  theme: Theme;
  type: 'png' | 'pdf';
  /** Pixels; a PDF has none, since it is drawn anew in any size. */
  width?: number;
}

/** A poster that lies on this machine. */
export interface PosterFile extends Poster {
  /** Name of the file. */
  file: string;
  bytes: number;
}

/** Tells whether posters can be made of an item: of drawings, which have every size; a photograph has its own. */
export const isDrawing = ({ role, ending }: Pick<MediaItem, 'role' | 'ending'>): boolean =>
  role === 'picture' && ending === 'svg';

/** The digits of a drawing's digest in the names of its posters. */
export const getPosterDigest = ({ sha256 }: Pick<MediaItem, 'sha256'>): string => sha256.slice(0, 8);

/** The file of a poster: `lamp.0123abcd-light-3000.png`, `lamp.0123abcd-light.pdf`. */
export const toPosterFile = ({ name, digest, theme, type, width }: Poster): string =>
  `${name}.${digest}-${theme}${width === undefined ? '' : `-${width}`}.${type}`;

/** Reads the name of a file. @returns undefined when it is not that of a poster */
export function parsePosterFile(file: string): Poster | undefined {
  const [, name, digest, theme, width, type] =
    /^([a-z0-9-]+)\.([0-9a-f]{8})-(light|dark)(?:-(\d{3,5}))?\.(png|pdf)$/.exec(file) ?? [];
  if (!name || !digest || (type === 'png') !== (width !== undefined)) return undefined;
  return {
    name,
    digest,
    theme: theme as Theme, // the pattern has no other
    type: type as Poster['type'],
    ...(width === undefined ? {} : { width: Number(width) }),
  };
}
