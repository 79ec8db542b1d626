import { toTextId } from '../../src/catalog/content.ts';
import { getFallbackOrder } from '../../src/catalog/localized.ts';
import { listOwnPages } from '../../src/catalog/own-pages.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { memoize } from '../../src/i18n/memoize.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import {
  addressWords,
  findAddressProblem,
  findMailProblem,
  findOtherHost,
  type AddressProblem,
} from '../../src/schemas/web-address.ts';
import { layoutAnchors } from '../../src/schemas/anchors.ts';
import type { ParsedText, Reference } from '../../src/texts/parse.ts';
import { findOriginal, getHeadingIds } from '../headings.ts';
import type { Rule } from '../rule.ts';

/** The text that readers of an edition see for an entry: their own, else that of the best other language. */
function findShown(
  { content, parsed }: LoadedContent,
  locale: Locale,
  section: string,
  slug: string,
): string | undefined {
  const order = [locale, ...getFallbackOrder(content.site, locale)];
  return order.map((each) => toTextId(section, each, slug)).find((id) => parsed.has(id));
}

const knownAnchors = new WeakMap<ParsedText, Set<string>>();

/**
 * Anchors of the headings of a text. Other blocks are counted, so that what a link to one led to could be another. A translation
 * may still have the id of before: the place is found by that of today as well.
 *
 * @param moved old ids of its entry, each with the id that stands for it now
 */
function getAnchors(text: ParsedText, moved: Readonly<Record<string, string>> = {}): Set<string> {
  const known = knownAnchors.get(text);
  if (known) return known;
  const ids = [...getHeadingIds(text)];
  const anchors = new Set([...ids, ...ids.flatMap((id) => (Object.hasOwn(moved, id) ? [moved[id]!] : []))]);
  knownAnchors.set(text, anchors);
  return anchors;
}

/** Finds an edition that shows a text and in which a place that the text links to does not exist. */
function findEditionWithout(
  loaded: LoadedContent,
  id: string,
  [section, slug]: readonly [string, string],
  anchor: string,
): Locale | undefined {
  if (layoutAnchors.has(anchor)) return undefined;
  const { content, parsed } = loaded;
  const text = content.texts[id]!;
  return content.site.locales
    .map(({ locale }) => locale)
    .filter((locale) => findShown(loaded, locale, text.section, text.slug) === id)
    .find((locale) => {
      const target = findShown(loaded, locale, section, slug);
      return (
        target !== undefined && !getAnchors(parsed.get(target)!, content.anchors[`${section}/${slug}`]).has(anchor)
      );
    });
}

/** Says where a link to a place could lead instead. */
function adviseAnchor(loaded: LoadedContent, entry: string, anchor: string): Bilingual {
  const moved = loaded.content.anchors[entry] ?? {};
  if (Object.hasOwn(moved, anchor)) return { en: `It is #${moved[anchor]} now.`, vi: `Nay là #${moved[anchor]}.` };
  const original = findOriginal(loaded, entry);
  const list = [...(original ? getHeadingIds(original.text) : []), ...layoutAnchors].map((id) => `#${id}`).join(', ');
  return { en: `The places of that page are ${list}.`, vi: `Các vị trí của trang đó là ${list}.` };
}

/** What is wrong with a link that leads out of the site: its address, or a host in its words that is another. */
function findExternalProblem({ name: target, words = '', attributes }: Reference): AddressProblem | undefined {
  const problem = /^mailto:/i.test(target) ? findMailProblem(target) : findAddressProblem(target);
  if (problem) return problem;
  const shown = [words, ...Object.values(attributes)];
  return shown.some((each) => findOtherHost(each, target) !== undefined) ? 'shown' : undefined;
}

/** The pages of a site that are no entries, as a text writes them. What stands on them changes by itself: they have no places to lead to. */
const getOwnPages = memoize((content: LoadedContent['content']): ReadonlySet<string> => {
  const { locale } = content.site.locales[0]!;
  const written = listOwnPages(content, locale).map((path) => path.slice(`/${locale}`.length));
  return new Set(['/search/', ...written]);
});

