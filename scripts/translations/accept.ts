import { join } from 'node:path';
import type { SiteContent, Text } from '../../src/catalog/content.ts';
import { toTextId } from '../../src/catalog/content.ts';
import { changeFrontMatter } from './front-matter.ts';
import { findTranslation, Refusal } from './target.ts';

/**
 * Pairs the blocks of a translation with those of its source by their ids, and gives the digests to note.
 *
 * @param blocks ids to accept; none means all
 * @throws Refusal when a block is in one text only
 */
export function getAccepted(source: Text, text: Text, blocks: readonly string[]): Record<string, string> {
  const ids = Object.keys(text.blocks);
  const wanted = blocks.length > 0 ? blocks : ids;
  const missing = blocks.length > 0 ? [] : Object.keys(source.blocks).filter((id) => text.blocks[id] === undefined);
  const unpaired = wanted.filter((id) => text.blocks[id] === undefined || source.blocks[id] === undefined);
  if (unpaired.length > 0 || missing.length > 0)
    throw new Refusal(
      `${text.file}: its blocks differ from the source: ${[...unpaired, ...missing].join(', ')}. Give both the same headings, paragraphs and components. / Các khối không khớp với bản gốc; hãy để hai bài có cùng đề mục, đoạn văn và thành phần.`,
    );
  const accepted = Object.fromEntries(wanted.map((id) => [id, source.blocks[id]!]));
  // What was noted for other blocks stays, in the order of the text; notes for blocks that are gone go.
  const noted = { ...text.translation?.digest, ...accepted };
  return Object.fromEntries(ids.flatMap((id) => (noted[id] === undefined ? [] : [[id, noted[id]]])));
}

/** Notes in one translation, or in all, which source blocks they were made from. @returns how many were noted */
export function accept(root: string, content: SiteContent, [entry, locale, ...blocks]: readonly string[]): number {
  const texts =
    entry === undefined
      ? Object.values(content.texts).filter((text) => text.translation)
      : [findTranslation(content, entry, locale).text];
  for (const text of texts) {
    const source = content.texts[toTextId(text.section, text.translation!.of, text.slug)];
    if (!source) throw new Refusal(`${text.file}: its source does not exist. / Không có bản gốc.`);
    const digests = getAccepted(source, text, blocks);
    changeFrontMatter(join(root, text.file), (document) =>
      document.setIn(['translation', 'digest'], document.createNode(digests)),
    );
  }
  return texts.length;
}
