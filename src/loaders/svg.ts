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
  let open: string[] = [];
  parser.on('error', (error) => {
    // The parser goes on after an error and reports what follows from it; the first one tells.
    if (!faults.some(({ rule }) => rule === 'media-svg-xml'))
      faults.push({
        rule: 'media-svg-xml',
        file,
        ...here(),
        message: { en: `This is not well-formed XML: ${error.message}`, vi: `XML sai cú pháp: ${error.message}` },
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
    open.push(name);
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
    open = open.slice(0, -1);
  });
  const checkText = (text: string): void => {
    if (open.at(-1) === 'style') checkCss(text);
  };
  parser.on('text', checkText);
  parser.on('cdata', checkText);
  parser.write(source).close();
  return faults;
}
