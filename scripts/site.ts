// npm run site -- url | path | groups N: what workflows ask of the site.
import { getBase, toHref } from '../src/i18n/paths.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';

const [question, argument = ''] = process.argv.slice(2);
const { site } = (await loadContent(getContentDirectory())).content;
const all = site.locales.map(({ locale }) => locale);
const count = Math.min(Math.max(1, Math.trunc(Number(argument)) || 1), all.length);
if (question === 'url') console.log(site.url);
else if (question === 'path') console.log(toHref('/', getBase(site.url)));
else if (question === 'groups') {
  // Dealt like cards: the editions that promise most come first and are the largest.
  const groups = Array.from({ length: count }, (_, group) => all.filter((_locale, index) => index % count === group));
  console.log(JSON.stringify(groups.map((group) => group.join(','))));
} else {
  console.error('npm run site -- url | path | groups N');
  process.exit(2);
}
