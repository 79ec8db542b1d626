import { getEntry, sectionSlug } from '../../src/catalog/entries.ts';
import { toTextId } from '../../src/catalog/content.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { getMarkdownBody } from '../../src/machines/markdown-version.ts';
import type { PlainSite, PlainText } from './generator.ts';

/** Gives the texts of a site as Markdown that any generator takes, with their facts and sources. */
export function getPlainSite({ content, sources }: LoadedContent): PlainSite {
  const editions = content.site.locales.map(({ locale }) => {
    const { title, description } = content.editions[locale]!; // the gate asks for one per edition
    return { locale, language: locales[locale].name, title, description };
  });
  const sections = content.site.sections.map(({ slug }) => slug);
  const texts = Object.values(content.texts).map(({ locale, section, slug, file, title, description }): PlainText => {
    const entry = getEntry(content, locale, `${section}/${slug}`);
    return { locale, section, slug, title, description, body: getMarkdownBody(content, entry, sources.get(file)!) };
  });
  // Every section has a list in every edition, also where nobody has introduced it.
  const lists = editions.flatMap(({ locale }) =>
    sections
      .filter((section) => content.texts[toTextId(section, locale, sectionSlug)] === undefined)
      .map((section) => ({ locale, section, slug: sectionSlug, title: section, description: section, body: '' })),
  );
  return { url: content.site.url, editions, sections, texts: [...texts, ...lists] };
}
