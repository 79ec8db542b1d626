import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFarPages, mostClicks, readLinks, type LinkedPage } from '../../src/publish/reach.ts';

const toPath = (link: string, page: string): string => new URL(link, `http://site${page}`).pathname;
const link = (path: string, ...links: string[]): LinkedPage => ({ path, links, isAside: false });

test('links and pages aside are read from HTML', () => {
  const html = '<a href="/vi/a/">A</a><link href="/x.css"><a>no</a><a href="../b/?x#y">B</a>';
  expect(readLinks('/vi/c/', html)).toEqual({ path: '/vi/c/', links: ['/vi/a/', '../b/?x#y'], isAside: false });
  for (const aside of [
    '<meta http-equiv="refresh" content="0;url=/vi/">',
    '<meta name="robots" content="noindex">',
    '<main data-withdrawn>',
  ])
    expect(readLinks('/vi/c/', aside).isAside).toBe(true);
  expect(readLinks('/vi/404.html', '').isAside).toBe(true);
});

test('a page further than three clicks is told with its clicks, and one without a link', () => {
  const pages = [
    link('/vi/', 'a/', '/en/'),
    link('/vi/a/', '/vi/b/#x'),
    link('/vi/b/', '/vi/c/'),
    link('/vi/c/', '/vi/d/', '/vi/gone/'),
    link('/vi/d/'),
    link('/vi/orphan/', '/vi/'),
    link('/en/', '/vi/orphan/'),
    { ...link('/vi/moved/'), isAside: true },
  ];
  expect(findFarPages(pages, ['/vi/', '/en/'], toPath)).toEqual([
    { path: '/vi/d/', clicks: 4 },
    { path: '/vi/orphan/', clicks: undefined },
  ]);
});

test('where a page is near, so is what it leads to, but for one click', () => {
  const paths = Array.from({ length: 8 }, (_, index) => (index === 0 ? '/vi/' : `/vi/${index}/`));
  const links = fc.array(fc.subarray(paths), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(links, (targets) => {
      const pages = paths.map((path, index) => link(path, ...targets[index]!));
      const far = new Map(findFarPages(pages, ['/vi/'], toPath).map(({ path, clicks }) => [path, clicks]));
      const near = pages.filter(({ path }) => !far.has(path)).flatMap(({ links: own }) => own);
      const clicks = near.filter((target) => far.has(target)).map((target) => far.get(target));
      expect(clicks).toEqual(clicks.map(() => mostClicks + 1));
    }),
  );
});
