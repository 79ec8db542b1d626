import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroAdapter, AstroIntegration } from 'astro';

// Everything here that Astro’s documentation does not promise is tried by tests/build/renderer.test.ts: that the compiled pages
// are whole when a prerenderer is set up, where they lie, and that the entry of this environment may be ours.

/** Nothing is rendered on demand: pages are compiled into functions, which a build calls. */
const adapter: AstroAdapter = {
  name: 'renderer',
  entrypointResolution: 'auto',
  adapterFeatures: { buildOutput: 'static' },
  supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
};

/**
 * Has Astro compile the pages, their styles, scripts and fonts, and render nothing.
 *
 * @param server where the compiled pages are put
 */
export function renderer(server: string): AstroIntegration {
  let compiled = '';
  return {
    name: 'renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => setAdapter(adapter),
      'astro:build:setup': ({ vite, updateConfig }) => {
        compiled = vite.environments!['prerender']!.build!.outDir!; // set by Astro before the hook is called
        const input = fileURLToPath(new URL('entry.ts', import.meta.url));
        updateConfig({ environments: { prerender: { build: { rolldownOptions: { input } } } } });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'renderer',
          // Astro removes its own copy when it has called all of these.
          setup: async () => cpSync(compiled, server, { recursive: true }),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('There is no page to be rendered.')),
        }),
    },
  };
}
