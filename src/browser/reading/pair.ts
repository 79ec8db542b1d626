/** What is to be read beside a page: its address in another language, and that language. */
export interface Counterpart {
  href: string;
  lang: string;
  dir: string;
}

/** Blocks of a text, and what is within them; an old id of a heading stands in a span before it. */
const blockSelector = '.body [id]:not(span)';

/** Blocks of the text of a page by id, outermost first; ids are the same in every language. */
function getBlocks(page: Document): Map<string, Element> {
  const blocks = [...page.querySelectorAll(blockSelector)].filter(
    (block) => !block.parentElement!.closest(blockSelector),
  );
  return new Map(blocks.map((block) => [block.id, block]));
}

/** Takes over an element of the other page: as text to read, without ids, source marks and links within that page. */
function adopt(element: Element, { lang, dir }: Counterpart): HTMLElement {
  const copy = document.importNode(element, true) as HTMLElement; // an HTML page holds HTML elements
  copy.querySelectorAll('sup.marks, .stale > a, script').forEach((each) => each.remove());
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  copy.querySelectorAll('a[href^="#"]').forEach((link) => link.replaceWith(...link.childNodes));
  // A heading said twice is one heading for those who move by headings.
  if (!/^H[1-6]$/.test(copy.tagName)) {
    copy.lang = lang;
    copy.dir = dir;
    copy.classList.add('paired');
    return copy;
  }
  const line = document.createElement('p');
  line.className = `paired heading ${copy.tagName.toLowerCase()}`;
  line.lang = lang;
  line.dir = dir;
  line.append(...copy.childNodes);
  return line;
}

/** Takes the second language away again. */
export function unpair(): void {
  document.querySelectorAll('.paired').forEach((each) => each.remove());
  document.querySelectorAll('.pair').forEach((row) => row.replaceWith(...row.childNodes));
  delete document.documentElement.dataset['paired'];
}

/**
 * Shows a second language block by block beside the text of this page.
 *
 * @throws when the other page cannot be loaded
 */
export async function pair(counterpart: Counterpart): Promise<void> {
  const response = await fetch(counterpart.href);
  if (!response.ok) throw new Error(`${response.status} ${counterpart.href}`);
  // Its styles are not needed, and the policy of this page knows only its own.
  const html = (await response.text()).replaceAll(/<style[^>]*>[^]*?<\/style>/g, '');
  const other = new DOMParser().parseFromString(html, 'text/html');
  unpair();
  const place = (own: Element | null, theirs: Element | null): void => {
    if (!own || !theirs) return;
    const row = document.createElement('div');
    row.className = 'pair';
    own.replaceWith(row);
    row.append(own, adopt(theirs, counterpart));
  };
  for (const selector of ['main h1', 'main .lead'])
    place(document.querySelector(selector), other.querySelector(selector));
  // The second text says of itself what its own page says: by whom it was made, and whether anybody has read it.
  const note = other.querySelector('main [data-translation-note]');
  if (note) document.querySelector('main .pair:has(.lead)')?.after(adopt(note, counterpart));
  const theirs = getBlocks(other);
  for (const [id, own] of getBlocks(document)) place(own.closest('.body > *'), theirs.get(id) ?? null);
  document.documentElement.dataset['paired'] = counterpart.lang;
}
