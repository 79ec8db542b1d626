import type { Rule } from '../rule.ts';

/** A town from which distances are counted lies somewhere: its record has a position. */
export const visits: Rule = ({ content, recordFiles, locators }, report) => {
  for (const [id, { visit }] of Object.entries(content.records)) {
    const town = visit?.from;
    // A town that does not exist is told of as one.
    if (town === undefined || !content.records[town] || content.records[town].position) continue;
    const file = recordFiles.get(id)!;
    report(
      'town-without-position',
      file,
      locators.get(file)?.(['visit', 'from']),
      {
        en: `The way is counted from “${town}”, whose record has no position.`,
        vi: `Đường đi tính từ “${town}”, mà hồ sơ nơi ấy không có position.`,
      },
      {
        en: `Add position to ${recordFiles.get(town)!}, for example position: { latitude: 17.457, longitude: 106.288 }, or name another town.`,
        vi: `Thêm position vào ${recordFiles.get(town)!}, chẳng hạn position: { latitude: 17.457, longitude: 106.288 }, hoặc ghi nơi khác.`,
      },
    );
  }
};
