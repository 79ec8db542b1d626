// npm run due -- [--now | --date YYYY-MM-DD] [--links]: what time has made due, as Markdown; nothing when nothing is.
// --now takes the day of this machine's clock, where the site is at home.
// --changes lists only what a build of that day would print otherwise than one of the last commit, one a line.
// --links also asks every address that texts and sources lead to, a few at a time.
import { parseArgs } from 'node:util';
import { getChanges, getDue, type Due } from '../src/catalog/due.ts';
import { toDay } from '../src/catalog/schedule.ts';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';

const { values } = parseArgs({
  options: {
    date: { type: 'string' },
    now: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    changes: { type: 'boolean', default: false },
  },
});
const { content, parsed } = await readContent(getContentDirectory());
const today = values.now ? toDay(Date.now(), content.site['time-zone']) : (values.date ?? content.today);

const headings: Record<Due['kind'], string> = {
  fact: 'Facts to check again / Dữ kiện cần kiểm tra lại',
  page: 'Pages to read again / Trang cần xem lại',
  event: 'Events that are over / Sự kiện đã qua',
  exception: 'Exceptions that have ended / Ngoại lệ đã hết hạn',
  scheduled: 'Entries whose day has come / Bài đã đến ngày đăng',
  security: 'The site is to be built anew / Cần dựng lại trang',
};

/** Milliseconds after which a host counts as silent; some are slow, and one answer a night is enough. */
const patience = 20_000;

/** Tells what is wrong with an address, or nothing. Hosts that refuse programs (401, 403, 429) are not broken. */
async function findProblem(address: string): Promise<string | undefined> {
  const options = { redirect: 'follow', signal: AbortSignal.timeout(patience) } as const;
  try {
    let response = await fetch(address, { ...options, method: 'HEAD' });
    if (response.status === 405 || response.status === 501) response = await fetch(address, options);
    await response.body?.cancel();
    return response.ok || [401, 403, 429].includes(response.status) ? undefined : String(response.status);
  } catch (error) {
    return error instanceof Error
      ? error.cause instanceof Error
        ? error.cause.message
        : error.message
      : String(error);
  }
}

/** Every address that leads elsewhere, with the files that name it. */
function listLinks(): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const add = (address: string | undefined, file: string): void => {
    if (address === undefined || !/^https?:/.test(address)) return;
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

if (values.links) {
  const queue = listLinks().entries();
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    for (const [address, files] of queue) {
      const problem = await findProblem(address);
      if (problem !== undefined) broken.push(`- <${address}> – ${problem} (${[...files].join(', ')})`);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  if (broken.length > 0)
    console.log(`## Links that do not answer / Liên kết không trả lời\n\n${broken.toSorted().join('\n')}`);
}
