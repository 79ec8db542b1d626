import { execFileSync } from 'node:child_process';
import { getFactCoverage, getLocaleCoverage, getPastReview } from '../catalog/coverage.ts';
import type { SiteContent } from '../catalog/content.ts';
import { getDictionaryFaults } from '../i18n/completeness.ts';
import { dictionaries, sourceDictionary } from '../i18n/dictionaries.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { getContent } from './catalog.ts';

/** Share of interface texts that a locale has, 0 to 1, in steps of a hundredth. */
function getInterfaceShare(locale: Locale): number {
  const missing = getDictionaryFaults(locales[locale].lang, dictionaries[locale], sourceDictionary).length;
  return Math.max(0, Math.round((1 - missing / Object.keys(sourceDictionary).length) * 100) / 100);
}

/**
 * The day against which review dates are held: SOURCE_DATE_EPOCH (reproducible-builds.org) if set, else the day of
 * the last commit, else that of the newest entry. Never the clock, so that one commit builds one site.
 */
function getToday(content: SiteContent): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return new Date(Number(seconds.toString()) * 1000).toISOString().slice(0, 10);
  } catch {
    const days = Object.values(content.records).map(({ published }) => published.slice(0, 10));
    return days.toSorted().at(-1) ?? '1970-01-01';
  }
}

/** Everything the status pages show. */
export async function getStatus() {
  const content = await getContent();
  const today = getToday(content);
  return {
    content,
    today,
    locales: getLocaleCoverage(content, getInterfaceShare),
    facts: getFactCoverage(content, today),
    pastReview: getPastReview(content, today),
  };
}
