import { locales } from '../../src/i18n/locales.ts';
import { getScript, isUnspaced } from '../../src/i18n/scripts.ts';
import type { Reference } from '../../src/texts/parse.ts';
import type { Rule } from '../rule.ts';

/** Scripts whose short prepositions are written together with what follows (ISO 15924), in so many letters at most. */
const prefixing = new Set(['Arab', 'Hebr', 'Syrc']);
const longestPrefix = 3;

/** Scripts that put particles behind a word without a space, and a space before the next word. */
const suffixing = new Set(['Kore']);

/** A fact as it is written, and what stands right behind it; marks of emphasis lie between and are not printed. */
const after = /<Fact\b[^>]*?(?:\/>|>\s*<\/Fact>)[*_]*([\p{L}\p{M}\p{Nd}]+)/uy;
const before = /[\p{L}\p{M}\p{Nd}]+(?=[*_]*$)/u;

/** Where a line of a text begins. */
function getOffset(source: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = source.indexOf('\n', offset) + 1;
  return offset;
}

/** Letters and digits that would be printed as one word with a fact: those before it, and those behind. */
function findGlued(
  source: string,
  { line, column }: Reference,
): [before: string | undefined, after: string | undefined] {
  const start = getOffset(source, line);
  const at = start + column - 1;
  after.lastIndex = at;
  const isAfterSpace = /\s/.test(source[at - 1] ?? ' ');
  return [isAfterSpace ? undefined : before.exec(source.slice(start, at))?.[0], after.exec(source)?.[1]];
}

/**
 * In scripts with spaces no letter stands right beside a fact: it would be printed as part of its unit. Arabic writes
 * short prepositions together with the next word, and Korean particles with the word before; a digit makes another number
 * in every script.
 */
export const glued: Rule = ({ content, parsed, sources }, report) => {
  for (const [id, { components }] of parsed) {
    const { file, locale } = content.texts[id]!;
    const isClose = isUnspaced(locale);
    const script = getScript(locales[locale].lang);
    const [isPrefixing, isSuffixing] = [prefixing.has(script), suffixing.has(script)];
    for (const component of components) {
      if (component.name !== 'Fact') continue;
      const [left, right] = findGlued(sources.get(file)!, component);
      const isWrong = (letters: string | undefined, allowed: boolean, edge: RegExp): boolean =>
        letters !== undefined && (!allowed || edge.test(letters));
      const mayLead = isPrefixing ? (left?.length ?? 0) <= longestPrefix : isClose && !isSuffixing;
      const found = [
        isWrong(left, mayLead, /\p{Nd}$/u) ? left : undefined,
        isWrong(right, isClose, /^\p{Nd}/u) ? right : undefined,
      ].filter((letters) => letters !== undefined);
      for (const letters of found)
        report(
          'glued-fact',
          file,
          { line: component.line, column: component.column },
          {
            en: `“${letters}” stands right beside <Fact />, and would be printed as one word with it.`,
            vi: `“${letters}” viết liền với <Fact />, khi in ra sẽ dính thành một chữ.`,
          },
          {
            en: 'Put a space between, or take the letters out: a fact prints its unit itself.',
            vi: 'Thêm dấu cách ở giữa, hoặc bỏ các chữ ấy: dữ kiện tự in đơn vị của mình.',
          },
        );
    }
  }
};
