import { escapeXml } from '../texts/escape.ts';
import { SaxesParser } from 'saxes';
import { toFault, UnreadableFile } from './fault.ts';

/** An element as it was read; comments and processing instructions are left out. */
export interface XmlNode {
  /** Name without prefix. */
  name: string;
  namespace: string;
  /** By the name without prefix where it is of no namespace, else as `{namespace}name`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
  /** From 1. */
  line: number;
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Deeper than any tool nests. */
const deepest = 200;

const unreadable = (line: number, en: string, vi: string): UnreadableFile =>
  new UnreadableFile(
    toFault(
      'xml',
      line,
      { en: `This XML cannot be read: ${en}`, vi: `Không đọc được XML này: ${vi}` },
      { en: 'Save it anew from the tool that wrote it.', vi: 'Hãy lưu lại từ phần mềm đã ghi ra nó.' },
    ),
  );

/**
 * Reads XML into a tree. Nothing outside of it is ever read, and it defines nothing: a document type is refused.
 *
 * @throws UnreadableFile
 */
export function readXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root: XmlNode = { name: '', namespace: '', attributes: {}, children: [], line: 1 };
  const open: XmlNode[] = [root];
  parser.on('error', (error) => {
    throw unreadable(parser.line, error.message, error.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableFile(
      toFault(
        'xml',
        parser.line,
        { en: 'The file declares a document type (DOCTYPE).', vi: 'Tệp có khai báo DOCTYPE.' },
        {
          en: 'Delete the declaration: XLIFF needs none, and entities are not resolved.',
          vi: 'Hãy xóa khai báo đó: XLIFF không cần, và thực thể (entity) không được đọc.',
        },
      ),
    );
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) throw unreadable(parser.line, 'it is nested too deep.', 'lồng nhau quá sâu.');
    const node: XmlNode = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map((each) => [
          each.uri === '' ? each.local : `{${each.uri}}${each.local}`,
          each.value,
        ]),
      ),
      children: [],
      line: parser.line,
    };
    open.at(-1)!.children.push(node); // the root stays open
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const) parser.on(event, (words) => open.at(-1)!.children.push(words));
  parser.write(text).close();
  return root.children.find((child) => typeof child !== 'string')!; // a document without an element is an error above
}

/** The words of an element, with those of all within it. */
export const getText = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : getText(child))).join('');

/** The elements of a name within another, one level down. */
export const getElements = (parent: XmlNode, name: string): XmlNode[] =>
  parent.children.filter(
    (child): child is XmlNode =>
      typeof child !== 'string' && child.name === name && child.namespace === parent.namespace,
  );

/** The elements of a name within another, however deep, but not within each other. */
export const findElements = (parent: XmlNode, name: string): XmlNode[] =>
  parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name && child.namespace === parent.namespace ? [child] : findElements(child, name);
  });

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element on one line. @param inner what is written already; left out, the element is empty */
export function writeElement(name: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${written.join('')}${inner === undefined ? '/>' : `>${inner}</${name}>`}`;
}

/** Writes an element whose children stand on lines of their own. */
export const writeBranch = (name: string, attributes: Attributes, children: readonly string[]): string =>
  writeElement(name, attributes, `\n${children.join('\n').replaceAll(/^/gm, '  ')}\n`);
