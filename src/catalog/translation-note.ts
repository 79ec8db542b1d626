import { formatDate, getLanguageName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import { getEntryFreshness, type Behind } from './freshness.ts';

/** Sentences that say what is older than its original; none when nothing is. */
export function describeBehind(locale: Locale, { words, passages }: Behind): string[] {
  const t = getTranslator(locale);
  const others = words.filter((unit) => unit !== '_title' && unit !== '_description').length;
  const sentences = [
    words.includes('_title') && t('translation.staleTitle'),
    words.includes('_description') && t('translation.staleDescription'),
    others > 0 && t('translation.staleWords', { count: others }),
    passages > 0 && t('translation.stale', { count: passages }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}

/** Sentences in the reader's language that say where a text comes from: none for an original in that language. */
export function describeTranslation(content: SiteContent, entry: Entry): string[] {
  const { locale, text, textLocale, isFallback } = entry;
  const { translation } = text;
  const t = getTranslator(locale);
  const date = translation?.reviewed && formatDate(locale, translation.reviewed);
  const made = {
    machine: ['translation.machine', 'translation.machineReviewed'],
    human: ['translation.human', 'translation.humanReviewed'],
  } as const;
  const sentences = [
    isFallback && t('fallback.notice', { language: getLanguageName(locale, textLocale) }),
    translation && (date ? t(made[translation.by][1], { date }) : t(made[translation.by][0])),
    ...describeBehind(locale, getEntryFreshness(content, entry).behind),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
