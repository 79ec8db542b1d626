import { hash } from 'node:crypto';
import { openCache } from '../loaders/cache.ts';
import type { PublishedCard } from './card.ts';
import { CardPainter } from './draw.ts';

/** Cards in Base64, by what they show: their addresses have a digest of that, and of the code that draws them. */
const drawn = openCache<string>('cards', [], ['@takumi-rs/core', 'sharp']);

/** Cards that are drawn at a time: drawing takes one core, and encoding another. */
const workers = 2;

/** Takes a card from the cache, or draws it. */
async function provide(card: PublishedCard, getPainter: () => CardPainter): Promise<Buffer> {
  const key = hash('sha256', card.path);
  const known = drawn.read(key);
  if (known !== undefined) return Buffer.from(known, 'base64');
  const bytes = await getPainter().draw(card);
  drawn.write(key, bytes.toString('base64'));
  return bytes;
}

/** Provides cards, some at a time: the pictures of pages that others see where somebody shares them. */
export async function provideCards(
  list: readonly PublishedCard[],
  use: (path: string, bytes: Buffer) => void,
): Promise<void> {
  let painter: CardPainter | undefined;
  const waiting = list.values();
  const work = async (): Promise<void> => {
    for (const card of waiting) use(card.path, await provide(card, () => (painter ??= new CardPainter())));
  };
  await Promise.all(Array.from({ length: workers }, work));
}
