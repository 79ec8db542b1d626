import type { Content } from './content.ts';
import type { PdfFile } from './file.ts';
import { isDict, Stream, tooLarge, type Dict, type Value } from './values.ts';

/** More pages than any paper for readers; each is read for its words. */
export const pageLimit = 600;

/** Nodes of the tree of pages, which stands for few when it is written by a program. */
const nodeLimit = 5000;

/** Levels of the trees of pages and of what pages inherit. */
const deepestNode = 32;

/** Bytes of content that all pages together may draw, each use of a form counted; text of 600 pages has ten million. */
const drawnLimit = 64 * 1024 * 1024;

/** What one more use costs beside its content. */
const useCost = 100;

/** Forms within forms: more than any program writes. */
const deepestForm = 24;

/** What each stream of content draws, and how many bytes it has. */
export type Contents = ReadonlyMap<Stream, Content & { size: number }>;

/** Pages in the order of the tree; one that stands in it many times is many pages. */
function listPages({ resolve, trailer }: PdfFile): Dict[] {
  const pages: Dict[] = [];
  let nodes = 0;
  const add = (value: Value | undefined, depth: number): void => {
    if (depth > deepestNode || ++nodes > nodeLimit || pages.length > pageLimit) throw tooLarge();
    const node = resolve(value);
    if (!isDict(node)) return;
    const kids = resolve(node.get('Kids'));
    if (Array.isArray(kids)) for (const kid of kids) add(kid, depth + 1);
    else pages.push(node);
  };
  const root = resolve(trailer.get('Root'));
  if (isDict(root)) add(root.get('Pages'), 0);
  return pages;
}

/** Resources of a page, which may stand above it. */
function getResources({ resolve }: PdfFile, page: Dict): Dict | undefined {
  let node: Value | undefined = page;
  for (let level = 0; isDict(node) && level < deepestNode; level++) {
    const own = resolve(node.get('Resources'));
    if (isDict(own)) return own;
    node = resolve(node.get('Parent'));
  }
  return undefined;
}

/**
 * Makes sure that pages can be drawn in a time that readers wait: forms within forms multiply.
 *
 * @returns the streams that pages draw by themselves: not those of patterns, masks, glyphs and annotations
 * @throws {Refusal} when they draw too much, or draw themselves
 */
export function measurePages(file: PdfFile, contents: Contents): ReadonlySet<Stream> {
  const { resolve } = file;
  /** What content draws together with the forms in it, in bytes. */
  const measure = (stream: Stream, resources: Dict | undefined, depth: number, known: Map<Stream, number>): number => {
    const before = known.get(stream);
    if (before !== undefined) return before;
    const content = contents.get(stream);
    if (!content) return 0;
    if (depth > deepestForm) throw tooLarge();
    known.set(stream, Infinity); // found again before it is measured: a circle
    const own = resolve(stream.dict.get('Resources'));
    const scope = isDict(own) ? own : resources;
    const forms = resolve(scope?.get('XObject'));
    let size = content.size;
    for (const [name, count] of content.uses) {
      const form = isDict(forms) ? resolve(forms.get(name)) : undefined;
      size += count * (useCost + (form instanceof Stream ? measure(form, scope, depth + 1, known) : 0));
    }
    known.set(stream, size);
    return size;
  };
  const drawn = new Set<Stream>();
  let rest = drawnLimit;
  for (const page of listPages(file)) {
    const resources = getResources(file, page);
    const parts = resolve(page.get('Contents'));
    const known = new Map<Stream, number>();
    for (const part of Array.isArray(parts) ? parts : [parts]) {
      const stream = resolve(part);
      if (stream instanceof Stream) rest -= measure(stream, resources, 0, known);
      if (!(rest >= 0)) throw tooLarge();
    }
    for (const stream of known.keys()) drawn.add(stream);
  }
  return drawn;
}
