import type { Rule } from '../rule.ts';

/**
 * A map of the whole country shows and names what the glossary marks with `on-national-maps`. In a drawing the names
 * are looked for in its text; for other pictures the record lists them in `shows`, as somebody has seen them.
 */
export const maps: Rule = ({ content, media: { records }, sources }, report) => {
  const terms = content.glossary.terms.filter((term) => term['on-national-maps']);
  for (const { name, record, file, ending } of Object.values(content.media)) {
    if (record.extent !== 'national') continue;
    const text = (ending === 'svg' ? (sources.get(file) ?? '') : (record.shows ?? []).join('\n')).normalize('NFC');
    const lower = text
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .toLowerCase();
    for (const { agreed } of terms) {
      const forms = Object.values(agreed);
      if (forms.some((form) => lower.includes(form.toLowerCase()))) continue;
      report(
        'national-map',
        ending === 'svg' ? file : records.get(name)!,
        undefined,
        { en: `This national map does not name ${forms[0]}.`, vi: `Bản đồ cả nước này không ghi ${forms[0]}.` },
        ending === 'svg'
          ? { en: `Draw and name it: ${forms.join(', ')}.`, vi: `Hãy vẽ và ghi tên: ${forms.join(', ')}.` }
          : {
              en: `Use a map that shows it, and list the name in shows: ${forms.join(', ')}.`,
              vi: `Dùng bản đồ có thể hiện nơi này và ghi tên vào shows: ${forms.join(', ')}.`,
            },
      );
    }
  }
};
