// Measures the gate on inputs that are made to keep it busy: npm run bench:rules [-- --kilobytes 50,100 --tell 20]
// Every piece that a pattern or a parser may stumble over, and for every rule what it looks for, repeated to each size in
// texts, attributes, tables, records and YAML. Work that grows with the square of the input shows as a growth near 4 when the
// size is doubled; a line of the table is one input.
import { parseArgs } from 'node:util';
import { listAdversaries, runAdversaries } from '../tests/adversarial.ts';

const { values } = parseArgs({
  options: { kilobytes: { type: 'string', default: '50,100' }, tell: { type: 'string', default: '20' } },
});
const sizes = values.kilobytes.split(',').map(Number);
const times = new Map<string, number[]>();
for (const size of sizes)
  for await (const { name, milliseconds } of runAdversaries(listAdversaries(size * 1000), 60_000))
    times.set(name, [...(times.get(name) ?? []), milliseconds]);

const rows = [...times].toSorted(([, a], [, b]) => b.at(-1)! - a.at(-1)!);
console.table(
  Object.fromEntries(
    rows.slice(0, Number(values.tell)).map(([name, list]) => [
      name,
      {
        ...Object.fromEntries(list.map((time, index) => [`${sizes[index]} kB, ms`, Math.round(time)])),
        growth: (list.at(-1)! / list[0]!).toFixed(1),
      },
    ]),
  ),
);
console.log(`${rows.length} inputs; the slowest took ${Math.round(rows[0]?.[1].at(-1) ?? 0)} ms of processor time.`);
