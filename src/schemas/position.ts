import { z } from 'zod';
import { describe } from './describe.ts';

/** Degrees of a place, WGS 84. */
export const degrees = {
  latitude: z.number().meta(
    describe({
      en: 'degrees north, −90 to 90, for example 17.457',
      vi: 'vĩ độ bắc, −90 đến 90, chẳng hạn 17.457',
    }),
  ),
  longitude: z
    .number()
    .min(-180)
    .max(180)
    .meta(
      describe({
        en: 'degrees east, −180 to 180, for example 106.288',
        vi: 'kinh độ đông, −180 đến 180, chẳng hạn 106.288',
      }),
    ),
};

/** Reports a latitude that there is nowhere, most often a longitude. */
export function checkLatitude(
  { latitude, longitude }: { latitude: number; longitude: number },
  context: z.RefinementCtx,
): void {
  if (Math.abs(latitude) <= 90) return;
  context.addIssue({
    code: 'custom',
    message: Math.abs(longitude) <= 90 ? 'position-exchanged' : 'no-latitude',
    path: ['latitude'],
    input: latitude,
    params: { latitude, longitude },
  });
}
