import { defineMiddleware } from 'astro:middleware';
import { addPictureRules } from './catalog/crop.ts';
import { getNames } from './catalog/glossary.ts';
import { isLocale } from './i18n/locales.ts';
import { stripBase } from './i18n/paths.ts';
import { keepNames, keepsNames } from './i18n/unbroken.ts';
import { addBreaks } from './i18n/words.ts';
import { getContent } from './loaders/catalog.ts';
import { addPolicy } from './publish/policy.ts';

/** Keeps the lines of a page of an edition from ending within the names that the content knows. */
async function keepLines(html: string, pathname: string): Promise<string> {
  const path = stripBase(pathname, import.meta.env.BASE_URL.replace(/\/$/, ''));
  const locale = path?.split('/')[1] ?? '';
  return isLocale(locale) && keepsNames(locale) ? keepNames(html, locale, getNames(await getContent(), locale)) : html;
}

/** Every page on its way out: where lines may end, also in a script without spaces; how its pictures are cut; its policy. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const lines = addBreaks(await keepLines(await response.text(), url.pathname));
  const html = addPictureRules(lines, await getContent());
  // In development Vite adds scripts of its own.
  return new Response(import.meta.env.DEV ? html : addPolicy(html), response);
});
