import { join } from 'node:path';
import type { SiteContent } from '../../src/catalog/content.ts';
import { toDay } from '../../src/catalog/schedule.ts';
import { DaySchema } from '../../src/schemas/common.ts';
import { changeWords } from './front-matter.ts';
import { findTranslation, Refusal } from './target.ts';

/** Notes the day on which a native reader approved a translation. */
export function review(
  root: string,
  content: SiteContent,
  [name, locale]: readonly string[],
  date: string | undefined,
): void {
  if (!DaySchema.safeParse(date).success)
    throw new Refusal('Say when: --date YYYY-MM-DD. / Ghi rõ ngày duyệt: --date NĂM-THÁNG-NGÀY.');
  if (date! > toDay(Date.now(), content.site['time-zone']))
    throw new Refusal(`${date} is a day to come. / Ngày ${date} chưa tới.`);
  const { file } = findTranslation(content, name, locale);
  changeWords(join(root, file.file), (document) => document.setIn(['translation', 'reviewed'], date));
  console.log(`${file.file}: reviewed ${date} / đã duyệt ngày ${date}`);
}
