import { defineMiddleware } from 'astro:middleware';
import { addBreaks } from './i18n/words.ts';
import { addPolicy } from './publish/policy.ts';

/** Every page on its way out: lines may end between words, also where a script has no spaces; and its policy. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = addBreaks(await response.text());
  // In development Vite adds scripts of its own.
  return new Response(import.meta.env.DEV ? html : addPolicy(html), response);
});
