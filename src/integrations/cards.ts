import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCards, type PublishedCard } from '../cards/card.ts';
import { CardPainter } from '../cards/draw.ts';
import type { SiteContent } from '../catalog/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { openCache } from '../loaders/cache.ts';
import { beginPhase } from './phases.ts';

/** Cards in Base64, by what they show: their addresses have a digest of that, and of the code that draws them. */
const drawn = openCache<string>('cards', [], ['@takumi-rs/core', 'sharp']);

/** Cards that are drawn at a time: drawing takes one core, and encoding another. */
const workers = 2;

/** Takes a card from the cache, or draws it. */
async function provide(card: PublishedCard, getPainter: () => CardPainter): Promise<{ bytes: Buffer; isNew: boolean }> {
  const key = hash('sha256', card.path);
  const known = drawn.read(key);
  if (known !== undefined) return { bytes: Buffer.from(known, 'base64'), isNew: false };
  const bytes = await getPainter().draw(card);
  drawn.write(key, bytes.toString('base64'));
  return { bytes, isNew: true };
}

/** Provides all cards, some at a time. @returns how many were drawn */
async function provideAll(list: readonly PublishedCard[], use: (path: string, bytes: Buffer) => void): Promise<number> {
  let painter: CardPainter | undefined;
  let made = 0;
  const waiting = list.values();
  const work = async (): Promise<void> => {
    for (const card of waiting) {
      const { bytes, isNew } = await provide(card, () => (painter ??= new CardPainter()));
      if (isNew) made++;
      use(card.path, bytes);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return made;
}

/** Draws the picture of each page that others see where somebody shares it: while the pages are made, and in development
 * when it is asked for. */
export function cards(content: SiteContent, locales: readonly Locale[]): AstroIntegration {
  const files = new Map<string, Buffer>();
  let made: Promise<number>;
  return {
    name: 'cards',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev')
          injectRoute({ pattern: '/cards/[...path]', entrypoint: new URL('card.ts', import.meta.url) });
      },
      'astro:build:start': () => {
        made = provideAll(getCards(content, locales), (path, bytes) => files.set(path, bytes));
        made.catch(() => {}); // told when it is awaited
      },
      'astro:build:done': async ({ dir, logger }) => {
        beginPhase('cards');
        const count = await made;
        logger.info(`${count} of ${files.size} cards drawn`);
        for (const [path, bytes] of files) {
          const target = join(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, bytes);
        }
        beginPhase('publish');
      },
    },
  };
}
