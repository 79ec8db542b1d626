import { expect, test } from 'vitest';
import { standIns, writeStandIns } from '../../src/styles/stand-in.ts';
import { weights } from '../../src/styles/typeface.ts';

test('fonts of systems stand in for a typeface in every weight, at its width and height', async () => {
  const rules = (await writeStandIns({ name: 'be-vietnam-pro' })).split('@font-face').slice(1);
  expect(rules).toHaveLength(standIns.length * weights.length);
  for (const name of standIns)
    expect(rules.filter((rule) => rule.includes(`font-family:"${name}"`))).toHaveLength(weights.length);
  // What Astro's own fallback says of Arial (capsize); bold letters of it are wider, and need less.
  expect(rules).toContainEqual(
    '{font-family:"Arial stand-in";src:local("Arial");font-weight:400;size-adjust:110.36%;ascent-override:90.61%;descent-override:24.01%;line-gap-override:0%}',
  );
  const sizes = rules.map((rule) => Number(/size-adjust:([\d.]+)%/.exec(rule)![1]));
  for (const size of sizes) expect(size).toBeGreaterThan(95);
  for (const size of sizes) expect(size).toBeLessThan(115);
});
