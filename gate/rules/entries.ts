import { toTextId } from '../../src/catalog/content.ts';
import type { Rule } from '../rule.ts';

/** Records and texts belong together: no text without a record, no record without a text in the source language. */
export const entries: Rule = ({ content, recordFiles, sources }, report) => {
  const { site, texts, lent } = content;
  for (const text of [...Object.values(texts), ...Object.values(lent)]) {
    const record = `${text.section}/${text.slug}`;
    if (!recordFiles.has(record))
      report(
        'text-without-record',
        text.file,
        undefined,
        { en: `There is no record ${record}.yaml for this text.`, vi: `Bài này chưa có hồ sơ ${record}.yaml.` },
        {
          en: `Add ${record}.yaml, or correct the name of the file.`,
          vi: `Thêm ${record}.yaml, hoặc sửa lại tên tệp.`,
        },
      );
  }
  for (const [id, file] of recordFiles) {
    const [section, slug] = id.split('/') as [string, string]; // ids are section/slug
    const source = toTextId(section, site.source, slug);
    // A text with a fault of its own is there: it should not be reported as missing too. Lent words are no text.
    const isThere = ['mdx', 'md'].some((ending) => sources.has(`${source}.${ending}`)) && !lent[source];
    if (!texts[source] && !isThere)
      report(
        'record-without-text',
        file,
        undefined,
        {
          en: `This record has no usable text in the source language (${source}.mdx).`,
          vi: `Hồ sơ này chưa có bài dùng được ở ngôn ngữ gốc (${source}.mdx).`,
        },
        { en: 'Write that text, or remove the record.', vi: 'Hãy viết bài đó, hoặc bỏ hồ sơ.' },
      );
  }
};
