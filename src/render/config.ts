import mdx from '@astrojs/mdx';
import { createFonts } from '../styles/fonts.ts';
import type { CodeSettings } from './settings.ts';

/** Astro’s configuration of the pages, for development and for the code half of a build alike. */
export const createConfig = async ({ base, typeface }: CodeSettings) => ({
  base: `${base}/`,
  scopedStyleStrategy: 'class' as const, // shorter than attributes, and every byte counts in the first round trip
  build: { inlineStylesheets: 'always' as const },
  devToolbar: { enabled: false },
  fonts: await createFonts(typeface),
  integrations: [mdx()],
});
