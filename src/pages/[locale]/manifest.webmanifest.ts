import type { APIRoute } from 'astro';
import { pickWording } from '../../catalog/localized.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { localizedPath, toHref } from '../../i18n/paths.ts';
import { getContent, getLocalePaths } from '../../loaders/catalog.ts';
import { getThemeColours, icons } from '../../styles/brand.ts';
import { createPalette } from '../../styles/palette.ts';

export const getStaticPaths = getLocalePaths;

/** What a device shows of an edition that is put on its home screen (W3C, Web Application Manifest). */
export const GET: APIRoute = async ({ params }) => {
  const { locale } = params as { locale: Locale }; // given by getStaticPaths
  const content = await getContent();
  const { site } = content;
  const { lang, dir } = locales[locale];
  const name = pickWording(site, site.name, locale).text;
  const start = toHref(localizedPath(locale));
  const manifest = {
    id: start,
    name,
    short_name: name,
    description: pickWording(site, site.tagline, locale).text,
    lang,
    dir,
    start_url: start,
    // Other editions are not left for the browser's own window.
    scope: toHref('/'),
    display: 'minimal-ui',
    background_color: createPalette(site.brand.palette).paper.light,
    theme_color: getThemeColours(content)[0]!.colour, // there is one at least
    icons: icons.flatMap(({ file, size, purpose }) =>
      purpose ? [{ src: toHref(`/${file}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
