import { defineLiveCollection } from 'astro:content';
import { liveLoader } from './loaders/live.ts';

// Schemas are checked while reading (src/loaders/content.ts), where faults still have lines; the collections only carry.
export const collections = {
  common: defineLiveCollection({ loader: liveLoader('common') }),
  editions: defineLiveCollection({ loader: liveLoader('editions') }),
  records: defineLiveCollection({ loader: liveLoader('records') }),
  texts: defineLiveCollection({ loader: liveLoader('texts') }),
  media: defineLiveCollection({ loader: liveLoader('media') }),
  sources: defineLiveCollection({ loader: liveLoader('sources') }),
};
