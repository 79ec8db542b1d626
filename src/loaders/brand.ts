import { systemTypeface } from '../schemas/brand.ts';
import { readTypeface } from '../styles/typeface.ts';
import type { ContentFile } from './files.ts';
import { printLogo } from './logo.ts';
import { inspectMedia } from './media.ts';
import type { Collector } from './loaded-content.ts';

const logoFile = 'brand/logo.svg';
const faviconFile = 'brand/favicon.svg';

/** Tells whether a file is the logo or the favicon of a site. */
export const isMark = ({ path }: ContentFile): boolean => path === logoFile || path === faviconFile;

/** Reads the logo or the favicon: each is checked as the drawings of `media/` are, and the logo for what pages stand. */
export async function readMark(collector: Collector, file: ContentFile): Promise<void> {
  const { loaded } = collector;
  const bytes = collector.readBytes(file);
  const source = collector.readText(file, bytes);
  const inspection = await inspectMedia(bytes, file.path, 'svg');
  loaded.faults.push(...(inspection.faults ?? []));
  if (source === undefined || inspection.faults) return;
  if (inspection.text !== '') loaded.words.set(file.path, inspection.text);
  if (file.path === faviconFile) {
    loaded.content.brand.favicon = source;
    return;
  }
  const { html, faults } = printLogo(source, file.path);
  loaded.faults.push(...faults);
  if (faults.length === 0) loaded.content.brand.logo = html;
}

/** Completes the brand once everything is read: logo and favicon come together, and the typeface is one that is installed. */
export function completeBrand({ loaded }: Collector): void {
  const { content, sources, faults, locators } = loaded;
  for (const [file, other] of [
    [logoFile, faviconFile],
    [faviconFile, logoFile],
  ] as const)
    if (sources.has(file) && !sources.has(other))
      faults.push({
        rule: 'brand-mark',
        file,
        line: 1,
        column: 1,
        message: {
          en: `There is no ${other} beside it: readers would meet two signs, one of them of the generator.`,
          vi: `Chưa có ${other} đi kèm: bạn đọc sẽ thấy hai biểu tượng khác nhau, một cái là của phần mềm.`,
        },
        remedy: {
          en: `Add ${other}: the logo beside the name of the site is drawn in one colour, the favicon on a ground of its own.`,
          vi: `Thêm ${other}: logo cạnh tên trang vẽ một màu, còn favicon có nền riêng.`,
        },
      });
  const { typeface } = content.site.brand;
  if (typeface === systemTypeface) return;
  const found = readTypeface(typeface, content.site);
  if (!('problem' in found)) content.brand.typeface = found;
  else {
    const place = locators.get('site.yaml')?.(['brand', 'typeface']) ?? { line: 1, column: 1 };
    faults.push({ rule: 'brand-typeface', file: 'site.yaml', ...place, message: found.problem, remedy: found.remedy });
  }
}
