import { getSmallestView } from '../../src/catalog/crop.ts';
import type { Bilingual, Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Report, Rule } from '../rule.ts';

/** Layouts cut pictures, but never into what the record keeps: that must fit on a telephone and on a wide screen. */
function checkBoxes({ content, media: { records }, locators }: LoadedContent, report: Report): void {
  for (const { name, record, role, ...item } of Object.values(content.media)) {
    if (role !== 'picture' || !record.keep) continue;
    const file = records.get(name)!;
    const view = getSmallestView(item);
    const [left, top, right, bottom] = record.keep;
    const sides: [number, number, Bilingual][] = [
      [right - left, view.x, { en: 'wide', vi: 'rộng' }],
      [bottom - top, view.y, { en: 'high', vi: 'cao' }],
    ];
    for (const [size, most, side] of sides) {
      if (size <= most) continue;
      const percent = Math.floor(most);
      report(
        'media-crop',
        file,
        locators.get(file)?.(['keep']),
        {
          en: `What is never cut is ${size} % ${side.en}; some layouts show ${percent} % of this picture.`,
          vi: `Phần không bao giờ bị cắt ${side.vi} ${size} %, mà có bố cục chỉ hiện được ${percent} % của ảnh này.`,
        },
        {
          en: `Make keep at most ${percent} % ${side.en}: only what the picture is about.`,
          vi: `Hãy thu keep lại, ${side.vi} tối đa ${percent} %: chỉ giữ phần chính của ảnh.`,
        },
      );
    }
  }
}

/** A picture of a page, and where it was chosen. */
interface Choice {
  name: string;
  place: () => Place | undefined;
}

/** Refuses what was chosen a second time. */
function checkOnce(
  report: Report,
  file: string,
  shown: ReadonlyMap<string, Bilingual>,
  choices: readonly Choice[],
): void {
  const seen = new Map(shown);
  for (const { name, place } of choices) {
    const before = seen.get(name);
    if (before)
      report(
        'picture-twice',
        file,
        place(),
        {
          en: `The picture “${name}” is on this page already: ${before.en}.`,
          vi: `Ảnh “${name}” đã có trên trang này: ${before.vi}.`,
        },
        { en: 'Choose another picture, or leave this one out.', vi: 'Hãy chọn ảnh khác, hoặc bỏ ảnh này.' },
      );
    else seen.set(name, { en: 'further up in the text', vi: 'ở phía trên trong bài' });
  }
}

const asPoster: Bilingual = { en: 'it is the poster', vi: 'đó là ảnh đầu bài (poster)' };
const inGallery: Bilingual = { en: 'it is among the pictures of the gallery', vi: 'ảnh nằm trong bộ ảnh (pictures)' };

/** A page shows each picture once: its poster, those of its gallery, those in its text. */
function checkTexts({ content, parsed, recordFiles, locators }: LoadedContent, report: Report): void {
  const posterOf = ({ poster }: { poster?: string | undefined }): [string, Bilingual][] =>
    poster === undefined ? [] : [[poster, asPoster]];
  for (const [id, record] of Object.entries(content.records)) {
    const file = recordFiles.get(id)!;
    const choices = record.pictures.map((name, index) => ({
      name,
      place: () => locators.get(file)?.(['pictures', index]),
    }));
    checkOnce(report, file, new Map(posterOf(record)), choices);
  }
  for (const [id, { components }] of parsed) {
    const { file, section, slug, shows } = content.texts[id]!; // parsed and texts have the same ids
    const record = content.records[`${section}/${slug}`];
    if (!record) continue;
    const gallery = shows.includes('pictures') ? record.pictures : [];
    const figures = components.flatMap(({ name, attributes, line, column }) =>
      name === 'Figure' && attributes['name'] ? [{ name: attributes['name'], place: () => ({ line, column }) }] : [],
    );
    const shown = new Map([...gallery.map((name) => [name, inGallery] as const), ...posterOf(record)]);
    checkOnce(report, file, shown, figures);
  }
}

/** Pictures can be cut as layouts do, and none is on a page twice. */
export const pictures: Rule = (loaded, report) => {
  checkBoxes(loaded, report);
  checkTexts(loaded, report);
};
