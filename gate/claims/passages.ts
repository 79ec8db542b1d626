import { Parser } from 'htmlparser2';
import { getComponentReferences } from '../../src/catalog/references.ts';
import type { RenderNode } from '../../src/texts/render.ts';
import type { Span } from './quoted.ts';

/** What a reader takes in at once: a paragraph, heading, item of a list or row of a table. */
export interface Passage {
  /** Plain words; white space is folded. */
  text: string;
  /** What of it stands in italics: titles of works, among others. */
  italics: Span[];
  /** How many facts, links to other sites, and quotations with their source it has or stands in. */
  sources: number;
}

/** Elements within a sentence; all others end a passage. */
const inline = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'sup', 'sub', 'label', 'input', 'span', 'td', 'th']);

/** Collects passages from HTML that comes in parts, with components between them. */
class Cutter {
  readonly passages: Passage[] = [];
  private current: Passage = { text: '', italics: [], sources: 0 };
  private readonly emphasis: number[] = [];
  /** Quotations with their source around the current place. */
  private quoted = 0;
  private readonly parser = new Parser({
    onopentag: (name, { href }) => {
      if (!inline.has(name)) this.end();
      else if (name === 'em') this.emphasis.push(this.current.text.length);
      else if (name === 'br' || name === 'td' || name === 'th') this.write(' ');
      else if (/^https?:/i.test(href ?? '')) this.current.sources++;
    },
    ontext: (text) => this.write(text),
    onclosetag: (name) => {
      if (!inline.has(name)) this.end();
      const start = name === 'em' ? this.emphasis.pop() : undefined;
      if (start !== undefined) this.current.italics.push([start, this.current.text.length]);
    },
  });

  private write(text: string): void {
    const folded = text.replaceAll(/\s+/g, ' ');
    this.current.text += /(?:^|\s)$/.test(this.current.text) ? folded.trimStart() : folded;
  }

  private end(): void {
    this.current.sources += this.quoted;
    if (this.current.text.trim() !== '') this.passages.push(this.current);
    this.current = { text: '', italics: [], sources: 0 };
  }

  add(nodes: readonly RenderNode[]): void {
    for (const node of nodes)
      if (typeof node === 'string') this.parser.write(node);
      else this.addComponent(node);
  }

  private addComponent({ component, attributes, children }: Exclude<RenderNode, string>): void {
    const named = new Set(getComponentReferences('', { name: component, attributes }).map(({ kind }) => kind));
    if (named.has('fact')) {
      this.current.sources++;
      return;
    }
    const source = named.has('source') ? 1 : 0;
    this.end();
    this.quoted += source;
    this.add(children);
    this.end();
    this.quoted -= source;
  }

  finish(): Passage[] {
    this.parser.end();
    this.end();
    return this.passages;
  }
}

/**
 * Cuts a block of a text into its passages.
 *
 * @param render the block as it is printed
 */
export function cutPassages(render: readonly RenderNode[]): Passage[] {
  const cutter = new Cutter();
  cutter.add(render);
  return cutter.finish();
}
