import type { AstroIntegration } from 'astro';

/** In development: the pictures that others see where somebody shares a page, drawn when they are asked for. */
export const cards = (): AstroIntegration => ({
  name: 'cards',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({ pattern: '/cards/[...path]', entrypoint: new URL('../cards/endpoint.ts', import.meta.url) });
    },
  },
});
