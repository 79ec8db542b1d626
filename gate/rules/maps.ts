import { findRefused } from '../../src/catalog/glossary.ts';
import { FormFinder } from '../../src/i18n/forms.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { pickWording } from '../../src/catalog/localized.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { listNamed } from '../../src/map/region.ts';
import type { Localized } from '../../src/schemas/common.ts';
import type { Term } from '../../src/schemas/glossary.ts';
import { listVisibleWords } from '../drawing/visible.ts';
import { listPrinted } from '../printed.ts';
import type { Report, Rule } from '../rule.ts';

/** Marks that have a meaning in forms and none in names. */
const withoutMarks = (text: string): string => text.replaceAll(/[()|*]/g, ' ');

/** Letters that stand apart, as in “H O À N G S A”, make words. */
const joinLetters = (text: string): string =>
  text.replaceAll(/(?<=(?:^|\s)\p{L}\p{M}*)\s(?=\p{L}\p{M}*(?:\s|$))/gu, '');

/** Tells whether words hold a name in one of its agreed forms. */
function hasName(words: string, agreed: Localized): boolean {
  const finder = new FormFinder<true>();
  for (const [locale, form] of Object.entries(agreed))
    finder.add({ form: withoutMarks(form) }, locales[locale as Locale].lang, true); // a key of `localized`
  return [words, joinLetters(words)].some((text) => finder.find(withoutMarks(text)).length > 0);
}

/** The map of the country that is drawn from geodata shows and names them in every edition. */
function checkCountry({ content: { site, geodata } }: LoadedContent, terms: readonly Term[], report: Report): void {
  const { country } = geodata;
  if (!country || !site.map) return;
  const keys = listNamed(country, 'archipelago').map(({ key }) => key);
  for (const { agreed } of terms) {
    const lacking = site.locales.filter(({ locale }) => {
      const words = keys.flatMap((key) => {
        const name = site.map?.labels[key];
        return name && Object.keys(name).length > 0 ? [pickWording(site, name, locale).text] : [];
      });
      return !hasName(words.join(' '), agreed);
    });
    if (lacking.length === 0) continue;
    const forms = Object.values(agreed);
    const editions = lacking.map(({ locale }) => locale).join(', ');
    report(
      'national-map',
      'country.geojson',
      undefined,
      {
        en: `The map of the country does not name ${forms[0]} in ${editions}.`,
        vi: `Bản đồ cả nước không ghi ${forms[0]} ở các bản ${editions}.`,
      },
      {
        en: `Draw it as a feature of the role archipelago with a key, and name it under map.labels in site.yaml of each language: ${forms.join(', ')}.`,
        vi: `Hãy vẽ thành đối tượng có role là archipelago và có key, rồi ghi tên ở map.labels trong site.yaml của từng ngôn ngữ: ${forms.join(', ')}.`,
      },
    );
  }
}

/**
 * A map of the whole country shows and names what the glossary marks with `on-national-maps`, and has no refused name
 * anywhere in its file. In a drawing the names are looked for in the text that is seen; for other pictures the record
 * lists them in `shows`, as somebody has seen them.
 */
export const maps: Rule = (reading, report) => {
  const { content, media, sources } = reading;
  const terms = content.glossary.terms.filter((term) => term['on-national-maps']);
  checkCountry(reading, terms, report);
  for (const { name, record, file, ending } of Object.values(content.media)) {
    if (record.extent !== 'national') continue;
    const source = ending === 'svg' ? (sources.get(file) ?? '') : undefined;
    const words = source === undefined ? (record.shows ?? []) : listVisibleWords(source);
    for (const { agreed } of terms) {
      if (hasName(words.join(' '), agreed)) continue;
      const forms = Object.values(agreed);
      report(
        'national-map',
        source === undefined ? media.records.get(name)! : file,
        undefined,
        { en: `This national map does not name ${forms[0]}.`, vi: `Bản đồ cả nước này không ghi ${forms[0]}.` },
        source === undefined
          ? {
              en: `Use a map that shows it, and list the name in shows: ${forms.join(', ')}.`,
              vi: `Dùng bản đồ có thể hiện nơi này và ghi tên vào shows: ${forms.join(', ')}.`,
            }
          : {
              en: `Draw it, and name it in text that is seen – on the canvas, painted, large enough, without mask or filter: ${forms.join(', ')}.`,
              vi: `Hãy vẽ và ghi tên bằng chữ nhìn thấy được – nằm trong khung, có màu, đủ lớn, không qua mask hay filter: ${forms.join(', ')}.`,
            },
      );
    }
    if (source === undefined) continue;
    const isTold = listPrinted(reading).some(
      (each) => each.file === file && findRefused(content.glossary, each.locale, each.text).length > 0,
    );
    const [hidden] = isTold ? [] : findRefused(content.glossary, undefined, source);
    if (hidden)
      report(
        'national-map',
        file,
        { line: source.slice(0, hidden.index).split('\n').length, column: 1 },
        {
          en: `“${hidden.refused}” stands in this national map, where it is not seen.`,
          vi: `Trong bản đồ cả nước này có “${hidden.refused}”, ở chỗ không nhìn thấy.`,
        },
        { en: 'Take it out of the file.', vi: 'Hãy bỏ khỏi tệp.' },
      );
  }
};
