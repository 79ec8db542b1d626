import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeTiles, type Tile } from '../../src/catalog/tiles.ts';

/** Lays tiles as a grid of CSS does (row by row, none before the last), and gives what is covered. */
function lay(tiles: readonly { columns: number; rows: number }[], width: number): boolean[][] {
  const grid: boolean[][] = [];
  const isFree = (top: number, left: number, { columns, rows }: { columns: number; rows: number }): boolean =>
    left + columns <= width &&
    Array.from({ length: rows }, (_, down) => grid[top + down]?.slice(left, left + columns) ?? []).every(
      (cells) => !cells.some(Boolean),
    );
  let [top, left] = [0, 0];
  for (const tile of tiles) {
    while (!isFree(top, left, tile)) [top, left] = left < width ? [top, left + 1] : [top + 1, 0];
    for (let down = 0; down < tile.rows; down++)
      for (let along = 0; along < tile.columns; along++) {
        grid[top + down] ??= Array.from({ length: width }, () => false);
        grid[top + down]![left + along] = true;
      }
  }
  return grid;
}

const shape = ({ columns, rows }: Tile): string => `${columns}×${rows}`;

describe('tiles', () => {
  test.each([
    [1, ['12×1']],
    [2, ['6×1', '6×1']],
    [3, ['8×2', '4×1', '4×1']],
    [4, ['6×1', '6×1', '6×1', '6×1']],
    [6, ['7×2', '5×1', '5×1', '4×1', '4×1', '4×1']],
    [7, ['7×2', '5×1', '5×1', '3×1', '3×1', '3×1', '3×1']],
  ])('lie as is fit for %i of them', (count, shapes) => {
    expect(arrangeTiles(count).map(shape)).toEqual(shapes);
  });

  test('leave no hole on wide and narrow screens, however many there are', () => {
    fc.assert(
      fc.property(fc.nat(400), (count) => {
        const tiles = arrangeTiles(count);
        expect(tiles).toHaveLength(count);
        for (const grid of [
          lay(tiles, 12),
          lay(
            tiles.map(({ halves }) => ({ columns: halves, rows: 1 })),
            2,
          ),
        ])
          expect(grid.flat().every(Boolean)).toBe(true);
      }),
    );
  });
});
