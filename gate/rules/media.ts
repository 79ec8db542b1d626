import { toYamlForm } from '../../src/loaders/yaml-form.ts';
import type { Rule } from '../rule.ts';

/** Every picture has a record with alternative texts in the languages that promise everything, and every record a file;
 * whoever can be recognised has agreed. */
export const media: Rule = ({ content, media: { files, records }, locators, wording, faults }, report) => {
  // What a file with a fault of its own says is not known.
  const broken = new Set(faults.map(({ file }) => file.replace(/\.yml$/, '.yaml')));
  const complete = content.site.locales
    .filter(({ locale, tier }) => tier === 1 && (wording.media.has(locale) || !broken.has(`${locale}/media.yaml`)))
    .map(({ locale }) => locale);
  for (const [name, file] of files)
    if (!records.has(name))
      report(
        'media-record',
        file,
        undefined,
        { en: 'This file has no record.', vi: 'Tệp này chưa có hồ sơ.' },
        {
          en: `Add media/${name}.yaml with kind, author, owner, licence and date; credit, and alt or title, go to media.yaml of each language.`,
          vi: `Thêm media/${name}.yaml gồm kind, author, owner, licence và date; credit, cùng alt hoặc title, thì ghi ở media.yaml của từng ngôn ngữ.`,
        },
      );
  for (const [name, file] of records)
    if (!files.has(name))
      report(
        'media-record',
        file,
        undefined,
        { en: 'This record has no file beside it.', vi: 'Hồ sơ này không có tệp đi kèm.' },
        {
          en: `Add media/${name}.svg, .jpg, .png …, or remove the record.`,
          vi: `Thêm tệp media/${name}.svg, .jpg, .png …, hoặc bỏ hồ sơ.`,
        },
      );
  for (const { name, record, role, ending } of Object.values(content.media)) {
    const file = records.get(name)!;
    if (role === 'document' && record.kind !== 'document')
      report(
        'media-record',
        file,
        locators.get(file)?.(['kind']),
        {
          en: `The record says ${record.kind}, and the file is a ${ending}.`,
          vi: `Hồ sơ ghi ${record.kind}, còn tệp là ${ending}.`,
        },
        {
          en: 'Write kind: document, and a title in media.yaml of each language.',
          vi: 'Hãy ghi kind: document, và thêm title trong media.yaml của từng ngôn ngữ.',
        },
      );
    if (record.kind === 'photograph' && (!record.persons || (record.persons === 'recognisable' && !record.consent)))
      report(
        'media-consent',
        file,
        locators.get(file)?.(['persons']),
        record.persons
          ? {
              en: 'Persons can be recognised and no consent is noted.',
              vi: 'Nhận ra được người trong ảnh mà chưa ghi sự đồng ý.',
            }
          : {
              en: 'It does not say whether persons can be recognised.',
              vi: 'Chưa ghi có nhận ra được người trong ảnh không.',
            },
        record.persons
          ? {
              en: 'Add consent: who asked, when, in what form.',
              vi: 'Thêm consent: ai hỏi, khi nào, bằng hình thức nào.',
            }
          : {
              en: 'Add persons: none, unrecognisable or recognisable.',
              vi: 'Thêm persons: none, unrecognisable hoặc recognisable.',
            },
      );
    const [field, texts] =
      record.kind === 'document' ? (['title', record.title] as const) : (['alt', record.alt] as const);
    for (const locale of complete)
      if (!texts?.[locale])
        report(
          'media-alt',
          file,
          undefined,
          { en: `The ${field} is missing in ${locale}.`, vi: `Thiếu ${field} bằng ngôn ngữ ${locale}.` },
          {
            en: `Add ${toYamlForm(['media', name, field])} to ${locale}/media.yaml.`,
            vi: `Thêm ${toYamlForm(['media', name, field])} vào ${locale}/media.yaml.`,
          },
        );
  }
};
