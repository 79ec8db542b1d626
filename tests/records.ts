import fc from 'fast-check';
import { unitKeys } from '../src/i18n/units.ts';

/** Texts as careless and as hostile people write them. */
const text = fc.oneof(
  fc.constantFrom(
    'Harbour',
    'Bến cảng',
    '港口',
    'ميناء',
    'a <b> & "c" \'d\' ]]> {e}',
    '</script><script>alert(1)</script>',
    '{{count}} $t(fact.about)',
    '-1 + 2',
    '=1+1',
    '| a | b |',
    '[x](javascript:1) **y**',
    '\u200Fa\uFE0F',
    'a\u0000b',
    'a\nb',
    '\uFFFE',
    ' ',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const two = (to: number) => fc.integer({ min: 0, max: to }).map((part) => String(part).padStart(2, '0'));
const year = fc.oneof(fc.constantFrom('0000', '0050', '0938', '1871', '9999'), fc.constantFrom('2025', '2026', '2027'));
const day = fc.tuple(year, two(13), two(32)).map((parts) => parts.join('-'));
const partial = fc.oneof(
  year,
  day,
  fc.tuple(year, two(13)).map((parts) => parts.join('-')),
  fc.integer({ min: -5, max: 10_000 }),
);
const moment = fc
  .tuple(day, two(25), two(60), fc.constantFrom('', ':30', ':61'), fc.constantFrom('+', '-'), two(15), two(60))
  .map(
    ([date, hour, minute, second, sign, hours, minutes]) =>
      `${date}T${hour}:${minute}${second}${sign}${hours}:${minutes}`,
  );
const number = fc.oneof(
  fc.integer({ min: -3, max: 3000 }),
  fc.double(),
  fc.constantFrom(38_500_000, 0.5, 31.25, 1e21, 1e-9, -0, 2_624_000_000_000),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const fact = fc.record({
  value: maybe(fc.oneof(number, fc.tuple(number, number))),
  unit: maybe(fc.constantFrom(...unitKeys)),
  date: maybe(partial),
  compact: maybe(fc.boolean()),
  approximate: maybe(fc.boolean()),
  'as-of': maybe(partial),
  sources: fc.array(fc.constant('almanac'), { minLength: 1, maxLength: 2 }),
  disputed: fc.constantFrom(undefined, true),
  'review-by': maybe(day),
});

/** A record that the generator of sites might be given: each field may be absent, odd or wrong. */
export const randomRecord = fc.record({
  aliases: maybe(fc.array(text, { maxLength: 3 })),
  category: maybe(fc.constantFrom('coast', 'inland')),
  kind: maybe(fc.constantFrom('official', 'promotion', 'other')),
  audience: maybe(fc.array(fc.constantFrom('press', 'traveller'), { maxLength: 2 })),
  author: maybe(text),
  published: moment,
  updated: maybe(day),
  'review-by': maybe(day),
  order: maybe(number),
  position: maybe(fc.record({ latitude: number, longitude: number, approximate: maybe(fc.boolean()) })),
  related: maybe(fc.array(fc.constantFrom('places/lake', 'places/lighthouse'), { maxLength: 2 })),
  sources: maybe(fc.array(fc.constant('almanac'), { maxLength: 2 })),
  facts: maybe(fc.dictionary(fc.constantFrom('depth', 'built', 'all', '2010'), fact, { maxKeys: 2 })),
});

/** A sound record in which one field at a time is replaced by a random one: most of these are nearly sound. */
export const nearlySoundRecord = fc
  .tuple(randomRecord, fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 3 }))
  .map(([random, picked]) => {
    const sound: Record<string, unknown> = { published: '2026-01-05T09:30+09:00' };
    const entries = Object.entries(random);
    for (const index of picked) {
      const [key, value] = entries[index % entries.length]!;
      if (value !== undefined) sound[key] = value;
    }
    return sound;
  });

/** Words that a record may have in one language: each may be absent, odd or wrong. */
export const randomWords = fc.record(
  {
    name: text,
    unit: text,
    facts: fc.dictionary(
      fc.constantFrom('depth', 'built', 'none'),
      fc.record({ label: text, text, note: text }, { requiredKeys: [] }),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: [] },
);
