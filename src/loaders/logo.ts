import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Bilingual, Fault } from './fault.ts';

/** A logo stands in every page, and a page has to fit into one first round trip. */
const mostBytes = 3000;

/** Shapes: none of them can carry a name or a rule that would meet those of the page around it. */
const shapes = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Words about the drawing; the name of the site stands beside the logo. */
const notes = new Set(['title', 'desc', 'metadata']);

const geometry = new Set(
  `d points x y x1 y1 x2 y2 cx cy r rx ry width height transform stroke-width stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset fill-rule opacity fill-opacity stroke-opacity`.split(/\s+/),
);
const paints = new Set(['fill', 'stroke', 'color']);
/** What changes nothing where nothing refers to it. */
const idle = /^(?:xmlns(?::\w+)?|xml:space|version|id|role|aria-[a-z]+|data-[\w-]+)$/;
/** What only the root says, and the page says anew. */
const frame = new Set(['viewBox', 'width', 'height', 'preserveAspectRatio', 'x', 'y', 'fill']);

const isGeometry = (value: string): boolean => /^[\w\s.,()+-]*$/.test(value);
const isPaint = (value: string): boolean => /^(?:none|currentcolor|#[0-9a-f]{3}|#[0-9a-f]{6})$/i.test(value.trim());

/** Height of a logo beside the name of the site, in em. */
const logoHeight = 1.25;

const tooMuch: Bilingual = {
  en: 'A logo stands within every page, so it is made of shapes only: export it as plain SVG with presentation attributes, text turned to paths, every paint currentColor (it is drawn in the colour of the letters, on light and on dark), none or #rrggbb.',
  vi: 'Logo nằm ngay trong mọi trang nên chỉ gồm hình: hãy xuất SVG thuần với presentation attributes, chữ đổi thành nét, màu là currentColor (vẽ theo màu chữ, nền sáng hay tối đều thấy), none hoặc #rrggbb.',
};

/** Prints a logo for the head of a page, and collects what cannot stand there. */
class LogoPrinter {
  readonly faults: Fault[] = [];
  html = '';
  private readonly file: string;
  private readonly parser = new SaxesParser({ position: true, xmlns: true });
  private skipped = 0;

  constructor(source: string, file: string) {
    this.file = file;
    this.parser.on('opentag', (tag) => this.open(tag));
    this.parser.on('closetag', ({ name }) => {
      if (this.skipped > 0) this.skipped--;
      else this.html += `</${name}>`;
    });
    this.parser.write(source).close();
  }

  private refuse(message: Bilingual): void {
    const { line, column } = this.parser;
    this.faults.push({
      rule: 'brand-mark',
      file: this.file,
      line,
      column: Math.max(1, column),
      message,
      remedy: tooMuch,
    });
  }

  private open({ name, attributes }: SaxesTagNS): void {
    if (this.skipped > 0 || notes.has(name)) {
      this.skipped++;
      return;
    }
    if (!shapes.has(name) || (name === 'svg' && this.html !== ''))
      this.refuse({ en: `<${name}> cannot stand in a logo.`, vi: `Logo không được chứa <${name}>.` });
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const isOwn = ([key]: readonly [string, string]): boolean => !idle.test(key) && !(name === 'svg' && frame.has(key));
    const own = values.filter(isOwn).map(([key, value]) => this.print(key, value));
    this.html += `<${name}${name === 'svg' ? this.printFrame(Object.fromEntries(values)) : ''}${own.join('')}>`;
  }

  /** Attributes of the root: as high as the letters beside it, and in their colour unless it says otherwise. */
  private printFrame({ viewBox, width, height, fill = 'currentColor' }: Readonly<Record<string, string>>): string {
    const box = viewBox ?? `0 0 ${Number.parseFloat(width ?? '')} ${Number.parseFloat(height ?? '')}`;
    const [, , across = 1, down = 1] = box
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const em = (size: number): string => `${Number(size.toFixed(3))}em`;
    return ` viewBox="${box}" width="${em((logoHeight * across) / down)}" height="${em(logoHeight)}"${this.print('fill', fill)} aria-hidden="true"`;
  }

  private print(key: string, value: string): string {
    const isKnown = geometry.has(key) ? isGeometry(value) : paints.has(key) && isPaint(value);
    if (!isKnown)
      this.refuse({
        en: `${key}="${value.slice(0, 60)}" cannot stand in a logo.`,
        vi: `Logo không được có ${key}="${value.slice(0, 60)}".`,
      });
    return ` ${key}="${value}"`;
  }
}

/**
 * Prints a logo as it stands in pages. What is no shape is refused: there a style would be one of the whole page.
 *
 * @param source an SVG that has passed the checks of drawings
 */
export function printLogo(source: string, file: string): { html: string; faults: Fault[] } {
  const { html, faults } = new LogoPrinter(source, file);
  const bytes = Buffer.byteLength(html);
  if (bytes > mostBytes)
    faults.push({
      rule: 'brand-mark',
      file,
      line: 1,
      column: 1,
      message: {
        en: `This logo has ${bytes} bytes and stands in every page; at most ${mostBytes} are taken.`,
        vi: `Logo này có ${bytes} byte mà nằm trong mọi trang; chỉ nhận tối đa ${mostBytes}.`,
      },
      remedy: {
        en: 'Simplify its paths, and round coordinates to one decimal.',
        vi: 'Hãy đơn giản hóa nét vẽ và làm tròn tọa độ tới một chữ số thập phân.',
      },
    });
  return { html, faults };
}
