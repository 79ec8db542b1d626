import mdx from '@astrojs/mdx';
import { createFonts } from '../styles/fonts.ts';
import type { CodeSettings } from './settings.ts';

// Astro takes a variable of the environment for its own of the same name in import.meta.env: with a DEV in somebody's shell
// pages would go without their policy, with a BASE_URL (Vitest sets both) links would lead elsewhere.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) delete process.env[name];

/** Astro’s configuration of the pages, for development and for the code half of a build alike. */
export const createConfig = async ({ base, typeface }: CodeSettings) => ({
  base: `${base}/`,
  scopedStyleStrategy: 'class' as const, // shorter than attributes, and every byte counts in the first round trip
  build: { inlineStylesheets: 'always' as const },
  devToolbar: { enabled: false },
  fonts: await createFonts(typeface),
  integrations: [mdx()],
});
