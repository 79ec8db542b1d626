/** The part of Pagefind's browser interface that is used (pagefind.app/docs/api). */
export interface Pagefind {
  options: (options: {
    excerptLength?: number;
    baseUrl?: string;
    exactDiacritics?: boolean;
    ranking?: { termSimilarity?: number; metaWeights?: Record<string, number> };
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] } | null>;
}

/** What a search finds, best first. */
export type PagefindResults = NonNullable<Awaited<ReturnType<Pagefind['search']>>>['results'];

/** One page found. */
export interface PagefindResult {
  url: string;
  /** All its words as HTML, the title first; where a script has no spaces, U+200B stands between them. */
  raw_content: string;
  /** Which of the words were searched for. */
  locations: number[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
