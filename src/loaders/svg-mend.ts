import { readFileSync } from 'node:fs';
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { cleanBytes } from './clean.ts';
import { replaceFile } from './files.ts';
import { inspectDrawing } from './picture.ts';
import { escapeXml, escapeXmlText } from '../texts/escape.ts';
import { attributeName, deepest, ownPicture, svgNamespace, toName } from './svg.ts';

/** Namespaces of attributes that a drawing needs. */
const namespaces = new Set([
  '',
  svgNamespace,
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
]);

/** Elements that are not drawn: notes for programs, and letters of SVG 1.1 that no browser uses any more. */
const undrawn = new Set(['metadata', 'font', 'font-face']);

/** Reads the entities that a DOCTYPE declares; nothing when it does more than name a text. */
function readEntities(doctype: string): [name: string, text: string][] | undefined {
  const [, subset = ''] = /\[([^]*)\]/.exec(doctype) ?? [];
  const entities: [string, string][] = [];
  const rest = subset
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/<!ENTITY\s+([\w-]+)\s+(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')\s*>/g, (_, name: string, a, b) => {
      entities.push([name, String(a ?? b)]);
      return '';
    })
    .replaceAll(/<!ATTLIST\s[^>]{0,500}>/g, '');
  return rest.trim() === '' ? entities : undefined;
}

/** Writes a drawing anew without what programs of drawing leave in it. */
class Mender {
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly written: string[] = [];
  /** Elements that are open, with the names under which they are written; none for those that are left out. */
  private readonly open: (string | undefined)[] = [];
  /** True where a DOCTYPE or XML cannot be understood: the drawing is left as it is. */
  isLost = false;

  constructor(source: string) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('xmldecl', () => this.written.push('<?xml version="1.0" encoding="UTF-8"?>\n'));
    parser.on('doctype', (doctype) => {
      const entities = readEntities(doctype);
      if (!entities) throw new Error('entities that do more than name a text');
      for (const [name, text] of entities) parser.ENTITIES[name] = text;
    });
    parser.on('processinginstruction', ({ target, body }) => this.write(`<?${target} ${body}?>`));
    parser.on('comment', (text) => this.write(`<!--${text}-->`));
    parser.on('text', (text) => this.write(escapeXmlText(text)));
    parser.on('cdata', (text) => this.write(`<![CDATA[${text}]]>`));
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('closetag', ({ isSelfClosing }) => {
      const name = this.open.pop();
      if (name !== undefined && !isSelfClosing) this.written.push(`</${name}>`);
    });
    try {
      parser.write(source).close();
    } catch {
      this.isLost = true;
    }
  }

  get result(): string {
    return `${this.written.join('').trim()}\n`;
  }

  private get isLeftOut(): boolean {
    return this.open.includes(undefined);
  }

  private write(text: string): void {
    // Before the root stands white space only, and what was said there of the document is gone.
    if (!this.isLeftOut) this.written.push(text);
  }

  private enter(tag: SaxesTagNS): void {
    if (this.open.length >= deepest) throw new Error('nested too deep');
    const isForProgram =
      tag.local === 'foreignObject' && this.open.at(-1) === 'g' && 'requiredExtensions' in tag.attributes;
    if (this.isLeftOut || tag.uri !== svgNamespace || undrawn.has(tag.local) || isForProgram)
      return void this.open.push(undefined);
    // A switch chooses between what a program of its own shows and what all others do; only that is left.
    const name = tag.local === 'switch' ? 'g' : tag.local;
    this.open.push(name);
    const isRoot = this.open.length === 1;
    const attributes = Object.values(tag.attributes).filter((attribute) => isKept(attribute, isRoot));
    const own = isRoot && tag.prefix !== '' ? [` xmlns="${svgNamespace}"`] : [];
    const text = [...own, ...attributes.map(({ name: key, value }) => ` ${key}="${escapeXml(value)}"`)].join('');
    this.written.push(`<${name}${text}${tag.isSelfClosing ? '/>' : '>'}`);
  }
}

/** Tells whether an attribute is kept: those of other vocabularies do nothing in a drawing. */
function isKept(attribute: SaxesAttributeNS, isRoot: boolean): boolean {
  const { name, prefix, uri, value } = attribute;
  if (name === 'xmlns') return isRoot && value === svgNamespace;
  if (prefix === 'xmlns') return namespaces.has(value) && value !== svgNamespace;
  if (!namespaces.has(uri)) return false;
  return attributeName.test(toName(attribute)) || /^on|:/i.test(name); // what acts or loads is not ours to take out
}

/** Cleans the pictures that a drawing carries, as files are cleaned. @throws when one cannot be cleaned */
async function cleanPictures(source: string): Promise<string> {
  const data = /data:image\/(?:png|jpe?g|webp)(?:;charset=[\w-]{1,20})?;base64,[A-Za-z0-9+/=\s]*/gi;
  const found = [...new Set(source.replaceAll(/&#(?:10|13|9|xA|xD);/gi, ' ').match(data) ?? [])];
  let result = found.length > 0 ? source.replaceAll(/&#(?:10|13|9|xA|xD);/gi, ' ') : source;
  for (const each of found) {
    const [, , packed = ''] = ownPicture.exec(each) ?? [];
    const bytes = Buffer.from(packed, 'base64');
    const cleaned = await cleanBytes(bytes);
    if (cleaned !== bytes) result = result.replaceAll(each, each.replace(packed, cleaned.toString('base64')));
  }
  return result;
}

/**
 * Takes out of a drawing what programs of drawing leave in it, and what the pictures in it carry: a DOCTYPE, notes and
 * names of their own, unused letters. It looks the same afterwards.
 *
 * @param path the file, which is replaced; one that is sound is not written
 * @throws when something is in it that is not to be mended without anybody's judgement
 */
export async function mendDrawing(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const before = await inspectDrawing(bytes, path);
  if (!before.faults) return;
  const mender = new Mender(bytes.toString('utf8'));
  const mended = mender.isLost ? undefined : Buffer.from(await cleanPictures(mender.result));
  const left = mended ? (await inspectDrawing(mended, path)).faults : before.faults;
  if (left || !mended) {
    const { en, vi } = (left ?? before.faults)[0]!.message;
    throw new Error(
      `this is left to you; the drawing stays as it is. ${en} / việc này cần bạn tự sửa; hình vẽ được giữ nguyên. ${vi}`,
    );
  }
  replaceFile(path, mended);
}
