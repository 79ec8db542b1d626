import type { Bilingual } from '../../src/loaders/fault.ts';
import { headingIdPattern, isReservedAnchor } from '../../src/schemas/anchors.ts';
import { writeId } from '../../src/texts/heading-id.ts';
import type { Block, ParsedText } from '../../src/texts/parse.ts';
import { findSource, getGroups, getHeadingIds, getHeadings, proposeIds } from '../headings.ts';
import type { Rule } from '../rule.ts';

/** Ids as they are written behind headings. */
const toList = (ids: readonly string[]): string => ids.map((id) => `{#${id}}`).join(', ') || '–';

/** What is wrong with the id of a heading, if anything is. */
function describeId({ id, written }: Block, groups: ReadonlySet<string>): Bilingual | undefined {
  if (written === undefined) return { en: 'This heading has no id.', vi: 'Đề mục này chưa có mã.' };
  if (!headingIdPattern.test(written))
    return {
      en: `{#${written}} is no id: it holds only a–z, 0–9 and single hyphens, and begins with a letter.`,
      vi: `{#${written}} không dùng làm mã được: chỉ gồm a–z, 0–9 và gạch ngang đơn, mở đầu bằng chữ cái.`,
    };
  if (written !== id)
    return { en: `{#${written}} stands behind two headings.`, vi: `{#${written}} đứng sau hai đề mục.` };
  if (isReservedAnchor(written) || groups.has(written))
    return {
      en: `The page has another place called ${written}.`,
      vi: `Trang đã có một vị trí khác mang tên ${written}.`,
    };
  return undefined;
}

/** Which ids a heading of a translation may have. */
const adviseFree = (free: readonly string[]): Bilingual => ({
  en: `Write the id of the heading of the source that this one translates; free are: ${toList(free)}`,
  vi: `Hãy viết mã của đề mục tương ứng trong bản gốc; còn trống: ${toList(free)}`,
});

/** Which line to write instead. */
function adviseLine(line: string, id: string): Bilingual {
  const right = writeId(line.replace(/[ \t]*\{#[^{}]*\}[ \t]*$/, ''), id).trim();
  return {
    en: `Write: ${right}  (npm run gate -- --fix writes ids that are missing.)`,
    vi: `Hãy viết: ${right}  (npm run gate -- --fix tự thêm mã còn thiếu.)`,
  };
}

/**
 * Every heading has an id, once in its text and the same in every language. What only the source can have changed refuses
 * no translation.
 */
export const headings: Rule = (reading, report) => {
  for (const [id, text] of reading.parsed) {
    const { file, section, slug, translation } = reading.content.texts[id]!; // parsed and texts have the same ids
    const source: ParsedText | undefined = findSource(reading, id);
    const theirs = source && getHeadingIds(source);
    const written = new Set(getHeadings(text).map((heading) => heading.written));
    const free = [...(theirs ?? [])].filter((each) => !written.has(each));
    const proposed = proposeIds(text, source);
    const groups = getGroups(reading, `${section}/${slug}`);
    const lines = (reading.sources.get(file) ?? '').split('\n');
    for (const heading of getHeadings(text)) {
      const place = { line: heading.line, column: 1 };
      const problem = describeId(heading, groups);
      const instead = proposed.get(heading) ?? (heading.written === heading.id ? `section-${heading.id}` : undefined);
      const line = lines[heading.line - 1] ?? '';
      if (problem)
        report(
          'heading-id',
          file,
          place,
          problem,
          instead === undefined ? adviseFree(free) : adviseLine(line, instead),
        );
      else if (theirs && !theirs.has(heading.id))
        report(
          'unlike-source',
          file,
          place,
          {
            en: `The source (${translation!.of}) has no heading {#${heading.id}}.`,
            vi: `Bản gốc (${translation!.of}) không có đề mục {#${heading.id}}.`,
          },
          adviseFree(free),
        );
    }
  }
};
