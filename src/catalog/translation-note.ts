import { formatDate, getLanguageName } from '../i18n/format.ts';
import { getTranslator } from '../i18n/translator.ts';
import type { SiteContent } from './content.ts';
import type { Entry } from './entries.ts';
import { getFreshness } from './freshness.ts';

/** Sentences in the reader's language that say where a text comes from: none for an original in that language. */
export function describeTranslation(content: SiteContent, entry: Entry): string[] {
  const { locale, text, textLocale, isFallback } = entry;
  const { translation } = text;
  const t = getTranslator(locale);
  const { state, behind } = getFreshness(content, text);
  const date = translation?.reviewed && formatDate(locale, translation.reviewed);
  const made = {
    machine: ['translation.machine', 'translation.machineReviewed'],
    human: ['translation.human', 'translation.humanReviewed'],
  } as const;
  const sentences = [
    isFallback && t('fallback.notice', { language: getLanguageName(locale, textLocale) }),
    translation && (date ? t(made[translation.by][1], { date }) : t(made[translation.by][0])),
    state === 'stale' && t('translation.stale', { count: behind }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
