/** A value, or from one to another. */
type Value = number | readonly [number, number];

/** A bar of a chart, in percent of the width of the chart from where reading begins. */
export interface Bar {
  /** Where the line of zero stands, the same for all bars of a chart. */
  zero: number;
  /** Where the bar begins and ends; one of both lies on the line of zero, unless a range reaches over it. */
  from: number;
  to: number;
  /** How far from zero it reaches in any case; of a range that is its end nearer to zero. */
  sure: number;
}

/**
 * Draws values as bars that all begin at zero, on one scale that is never cut.
 *
 * @param values one at least
 * @returns a bar for each
 */
export function drawBars(values: readonly Value[]): Bar[] {
  const ends = values.map((value): number[] => [value].flat());
  const least = Math.min(0, ...ends.flat());
  const span = Math.max(0, ...ends.flat()) - least || 1; // where all are nothing, there is nothing to see
  const toPercent = (value: number): number => ((value - least) / span) * 100;
  return ends.map((each) => {
    const [low, high] = [Math.min(...each), Math.max(...each)];
    return {
      zero: toPercent(0),
      from: toPercent(Math.min(0, low)),
      to: toPercent(Math.max(0, high)),
      sure: toPercent(low > 0 ? low : Math.min(0, high)),
    };
  });
}
