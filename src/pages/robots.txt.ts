import type { APIRoute } from 'astro';
import { absoluteUrl } from '../i18n/paths.ts';
import { getContent } from '../loaders/catalog.ts';

export const GET: APIRoute = async () => {
  const { site } = await getContent();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.url, '/sitemap-index.xml')}\n`);
};
