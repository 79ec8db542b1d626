import { getFactCoverage, getLocaleCoverage, getPastReview } from '../catalog/coverage.ts';
import { getDue } from '../catalog/due.ts';
import { getDictionaryFaults } from '../i18n/completeness.ts';
import { getDictionary, sourceDictionary } from '../i18n/dictionaries.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { getWithdrawals } from '../catalog/withdrawals.ts';
import { getContent } from './catalog.ts';

/** Share of interface texts that a locale has, 0 to 1, in steps of a hundredth. */
function getInterfaceShare(locale: Locale): number {
  const missing = getDictionaryFaults(locales[locale].lang, getDictionary(locale), sourceDictionary).length;
  return Math.max(0, Math.round((1 - missing / Object.keys(sourceDictionary).length) * 100) / 100);
}

/** Everything the status pages show. */
export async function getStatus() {
  const content = await getContent();
  return {
    content,
    locales: getLocaleCoverage(content, getInterfaceShare),
    facts: getFactCoverage(content),
    pastReview: getPastReview(content),
    withdrawn: getWithdrawals(content),
    notices: getDue(content, content.today).filter(({ kind }) => kind === 'notice'),
  };
}
