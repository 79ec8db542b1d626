// Tells which pages of the built site nobody comes to by three clicks from the front page of their edition:
// npm run reach [-- --dir dist]. Exit 1: there are some.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getBase, stripBase } from '../src/i18n/paths.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { Problem } from '../src/loaders/problem.ts';
import { findFarPages, mostClicks, readLinks } from '../src/publish/reach.ts';
import { fail } from './ending.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

/** The address of the site, as its open data say it. */
function readAddress(): string {
  try {
    return (JSON.parse(readFileSync(join(values.dir, 'data/v1/entries.json'), 'utf8')) as { url: string }).url; // as src/machines writes it
  } catch {
    return fail(
      new Problem({
        en: `${values.dir} holds no site: run npm run build first, or name the folder with --dir.`,
        vi: `${values.dir} không có trang nào: hãy chạy npm run build trước, hoặc chỉ thư mục bằng --dir.`,
      }),
    );
  }
}

const base = getBase(readAddress());
const pages = readdirSync(values.dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return readLinks(path, readFileSync(join(values.dir, file), 'utf8'));
  });
const fronts = pages.map(({ path }) => path).filter((path) => isLocale(/^\/([^/]+)\/$/.exec(path)?.[1] ?? ''));

const far = findFarPages(pages, fronts, (link, page) => {
  const url = new URL(link, `http://site${base}${page}`);
  return url.host === 'site' ? stripBase(decodeURI(url.pathname), base) : undefined;
});
for (const { path, clicks } of far)
  console.log(
    clicks === undefined
      ? `${path}  no link leads there from the front page / không liên kết nào từ trang chủ dẫn tới`
      : `${path}  ${clicks} clicks from the front page / cách trang chủ ${clicks} lần bấm`,
  );
if (far.length > 0)
  console.log(
    `  → Link to it from a page nearer to the front page, such as the introduction of its section, or name it under related.\n  → Hãy đặt liên kết tới đó từ một trang gần trang chủ hơn, chẳng hạn bài giới thiệu mục, hoặc ghi ở related.`,
  );
console.log(
  far.length === 0
    ? `Every page lies within ${mostClicks} clicks. / Trang nào cũng cách trang chủ không quá ${mostClicks} lần bấm.`
    : `${far.length} ${far.length === 1 ? 'page' : 'pages'} too far / ${far.length} trang quá xa`,
);
process.exitCode = far.length > 0 ? 1 : 0;
