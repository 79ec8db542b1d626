import type { Pictogram } from '../schemas/pictogram.ts';

/** Signs for the pins of a map, drawn in a box of 24 × 24 around its middle. */
export const pictograms = {
  dot: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  cave: 'M3 20Q3 4 12 4t9 16h-5q0-9-4-9t-4 9z',
  peak: 'M2 20 9 6l3.500 6L15 9l7 11z',
  wave: 'M2 11q2.500-4 5 0t5 0 5 0 5 0v3q-2.500 4-5 0t-5 0-5 0-5 0zM2 17q2.500-3 5 0t5 0 5 0 5 0v2.500q-2.500 3-5 0t-5 0-5 0-5 0z',
  town: 'M9 21V9l3-6 3 6v12h-2v-4h-2v4zM3 21v-8h4v8zm14 0v-8h4v8z',
  house: 'M4 21v-9H2L12 3l10 9h-2v9h-5v-6H9v6z',
  gate: 'M3 21V9H1l3-5h16l3 5h-2v12h-5v-6q0-4-4-4t-4 4v6z',
  boat: 'M2 14h20l-4 6H6zM11 12V3l8 9zM9.500 12V6L5 12z',
  harbour:
    'M11 7.800a3 3 0 1 1 2 0V10h5v2h-5v7q4.500-.6 5-4l-1.500.8.8-4.300 4 2.500-1.300.2Q19 21.500 12 21.500T3.500 14.200l-1.300-.2 4-2.500.8 4.300L5.500 15q.5 3.400 5.500 4v-7H6v-2h5z',
  lighthouse: 'M9 3h6v4h1v2h-1l1.500 12h-9L9 9H8V7h1zM3 4l4 1v1L3 7zm18 0-4 1v1l4 1z',
  tree: 'M12 2l6 8h-3l4 6h-6v5h-2v-5H5l4-6H6z',
  star: 'm12 3 2.600 6 6.400.5-4.900 4.200L17.600 20 12 16.600 6.400 20l1.500-6.300L3 9.500 9.400 9z',
} as const satisfies Record<Pictogram, string>;
