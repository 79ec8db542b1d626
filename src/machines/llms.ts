import type { SiteContent } from '../catalog/content.ts';
import { getEntries, getIntroductions } from '../catalog/entries.ts';
import { getKindPath, listKinds } from '../catalog/kinds.ts';
import { pickWording } from '../catalog/localized.ts';
import { getSeasonPath, hasSeasons } from '../catalog/season-paths.ts';
import { locales } from '../i18n/locales.ts';
import { absoluteUrl, localizedPath } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { getFeedPath } from './feed.ts';
import { gazetteerFiles, hasGazetteer } from './gazetteer-data.ts';
import { getMarkdownPath } from './markdown-version.ts';

/** A guide to the site for language models (llmstxt.org), in the first language of its fallback order. */
export function getGuide(content: SiteContent): string {
  const { site } = content;
  const locale = [...site.fallback, site.source][0]!; // the source is always there
  const toUrl = (path: string): string => absoluteUrl(site.url, path);
  const pick = (text: Parameters<typeof pickWording>[1]): string =>
    escapeMarkdown(pickWording(site, text, locale).text);
  const sections = getIntroductions(content, locale).flatMap((introduction) => {
    const lines = [introduction, ...getEntries(content, locale, introduction.section)]
      .filter(({ isFallback }) => !isFallback)
      .map(
        (entry) =>
          `- [${escapeMarkdown(entry.text.title)}](${toUrl(getMarkdownPath(entry))}): ${escapeMarkdown(entry.text.description)}`,
      );
    return lines.length > 0 ? [`## ${pick(introduction.record.name)}`, lines.join('\n')] : [];
  });
  const t = getTranslator(locale);
  const season = hasSeasons(content)
    ? [
        `## ${escapeMarkdown(t('home.season'))}`,
        `- [${escapeMarkdown(t('season.all'))}](${toUrl(getSeasonPath(locale))}): ${escapeMarkdown(t('season.intro'))}`,
      ]
    : [];
  const kinds = listKinds(content).map(
    (kind) =>
      `- [${escapeMarkdown(t(`kind.${kind}`))}](${toUrl(getKindPath(locale, kind))}): ${escapeMarkdown(t(`kindIntro.${kind}`))}`,
  );
  const editions = site.locales.map(
    (each) =>
      `- [${locales[each.locale].name}](${toUrl(localizedPath(each.locale))}): ${toUrl(`${localizedPath(each.locale)}export.json`)}, ${toUrl(getFeedPath(localizedPath(each.locale), 'xml'))}`,
  );
  return [
    `# ${pick(site.name)}`,
    `> ${pick(site.tagline)}. ${pick(site.owner.statement)}`,
    `${pick(site.licence)} Every number is a fact with its sources and date; where sources disagree, the fact says so.`,
    '## Data',
    [
      `- [Entries and facts, JSON](${toUrl('/data/v1/entries.json')}) ([schema](${toUrl('/data/v1/schema.json')}))`,
      `- [Facts, CSV](${toUrl('/data/v1/facts.csv')})`,
      `- [Places, GeoJSON](${toUrl('/data/v1/places.geojson')})`,
      ...(content.site.sections.some(({ kind }) => kind === 'route')
        ? [`- [Routes, GeoJSON](${toUrl('/data/v1/routes.geojson')})`]
        : []),
      ...(hasGazetteer(content)
        ? gazetteerFiles.map(({ name, path }) => `- [Names of places, ${name}](${toUrl(path)})`)
        : []),
      `- [State of translations and facts](${toUrl('/status.json')})`,
    ].join('\n'),
    '## Editions',
    editions.join('\n'),
    ...season,
    ...(kinds.length > 0 ? [`## ${escapeMarkdown(t('entry.kind'))}`, kinds.join('\n')] : []),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}
