import { defineMiddleware } from 'astro:middleware';
import { addBreaks } from './i18n/words.ts';

/** Every page on its way out: lines may end between words, also where a script has no spaces. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addBreaks(await response.text()), response);
});
