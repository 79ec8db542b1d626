import { toTextId } from '../../src/catalog/content.ts';
import type { Rule } from '../rule.ts';

/** Records and texts belong together: no text without a record, no record without a text in the source language. */
export const entries: Rule = ({ content, recordFiles, sources }, report) => {
  const { site, texts, lent } = content;
  const enabled = new Set(site.locales.map(({ locale }) => locale));
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
    if (!enabled.has(text.locale))
      report(
        'locale',
        text.file,
        undefined,
        {
          en: `The locale ${text.locale} is not enabled on this site.`,
          vi: `Ngôn ngữ ${text.locale} chưa được bật trên trang này.`,
        },
        {
          en: `Add it to locales in site.yaml; when the language was removed, delete the folder ${text.locale}/.`,
          vi: `Thêm vào locales trong site.yaml; nếu đã bỏ ngôn ngữ này thì xóa thư mục ${text.locale}/.`,
        },
      );
    if (text.locale !== site.source && !text.translation)
      report(
        'provenance',
        text.file,
        { line: 1, column: 1 },
        {
          en: 'This translation does not say where it comes from.',
          vi: 'Bản dịch này không ghi dịch từ đâu và do ai dịch.',
        },
        {
          en: 'Add translation: { of: …, by: machine or human } to the front matter.',
          vi: 'Thêm translation: { of: …, by: machine hoặc human } vào phần đầu bài.',
        },
      );
    const { translation } = text;
    const origin = translation && toTextId(text.section, translation.of, text.slug);
    const isThere = origin !== undefined && ['mdx', 'md'].some((ending) => sources.has(`${origin}.${ending}`));
    if (translation && text.locale === site.source)
      report(
        'provenance',
        text.file,
        { line: 1, column: 1 },
        {
          en: `This is the source language (${site.source}): its texts are translated from nothing.`,
          vi: `Đây là ngôn ngữ gốc (${site.source}): bài ở đây không dịch từ đâu cả.`,
        },
        { en: 'Remove translation.', vi: 'Hãy bỏ translation.' },
      );
    else if (translation && (translation.of === text.locale || !isThere))
      report(
        'provenance',
        text.file,
        { line: 1, column: 1 },
        {
          en: `It says that it was translated from ${translation.of}, in which there is ${translation.of === text.locale ? 'only itself' : 'no text'}.`,
          vi: `Bài ghi dịch từ ${translation.of}, mà ngôn ngữ đó ${translation.of === text.locale ? 'chính là bài này' : 'không có bài'}.`,
        },
        {
          en: `Write the language it was made from, for example of: ${site.source}.`,
          vi: `Ghi ngôn ngữ đã dùng để dịch, chẳng hạn of: ${site.source}.`,
        },
      );
  }
  for (const [id, file] of recordFiles) {
    const [section, slug] = id.split('/') as [string, string]; // ids are section/slug
    const source = toTextId(section, site.source, slug);
    // A text with a fault of its own is there: it should not be reported as missing too.
    const isThere = ['mdx', 'md'].some((ending) => sources.has(`${source}.${ending}`));
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
