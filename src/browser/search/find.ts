import { foldQuery, hasMarks } from '../../search/fold.ts';
import type { Pagefind, PagefindResults } from './pagefind.ts';

/** Sets a search bundle up, with results in the order in which readers want them. */
export async function prepareSearch(pagefind: Pagefind): Promise<Pagefind> {
  const ranking = {
    // Whole words before words that only begin alike: “lũ” is rather the flood than “lũy”, the rampart.
    termSimilarity: 4,
    // What a page is called before its title, and both before what it speaks of.
    metaWeights: { title: 5, name: 7, form: 3, mention: 0.1 },
  };
  await pagefind.options({ baseUrl: import.meta.env?.BASE_URL ?? '/', ranking });
  await pagefind.init();
  return pagefind;
}

/** Searches with the marks that were typed; without marks, or when that finds nothing, marks play no part. */
export async function findPages(pagefind: Pagefind, query: string): Promise<PagefindResults> {
  for (const exactDiacritics of hasMarks(query) ? [true, false] : [false]) {
    await pagefind.options({ exactDiacritics });
    const results = (await pagefind.search(foldQuery(query)))?.results ?? [];
    if (results.length > 0) return results;
  }
  return [];
}
