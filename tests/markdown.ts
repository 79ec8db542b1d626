import { Parser } from 'htmlparser2';
import { expect } from 'vitest';
import { parseText, type ParsedFile, type ParsedText } from '../src/texts/parse.ts';
import { escapeHtml, localizeLinks, type RenderNode } from '../src/texts/render.ts';

/** A sound front matter. */
export const matter = '---\ntitle: A title\ndescription: A description that is long enough.\n---\n\n';

/** Parses a body behind a sound front matter. */
export const parseBody = (body: string): ParsedFile => parseText(matter + body, 'vi/places/x.mdx');

/** Parses a body in which there is no fault. */
export function parseSound(body: string): ParsedText {
  const { text, faults } = parseBody(body);
  expect(faults).toEqual([]);
  return text!;
}

const toHtml = (node: RenderNode): string =>
  typeof node === 'string' ? node : `<${node.component}>${node.children.map(toHtml).join('')}</${node.component}>`;

/** The page of a text, without the anchors of its blocks. */
export const print = ({ blocks }: ParsedText): string =>
  localizeLinks(blocks.map(({ render }) => render.map(toHtml).join('')).join('\n'), '/vi/').replaceAll(
    / id="[^"]*"/g,
    '',
  );

/** How a column leans, by the attribute that says so: here to the sides of reading, elsewhere by a style. */
const sides: Readonly<Record<string, string>> = {
  'class="align-start"': 'left',
  'class="align-center"': 'center',
  'class="align-end"': 'right',
  'style="text-align: left"': 'left',
  'style="text-align: center"': 'center',
  'style="text-align: right"': 'right',
};

/** What a page adds to the HTML of CommonMark and GFM: attributes for keys, readers aloud and styles. */
const added = new Set(['tabindex', 'scope', 'class="contains-task-list"', 'class="task-list-item"']);

/**
 * Writes HTML so that what means the same reads the same: attributes in order, codes of characters as characters, void
 * elements in one way, and without what a page adds to Markdown, the frame of a table and the label of a task included.
 */
export function normalizeHtml(html: string): string {
  let result = '';
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isAdded = name === 'label' || (name === 'div' && attributes['class'] === 'table');
      const written = Object.entries(attributes)
        .filter(([key, value]) => !added.has(key) && !added.has(`${key}="${value}"`))
        .map(([key, value]) => {
          const side = sides[`${key}="${value}"`];
          return side ? ` align="${side}"` : ` ${key}="${escapeHtml(value)}"`;
        });
      open.push(isAdded ? '' : `</${name}>`);
      if (!isAdded) result += `<${[name, ...written.toSorted()].join('')}>`;
    },
    onclosetag: (name) => {
      const closing = open.pop()!;
      if (!/^(?:br|hr|input)$/.test(name)) result += closing;
    },
    ontext: (text) => (result += escapeHtml(text)),
  });
  parser.end(html);
  return result.trim();
}
