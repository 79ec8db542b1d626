import { z } from 'zod';

/** A share of a picture's width or height, in percent. */
export const percent = z.number().min(0).max(100);

/** Percent of a picture below which nothing can be made out. */
const least = 2;

/** Tells whether somebody wrote parts of one where percent are wanted: 0.35 for 35. */
export const isPartOfOne = (numbers: readonly number[]): boolean =>
  numbers.every((each) => each <= 1) && !numbers.every(Number.isInteger);

const toPercent = (numbers: readonly number[]): string =>
  numbers.map((each) => Number((each * 100).toFixed(1))).join(', ');

const checkParts = (numbers: readonly number[], context: z.RefinementCtx): void => {
  if (isPartOfOne(numbers))
    context.addIssue({
      code: 'custom',
      message: 'parts-of-one',
      params: { percent: toPercent(numbers), isList: numbers.length > 1 },
      input: numbers.length > 1 ? numbers : numbers[0],
    });
};

/** A share of the width that is hardly less than one in a hundred. */
export const PercentSchema = percent.superRefine((each, context) => checkParts([each], context));

/** A point of a picture: from the left, from the top. */
export const PercentPointSchema = z.tuple([percent, percent]).superRefine(checkParts);

/** A box in a picture: left, top, right, bottom. */
export const PercentBoxSchema = z.tuple([percent, percent, percent, percent]).superRefine((box, context) => {
  const [left, top, right, bottom] = box;
  if (isPartOfOne(box)) checkParts(box, context);
  else if (left >= right || top >= bottom) context.addIssue({ code: 'custom', message: 'box-is-empty', input: box });
  else if (right - left < least || bottom - top < least)
    context.addIssue({ code: 'custom', message: 'box-is-too-small', params: { least }, input: box });
});
