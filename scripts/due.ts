// npm run due -- [--now | --date YYYY-MM-DD] [--links]: what time has made due, as Markdown; nothing when nothing is.
// --now takes the day of this machine's clock, where the site is at home.
// --changes lists only what a build of that day would print otherwise than one of the last commit, one a line.
// --links also asks every address that texts and sources lead to, and tells those that are dead from those that cannot
// be decided; hosts that refuse programs are listed on the error stream. --pauses 3,15 are the seconds before an address
// that seems dead is asked again.
import { parseArgs } from 'node:util';
import { getChanges, getDue, type Due } from '../src/catalog/due.ts';
import { toDay } from '../src/catalog/schedule.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { checkLinks } from './links.ts';
import { isPublicHost } from './public-host.ts';

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    now: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    pauses: { type: 'string', default: '3,15' },
    changes: { type: 'boolean', default: false },
  },
});
const { content, parsed } = await loadContent(getContentDirectory());
const today = values.now ? toDay(Date.now(), content.site['time-zone']) : (values.date ?? content.today);

const headings: Record<Due['kind'], string> = {
  fact: 'Facts to check again / Dữ kiện cần kiểm tra lại',
  page: 'Pages to read again / Trang cần xem lại',
  event: 'Events that are over / Sự kiện đã qua',
  notice: 'Notices that are shown, until / Thông báo đang hiện, đến ngày',
  'ended-notice': 'Notices that have ended: delete them / Thông báo đã hết hạn: hãy xóa',
  exception: 'Exceptions that have ended / Ngoại lệ đã hết hạn',
  scheduled: 'Entries whose day has come / Bài đã đến ngày đăng',
  security: 'The site is to be built anew / Cần dựng lại trang',
};

/** Every address that leads elsewhere, with the files that name it. */
function listLinks(): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const add = (address: string | undefined, file: string): void => {
    if (address === undefined || !/^https?:/i.test(address)) return;
    links.set(address, (links.get(address) ?? new Set()).add(file));
  };
  for (const [id, text] of parsed) for (const { name } of text.links) add(name, content.texts[id]!.file);
  for (const [key, { url }] of Object.entries(content.sources)) add(url, `sources/${key}.yaml`);
  return links;
}

if (values.changes) {
  for (const { what } of getChanges(content, today)) console.log(what);
  process.exit();
}
const due = getDue(content, today);
for (const kind of Object.keys(headings) as Due['kind'][]) {
  const items = due.filter((each) => each.kind === kind);
  if (items.length > 0) console.log(`## ${headings[kind]}\n`);
  for (const { what, date } of items) console.log(`- \`${what}\` – ${date}`);
  if (items.length > 0) console.log('');
}

/** The stored copies of sources, by the address of the original. */
const copies = new Map(
  Object.values(content.sources).flatMap(({ url, archived }) => (url && archived ? [[url, archived] as const] : [])),
);

const linkHeadings = {
  dead: 'Links that are dead / Liên kết đã hỏng',
  undecided: 'Links that could not be decided / Liên kết chưa rõ còn hay mất',
  refused: 'Links that only a person with a browser can check / Liên kết chỉ người dùng trình duyệt mới kiểm tra được',
} as const;

/** Asks every address, and says of each kind of trouble which ones have it. */
async function reportLinks(): Promise<void> {
  const links = listLinks();
  const agent = `Mozilla/5.0 (compatible; link check; +${content.site.url})`;
  const verdicts = await checkLinks([...links.keys(), ...copies.values()], {
    agent,
    mayAsk: isPublicHost,
    pauses: values.pauses.split(',').map((seconds) => (Number(seconds) || 0) * 1000),
  });
  for (const [state, heading] of Object.entries(linkHeadings)) {
    const lines = [...links].flatMap(([address, files]) => {
      const verdict = verdicts.get(address)!; // each was asked
      if (verdict.state === 'answers' || verdict.state !== state) return [];
      const copy = copies.get(address);
      // Readers are offered the copy beside the original.
      if (copy !== undefined && verdicts.get(copy)?.state === 'answers') return [];
      const hint = state === 'dead' && copy === undefined ? ' – `archived`? ' : ' ';
      return [`- <${address}> – ${verdict.detail}${hint}(${[...files].join(', ')})`];
    });
    if (lines.length === 0) continue;
    // Hosts that refuse programs do so every night: that is no news.
    const tell = state === 'refused' ? console.error : console.log;
    tell(`## ${heading}\n\n${lines.toSorted().join('\n')}\n`);
  }
}

if (values.links) await reportLinks();
