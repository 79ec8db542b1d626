import { stringify } from 'yaml';
import type { z } from 'zod';
import { removeWordBreaks } from '../i18n/words.ts';
import { slugPattern } from '../schemas/common.ts';

/** Proposes an address for a name: “Hải đăng Đỏ” → hai-dang-do. */
export const suggestSlug = (name: string): string =>
  removeWordBreaks(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'name';

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** Hour at which an entry is published when its author gives a day alone, in Vietnam. */
const usualTime = 'T08:00+07:00';

/** A day and perhaps a time as people write them: 26/11/2026, 2026.11.26 8:00, 26-11-2026T08:00. */
const writtenDate =
  /^(?<date>\d{1,4}[/. -]\d{1,2}[/. -]\d{1,4})(?:[T, ]+(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::\d{2})?)?\s*(?<zone>Z|[+-]\d{2}:\d{2})?$/i;

/** Forms that a date might have been meant as, the day before the month and the month before the day. */
function listDates(text: string): string[] {
  const [, alone, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (alone !== undefined) return [`${year}-${pad(alone)}`];
  const { date, hour, minute, zone } = writtenDate.exec(text)?.groups ?? {};
  const parts = date?.split(/[/. -]/) ?? [];
  const [first, second, third] = parts[0]?.length === 4 ? parts : parts.toReversed();
  if (first?.length !== 4) return [];
  const time = hour === undefined ? usualTime : `T${pad(hour)}:${minute}${zone ?? '+07:00'}`;
  const days = [`${first}-${pad(second)}-${pad(third)}`, `${first}-${pad(third)}-${pad(second)}`];
  // Who gave an hour meant it: a field that takes both is not offered the day alone.
  return days.flatMap((each) => (hour === undefined ? [each, each + time] : [each + time, each]));
}

/** Numbers that a text might have been meant as: 38,5 and 38.500.000 and 1 000. */
function listNumbers(text: string): number[] {
  // “18, 22” are two numbers, and not one with decimals.
  if (!/^[-+]?\d[\d., _']*%?$/.test(text) || /[.,] /.test(text)) return [];
  const bare = text.replaceAll(/[ _'%]/g, '');
  const isGrouped = /^[-+]?\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  return [Number(isGrouped ? bare.replaceAll(/[.,]/g, '') : bare.replace(',', '.'))].filter(Number.isFinite);
}

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  có: true,
  no: false,
  off: false,
  không: false,
};

/** Values that the author of a refused one may have meant. */
function* listMeant(value: unknown): Generator<unknown> {
  if (typeof value === 'number' || typeof value === 'boolean') yield String(value);
  if (typeof value === 'string') {
    const text = value.trim();
    yield* listDates(text);
    yield* listNumbers(text);
    const isPhone = text.startsWith('+');
    if (isPhone) yield text.replaceAll(/[^+\d]/g, '');
    const truth = truths[text.toLowerCase()];
    if (truth !== undefined) yield truth;
    yield text.toLowerCase();
    if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) yield `https://${text}`;
    if (URL.canParse(text)) yield new URL(text).origin;
    // An entry as its address, a picture as its file; what else has slashes is no name.
    yield text.replaceAll(/^\/|\/$/g, '');
    const name = text
      .replace(/^.*\/media\/|^media\//, '')
      .replace(/\.(?:svg|jpe?g|png|webp|avif|pdf|csv|txt|ya?ml|mdx?)$/i, '');
    const slug = suggestSlug(name);
    if (!isPhone && !name.includes('/') && slug !== text && slugPattern.test(slug)) yield slug;
  }
  if (value !== null && value !== undefined && !Array.isArray(value)) yield [value];
}

/**
 * Finds what the author of a refused value may have meant: the first likely form that the field takes.
 *
 * @param field schema of the field
 * @returns the form as it is written in YAML, or nothing when none comes to mind
 * @example suggest(MomentSchema, '26/11/2026') → '2026-11-26T08:00+07:00'
 */
export function suggest(field: z.ZodType, value: unknown): string | undefined {
  for (const meant of listMeant(value))
    if (meant !== value && field.safeParse(meant).success)
      return stringify(meant, { defaultStringType: 'PLAIN', collectionStyle: 'flow', lineWidth: 0 }).trim();
  return undefined;
}
