import { SaxesParser } from 'saxes';
import type { Bilingual, Fault, Place } from './fault.ts';

/** Shapes, paint and text of SVG 2: all that a drawing needs. Whatever acts, loads or embeds is not here. */
const elements = new Set(
  `svg g defs symbol use title desc style image marker pattern mask clipPath path rect circle ellipse
   line polyline polygon text tspan textPath linearGradient radialGradient stop filter feBlend
   feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
   feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
   feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** Attributes are names of the vocabulary; those that begin with “on” are handlers of events. */
const attributeName = /^(?!on)[a-z][a-zA-Z0-9-]*$|^xmlns(:[a-z]+)?$|^xml:(space|lang)$|^xlink:(href|title)$/;

/** A place within the file, or a picture that the file itself carries. */
const ownReference = /^#[\w.-]+$|^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*$/;

/** Tells why CSS is refused: escapes hide words, and the rest could load something. */
const activeCss =
  /\\|@import|@font-face|@namespace|expression\s*\(|-moz-binding|behaviou?r\s*:|image-set|url\(\s*(?!["']?#)/i;

/** A mark may be used many times; marks made of marks multiply, and a few lines could then fill a reader's memory. */
const useLimit = 5000;

/** Groups within groups: more than any program draws. */
const deepest = 100;

/**
 * Counts how many elements the uses of a drawing stand for.
 *
 * @param uses for every id, and '' for the whole, the ids that are used within it
 * @returns a number above the limit when uses turn in a circle
 */
function countUses(uses: ReadonlyMap<string, readonly string[]>): number {
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, useLimit + 1); // found again before it is counted: a circle
    let sum = 1;
    for (const used of uses.get(id) ?? []) sum = Math.min(useLimit + 1, sum + count(used));
    known.set(id, sum);
    return sum;
  };
  return count('');
}

const remedy: Bilingual = {
  en: 'Export it as plain SVG, with shapes only.',
  vi: 'Hãy xuất lại thành SVG thuần, chỉ gồm hình vẽ.',
};

/**
 * Holds an SVG against an allow-list of elements, attributes and references. It is parsed as XML and never run.
 *
 * @param source the file as text
 * @returns all faults, with their places; none means that nothing in it can act, load or embed
 */
export function getSvgFaults(source: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const parser = new SaxesParser({ position: true });
  const here = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  const report = (message: Bilingual, place = here()): void => {
    faults.push({ rule: 'media-svg', file, ...place, message, remedy });
  };
  const checkCss = (css: string): void => {
    const [found] = activeCss.exec(css) ?? [];
    if (found !== undefined)
      report({
        en: `Its style could load or hide something: ${found}`,
        vi: `Phần style có thể tải hoặc giấu nội dung: ${found}`,
      });
  };
  const open: { name: string; id: string }[] = [];
  const uses = new Map<string, string[]>();
  parser.on('error', (error) => {
    // The parser goes on after an error and reports what follows from it; the first one tells.
    if (!faults.some(({ rule }) => rule === 'media-svg-xml'))
      faults.push({
        rule: 'media-svg-xml',
        file,
        ...here(),
        message: { en: `This is not well-formed XML: ${error.message}`, vi: 'Tới chỗ này thì XML sai cú pháp.' },
        remedy,
      });
  });
  parser.on('doctype', () =>
    report({ en: 'A DOCTYPE can declare entities.', vi: 'DOCTYPE có thể khai báo thực thể (entity).' }),
  );
  parser.on('processinginstruction', ({ target }) =>
    report({
      en: `It holds an instruction to programs: <?${target}?>`,
      vi: `Tệp có lệnh cho chương trình: <?${target}?>`,
    }),
  );
  parser.on('opentag', ({ name, attributes }) => {
    const { id = '', href = '', 'xlink:href': old = href } = attributes as Record<string, string>;
    open.push({ name, id });
    if (open.length === deepest)
      report({ en: `It is nested ${deepest} levels deep.`, vi: `Hình lồng nhau tới ${deepest} tầng.` });
    if (open.length >= deepest) return;
    if (name === 'use')
      for (const within of new Set(['', ...open.map((each) => each.id)])) {
        const list = uses.get(within) ?? [];
        list.push(old.slice(1));
        uses.set(within, list);
      }
    if (!elements.has(name))
      report({ en: `<${name}> is not allowed in a drawing.`, vi: `Hình vẽ không được chứa <${name}>.` });
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      if (!attributeName.test(key))
        report({ en: `The attribute ${key} is not allowed.`, vi: `Không được dùng thuộc tính ${key}.` });
      else if (/(^|:)href$/.test(key) && !ownReference.test(value))
        report({
          en: `It refers to somewhere else: ${value.slice(0, 60)}`,
          vi: `Tệp tham chiếu ra ngoài: ${value.slice(0, 60)}`,
        });
      else checkCss(value);
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const checkText = (text: string): void => {
    if (open.at(-1)?.name === 'style') checkCss(text);
  };
  parser.on('text', checkText);
  parser.on('cdata', checkText);
  parser.write(source).close();
  if (countUses(uses) > useLimit)
    report(
      { en: 'Its uses multiply without end.', vi: 'Các lần dùng lại hình trong tệp nhân lên quá nhiều.' },
      { line: 1, column: 1 },
    );
  return faults;
}
