/** A rule of a style sheet, or a group of rules such as `@media`. */
type Rule =
  /** @param needs per selector the classes of components that an element must have for it */
  { css: string; needs: readonly (readonly string[])[] } | { head: string; rules: readonly Rule[] };

/** Class by which Astro confines the styles of a component to its elements. */
const scope = /astro-[a-z0-9]{8}/g;

/** Finds the brace that ends a block. @param start behind the opening one */
function findEnd(css: string, start: number): number {
  let depth = 1;
  for (let at = start; at < css.length; at++) {
    const sign = css[at];
    if (sign === '"' || sign === "'") {
      do at = css.indexOf(sign, at + 1);
      while (at > 0 && css[at - 1] === '\\');
      if (at < 0) break;
    } else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** Selectors of a list; a comma within brackets parts none. */
const listSelectors = (head: string): string[] => head.split(/,(?![^([]*[)\]])/);

function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const statement = css.indexOf(';', at);
    if (statement !== -1 && (open === -1 || statement < open)) {
      rules.push({ css: css.slice(at, statement + 1), needs: [] });
      at = statement + 1;
      continue;
    }
    if (open === -1) break;
    const end = findEnd(css, open + 1);
    const head = css.slice(at, open);
    const inner = css.slice(open + 1, end);
    if (/^\s*@(?:layer|media|supports|container|starting-style)\b/.test(head))
      rules.push({ head, rules: parseRules(inner) });
    else
      rules.push({
        css: css.slice(at, end + 1),
        needs: head.trim().startsWith('@') ? [] : listSelectors(head).map((selector) => selector.match(scope) ?? []),
      });
    at = end + 1;
  }
  return rules;
}

/** Style sheets as they stand in pages: the same in all of a kind. */
const sheets = new Map<string, Rule[]>();

function writeRules(rules: readonly Rule[], has: (name: string) => boolean): string {
  return rules
    .map((rule) => {
      if ('head' in rule) {
        const inner = writeRules(rule.rules, has);
        return inner === '' ? '' : `${rule.head}{${inner}}`;
      }
      return rule.needs.length === 0 || rule.needs.some((names) => names.every(has)) ? rule.css : '';
    })
    .join('');
}

/**
 * Takes out of the style sheets of a page what is for components that are not on it: a text may use any, and most use few.
 *
 * @param html a finished page
 */
export function dropUnusedStyles(html: string): string {
  const used = new Set(html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, '').match(scope));
  return html.replaceAll(/(?<=<style>)[^]*?(?=<\/style>)/g, (css) => {
    if (!css.includes('astro-')) return css;
    let rules = sheets.get(css);
    if (!rules) sheets.set(css, (rules = parseRules(css)));
    return writeRules(rules, (name) => used.has(name));
  });
}