/** Tells whether a path is that of a page as it is written there: no empty part, none too many, a slash at the end. */
function isPage(path: string, { content, recordFiles }: LoadedContent, anchor: string): boolean {
  if (path === '' || path === '/') return true;
  if (getOwnPages(content).has(path)) return anchor === '';
  const [, section, slug] = /^\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  return section !== undefined && slug !== 'index' && recordFiles.has(`${section}/${slug ?? 'index'}`);
}

/**
 * Internal links lead to pages that exist, and anchors to places on them, in every edition that shows the text: a page
 * that falls back to another language too. External links are not followed here.
 */
export const links: Rule = (loaded, report) => {
  const { content, parsed } = loaded;
  for (const [id, text] of parsed) {
    const { file, section, slug } = content.texts[id]!;
    const seen = new Set<string>();
    for (const link of text.links) {
      const { name: target, line, column } = link;
      const block = text.blocks.findLastIndex((each) => each.line <= line);
      if (seen.has(`${block} ${target}`))
        report(
          'duplicate-link',
          file,
          { line, column },
          {
            en: `This passage links to ${target} already.`,
            vi: `Đoạn này đã có liên kết tới ${target}.`,
          },
          { en: 'Keep one of the two links.', vi: 'Chỉ giữ một trong hai liên kết.' },
        );
      seen.add(`${block} ${target}`);
      if (!target.startsWith('/') && !target.startsWith('#')) {
        const problem = /^(?:https?|mailto):/i.test(target) ? findExternalProblem(link) : undefined;
        if (problem) {
          const { message, remedy } = addressWords[problem];
          const shown = `: ${target}`;
          report(
            'external-link',
            file,
            { line, column },
            { en: message.en.replace(/\.?$/, shown), vi: message.vi.replace(/\.?$/, shown) },
            remedy,
          );
        }
        if (/^[a-z]+:/i.test(target)) continue;
        report(
          'broken-link',
          file,
          { line, column },
          { en: `This link is relative: ${target}`, vi: `Liên kết này là địa chỉ tương đối: ${target}` },
          { en: 'Write /section/slug/ from the root of the site.', vi: 'Viết /muc/ten-bai/ tính từ gốc trang.' },
        );
        continue;
      }
      const [path = '', anchor = ''] = target.split('#');
      const [first, second] = path.split('/').filter(Boolean);
      const toSection = path === '' ? section : (first ?? '');
      const toSlug = path === '' ? slug : (second ?? 'index');
      if (first !== undefined && isLocale(first))
        report(
          'broken-link',
          file,
          { line, column },
          { en: `This link names a language: ${target}`, vi: `Liên kết này ghi cả ngôn ngữ: ${target}` },
          {
            en: `Leave it out: ${path.slice(first.length + 1) || '/'}. Readers stay in their own edition.`,
            vi: `Bỏ mã ngôn ngữ: ${path.slice(first.length + 1) || '/'}. Bạn đọc ở lại bản ngôn ngữ của mình.`,
          },
        );
      else if (!isPage(path, loaded, anchor))
        report(
          'broken-link',
          file,
          { line, column },
          { en: `There is no page ${target}`, vi: `Không có trang ${target}` },
          {
            en: 'Write /section/slug/ with a slash at the end, and check the name.',
            vi: 'Viết /muc/ten-bai/ có gạch chéo ở cuối, và xem lại tên.',
          },
        );
      else if (path !== '' && anchor === '' && toSection === section && toSlug === slug)
        report(
          'self-link',
          file,
          { line, column },
          {
            en: `This link leads to the page it stands on: ${target}`,
            vi: `Liên kết này dẫn về chính trang đang đọc: ${target}`,
          },
          {
            en: 'Leave the link out, or name a heading of the page: #the-shore.',
            vi: 'Bỏ liên kết, hoặc trỏ tới một đề mục trong trang: #bo-ho.',
          },
        );
      else if (anchor !== '' && path !== '/') {
        const edition = findEditionWithout(loaded, id, [toSection, toSlug], anchor);
        if (edition === undefined) continue;
        report(
          'broken-anchor',
          file,
          { line, column },
          {
            en: `There is no place #${anchor} on that page (${edition}).`,
            vi: `Trang đó không có vị trí #${anchor} (${edition}).`,
          },
          adviseAnchor(loaded, `${toSection}/${toSlug}`, anchor),
        );
      }
    }
  }
};
