import { toTextId } from '../../src/catalog/content.ts';
import { getFallbackOrder } from '../../src/catalog/localized.ts';
import type { Block } from '../../src/texts/parse.ts';
import type { Place } from '../../src/loaders/fault.ts';
import type { Reading } from '../../src/loaders/reading.ts';
import type { Rule } from '../rule.ts';

/** A link to a place in a text. */
interface AnchorUse extends Place {
  file: string;
  /** Entry and place, `places/lake#s2`. */
  anchor: string;
}

/** Lists the links of all texts that lead to a heading or a block of an entry. */
const listUses = ({ content, parsed }: Reading): AnchorUse[] =>
  Array.from(parsed).flatMap(([id, { links }]) => {
    const { file, section, slug } = content.texts[id]!;
    return links.flatMap(({ name, line, column }) => {
      const [, path, block] = /^(\/[^#]*|)#(s\d+(?:-\d+)?)$/.exec(name) ?? [];
      if (path === undefined) return [];
      const [first, second = 'index'] = path.split('/').filter(Boolean);
      return [{ file, line, column, anchor: `${first ? `${first}/${second}` : `${section}/${slug}`}#${block}` }];
    });
  });

/** The blocks of an entry in its own language; ids are the same in every other. */
function getBlocks({ content, parsed }: Reading, anchor: string): readonly Block[] {
  const [section = '', slug = ''] = anchor.slice(0, anchor.indexOf('#')).split('/');
  const text = [content.site.source, ...getFallbackOrder(content.site)]
    .map((locale) => parsed.get(toTextId(section, locale, slug)))
    .find((each) => each !== undefined);
  return text?.blocks ?? [];
}

const getId = (anchor: string): string => anchor.slice(anchor.indexOf('#') + 1);

/**
 * Gives what links lead to, for `published.yaml`.
 *
 * @returns digests by entry and place, sorted
 */
export function getAnchors(reading: Reading): Record<string, string> {
  const used = [...new Set(listUses(reading).map(({ anchor }) => anchor))].toSorted();
  return Object.fromEntries(
    used.flatMap((anchor) => {
      const block = getBlocks(reading, anchor).find(({ id }) => id === getId(anchor));
      return block ? [[anchor, block.digest]] : [];
    }),
  );
}

/** A link to a place leads where it led when the site was last published, also when a heading was put before it. */
export const anchors: Rule = (reading, report) => {
  for (const { file, line, column, anchor } of listUses(reading)) {
    const digest = reading.anchors[anchor];
    if (digest === undefined) continue;
    const blocks = getBlocks(reading, anchor);
    if (blocks.find(({ id }) => id === getId(anchor))?.digest === digest) continue;
    const moved = blocks.find((block) => block.digest === digest);
    if (!moved) continue; // its words were changed where they stand
    report(
      'moved-anchor',
      file,
      { line, column },
      {
        en: `#${getId(anchor)} is another passage now; what this link led to is #${moved.id}: “${moved.text.slice(0, 60)}”.`,
        vi: `#${getId(anchor)} nay là đoạn khác; chỗ liên kết này từng dẫn tới là #${moved.id}: “${moved.text.slice(0, 60)}”.`,
      },
      {
        en: `Write #${moved.id} in every language. If the other passage is meant, run npm run addresses -- record.`,
        vi: `Hãy đổi thành #${moved.id} ở mọi ngôn ngữ. Nếu đúng là muốn dẫn tới đoạn mới thì chạy npm run addresses -- record.`,
      },
    );
  }
};
