import { hash } from 'node:crypto';
import { isUnspaced } from '../../src/i18n/scripts.ts';
import { createNearFinder } from '../near-names/finder.ts';
import { getKnownFinder, listAgreed } from '../near-names/known.ts';
import { getProse, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { Told } from '../told.ts';

/** The words that stand without a capital in the texts of a language: at the head of a sentence they have one. */
const listSmall = (strings: readonly Prose[]): Set<string> =>
  new Set(strings.flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []));

/** No text has a name that is an agreed one but for a letter or two, and that nobody knows as another. */
export const nearNames: Rule = (loaded, report, verdicts) => {
  const told = new Told();
  for (const [locale, strings] of getProse(loaded)) {
    const agreed = listAgreed(loaded, locale);
    if (agreed.length === 0) continue;
    let small: Set<string> | undefined;
    const find = createNearFinder(agreed, !isUnspaced(locale));
    // Most texts have nothing that is near, and need not be searched for what is known.
    const names = hash('sha256', agreed.join('\n'));
    const byFile = Map.groupBy(strings, ({ file }) => file);
    const suspects = Array.from(byFile).flatMap(([file, all]) => {
      let found: Prose[] = [];
      const look = (): number => (found = all.filter(({ text }) => find(text, []).length > 0)).length;
      const words = all.map(({ text }) => text).join('\n');
      if (verdicts) verdicts.skipIfClean(file, `near ${locale} ${names}\n${words}`, look);
      else look();
      return found;
    });
    for (const printed of suspects) {
      const { file, text } = printed;
      const known = getKnownFinder(loaded, locale).find(text);
      const near = find(
        text,
        known.map(({ start, end }) => [start, end]),
      );
      for (const { index, written, agreed: name } of near) {
        if ((small ??= listSmall(strings)).has(written.toLowerCase())) continue;
        report(
          'near-name',
          file,
          told.locate(printed, index),
          {
            en: `“${written}” is nearly “${name}”, on which the glossary of ${locale} has agreed.`,
            vi: `“${written}” gần giống “${name}”, cách viết đã thống nhất trong bảng thuật ngữ ${locale}.`,
          },
          {
            en: `Write the agreed form. If it is another name, add it to words in ${locale}/words.yaml.`,
            vi: `Hãy viết theo cách đã thống nhất. Nếu là tên khác, thêm vào words trong ${locale}/words.yaml.`,
          },
        );
      }
    }
  }
};
