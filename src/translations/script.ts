/** Scripts that some languages are written in beside each other, by the code that their tag stands for (ISO 15924). */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

const maximize = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined; // no language tag
  }
};

/** Tells whether two tags mean the same language in the same script: `zh-Hans` and `zh-CN`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [maximize(one), maximize(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

/** Fewer letters tell nothing: names stand in their own script everywhere. */
const tellingLength = 30;

/**
 * Tells whether words are written in the script of a language, at least for a fifth.
 *
 * @param lang language tag
 */
export function isInScript(words: string, lang: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const script = maximize(lang)?.script;
  if (letters.length < tellingLength || script === undefined) return true;
  const names = mixed[script] ?? [script];
  const own = new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
  return letters.filter((letter) => own.test(letter)).length * 5 >= letters.length;
}
