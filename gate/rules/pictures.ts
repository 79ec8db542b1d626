import type { SiteContent } from '../../src/catalog/content.ts';
import { getSmallestView } from '../../src/catalog/crop.ts';
import type { Bilingual, Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { ParsedText } from '../../src/texts/parse.ts';
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

/** A picture or recording of a page, and where it was chosen. */
interface Choice {
  name: string;
  place: () => Place | undefined;
  /** What else than a picture was chosen. */
  kind?: Kind;
}

/** What a text shows, with what to choose in its place. */
interface Kind {
  noun: Bilingual;
  of?: Bilingual;
  remedy: Bilingual;
}

const picture: Kind = {
  noun: { en: 'picture', vi: 'ảnh' },
  remedy: { en: 'Choose another picture, or leave this one out.', vi: 'Hãy chọn ảnh khác, hoặc bỏ ảnh này.' },
};
const recording: Kind = {
  noun: { en: 'recording', vi: 'bản ghi' },
  remedy: { en: 'Choose another recording, or leave this one out.', vi: 'Hãy chọn bản ghi khác, hoặc bỏ bản ghi này.' },
};
/** A card shows the poster of its entry, a video its own until it is played. */
const cardPoster: Kind = {
  ...picture,
  of: { en: ' of this card', vi: ' của thẻ này' },
  remedy: { en: 'Choose another entry, or leave this card out.', vi: 'Hãy chọn bài khác, hoặc bỏ thẻ này.' },
};
const videoPoster: Kind = {
  ...picture,
  of: { en: ' of this video', vi: ' của phim này' },
  remedy: {
    en: 'Choose another poster for the video, or leave the other picture out.',
    vi: 'Hãy chọn poster khác cho phim, hoặc bỏ ảnh kia.',
  },
};

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Refuses what was chosen a second time. */
function checkOnce(
  report: Report,
  file: string,
  shown: ReadonlyMap<string, Bilingual>,
  choices: readonly Choice[],
): void {
  const seen = new Map(shown);
  for (const { name, place, kind: { noun, of, remedy } = picture } of choices) {
    const before = seen.get(name);
    if (before)
      report(
        'picture-twice',
        file,
        place(),
        {
          en: `The ${noun.en} “${name}”${of?.en ?? ''} is on this page already: ${before.en}.`,
          vi: `${capitalize(noun.vi)} “${name}”${of?.vi ?? ''} đã có trên trang này: ${before.vi}.`,
        },
        remedy,
      );
    else seen.set(name, { en: 'further up in the text', vi: 'ở phía trên trong bài' });
  }
}

const asPoster: Bilingual = { en: 'it is the poster', vi: 'đó là ảnh đầu bài (poster)' };
const inGallery: Bilingual = { en: 'it is among the pictures of the gallery', vi: 'ảnh nằm trong bộ ảnh (pictures)' };

/** Lists the pictures and recordings that the components of a text show, other than those of its record. */
function listChoices({ records, media }: SiteContent, components: ParsedText['components']): Choice[] {
  const recordings = new Set<string>();
  return components.flatMap(({ name, attributes, line, column }): Choice[] => {
    const place = (): Place => ({ line, column });
    const target = attributes['name'];
    if (name === 'Figure' && target) return [{ name: target, place }];
    if (name === 'EntryCard') {
      const poster = records[attributes['entry'] ?? '']?.poster;
      return poster === undefined ? [] : [{ name: poster, place, kind: cardPoster }];
    }
    if (name !== 'Recording' || !target) return [];
    const poster = media[target]?.record.poster;
    const own: Choice = { name: target, place, kind: recording };
    // A recording that stands there twice brings its poster twice: that is said once.
    if (poster === undefined || recordings.has(target)) return [own];
    recordings.add(target);
    return [own, { name: poster, place, kind: videoPoster }];
  });
}

/** A page shows each picture once: its poster, those of its gallery, those in its text, on its cards and before its videos. */
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
    const shown = new Map([...gallery.map((name) => [name, inGallery] as const), ...posterOf(record)]);
    checkOnce(report, file, shown, listChoices(content, components));
    for (const { line, column } of components.filter(({ name }) => name === 'Gallery').slice(1))
      report(
        'picture-twice',
        file,
        { line, column },
        { en: 'The gallery is on this page already.', vi: 'Bộ ảnh đã có trên trang này.' },
        { en: 'Remove one <Gallery />.', vi: 'Hãy bỏ một <Gallery />.' },
      );
  }
}

/** Pictures can be cut as layouts do, and none is on a page twice. */
export const pictures: Rule = (loaded, report) => {
  checkBoxes(loaded, report);
  checkTexts(loaded, report);
};
