import { getNoticeState } from '../../src/catalog/notices.ts';
import type { Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** A notice says something in the source language, which all others fall back to, and is deleted once it has ended. */
export const notices: Rule = ({ content, wording, values, locators, sources }, report) => {
  const { source, 'time-zone': zone } = content.site;
  for (const [slug, notice] of values.notices) {
    const file = findYamlFile(sources, `notices/${slug}`);
    const words = findYamlFile(sources, `${source}/notices/${slug}`);
    // A file that is there and cannot be read has a fault of its own.
    if (!wording.notices.has(`${source}/${slug}`) && !sources.has(words))
      report(
        'missing-words',
        file,
        undefined,
        {
          en: `This notice says nothing in the source language (${source}).`,
          vi: `Thông báo này chưa có chữ ở ngôn ngữ gốc (${source}).`,
        },
        {
          en: `Add ${words} with text: "The ferry does not run until Tuesday."`,
          vi: `Thêm ${words}, trong đó ghi text: "Phà nghỉ tới thứ Ba."`,
        },
      );
    if (content.today !== '' && getNoticeState(notice, content.today, zone) === 'ended')
      report(
        'notice-due',
        file,
        locators.get(file)?.(['until']),
        {
          en: `This notice ended on ${notice.until} and is shown nowhere.`,
          vi: `Thông báo này hết hạn ngày ${notice.until}, không còn hiện ở đâu.`,
        },
        {
          en: `Delete ${file} and its words in the folders of the languages, or give it a later day: until: 2027-01-12.`,
          vi: `Hãy xóa ${file} và chữ của nó trong thư mục các ngôn ngữ, hoặc ghi ngày muộn hơn: until: 2027-01-12.`,
        },
      );
  }
  for (const { file, slug } of wording.notices.values())
    if (!values.notices.has(slug) && !sources.has(findYamlFile(sources, `notices/${slug}`)))
      report(
        'text-without-record',
        file,
        undefined,
        { en: `There is no notice “${slug}”.`, vi: `Không có thông báo “${slug}”.` },
        { en: `Add notices/${slug}.yaml, or delete this file.`, vi: `Thêm notices/${slug}.yaml, hoặc xóa tệp này.` },
      );
};
