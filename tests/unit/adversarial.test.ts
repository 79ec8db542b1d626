import { expect, test } from 'vitest';
import { faultLimit } from '../../src/loaders/fault.ts';
import { listAdversaries, runAdversaries } from '../adversarial.ts';

/** No input keeps the gate longer, in milliseconds of processor time: this is its contract, and no measure of speed. */
const contract = 5000;

test('a hundred thousand bytes of what any rule looks for keep the gate for no time that matters, and bury nothing', async () => {
  const inputs = listAdversaries(100_000);
  expect(inputs.length).toBeGreaterThan(400);
  const failed = [];
  for await (const effort of runAdversaries(inputs, 60_000)) {
    const isTold = effort.faults <= 3 * faultLimit; // of the few files that are wrong with the one that was written
    if (effort.milliseconds > contract || effort.thrown !== undefined || !isTold) failed.push(effort);
  }
  expect(failed).toEqual([]);
}, 900_000);
