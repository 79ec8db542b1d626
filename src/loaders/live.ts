import type { LiveLoader } from 'astro/loaders';
import { getGivenContent, type GivenContent } from './given.ts';

/** Parts of the content that are collections of their own; what there is once comes as the entries of `common`, in `value`. */
export type Part = 'editions' | 'records' | 'texts' | 'media' | 'sources';

/** What there is once of a site. */
type Common = Omit<GivenContent['content'], Part>;

type Entries = { id: string; data: Record<string, unknown> }[];

function listEntries({ content }: GivenContent, part: Part | 'common'): Entries {
  const { editions, records, texts, media, sources, ...common } = content;
  const parts = { editions, records, texts, media, sources };
  if (part !== 'common') return Object.entries(parts[part]).map(([id, data]) => ({ id, data: { ...data } }));
  return Object.entries(common satisfies Common).map(([id, value]) => ({ id, data: { value } }));
}

/** Gives one part of the content that a build was given, or that development has read, as a collection of Astro. */
export const liveLoader = (part: Part | 'common'): LiveLoader<Record<string, unknown>> => ({
  name: `content-${part}`,
  loadCollection: async () => ({ entries: listEntries(await getGivenContent(), part) }),
  async loadEntry({ filter: { id } }) {
    return listEntries(await getGivenContent(), part).find((entry) => entry.id === id);
  },
});
