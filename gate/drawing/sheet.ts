import { SaxesParser } from 'saxes';
import { StyleSheet, type Declarations } from './style.ts';

/** What can be known of a drawing before its words: style sheets, and the one rectangle of a clipping path. */
export interface Sheet {
  styles: StyleSheet;
  /** By id, the attributes of the rectangle; nothing where other shapes clip, which are taken as they come. */
  clips: Map<string, Declarations | undefined>;
}

/** A parser that goes on after a fault, of which the rules about drawings tell. */
export const createParser = (): SaxesParser => {
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  return parser;
};

/** Reads what holds for the whole of a drawing. */
export function readSheet(source: string): Sheet {
  const clips: Sheet['clips'] = new Map();
  const open: string[] = [];
  let css = '';
  let clip: { id: string; given: Declarations; shapes: [name: string, given: Declarations][] } | undefined;
  const parser = createParser();
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Record<string, string>; // without namespaces, values are strings
    open.push(name);
    if (name === 'clipPath') clip = { id: given['id'] ?? '', given, shapes: [] };
    else clip?.shapes.push([name, given]);
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name !== 'clipPath' || !clip) return;
    // A clipping path without shapes hides everything, as a rectangle without extent does.
    const [first] = clip.shapes.length > 0 ? clip.shapes : [['rect', {}] as const];
    const isPlain =
      clip.given['clipPathUnits'] !== 'objectBoundingBox' && !Object.values(first![1]).join(' ').includes('%');
    clips.set(clip.id, clip.shapes.length <= 1 && first![0] === 'rect' && isPlain ? first![1] : undefined);
    clip = undefined;
  });
  const add = (text: string): void => {
    if (open.at(-1) === 'style') css += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return { styles: new StyleSheet(css), clips };
}
