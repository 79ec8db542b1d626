import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCards } from '../cards/card.ts';
import { CardPainter } from '../cards/draw.ts';
import { getContent } from '../loaders/catalog.ts';
import { getBuiltLocales } from '../loaders/editions.ts';

export async function getStaticPaths() {
  const content = await getContent();
  return getCards(content, getBuiltLocales(content.site)).map((card) => ({
    params: { path: card.path.slice('/cards/'.length) },
    props: { card },
  }));
}

const painter = new CardPainter();

/** In development: the card at an address, drawn when somebody asks for it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Uint8Array.from(await painter.draw(props.card)), { headers: { 'Content-Type': 'image/jpeg' } });
