import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** Front pages show sizes and no dates among their numbers, and no picture twice. */
export const home: Rule = (loaded, report) => {
  const { content, locators, sources } = loaded;
  for (const [locale, { facts, leading }] of Object.entries(content.editions)) {
    const file = findYamlFile(sources, `${locale}/home`);
    const locate = (field: string, index: number) => locators.get(file)?.([field, index]);
    facts.forEach((reference, index) => {
      const [id = '', key = ''] = reference.split('#');
      const fact = content.records[id]?.facts[key];
      const date = fact?.date ?? (fact?.unit === 'year' ? fact.value : undefined);
      if (date === undefined) return;
      report(
        'date-as-number',
        file,
        locate('facts', index),
        { en: `${reference} is a date (${String(date)}).`, vi: `${reference} là một mốc thời gian (${String(date)}).` },
        {
          en: `Name a fact that says how much or how many: ${listSizes(loaded, id, facts).join(', ') || 'a length, a number of people'}.`,
          vi: `Hãy chọn dữ kiện nói bao nhiêu, lớn đến đâu: ${listSizes(loaded, id, facts).join(', ') || 'một chiều dài, một số người'}.`,
        },
      );
    });
    const shown = new Map([getHero(loaded, locale)]);
    leading.forEach((id, index) => {
      const poster = content.records[id]?.poster;
      if (poster === undefined) return;
      const first = shown.get(poster);
      if (first === undefined) shown.set(poster, `leading: ${id}`);
      else
        report(
          'picture-twice',
          file,
          locate('leading', index),
          {
            en: `The picture “${poster}” of ${id} is on this page already (${first}).`,
            vi: `Ảnh “${poster}” của ${id} đã có trên trang này (${first}).`,
          },
          {
            en: `Name another entry here, or give ${id}.yaml a poster of its own.`,
            vi: `Hãy chọn bài khác, hoặc cho ${id}.yaml một ảnh poster riêng.`,
          },
        );
    });
  }
};

/** The picture at the head of a front page, and where it is named. */
function getHero({ content }: LoadedContent, locale: string): [picture: string, place: string] {
  const { panorama } = content.site;
  return panorama
    ? [panorama.picture, 'site.yaml, panorama']
    : [content.editions[locale as keyof typeof content.editions]!.poster, 'poster']; // a key of the same map
}

/** Facts of an entry that are sizes and not among those already shown. */
const listSizes = ({ content }: LoadedContent, id: string, shown: readonly string[]): string[] =>
  Object.entries(content.records[id]?.facts ?? {})
    .filter(([, { value, unit }]) => value !== undefined && unit !== 'year')
    .map(([key]) => `${id}#${key}`)
    .filter((reference) => !shown.includes(reference));
