/**
 * Words by which the rules about claims look closer in one language. A language may lack any list, or all: without it
 * the rule does not look for such words there. Each list is the source of a pattern.
 */
export interface LanguageWords {
  /**
   * Words that make a number a measure, an amount or a large count. Without them, signs (km, %) and large counts are
   * found.
   */
  units?: string;
  /** Numbers in letters. */
  numbers?: NumberWords;
  /** Claims of a first place. */
  superlatives?: SuperlativeWords;
  /** Words with which a sentence goes on and which no noun begins with: behind a count, the noun is missing. */
  joining?: string;
}

/** How a language writes numbers in letters. */
export interface NumberWords {
  /** Words with which a number from two on begins. One, a hundred and a thousand alone are words of tales. */
  first: string;
  /** A hundred and a thousand without a number before them: of a measure they are meant, as in a hundred metres. */
  round?: string;
  /** Words with which it goes on. */
  more: string;
  /** What stands between its words; nothing in some scripts. */
  joint: string;
  /** Measures. Money is none: prices may be told in words. */
  measure: string;
  /** Large counts of people, years or things. */
  large: string;
  /** What is a large count without a number before it: half a million visitors. */
  alone?: string;
  /** Usual distances of races, which may be typed in a sentence about one: ten kilometres, four hundred metres. */
  races?: string;
}

/** How a language claims a first place. */
export interface SuperlativeWords {
  /** Highest degrees of size, age, beauty, fame and worth. With a thing or a region beside them they are a claim. */
  degrees: string;
  /** Highest degrees of everything: a claim only with a region. */
  others?: string;
  /** Words that claim a first place by themselves. */
  idioms: string;
  /** What is first of its kind in guidebooks: works of nature and of people, places, dishes. */
  things: string;
  /** On which side of its degree a thing stands. */
  side: 'before' | 'after' | 'both';
  /** Words between a degree and its thing after which another phrase begins. */
  stops?: string;
  /** The world, and parts of it that readers compare. */
  regions: string;
  /** What makes a degree compare times, a few, or parts of one thing: words before ‹ or behind › the degree. */
  bounded: string;
  /** “One of the largest”: a claim only with a region. */
  among?: string;
}

/**
 * The source of the pattern of a list.
 *
 * @returns for a list that is missing or empty, a pattern that matches nothing
 * @throws when one of its alternatives is empty, which would match everywhere
 */
export function toSource(list: string | undefined): string {
  if (!list) return '(?!)';
  if (new RegExp(`^(?:${list})$`).test(''))
    throw new Error(
      `A list in gate/claims/words/ has an empty alternative, which matches everywhere: “${list.slice(0, 60)}”. ` +
        'Look for “||”, for a “|” at either end, and for words that are all optional. / ' +
        `Một danh sách trong gate/claims/words/ có lựa chọn rỗng nên khớp với mọi chỗ: “${list.slice(0, 60)}”. ` +
        'Hãy tìm “||”, dấu “|” ở đầu hay cuối, hoặc chữ nào cũng có thể vắng.',
    );
  return list;
}
