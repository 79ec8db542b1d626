import { createExcerpt } from './excerpt.ts';
import { findPages, prepareSearch } from './find.ts';
import { unfoldText } from '../../search/fold.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** Results are shown in steps, so that a common word does not fetch every page's fragment. */
const pageSize = 12;

/** Milliseconds of rest in typing before a search starts. */
const pause = 180;

const bundles = new Map<string, Promise<Pagefind>>();

/** How often no bundle could be loaded. Browsers remember that of an address, and ask no more. */
let failures = 0;

/** Loads the search bundle of an edition, once, when the first word is typed. */
function loadBundle(path: string): Promise<Pagefind> {
  const address = failures === 0 ? path : `${path}?again=${failures}`;
  const bundle = bundles.get(path) ?? import(/* @vite-ignore */ address).then(prepareSearch);
  bundles.set(path, bundle);
  return bundle;
}

/**
 * `<site-search>`: a form with results below it, in the dialog and on the search page. Its texts come as data
 * attributes, because words belong to the page and not to the script.
 */
class SiteSearch extends HTMLElement {
  private latest = 0;
  private timer = 0;

  connectedCallback(): void {
    const input = this.querySelector('input')!;
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.search(input.value), pause);
    });
    const isPage = this.dataset['page'] !== undefined;
    this.querySelector('form')!.addEventListener('submit', (event) => {
      if (!isPage) return; // the dialog's form leads to the search page
      event.preventDefault();
      history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`);
      void this.search(input.value);
    });
    const asked = isPage ? new URLSearchParams(location.search).get('q') : null;
    if (asked) input.value = asked;
    // What was typed before this was loaded counts as well.
    if (input.value !== '') void this.search(input.value);
  }

  private async search(query: string): Promise<void> {
    const turn = ++this.latest;
    const words = query.trim();
    if (words === '') return this.show('idle', this.dataset['prompt'] ?? '', []);
    this.show('loading', this.dataset['loading'] ?? '', []);
    try {
      const pagefind = await loadBundle(this.dataset['bundle']!);
      const found = await findPages(pagefind, words);
      const results = await Promise.all(found.slice(0, pageSize).map((result) => result.data()));
      // A slower answer to an earlier question must not replace a later one.
      if (turn === this.latest) this.show('done', this.describe(words, found.length), results);
    } catch {
      // Asked again, it is tried again: the line may be back.
      failures++;
      bundles.delete(this.dataset['bundle']!);
      if (turn === this.latest) this.show('failed', this.dataset['unavailable'] ?? '', []);
    }
  }

  private describe(query: string, count: number): string {
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const text = this.getAttribute(count === 0 ? 'data-none' : `data-results-${form}`) ?? '';
    const shown = new Intl.NumberFormat(document.documentElement.lang).format(count);
    // As functions: in a replacement string, what was typed could mean something of its own ($&).
    return text.replace('{{count}}', () => shown).replace('{{query}}', () => query);
  }

  private show(state: string, status: string, results: PagefindResult[]): void {
    const list = this.querySelector<HTMLElement>('[data-state]')!;
    const sections = JSON.parse(this.dataset['sections']!) as Record<string, string>; // written by SearchForm.astro
    this.querySelector('[role=status]')!.textContent = status;
    list.replaceChildren(...results.map((result) => toItem(result, sections)));
    list.dataset['state'] = state;
    // The list of all pages gives way to results, and serves who finds none.
    if (this.dataset['page'] !== undefined)
      document.documentElement.toggleAttribute('data-asked', state === 'loading' || results.length > 0);
  }
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

/** Builds one result: nothing from the index becomes HTML. @param sections their names by the second part of an address */
function toItem(
  { url, raw_content, locations, meta, filters }: PagefindResult,
  sections: Record<string, string>,
): HTMLElement {
  // A name in Latin letters may begin a line on a page that is read from the right.
  const item = create('div', { className: 'result', dir: 'auto' });
  const words = create('div', {});
  const section = sections[url.slice(base.length).split('/')[2] ?? ''];
  if (section) words.append(create('span', { className: 'small muted', textContent: section }));
  words.append(create('a', { href: url, textContent: unfoldText(meta['title'] ?? url) }));
  const excerpt = create('p', {});
  for (const { text, isMark } of createExcerpt(decodeEntities(raw_content), locations, meta['title'] ?? ''))
    excerpt.append(isMark ? create('mark', { textContent: unfoldText(text) }) : unfoldText(text));
  words.append(excerpt);
  item.append(words);
  for (const image of filters['image'] ?? [])
    item.append(create('img', { loading: 'lazy', width: 96, height: 72, alt: '', src: base + image }));
  return item;
}

/** The index escapes these five. */
const decodeEntities = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

customElements.define('site-search', SiteSearch);
