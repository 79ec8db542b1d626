import { getPublishedDay, isScheduled } from '../../src/catalog/schedule.ts';
import type { Place } from '../../src/loaders/fault.ts';
import { describeDay } from '../../src/loaders/today.ts';
import type { Rule } from '../rule.ts';
import { listNamed } from './references.ts';

/** `/places/lake/#depth` → places/lake */
const toEntryId = (link: string): string => link.split('#')[0]!.replace(/^\/|\/$/g, '');

/**
 * What readers cannot open is not printed or linked elsewhere: a number of a withdrawn entry would live on, and an
 * entry that waits for its day would be a broken link, or known before its time.
 */
export const absences: Rule = (reading, report) => {
  const { content, parsed, day: buildDay } = reading;
  type Locate = () => Place | undefined;
  /** @param day when the file that refers to the entry is published; empty for what readers always see */
  const checkDay = (file: string, locate: Locate, id: string, day: string): void => {
    if (!isScheduled(content, id) || getPublishedDay(content, id) <= day) return;
    report(
      'early-reference',
      file,
      locate(),
      {
        en: `${id} is published on ${getPublishedDay(content, id)}, after what refers to it (${describeDay(buildDay).en}).`,
        vi: `${id} đến ngày ${getPublishedDay(content, id)} mới đăng, sau nội dung dẫn tới nó (${describeDay(buildDay).vi}).`,
      },
      {
        en: 'Refer to it from that day on, or give this entry the same day or a later one. If the day of the build is wrong, commit anew or set SOURCE_DATE_EPOCH.',
        vi: 'Hãy dẫn tới bài kể từ ngày đó, hoặc cho bài này đăng cùng ngày hay muộn hơn. Nếu ngày của bản dựng không đúng, hãy commit lại hoặc đặt SOURCE_DATE_EPOCH.',
      },
    );
  };
  const checkFact = (file: string, locate: Locate, reference: string, day: string): void => {
    const [id = '', key = ''] = reference.split('#');
    if (content.withdrawn[id])
      report(
        'withdrawn-fact',
        file,
        locate(),
        {
          en: `The fact “${key}” belongs to ${id}, which was withdrawn.`,
          vi: `Dữ kiện “${key}” thuộc bài ${id} đã bị rút.`,
        },
        {
          en: 'Remove it here, or move it with its sources to a record that stays.',
          vi: 'Hãy bỏ dữ kiện ở đây, hoặc chuyển nó cùng nguồn sang một hồ sơ còn đăng.',
        },
      );
    else checkDay(file, locate, id, day);
  };
  /** The day on which a file is published; empty for what readers always see. */
  const days = new Map(
    Object.values(content.texts).flatMap(({ file, section, slug }): [string, string][] => {
      const id = `${section}/${slug}`;
      return isScheduled(content, id) ? [[file, getPublishedDay(content, id)]] : [];
    }),
  );
  for (const { kind, target, file, locate } of listNamed(reading))
    if (kind === 'fact') checkFact(file, locate, target, days.get(file) ?? '');
  for (const [textId, { links }] of parsed) {
    const { file } = content.texts[textId]!; // parsed and texts have the same ids
    for (const { name, line, column } of links)
      checkDay(file, () => ({ line, column }), toEntryId(name), days.get(file) ?? '');
  }
};
