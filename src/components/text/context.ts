import type { SiteContent } from '../../catalog/content.ts';
import type { Entry } from '../../catalog/entries.ts';
import type { NumberedSource } from '../../catalog/facts.ts';

/** What the components of a text may ask about the page they stand on. */
export interface TextContext {
  content: SiteContent;
  entry: Entry;
  sources: readonly NumberedSource[];
}
