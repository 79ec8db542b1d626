import { isBareAddress } from '../texts/address.ts';
import { getAttributes, getChildren, isElement, type TextNode } from '../texts/tree.ts';
import { tidy, type CodeMeaning, type Part, type Passage } from './passage.ts';

/** What a code is called in the ids of placeholders. */
const names = { code: 'code', break: 'break', address: 'address', component: 'component' } as const;

/** A key of a fact as a name that every tool takes for one: PO checks `{name}` as Python knows it. */
const toName = (key: string): string => (/^[a-z]/.test(key) ? key : `fact_${key}`).replaceAll('-', '_');

class PassageReader {
  readonly codes: Record<string, CodeMeaning> = {};
  private readonly source: string;
  private pairs = 0;

  constructor(source: string) {
    this.source = source;
  }

  private placehold(name: string, meaning: CodeMeaning): Part {
    let id = name;
    for (let count = 2; Object.hasOwn(this.codes, id); count++) id = `${name}_${count}`;
    this.codes[id] = meaning;
    return { id };
  }

  private pair(node: TextNode, meaning: CodeMeaning): Part {
    const id = String(++this.pairs);
    this.codes[id] = meaning;
    return { id, parts: this.read(getChildren(node)) };
  }

  read(nodes: readonly TextNode[]): Part[] {
    return nodes.map((node) => {
      const written = this.source.slice(node.position?.start.offset, node.position?.end.offset);
      if (isElement(node)) {
        const attributes = getAttributes(node);
        return node.name === 'Fact'
          ? this.placehold(toName(attributes['of'] ?? ''), { kind: 'fact', written, attributes })
          : this.placehold(names.component, { kind: 'component', written });
      }
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode') return this.placehold(names.code, { kind: 'code', written });
      if (node.type === 'break') return this.placehold(names.break, { kind: 'break', written: '\\\n' });
      if (isBareAddress(node, this.source)) return this.placehold(names.address, { kind: 'address', written });
      if (node.type === 'link')
        return this.pair(node, { kind: 'link', url: node.url, ...(node.title ? { title: node.title } : {}) });
      if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
        return this.pair(node, { kind: node.type });
      throw new Error(`No passage holds ${node.type} / đoạn văn không chứa ${node.type}`); // the rules have passed it
    });
  }
}

/**
 * Reads what stands within a paragraph, a heading or a cell as words and codes.
 *
 * @param nodes its children
 * @param source the whole file
 */
export function readPassage(nodes: readonly TextNode[], source: string): Passage {
  const reader = new PassageReader(source);
  const parts = reader.read(nodes);
  const { codes } = reader;
  return { parts: tidy(parts, (id) => codes[id]?.kind === 'break'), codes };
}
