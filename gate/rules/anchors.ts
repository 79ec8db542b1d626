import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { isReservedAnchor } from '../../src/schemas/anchors.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import { findOriginal, getGroups, getHeadingIds } from '../headings.ts';
import type { Report, Rule } from '../rule.ts';

/** A heading of an entry that was published is still there, or another stands for it. */
function reportLost(loaded: LoadedContent, report: Report): void {
  for (const [entry, published] of Object.entries(loaded.headings)) {
    const original = findOriginal(loaded, entry);
    if (!original) continue; // the rule about addresses looks for entries
    const present = getHeadingIds(original.text);
    const moved = loaded.content.anchors[entry] ?? {};
    const lost = published.filter((id) => !present.has(id) && !Object.hasOwn(moved, id));
    const added = [...present].filter((id) => !published.includes(id));
    const [instead = 'the-shore'] = [...added, ...present];
    for (const id of lost)
      report(
        'lost-anchor',
        loaded.content.texts[original.id]!.file,
        undefined,
        {
          en: `The heading {#${id}} was published and is gone.`,
          vi: `Đề mục {#${id}} đã từng đăng mà nay không còn.`,
        },
        {
          en: `Write {#${id}} behind the heading again, or say in redirects.yaml which heading stands for it: anchors: { ${entry}: { ${id}: ${instead} } }`,
          vi: `Viết lại {#${id}} sau đề mục, hoặc ghi trong redirects.yaml đề mục nào thay thế: anchors: { ${entry}: { ${id}: ${instead} } }`,
        },
      );
  }
}

/** What is wrong with an old id of a heading and the one that stands for it. */
function describeMove(
  [old, id]: readonly [string, string],
  moved: Readonly<Record<string, string>>,
  present: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): Bilingual | undefined {
  if (present.has(old)) return { en: `{#${old}} is still a heading.`, vi: `{#${old}} vẫn còn là một đề mục.` };
  // What the headings were called when they were counted.
  if ((isReservedAnchor(old) && !/^s\d+$/.test(old)) || groups.has(old))
    return { en: `The page has another place called ${old}.`, vi: `Trang đã có một vị trí khác mang tên ${old}.` };
  if (present.has(id)) return undefined;
  return Object.hasOwn(moved, id)
    ? {
        en: `{#${id}} has moved itself: name the last heading.`,
        vi: `{#${id}} cũng đã chuyển: hãy ghi đề mục cuối cùng.`,
      }
    : { en: `There is no heading {#${id}}.`, vi: `Không có đề mục {#${id}}.` };
}

/** Old ids of headings lead to headings of their entry, in one step. */
function reportMoves(loaded: LoadedContent, report: Report): void {
  const { content, recordFiles, locators } = loaded;
  const locate = locators.get('redirects.yaml');
  for (const [entry, moved] of Object.entries(content.anchors)) {
    if (content.withdrawn[entry] || content.redirects.some(({ from }) => from === entry)) continue;
    const original = findOriginal(loaded, entry);
    if (!original) {
      if (!recordFiles.has(entry))
        report(
          'redirect',
          'redirects.yaml',
          locate?.(['anchors', entry]),
          { en: `There is no entry ${entry}.`, vi: `Không có bài ${entry}.` },
          { en: 'Correct it, or remove the line.', vi: 'Sửa lại, hoặc bỏ dòng này.' },
        );
      continue;
    }
    const present = getHeadingIds(original.text);
    const groups = getGroups(loaded, entry);
    for (const pair of Object.entries(moved)) {
      const problem = describeMove(pair, moved, present, groups);
      if (problem)
        report('redirect', 'redirects.yaml', locate?.(['anchors', entry, pair[0]]), problem, {
          en: `Correct or remove it; the headings of ${entry} are ${[...present].join(', ') || '–'}.`,
          vi: `Sửa hoặc bỏ đi; các đề mục của ${entry} là ${[...present].join(', ') || '–'}.`,
        });
    }
  }
}

/** Whatever links led to when it was published still answers, in every language. */
export const anchors: Rule = (loaded, report) => {
  reportLost(loaded, report);
  reportMoves(loaded, report);
};

/**
 * Adds the headings of all entries to those that were published.
 *
 * @param entries ids of the entries that are published now
 * @returns ids by entry, sorted
 */
export function getPublishedHeadings(loaded: LoadedContent, entries: readonly string[]): Record<string, string[]> {
  const ids = [...new Set([...Object.keys(loaded.headings), ...entries])].toSorted();
  const found = ids.map((entry): [string, string[]] => {
    const original = entries.includes(entry) ? findOriginal(loaded, entry) : undefined;
    const present = original ? [...getHeadingIds(original.text)] : [];
    return [entry, [...new Set([...(loaded.headings[entry] ?? []), ...present])].toSorted()];
  });
  return Object.fromEntries(found.filter(([, headings]) => headings.length > 0));
}
