import { defineCollection } from 'astro:content';
import { contentLoader } from './loaders/store.ts';

// Schemas are checked while reading (src/loaders/content.ts), where faults still have lines; the store only carries.
export const collections = {
  common: defineCollection({ loader: contentLoader('common') }),
  editions: defineCollection({ loader: contentLoader('editions') }),
  records: defineCollection({ loader: contentLoader('records') }),
  texts: defineCollection({ loader: contentLoader('texts') }),
  media: defineCollection({ loader: contentLoader('media') }),
  sources: defineCollection({ loader: contentLoader('sources') }),
};
