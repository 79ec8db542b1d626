import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Rule } from '../rule.ts';

/** A town from which distances are counted lies somewhere else: its record has a position, and is another. */
export const visits: Rule = ({ content, recordFiles, locators }, report) => {
  for (const [id, { visit }] of Object.entries(content.records)) {
    const town = visit?.from;
    // A town that does not exist is told of as one.
    const record = town === undefined ? undefined : content.records[town];
    if (!record || (town !== id && record.position)) continue;
    const file = recordFiles.get(id)!;
    const tell = (problem: Bilingual, remedy: Bilingual): void =>
      report(
        'town-without-position',
        file,
        locators.get(file)?.(['visit', 'from']),
        {
          en: `The way is counted from “${town}”, ${problem.en}.`,
          vi: `Đường đi tính từ “${town}”, mà ${problem.vi}.`,
        },
        remedy,
      );
    if (town === id)
      tell(
        { en: 'which is this place itself', vi: 'đó chính là nơi này' },
        {
          en: 'Name the town from which visitors come, or remove from, distance and time.',
          vi: 'Hãy ghi nơi khách xuất phát, hoặc bỏ from, distance và time.',
        },
      );
    else
      tell(
        { en: 'whose record has no position', vi: 'hồ sơ nơi ấy không có position' },
        {
          en: `Add position to ${recordFiles.get(town!)!}, for example position: { latitude: 17.457, longitude: 106.288 }, or name another town.`,
          vi: `Thêm position vào ${recordFiles.get(town!)!}, chẳng hạn position: { latitude: 17.457, longitude: 106.288 }, hoặc ghi nơi khác.`,
        },
      );
  }
};
