/** A tag with what it leaves unsaid: zh-TW → zh-Hant-TW. Undefined for what is no tag. */
function expand(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * Finds the edition for a reader: the first of their languages that there is. The same script is better than another
 * (zh-TW reads zh-Hant before zh-Hans, and zh-Hans before nothing), and a region only decides between editions in one
 * script. A related language is no match: someone who reads pt or nb may well not read es or de.
 *
 * @param preferred BCP-47 tags, best first, as in `navigator.languages`
 * @param available tags of the editions
 * @param fallback tags to propose when none of the reader's own is there, best first
 * @example matchLanguage(['zh-TW', 'en'], ['vi', 'en', 'zh-Hans'], ['en']) → 'zh-Hans'
 */
export function matchLanguage(
  preferred: readonly string[],
  available: readonly string[],
  fallback: readonly string[] = [],
): string | undefined {
  const editions = available.map((tag) => ({ tag, expanded: expand(tag) }));
  for (const wanted of preferred.map(expand)) {
    const same = editions.filter(({ expanded }) => wanted && expanded?.language === wanted.language);
    const sameScript = same.filter(({ expanded }) => expanded?.script === wanted?.script);
    const best = sameScript.find(({ expanded }) => expanded?.region === wanted?.region) ?? sameScript[0] ?? same[0];
    if (best) return best.tag;
  }
  return fallback.find((tag) => available.includes(tag));
}
