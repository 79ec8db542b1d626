import { toYamlForm } from '../../src/loaders/yaml-form.ts';
import type { MediaItem } from '../../src/catalog/content.ts';
import { showsPersons, type Media } from '../../src/schemas/media.ts';
import type { Rule } from '../rule.ts';

/** The one kind that the record of a file may have; of pictures there are several. */
function getKind({ role, width }: MediaItem): Media['kind'] | undefined {
  if (role === 'recording') return width > 0 ? 'video' : 'audio';
  return role === 'document' ? 'document' : undefined;
}

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
  for (const { name, file, cues } of wording.captions.values()) {
    const last = cues.at(-1);
    const { duration = 0 } = content.media[name] ?? {};
    if (!files.has(name) && !records.has(name))
      report(
        'media-captions',
        file,
        undefined,
        { en: 'There is no recording of this name.', vi: 'Không có bản ghi nào tên này.' },
        {
          en: `Add media/${name}.mp4, .webm or .mp3, or rename the captions.`,
          vi: `Thêm media/${name}.mp4, .webm hoặc .mp3, hoặc đổi tên tệp phụ đề.`,
        },
      );
    else if (last && duration > 0 && last.end > duration + 1)
      report(
        'media-captions',
        file,
        { line: last.line, column: 1 },
        {
          en: `This caption stays until second ${Math.round(last.end)}, and the recording has ${Math.round(duration)} seconds.`,
          vi: `Phụ đề này hiện tới giây ${Math.round(last.end)}, mà bản ghi chỉ dài ${Math.round(duration)} giây.`,
        },
        { en: 'Correct the times: they count from the beginning.', vi: 'Hãy sửa mốc giờ: tính từ lúc bắt đầu.' },
      );
  }
  // A file that is there and cannot be read has a fault of its own.
  const isUnread = (name: string, record: string): boolean =>
    [...broken].some((file) => file.startsWith(`media/${name}.`) && file !== record);
  for (const [name, file] of records)
    if (!files.has(name) && !isUnread(name, file.replace(/\.yml$/, '.yaml')))
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
  for (const item of Object.values(content.media)) {
    const { name, record, role, ending } = item;
    const file = records.get(name)!;
    const kind = getKind(item);
    const isWrong = kind === undefined ? /^(?:video|audio)$/.test(record.kind) : record.kind !== kind;
    if (isWrong)
      report(
        'media-record',
        file,
        locators.get(file)?.(['kind']),
        {
          en: `The record says ${record.kind}, and the file is a ${ending}.`,
          vi: `Hồ sơ ghi ${record.kind}, còn tệp là ${ending}.`,
        },
        {
          en: kind
            ? `Write kind: ${kind}, and a title in media.yaml of each language.`
            : 'Write illustration, photograph or map.',
          vi: kind
            ? `Hãy ghi kind: ${kind}, và thêm title trong media.yaml của từng ngôn ngữ.`
            : 'Hãy ghi illustration, photograph hoặc map.',
        },
      );
    if (item.captions?.length === 0)
      report(
        'media-captions',
        file,
        undefined,
        {
          en: 'This recording has no captions: whoever cannot hear it learns nothing.',
          vi: 'Bản ghi này chưa có phụ đề: người không nghe được sẽ không biết gì.',
        },
        {
          en: `Add ${content.site.source}/media/${name}.vtt, or captions in the language that is spoken.`,
          vi: `Thêm ${content.site.source}/media/${name}.vtt, hoặc phụ đề bằng ngôn ngữ được nói trong đó.`,
        },
      );
    if (showsPersons(record.kind) && (!record.persons || (record.persons === 'recognisable' && !record.consent)))
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
    const [field, texts] = role !== 'picture' ? (['title', record.title] as const) : (['alt', record.alt] as const);
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
