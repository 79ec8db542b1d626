/** One property with its value. */
export interface Declaration {
  /** In lower case. */
  property: string;
  value: string;
}

/** A rule of a style sheet: which elements it may be for, and what it says of them. */
export interface StyleRule {
  selectors: Selector[];
  declarations: Declaration[];
}

/** The last part of a selector; what is left out holds for every element, so that more is matched rather than less. */
interface Selector {
  name?: string | undefined;
  id?: string | undefined;
  classes: string[];
}

const activeCss =
  /\\|@import|@font-face|@namespace|@charset|expression\s{0,9}\(|-moz-binding|behaviou?r\s{0,9}:|image-set|\bsrc\s{0,9}\(|\bimage\s{0,9}\(|url\((?!\s{0,9}["']?\s{0,9}#)|--[\w-]{1,50}\s{0,9}:[^;{}]{0,200}url\(/i;
const movingCss = /@keyframes|\banimation(?:-[a-z-]+)?\s{0,9}:|\btransition(?:-[a-z-]+)?\s{0,9}:/i;

/** Finds what could load or hide something: escapes hide words, variables where they are used. @returns the words */
export const findActiveCss = (css: string): string | undefined => (activeCss.exec(css) ?? [])[0];

/** Finds what makes a drawing move. */
export const findMovingCss = (css: string): string | undefined => (movingCss.exec(css) ?? [])[0];

/** Takes the comments out of CSS: words may stand around them. */
export const withoutComments = (css: string): string => css.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, '');

/** Reads `fill: red; stroke: none`. */
export const parseDeclarations = (css: string): Declaration[] =>
  css.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    return colon < 0
      ? []
      : [{ property: part.slice(0, colon).trim().toLowerCase(), value: part.slice(colon + 1).trim() }];
  });

/** Reads the last part of a selector: `g > rect.wall:hover` is any rect of the class wall. */
function parseSelector(text: string): Selector {
  const last =
    text
      .trim()
      .split(/[\s>+~|]+/)
      .at(-1) ?? '';
  if (/[@&*]|:(?:is|where|not|has|nth)/.test(text)) return { classes: [] };
  const [plain = ''] = last.split(/[:[]/);
  return {
    name: /^[\w-]+/.exec(plain)?.[0],
    id: /#([^.#]+)/.exec(plain)?.[1],
    classes: Array.from(plain.matchAll(/\.([^.#]+)/g), ([, name]) => name!),
  };
}

/** Reads a style sheet without comments: rules within others and within conditions as well. */
export function parseStyles(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const open: { selector: string; declarations: string }[] = [];
  let text = '';
  for (const token of css.split(/([{}])/)) {
    if (token === '{') {
      const start = text.lastIndexOf(';') + 1;
      const around = open.at(-1);
      if (around) around.declarations += text.slice(0, start);
      open.push({ selector: text.slice(start), declarations: '' });
      text = '';
    } else if (token === '}') {
      const rule = open.pop();
      const declarations = parseDeclarations((rule?.declarations ?? '') + text);
      if (rule) rules.push({ selectors: rule.selector.split(',').map(parseSelector), declarations });
      text = '';
    } else text = token;
  }
  return rules;
}

/** Tells whether a rule may be for an element. */
export const isFor = ({ selectors }: StyleRule, name: string, id: string, classes: ReadonlySet<string>): boolean =>
  selectors.some(
    (selector) =>
      (selector.name === undefined || selector.name === name) &&
      (selector.id === undefined || selector.id === id) &&
      selector.classes.every((each) => classes.has(each)),
  );
