import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { Bilingual, Fault, Place } from './fault.ts';
import type { PictureFormatName } from './parts/formats.ts';
import { findActiveCss, findMovingCss, parseStyles, withoutComments } from './svg-css.ts';
import { findOversized } from './svg-limits.ts';
import { findExcess, type DrawingNode } from './svg-work.ts';

/** Shapes, paint and text of SVG 2: all that a drawing needs. Whatever acts, loads or embeds is not here. */
const elements = new Set(
  `svg g a defs symbol use title desc style image marker pattern mask clipPath path rect circle ellipse
   line polyline polygon text tspan textPath linearGradient radialGradient stop filter feBlend
   feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
   feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
   feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

export const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Attributes are names of the vocabulary; those that begin with “on” are handlers of events, some of HTML call others, and
 * in `content` diagrams.net keeps the whole diagram with its earlier pages.
 */
export const attributeName =
  /^(?!o[nN]|(?:ping|src|srcset|srcdoc|action|formaction|target|content)$)[a-z][a-zA-Z0-9-]*$|^xmlns(:[\w-]+)?$|^xml:(space|lang)$|^xlink:(href|title)$/;

/** Attributes that are no CSS: words, names, coordinates. Every other may hold what a style may. */
const isWords = (name: string): boolean =>
  /^(?:aria-.*|data-.*|id|class|lang|xml:lang|xlink:title|d|points)$/.test(name);

/** A place within the file, or a picture that the file itself carries. */
const ownPlace = /^#[^\s"'<>()\\]+$/;
export const ownPicture = /^data:image\/(png|jpe?g|webp)(?:;charset=[\w-]{1,20})?;base64,([A-Za-z0-9+/=\s]*)$/i;
const formats: Readonly<Record<string, PictureFormatName>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp' };

/** Groups within groups: more than any program draws. */
export const deepest = 100;

/** More faults help nobody. */
const mostFaults = 50;

/** Characters that the value of an attribute may have; coordinates and pictures are counted by themselves. */
const longestValue = 20_000;
const isData = (name: string): boolean => /^(?:d|points|href|xlink:href)$/.test(name);

/** How much of each a drawing may hold; one that is larger is slow to show, or no drawing. */
const limits = { elements: 10_000, pictures: 20, style: 200_000, rules: 2000, text: 20_000, paths: 500_000 } as const;

/** A picture within a drawing. */
export interface EmbeddedPicture {
  format: PictureFormatName;
  bytes: Buffer;
  place: Place;
}

/** What is known of a drawing. */
export interface Drawing {
  /** Everything that keeps it out; none means that nothing in it can act, load or hide. */
  faults: Fault[];
  /** Pictures that it carries, to be judged as files are. */
  pictures: EmbeddedPicture[];
  /** In CSS pixels; 0 when it has no size. */
  width: number;
  height: number;
}

const remedy: Bilingual = {
  en: 'Export it as plain SVG, with shapes only.',
  vi: 'Hãy xuất lại thành SVG thuần, chỉ gồm hình vẽ.',
};
/** What programs of drawing leave behind, and looks the same without. */
const mendable: Bilingual = {
  en: 'Run npm run gate -- --fix, which takes it out where the drawing looks the same without; else export it as plain SVG.',
  vi: 'Chạy npm run gate -- --fix, lệnh này bỏ đi khi hình vẫn y nguyên; nếu không, hãy xuất lại thành SVG thuần.',
};
/** Elements of programs of drawing that may look the same without. */
const leftBehind = new Set(['metadata', 'font', 'switch', 'foreignObject']);
const simplify: Bilingual = {
  en: 'Simplify the drawing, or divide it into several.',
  vi: 'Hãy đơn giản hóa hình vẽ, hoặc chia thành nhiều hình.',
};

/** CSS pixels of a unit (CSS Values 4, 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

interface DrawingSize {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The longer side in units of the drawing. */
  side: number;
}

/** Reads the size of a drawing: its width and height, else its viewBox. */
function readSize(root: DrawingNode): DrawingSize | undefined {
  const box = (root.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const read = (value = ''): number => {
    const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in)?\s*$/i.exec(value) ?? [];
    return number === undefined ? 0 : Number(number) * units[unit.toLowerCase()]!;
  };
  const [width, height] = [read(root.attributes['width']), read(root.attributes['height'])];
  const hasBox = boxWidth > 0 && boxHeight > 0;
  const side = hasBox ? Math.max(boxWidth, boxHeight) : Math.max(width, height);
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height), side };
  if (!hasBox) return undefined;
  // One side is enough: the viewBox tells the other.
  const scale = width > 0 ? width / boxWidth : height > 0 ? height / boxHeight : 1;
  return { width: Math.round(boxWidth * scale), height: Math.round(boxHeight * scale), side };
}

const linkNamespace = 'http://www.w3.org/1999/xlink';

/** The name of an attribute; links are called alike whatever prefix a file gives them. */
export const toName = ({ name, local, prefix, uri }: SaxesAttributeNS): string =>
  uri === linkNamespace && prefix !== '' ? `xlink:${local}` : name;

/** Ends the parsing of what is no drawing any more. */
class Enough extends Error {}

/** Collects what is found while a drawing is parsed. */
class DrawingReader {
  readonly faults: Fault[] = [];
  readonly pictures: EmbeddedPicture[] = [];
  root: DrawingNode | undefined;
  style = '';
  private readonly file: string;
  private readonly parser = new SaxesParser({ position: true, xmlns: true });
  private readonly open: DrawingNode[] = [];
  /** Prefixes of the notes of programs that were told. */
  private readonly foreign = new Set<string>();
  private readonly counts = { elements: 0, pictures: 0, style: 0, text: 0, paths: 0 };

  constructor(source: string, file: string) {
    this.file = file;
    this.listen();
    try {
      this.parser.write(source).close();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
  }

  private here(): Place {
    return { line: this.parser.line, column: Math.max(1, this.parser.column) };
  }

  report(message: Bilingual, advice = remedy, place = this.here(), rule = 'media-svg'): void {
    if (this.faults.length < mostFaults) this.faults.push({ rule, file: this.file, ...place, message, remedy: advice });
  }

  /** Counts something; where it is too much, the drawing is read no further. */
  private take(what: keyof typeof this.counts, amount: number, message: Bilingual): void {
    this.counts[what] += amount;
    if (this.counts[what] <= limits[what]) return;
    this.report(message, simplify);
    throw new Enough();
  }

  private listen(): void {
    const { parser } = this;
    parser.on('error', (error) => {
      // The parser would go on after an error and report what follows from it; the first one tells.
      this.report(
        { en: `This is not well-formed XML: ${error.message}`, vi: 'Tới chỗ này thì XML sai cú pháp.' },
        remedy,
        this.here(),
        'media-svg-xml',
      );
      throw new Enough();
    });
    parser.on('xmldecl', ({ encoding, version }) => {
      if ((encoding && !/^utf-?8$/i.test(encoding)) || (version && version !== '1.0'))
        this.report(
          {
            en: `It says that it is XML ${version} in ${encoding}; drawings are read as XML 1.0 in UTF-8.`,
            vi: `Tệp ghi là XML ${version}, bảng mã ${encoding}; hình vẽ được đọc theo XML 1.0, UTF-8.`,
          },
          mendable,
        );
    });
    parser.on('doctype', () =>
      this.report(
        { en: 'A DOCTYPE can declare entities.', vi: 'DOCTYPE có thể khai báo thực thể (entity).' },
        mendable,
      ),
    );
    parser.on('processinginstruction', ({ target }) =>
      this.report({
        en: `It holds an instruction to programs: <?${target}?>`,
        vi: `Tệp có lệnh cho chương trình: <?${target}?>`,
      }),
    );
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('closetag', () => {
      this.open.pop();
    });
    parser.on('text', (text) => this.readText(text));
    parser.on('cdata', (text) => this.readText(text));
  }

  private enter(tag: SaxesTagNS): void {
    if (this.open.length + 1 >= deepest) {
      this.report({ en: `It is nested ${deepest} levels deep.`, vi: `Hình lồng nhau tới ${deepest} tầng.` }, simplify);
      throw new Enough();
    }
    this.take('elements', 1, {
      en: `It has more than ${limits.elements.toLocaleString('en')} elements.`,
      vi: `Hình có hơn ${limits.elements.toLocaleString('vi')} phần tử.`,
    });
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((each) => [toName(each), each.value]));
    const node: DrawingNode = { name: tag.name, attributes, children: [], letters: 0, place: this.here() };
    this.open.at(-1)?.children.push(node);
    this.root ??= node;
    this.open.push(node);
    if (this.isForeign(tag)) return;
    this.checkElement(node, tag.uri);
    for (const attribute of Object.values(tag.attributes)) this.checkAttribute(node, attribute);
  }

  /** Tells whether an element is a note of a program, or stands within one: each program is told once. */
  private isForeign({ prefix, uri, name }: SaxesTagNS): boolean {
    const isForeign = prefix !== '' && uri !== svgNamespace;
    if (isForeign)
      this.reportForeign(prefix, {
        en: `<${name}> is not allowed in a drawing.`,
        vi: `Hình vẽ không được chứa <${name}>.`,
      });
    return isForeign || this.open.slice(0, -1).some((each) => each.name.includes(':') || each.name === 'metadata');
  }

  /** Refuses what programs note in words of their own. */
  private reportForeign(prefix: string, message: Bilingual): void {
    if (this.foreign.has(prefix)) return;
    this.foreign.add(prefix);
    this.report(message, mendable);
  }

  private checkElement({ name }: DrawingNode, uri: string): void {
    const isRoot = this.open.length === 1;
    if (uri !== svgNamespace && isRoot && name === 'svg')
      this.report({
        en: `Its root is not in the namespace of SVG: browsers show nothing.`,
        vi: 'Thẻ gốc không khai báo không gian tên SVG: trình duyệt không hiện gì.',
      });
    else if (!elements.has(name) || uri !== svgNamespace || (isRoot && name !== 'svg'))
      this.report(
        { en: `<${name}> is not allowed in a drawing.`, vi: `Hình vẽ không được chứa <${name}>.` },
        leftBehind.has(name) || name.includes(':') || uri !== svgNamespace ? mendable : remedy,
      );
  }

  private checkAttribute({ name: element }: DrawingNode, attribute: SaxesAttributeNS): void {
    const { name, prefix, value } = attribute;
    const key = toName(attribute);
    const refused = { en: `The attribute ${name} is not allowed.`, vi: `Không được dùng thuộc tính ${name}.` };
    if (!attributeName.test(key)) {
      if (prefix === '' || prefix === 'xml') this.report(refused, /^on|^xml/i.test(name) ? remedy : mendable);
      else this.reportForeign(prefix, refused);
    } else if (value.length > longestValue && !isData(key))
      this.report(
        {
          en: `The attribute ${name} has more than ${longestValue.toLocaleString('en')} characters.`,
          vi: `Thuộc tính ${name} dài hơn ${longestValue.toLocaleString('vi')} ký tự.`,
        },
        simplify,
      );
    else if (/(^|:)href$/.test(key)) this.checkReference(element, value);
    else if (key === 'd' || key === 'points')
      this.take('paths', value.length, {
        en: `Its paths have more than ${limits.paths.toLocaleString('en')} characters.`,
        vi: `Các nét vẽ dài hơn ${limits.paths.toLocaleString('vi')} ký tự.`,
      });
    else if (!isWords(key) && !key.startsWith('xmlns')) this.checkCss(value);
  }

  private checkReference(name: string, value: string): void {
    if (ownPlace.test(value)) return;
    const [, type = '', data = ''] = ownPicture.exec(value) ?? [];
    const format = formats[type.toLowerCase()];
    if (name === 'a')
      return this.report({
        en: `<a> leads somewhere else: ${value.slice(0, 60)}`,
        vi: `<a> dẫn ra ngoài: ${value.slice(0, 60)}`,
      });
    if (name !== 'image' || !format)
      return this.report({
        en: `It refers to somewhere else: ${value.slice(0, 60)}`,
        vi: `Tệp tham chiếu ra ngoài: ${value.slice(0, 60)}`,
      });
    this.take('pictures', 1, {
      en: `It carries more than ${limits.pictures} pictures.`,
      vi: `Tệp mang theo hơn ${limits.pictures} ảnh.`,
    });
    this.pictures.push({ format, bytes: Buffer.from(data, 'base64'), place: this.here() });
  }

  checkCss(css: string, place?: Place): void {
    const active = findActiveCss(css);
    if (active !== undefined)
      this.report(
        {
          en: `Its style could load or hide something: ${active.slice(0, 60)}`,
          vi: `Phần style có thể tải hoặc giấu nội dung: ${active.slice(0, 60)}`,
        },
        remedy,
        place,
      );
    const moving = findMovingCss(css);
    if (moving !== undefined)
      this.report(
        { en: `Its style moves it: ${moving}`, vi: `Phần style làm hình chuyển động: ${moving}` },
        remedy,
        place,
      );
  }

  private readText(text: string): void {
    const isStyle = this.open.some(({ name }) => name === 'style');
    const isDrawn = this.open.some(({ name }) => name === 'text');
    if (isStyle) {
      this.take('style', text.length, {
        en: `Its style has more than ${limits.style.toLocaleString('en')} characters.`,
        vi: `Phần style dài hơn ${limits.style.toLocaleString('vi')} ký tự.`,
      });
      this.style += text;
    } else if (isDrawn) {
      const node = this.open.at(-1);
      if (node) node.letters += text.trim().length;
      this.take('text', text.length, {
        en: `Its words have more than ${limits.text.toLocaleString('en')} characters.`,
        vi: `Phần chữ dài hơn ${limits.text.toLocaleString('vi')} ký tự.`,
      });
    }
  }
}

/**
 * Holds an SVG against an allow-list of elements, attributes and references, and against what a browser can draw in
 * moments. It is parsed as XML and never run or drawn.
 *
 * @param source the file as text
 */
export function readDrawing(source: string, file: string): Drawing {
  const reader = new DrawingReader(source, file);
  const { faults, pictures, root } = reader;
  if (!root) return { faults, pictures, width: 0, height: 0 };
  const start = { line: 1, column: 1 };
  // Whatever stands between the pieces of a style sheet, a browser reads them as one.
  const styles = reader.style;
  for (const css of new Set([styles, withoutComments(styles)]))
    if (faults.length === 0) reader.checkCss(css, findStyle(root));
  const rules = parseStyles(withoutComments(styles));
  if (rules.length > limits.rules)
    reader.report(
      { en: `Its style has more than ${limits.rules} rules.`, vi: `Phần style có hơn ${limits.rules} quy tắc.` },
      simplify,
      start,
    );
  if (faults.length > 0) return { faults, pictures, width: 0, height: 0 };
  const size = readSize(root);
  if (!size) {
    reader.report(
      { en: 'This drawing does not say how large it is.', vi: 'Hình vẽ này không ghi kích thước.' },
      {
        en: 'Give its root a size: <svg viewBox="0 0 1600 900" …>.',
        vi: 'Ghi kích thước ở thẻ gốc: <svg viewBox="0 0 1600 900" …>.',
      },
      start,
      'media-size',
    );
    return { faults, pictures, width: 0, height: 0 };
  }
  for (const { message, place } of findOversized(root, rules, size.side)) reader.report(message, simplify, place);
  for (const { message, remedy: advice } of findExcess(root, rules, size.side)) reader.report(message, advice, start);
  return { faults, pictures, width: size.width, height: size.height };
}

/** Where the first style sheet stands. */
function findStyle(node: DrawingNode): Place | undefined {
  if (node.name === 'style') return node.place;
  for (const child of node.children) {
    const found = findStyle(child);
    if (found) return found;
  }
  return undefined;
}

/** Lists what is wrong with a drawing, without the pictures that it carries. */
export const getSvgFaults = (source: string, file: string): Fault[] => readDrawing(source, file).faults;
