/** Signs that the pins of a map may have; they are drawn in src/map/pictograms.ts. */
export const pictogramNames = [
  'dot',
  'cave',
  'peak',
  'wave',
  'town',
  'house',
  'gate',
  'boat',
  'harbour',
  'lighthouse',
  'tree',
  'star',
] as const;

/** Name of a sign. */
export type Pictogram = (typeof pictogramNames)[number];
