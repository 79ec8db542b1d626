import type { Loader } from 'astro/loaders';
import { formatFaults, formatStop } from './fault.ts';
import { getContentDirectory, loadContent } from './content.ts';
import { getSharedContent } from './shared-content.ts';
import { toProblem } from './problem.ts';
import { describeScheduled } from './scheduled.ts';
import type { LoadedContent } from './loaded-content.ts';

/** One reading serves all collections of a build; in development it lives until a file changes. */
let loaded: Promise<LoadedContent> | undefined;
/** What was last said of entries that wait for their day. */
let told: string | undefined;

/**
 * Milliseconds without a change after which files are read again. Editors empty a file before they write it, and the watcher
 * tells only the first of two changes that follow one another so closely.
 */
const settled = 50;

/** The collections that heard of a change, each with what it does then. */
const waiting = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

/** Forgets the reading once files have come to rest, however many collections hear of it, and lets each act on the next. */
function renew(act: () => void): void {
  waiting.add(act);
  clearTimeout(timer);
  timer = setTimeout(() => {
    loaded = undefined;
    const acts = [...waiting];
    waiting.clear();
    for (const each of acts) each();
  }, settled);
}

/** Parts of the content that are stored as collections of their own. */
type Part = 'editions' | 'records' | 'texts' | 'media' | 'sources';

/**
 * Loads one part of the content into Astro's store: records, text headers and digests. Bodies stay on disk.
 *
 * @param part which part of `SiteContent`; what there is once comes as the entries of `common`, in `value`
 */
export function contentLoader(part: Part | 'common'): Loader {
  return {
    name: `content-${part}`,
    async load({ store, watcher, logger }) {
      const root = getContentDirectory();
      let isFilled = false;
      const fill = async (): Promise<void> => {
        // While writing, content is read whenever it changes; a build gets what the gate has read, and never reads again.
        const own = (loaded ??= watcher ? loadContent(root) : Promise.resolve(getSharedContent(root)));
        const { content, faults, day } = await own;
        if (own !== loaded) return; // something has changed in the meantime: the next one is on its way
        if (faults.length > 0 && !watcher) throw new Error(`\n${formatStop(faults)}\n`);
        if (faults.length > 0 && part === 'common') logger.error(`\n${formatFaults(faults)}\n`);
        // Without its site no page could say anything: until the fault is mended, all stays as it was.
        if (!content.site && isFilled) return;
        isFilled = true;
        // The gate has said it at the beginning; while writing it is said again when it is something else.
        const scheduled = watcher && content.site ? describeScheduled(content, day) : '';
        if (part === 'common' && told !== undefined && told !== scheduled && scheduled !== '')
          logger.warn(`\n${scheduled}\n`);
        if (part === 'common') told = scheduled;
        const {
          site,
          brand,
          lent,
          shared,
          notices,
          withdrawn,
          geodata,
          glossary,
          gazetteer,
          exceptions,
          redirects,
          anchors,
          published,
          today,
        } = content;
        const common = {
          site,
          brand,
          lent,
          shared,
          notices,
          withdrawn,
          geodata,
          glossary,
          gazetteer,
          exceptions,
          redirects,
          anchors,
          published,
          today,
        };
        const entries: Record<string, object> =
          part === 'common'
            ? Object.fromEntries(Object.entries(common).map(([id, value]) => [id, { value }]))
            : content[part];
        // Not `clear`, after which Astro rewrites files in .astro that builds side by side share (scripts/workspace.ts).
        for (const id of store.keys()) if (!Object.hasOwn(entries, id)) store.delete(id);
        for (const [id, data] of Object.entries(entries)) store.set({ id, data: { ...data } });
      };
      await fill();
      watcher?.add(root);
      const refill = (): void => {
        fill().catch((error: unknown) => {
          if (part === 'common') logger.error(`\n${toProblem(error)?.message ?? String(error)}\n`);
        });
      };
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(root)) renew(refill);
      });
    },
  };
}
