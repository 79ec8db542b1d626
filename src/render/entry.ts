// The compiled pages as functions: what Astro makes of this file is called by src/render/site-build.ts.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { toFile } from './output.ts';

export { setContent } from '../loaders/given.ts';
export { setBuildVersion } from '../loaders/version.ts';

const app = createApp({ streaming: false });

/** Something that the site publishes, and how it is made. */
export interface Output {
  /** Path below the site: `vi/index.html`. */
  file: string;
  /** Digest of what it shows, where its page gives one as `cacheKey`. */
  key: string | undefined;
  /** Makes it. @throws when the page does not answer */
  render: () => Promise<Uint8Array>;
}

/** Lists everything that the pages make of the content that was set. */
export async function listOutputs(): Promise<Output[]> {
  const paths = await new StaticPaths(app).getAll();
  const known = new Set<string>();
  return paths.flatMap(({ pathname, route, cacheKey }): Output[] => {
    const file = toFile(pathname, route);
    // Of two routes with one address the first counts, as in Astro.
    if (known.has(file)) return [];
    known.add(file);
    const end = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
    const url = `http://localhost${app.manifest.base.replace(/\/$/, '')}${encodeURI(pathname)}${end}`;
    return [
      {
        file,
        key: cacheKey,
        async render() {
          const response = await app.render(new Request(url), { routeData: route });
          if (response.status !== 200 && !(response.status === 404 && file === '404.html'))
            throw new Error(`${pathname}: ${response.status} (${route.component})`);
          return new Uint8Array(await response.arrayBuffer());
        },
      },
    ];
  });
}
