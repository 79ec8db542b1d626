/** What an attribute of a text component may hold. */
export type AttributeRule = {
  required?: boolean;
  /** The only values allowed; left out, any text is. */
  values?: readonly string[];
  /** For authors: what to write. */
  description: string;
};

/** How a text component may be used. */
export interface TextComponent {
  /** `inline`: within a sentence; `block`: on lines of its own. */
  place: 'inline' | 'block';
  /** What may stand between its tags. */
  children: 'none' | 'blocks' | 'list';
  attributes: Readonly<Record<string, AttributeRule>>;
}

/** The components that texts may use, without import. Anything else in angle brackets is a fault. */
export const textComponents = {
  Fact: {
    place: 'inline',
    children: 'none',
    attributes: {
      of: { required: true, description: 'key of a fact of the record, for example volume' },
      entry: { description: 'section/slug of another entry whose fact it is' },
    },
  },
  Figure: {
    place: 'block',
    children: 'none',
    attributes: {
      name: { required: true, description: 'name of a picture in media/, without its ending' },
      caption: { description: 'sentence under the picture' },
    },
  },
  Gallery: { place: 'block', children: 'none', attributes: {} },
  Callout: {
    place: 'block',
    children: 'blocks',
    attributes: {
      kind: { required: true, values: ['note', 'tip', 'warning'], description: 'note, tip or warning' },
      title: { description: 'heading of the box' },
    },
  },
  Timeline: { place: 'block', children: 'list', attributes: {} },
  Quote: {
    place: 'block',
    children: 'blocks',
    attributes: {
      by: { required: true, description: 'who said or wrote it' },
      source: { description: 'key of a file in sources/' },
    },
  },
  EntryCard: {
    place: 'block',
    children: 'none',
    attributes: {
      entry: { required: true, description: 'section/slug of the entry, for example places/old-lighthouse' },
    },
  },
  Downloads: { place: 'block', children: 'none', attributes: {} },
} as const satisfies Record<string, TextComponent>;

/** Name of a text component. */
export type TextComponentName = keyof typeof textComponents;

/** Tells whether a name is in the table. */
export const isTextComponent = (name: string | null): name is TextComponentName =>
  name !== null && Object.hasOwn(textComponents, name);
