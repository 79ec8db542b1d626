/** Declarations of CSS by property. */
export type Declarations = Readonly<Record<string, string>>;

/** Reads declarations: `fill: none; opacity: 0`. */
export function parseDeclarations(css: string): Record<string, string> {
  const declarations: Record<string, string> = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const [value = ''] = declaration.slice(colon + 1).split('!');
    declarations[declaration.slice(0, colon).trim().toLowerCase()] = value.trim();
  }
  return declarations;
}

/** One rule of a style sheet, for the elements that its last compound selector names. */
interface StyleRule {
  /** Names of elements, `.classes` and `#ids` that an element must all have. */
  parts: string[];
  declarations: Record<string, string>;
}

const removeComments = (css: string): string =>
  css
    .split('/*')
    .map((piece, index) => (index === 0 ? piece : piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : ''))
    .join('');

/** States and attributes in a selector, which may hold or not. */
const circumstances = /::?[\w-]{1,50}(?:\([^()]{0,200}\))?|\[[^[\]]{0,200}\]|\*/g;

/**
 * Reads a style sheet. Of a selector only what it says of the element itself is kept: what hides in some circumstance
 * may hide.
 */
function parseRules(css: string): StyleRule[] {
  return removeComments(css)
    .split('}')
    .flatMap((block) => {
      const [selectors, body] = block.split('{').slice(-2);
      if (selectors === undefined || body === undefined) return [];
      const declarations = parseDeclarations(body);
      return selectors.split(',').map((selector) => {
        const last =
          selector
            .trim()
            .split(/[\s>+~]+/)
            .at(-1) ?? '';
        return { parts: last.replaceAll(circumstances, '').match(/[.#]?[\w-]+/g) ?? [], declarations };
      });
    });
}

const holds = ({ parts }: StyleRule, keys: ReadonlySet<string>): boolean => parts.every((part) => keys.has(part));

/** The style sheets of a drawing. */
export class StyleSheet {
  private readonly rules: StyleRule[];

  constructor(css: string) {
    this.rules = parseRules(css);
  }

  /** How many rules there are. */
  get size(): number {
    return this.rules.length;
  }

  /** What an element is given, from the weakest to the strongest: its attributes, the style sheets, its own style. */
  getStyle(name: string, attributes: Declarations): Declarations {
    const classes = (attributes['class'] ?? '').split(/\s+/).map((each) => `.${each}`);
    const keys = new Set([name, `#${attributes['id'] ?? ''}`, ...classes]);
    return Object.assign(
      { ...attributes },
      ...this.rules.filter((rule) => holds(rule, keys)).map(({ declarations }) => declarations),
      parseDeclarations(attributes['style'] ?? ''),
    ) as Declarations; // of strings, as all its parts
  }
}

/** Reads the number that a value begins with. */
export const toNumber = (value: string | undefined, otherwise: number): number => {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : otherwise;
};

/** Reads a number or a percentage as a share of one; what is not given is whole. */
export const toShare = (value = '1'): number => toNumber(value, 1) / (value.trim().endsWith('%') ? 100 : 1);

/** Tells whether paint leaves something to be seen. @param least the least share of it that is seen */
export function isPaint(value: string, least: number): boolean {
  const paint = value.trim().toLowerCase();
  if (paint === 'none' || paint === 'transparent') return false;
  const [, alpha] = /^#(?:[\da-f]{3}([\da-f])|[\da-f]{6}([\da-f]{2}))$/.exec(paint)?.filter(Boolean) ?? [];
  if (alpha !== undefined) return Number.parseInt(alpha, 16) / (alpha.length === 1 ? 15 : 255) >= least;
  const [kind = '', values = ''] = paint.split('(');
  const parts = values.split(/[\s,/)]+/).filter(Boolean);
  return !/^(?:rgb|hsl)a?$/.test(kind) || toShare(parts[3]) >= least;
}

const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** Longest value of `font` that is read. */
const longestFont = 200;

/** Reads the size of letters. @param outer the size around, of which relative ones are a share */
export function toFontSize(style: Declarations, outer: number): number {
  const shorthand = (style['font'] ?? '').slice(0, longestFont).split(/[\s/]+/);
  const size = style['font-size'] ?? shorthand.find((part) => /^\.?\d/.test(part) && !/^[1-9]00$/.test(part)) ?? '';
  const [, unit = ''] = /^[-+.\d]+(?:e[-+]?\d+)?([a-z]+|%)?/i.exec(size.trim().slice(0, longestFont)) ?? [];
  const number = toNumber(size, Number.NaN);
  if (Number.isNaN(number)) return outer;
  if (unit === '%') return (outer * number) / 100;
  return number * (pixels[unit.toLowerCase()] ?? (unit === '' ? 1 : outer));
}
