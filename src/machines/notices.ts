import type { SiteContent } from '../catalog/content.ts';
import { getEntry } from '../catalog/entries.ts';
import { pickWording } from '../catalog/localized.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import { getTranslator } from '../i18n/translator.ts';
import { escapeMarkdown } from '../texts/escape.ts';

/** Joins the paragraphs of a Markdown file. */
const toFile = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

/** What stands at the Markdown address of a withdrawn entry: that it was, when and why. @param id `places/old-lighthouse` */
export function getWithdrawnMarkdown(content: SiteContent, locale: Locale, id: string): string {
  const t = getTranslator(locale);
  const { date, reason } = content.withdrawn[id]!.withdrawn!; // only withdrawn records are here
  return toFile(
    `# ${t('withdrawn.title')}`,
    t('withdrawn.text', { date: formatDate(locale, date) }),
    `${t('withdrawn.reason')} ${escapeMarkdown(pickWording(content.site, reason, locale).text)}`,
  );
}

/**
 * What stands at the Markdown address of an entry that has moved, for hosts that cannot redirect: title and address of
 * what readers should find instead.
 *
 * @param id of that entry
 * @param to its Markdown version, as a path below the site
 */
export function getMovedMarkdown(content: SiteContent, locale: Locale, id: string, to: string): string {
  const title = content.records[id]
    ? getEntry(content, locale, id).text.title
    : getTranslator(locale)('withdrawn.title');
  return toFile(`# ${escapeMarkdown(title)}`, `→ <${absoluteUrl(content.site.url, to)}>`);
}
