import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTree } from '../../src/publish/files.ts';
import { headerRules } from '../../src/publish/headers.ts';
import { readManifest, toAddress } from '../../src/publish/manifest.ts';
import { readPages } from '../pages.ts';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

// A site below a path of its host, as GitHub Pages publishes that of a project: nothing may lead out of the path.

const folder = mkdtempSync(join(tmpdir(), 'base-path-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
const home = 'https://name.github.io/repo/';

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  const path = join(content, 'site.yaml');
  // Its letters are files, to which its styles lead.
  const text = readFileSync(path, 'utf8')
    .replace(/^url: .*$/m, `url: ${home}`)
    .replace(/^brand:$/m, '$&\n  typeface: be-vietnam-pro');
  writeFileSync(path, text);
  writeFileSync(
    join(content, 'redirects.yaml'),
    'redirects:\n  - { from: places/tower, to: places/lighthouse, reason: It got its proper name. }\n',
  );
  await build(resolve('.'), site, { CONTENT_DIR: content });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A target somewhere in the site: where it stands, and as it stands there. */
type Target = [file: string, target: string];

/** Attributes that hold an address. */
const addressed = ['href', 'src', 'action', 'poster', 'data-bundle', 'data-other'];

/** Lists whatever a browser may fetch or follow from a page. */
const listPageTargets = (): Target[] =>
  readPages(site).flatMap(({ path, root, html }) => {
    const attributes = root
      .querySelectorAll(addressed.map((name) => `[${name}]`).join())
      .flatMap((element) => addressed.flatMap((name) => element.getAttribute(name) ?? []));
    const pictures = root
      .querySelectorAll('[srcset]')
      .flatMap((element) => element.getAttribute('srcset')!.split(','))
      .map((candidate) => candidate.trim().split(' ')[0]!);
    const refreshes = [...html.matchAll(/http-equiv="refresh" content="[^"]*url=([^"]+)"/g)].map(([, url]) => url!);
    return [...attributes, ...pictures, ...refreshes].map((target): Target => [path, target]);
  });

/** Lists what styles and scripts name, in pages and in files of their own. */
function listCodeTargets(): Target[] {
  const tops = [...new Set(listTree(site).map((path) => path.split('/')[0]!))];
  const patterns = new Set(headerRules.flatMap(({ paths }) => paths));
  const literal = new RegExp(`["'\`](/(?:${tops.join('|').replaceAll('.', '\\.')})(?:[/?#][^"'\`]*)?)["'\`]`, 'g');
  return listTree(site)
    .filter((path) => /\.(css|js|html|svg)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(site, path), 'utf8');
      const styles = [...text.matchAll(/url\(["']?([^)"']+)/g)].map(([, url]) => url!);
      // The table of headers is of patterns, which know nothing of a path.
      const scripts = [...text.matchAll(literal)].map(([, url]) => url!).filter((url) => !patterns.has(url));
      return [...styles, ...scripts].map((target): Target => [toAddress(path), target]);
    });
}

/** Lists every address with a host that any text file of the site holds: feeds, maps, data, Markdown, pages. */
const listAbsoluteTargets = (): Target[] =>
  listTree(site)
    .filter((path) => /\.(html|xml|json|geojson|csv|md|txt)$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(site, path), 'utf8').matchAll(/https:\/\/name\.github\.io[^\s"'<>)\\,|]*/g)].map(
        ([url]): Target => [toAddress(path), url],
      ),
    );

/** Tells what is wrong with a target; nothing when it is another site's, or there. */
function findFault([from, target]: Target): string[] {
  const { origin, pathname, protocol } = new URL(target, new URL(from.slice(1), home));
  if (origin !== new URL(home).origin || !protocol.startsWith('http')) return [];
  if (!pathname.startsWith('/repo/')) return [`${from} leads outside: ${target}`];
  const path = decodeURI(pathname.slice('/repo/'.length));
  const file = join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? [] : [`${from} leads nowhere: ${target}`];
}

describe.each([
  ['links, pictures and forms of pages', listPageTargets],
  ['styles and scripts', listCodeTargets],
  ['feeds, maps, data, Markdown versions and everything else with a full address', listAbsoluteTargets],
])('%s', (_name, list) => {
  test('lead to something below the path', () => {
    const targets = list();
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.flatMap(findFault)).toEqual([]);
  });
});

test('it has the pages and files of the same site with a host of its own', () => {
  const isOwn = (path: string): boolean => !/tower|^_astro\/|pagefind\//.test(path);
  // Its typeface makes other cards, and its addresses other press kits.
  const list = (place: string): string[] =>
    listTree(place)
      .filter(isOwn)
      .map((path) => path.replace(/^(cards\/.*)\.[0-9a-f]{8}\.jpg$|(\/press-kit-\w+)\.\w+\.zip$/, '$1$2'));
  expect(list(site)).toEqual(list(sites.province));
});

test('its manifest says where it lies; that of a site with a host of its own says nothing', () => {
  expect(readManifest(site).base).toBe('/repo');
  expect(readManifest(sites.province)).not.toHaveProperty('base');
});

test('what readers may keep of an edition is named as browsers ask for it', () => {
  const { files } = JSON.parse(readFileSync(join(site, 'en/offline.json'), 'utf8')) as {
    files: Record<string, unknown>;
  };
  const addresses = Object.keys(files).filter((address) => !/tower|fonts/.test(address)); // they are in this site only
  expect(addresses.filter((address) => !address.startsWith('/repo/'))).toEqual([]);
  const { files: usual } = JSON.parse(readFileSync(join(sites.province, 'en/offline.json'), 'utf8')) as {
    files: Record<string, unknown>;
  };
  expect(addresses).toHaveLength(Object.keys(usual).length);
  expect(addresses.flatMap((address) => findFault(['/en/offline.json', address]))).toEqual([]);
});

test('the map, robots.txt and security.txt name it with its path', () => {
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');
  expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${home}en/places/lighthouse/</loc>`);
  expect(read('sitemap-0.xml')).toContain(`hreflang="x-default" href="${home}"`);
  expect(read('llms.txt')).toContain(`${home}en/places/lighthouse.md`);
  expect(read('en/places/tower/index.html')).toContain('url=/repo/en/places/lighthouse/');
  expect(read('en/places/tower.md')).toContain(`<${home}en/places/lighthouse.md>`);
});
