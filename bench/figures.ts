/** What one run took. */
export interface Cost {
  /** Seconds of processor time, user and system, of all processes. */
  cpu: number;
  /** Seconds until the command had ended. */
  wall: number;
  /** Most memory at one time, of all processes, in MB. */
  memory: number;
}

/** What the runs of one kind took: clean builds of one generator, for example, one for each round. */
export interface Series {
  generator: string;
  run: string;
  costs: readonly Cost[];
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function getMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** @example formatRange([4.66, 4.61, 4.9], 1) → '4.7 (4.6–4.9)'; a value that stands alone has no range */
export function formatRange(values: readonly number[], digits: number): string {
  const median = getMedian(values).toFixed(digits);
  if (values.length === 1) return median;
  return `${median} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

/**
 * The median of the ratios to the same run of another generator in the same round: whatever else kept the machine busy
 * kept it busy for both.
 */
export const getRatio = (costs: readonly Cost[], base: readonly Cost[]): number =>
  getMedian(costs.map(({ cpu }, round) => cpu / base[round]!.cpu));

/**
 * Writes what was measured as a table.
 *
 * @param base the generator to which the others are compared, if it was measured
 */
export function formatCosts(series: readonly Series[], base?: string): string {
  const rows = series.map(({ generator, run, costs }) => {
    const other = series.find((each) => each.generator === base && each.run === run);
    return [
      generator,
      run,
      formatRange(
        costs.map(({ cpu }) => cpu),
        1,
      ),
      other ? getRatio(costs, other.costs).toFixed(2) : '',
      formatRange(
        costs.map(({ wall }) => wall),
        1,
      ),
      formatRange(
        costs.map(({ memory }) => memory),
        0,
      ),
    ];
  });
  const head = ['', 'build', 'CPU s', base ? `× ${base}` : '', 'wall s', 'MB'];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const pad = (cell: string, column: number): string =>
    column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
