import type { APIRoute } from 'astro';
import { getContent } from '../loaders/catalog.ts';

/** The favicon, at the one address where browsers and bookmarks look for it. */
export const GET: APIRoute = async () => {
  const { brand } = await getContent();
  return new Response(brand.favicon, { headers: { 'Content-Type': 'image/svg+xml' } });
};
