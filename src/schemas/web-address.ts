import { domainToUnicode } from 'node:url';
import type { Bilingual } from '../loaders/fault.ts';

// One check of addresses for everything that leads out of the site: links of texts, sources, portals, media, documents.

/** What is wrong with an address. */
export type AddressProblem =
  'form' | 'scheme' | 'user' | 'number' | 'local' | 'host' | 'letters' | 'port' | 'path' | 'length' | 'mail' | 'shown';

/** No address that people copy from a browser is longer. */
const longest = 2000;

/** Scheme and host as they are written; everything behind them holds no white space, controls, invisible letters or \ < > ". */
const written = /^(https?):\/\/([^/?#\s]+)(?:[/?#](?:(?![\s\p{C}<>"\\`])[^])*)?$/iu;

/** Names that the root of the domain system will never have (RFC 6761, RFC 6762, RFC 8375, ICANN resolution 2024.07.29.06). */
const localNames = new Set(
  'localhost local localdomain internal intranet private corp home lan invalid test onion arpa'.split(' '),
);

/** A label of the domain system: letters, digits and hyphens within (RFC 1123, 2.1). */
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** The last label: two letters or more, or `xn--`. */
const top = /^[a-z][a-z0-9-]+$/;

/** Letters that hosts are written with, a writing system each; ASCII digits and hyphens stand in all of them. */
const writings = [
  // Of Latin only what alphabets use, Vietnamese among them: no phonetic letters, no dotless i, no long s.
  /^[a-z0-9à-öø-ÿ\u0101-\u0130\u0132-\u0137\u0139-\u0148\u014A-\u017Eơư\u0219\u021B\u1EA1-\u1EF9-]+$/u,
  /^[\p{Script=Cyrillic}0-9-]+$/u,
  /^[\p{Script=Greek}0-9-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー々〆0-9-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}0-9-]+$/u,
  ...[
    'Arabic',
    'Hebrew',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
    'Devanagari',
    'Bengali',
    'Tamil',
    'Georgian',
    'Armenian',
  ].map((script) => new RegExp(String.raw`^(?:\p{Script=${script}}\p{M}*|[0-9-])+$`, 'u')),
] as const;

/** Cyrillic and Greek letters that look like Latin ones: a label of nothing else is one to deceive (Chromium, idn_spoof_checker). */
const lookalike = /^[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡαγεηικνορτυωχ0-9-]+$/u;

/** Top domains in those letters, where a word of them is at home. */
const nativeTop = /^[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Tells whether a host, written out, is in the letters of one language beside ASCII and deceives nobody. */
function isHonest(host: string): boolean {
  const labels = host.split('.');
  // oxlint-disable-next-line no-control-regex -- ASCII
  const foreign = labels.filter((each) => /[^\u0000-\u007F]/.test(each));
  if (foreign.length === 0) return true;
  if (!writings.some((writing) => foreign.every((each) => writing.test(each)))) return false;
  return nativeTop.test(labels.at(-1)!) || !foreign.some((each) => lookalike.test(each));
}

/** Tells what is wrong with the name of a host. @param host as it is written, without a port */
export function findHostProblem(host: string): AddressProblem | undefined {
  if (!URL.canParse(`https://${host}/`)) return /^[\d.]+$/.test(host) ? 'number' : 'host';
  const { hostname } = new URL(`https://${host}/`);
  // Browsers read 2130706433, 0x7f.1 and 0177.0.0.1 as numbers of machines too (WHATWG URL, “IPv4 parser”).
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return 'number';
  const labels = hostname.split('.');
  if (labels.length < 2 || localNames.has(labels.at(-1)!)) return 'local';
  if (!labels.every((each) => label.test(each)) || !top.test(labels.at(-1)!) || hostname.length > 253) return 'host';
  const named = domainToUnicode(hostname);
  // Full-width letters, circled ones and invisible ones are read as others: https://ｅvil。example.
  if (![hostname, named].includes(host.toLowerCase().normalize('NFC'))) return 'letters';
  return isHonest(named) ? undefined : 'letters';
}

/**
 * Tells what is wrong with the address of another site.
 *
 * @param address `https://host.example/path`, with a query and a fragment as the host gives them
 * @param schemes `https`, and `http` for what is cited as it is
 */
export function findAddressProblem(
  address: string,
  schemes: readonly ('https' | 'http')[] = ['https'],
): AddressProblem | undefined {
  if (address.length > longest) return 'length';
  const [, scheme = '', authority = ''] = written.exec(address) ?? [];
  if (authority === '') return 'form';
  if (authority.includes('@')) return 'user';
  const [, host = '', port] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  const problem = findHostProblem(host);
  if (problem) return problem;
  if (!URL.canParse(address)) return 'form';
  // Those below are of other services, and browsers refuse many of them (WHATWG Fetch, “port blocking”).
  if (port !== undefined && new URL(address).port !== '' && Number(port) < 1024) return 'port';
  const [path = ''] = address.slice(scheme.length + 3 + authority.length).split(/[?#]/, 1);
  const isOdd = path.split('/').some((part) => /^\.{1,2}$/.test(part.replaceAll(/%2e/gi, '.')));
  if (isOdd || /%(?:[01][0-9a-f]|7f)/i.test(path)) return 'path';
  return schemes.some((each) => each === scheme.toLowerCase()) ? undefined : 'scheme';
}

/** Tells what is wrong with an address to write to: one receiver, and at most a subject. */
export function findMailProblem(address: string): AddressProblem | undefined {
  const [, host] = /^mailto:[a-z0-9](?:[a-z0-9._+-]{0,63})@([^@?,;%\s]+)(?:\?subject=[^&\s]*)?$/i.exec(address) ?? [];
  return host === undefined || findHostProblem(host) !== undefined ? 'mail' : undefined;
}

/** Libraries of stored pages: the address of the original stands in theirs. */
const archives = new Set(['web.archive.org', 'archive.org', 'archive.ph', 'archive.today', 'archive.is', 'perma.cc']);

const mailForm = /^[^@]+@[^@]+\.[^@]+$/;

/** Ends of names that are no hosts: Node.js, index.html. */
const fileEndings = new Set(
  'asp aspx avif csv doc docx gif htm html jpeg jpg js json jsp md mdx mov mp3 mp4 odt pdf php png ppt pptx py rs rtf sh svg ts tsx txt webp xls xlsx xml yaml yml zip'.split(
    ' ',
  ),
);

/** Ends of hosts that are one however they are written: VnExpress.net, QUANGTRI.GOV.VN. */
const plainTops = new Set('com net org edu gov int info biz asia travel example vn'.split(' '));

const stripHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Tells whether one of two hosts lies below the other: e.vnexpress.net and vnexpress.net. */
function isRelated(one: string, other: string): boolean {
  const [a, b] = [stripHost(one), stripHost(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** A host by its form, with what makes it plain that it is one. */
const shownHost =
  /^(https?:\/{1,2}|www\.)?((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+\p{L}[\p{L}\p{M}\p{N}-]+)(?:[.:/]|$)/iu;

/** A name on a network of people: @marren.travel. */
const handle = /(?<![^\s(])@[\w.]+/g;

/** Hosts that a reader would take words for: with https:// or www., or by their end. */
function listShownHosts(words: string): string[] {
  const plain = words
    .normalize('NFKC')
    .replaceAll(/[。｡]/g, '.')
    .replaceAll(/:\/\/\s+/g, '://')
    .replaceAll(handle, '');
  return plain.split(/[^\p{L}\p{M}\p{N}.:/-]+|(?<!https?):/iu).flatMap((word) => {
    const [, start, host = ''] = (word.length <= longest && shownHost.exec(word)) || [];
    const end = host.slice(host.lastIndexOf('.') + 1);
    const isHost =
      start !== undefined || (host === host.toLowerCase() ? !fileEndings.has(end) : plainTops.has(end.toLowerCase()));
    return host !== '' && isHost ? [host] : [];
  });
}

/**
 * Finds a host that the words of a link show though the link leads to another.
 *
 * @param words what readers see of the link
 * @param address where it leads
 */
export function findOtherHost(words: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname, search } = new URL(address);
  const mail = protocol === 'mailto:' ? pathname.toLowerCase() : undefined;
  const shownMail = words
    .toLowerCase()
    .split(/[\s<>(),;]+/)
    .find((word) => word.length <= longest && mailForm.test(word));
  if (shownMail !== undefined && mail !== undefined) return shownMail === mail ? undefined : shownMail;
  const host = mail?.split('@').at(-1) ?? hostname;
  const kept = archives.has(hostname) ? `${pathname}${search}`.toLowerCase() : '';
  // Who names several begins with the one meant: “almanac.example, which quotes marren.example”.
  const [shown] = listShownHosts(words);
  if (shown === undefined || isRelated(toAscii(shown), host)) return undefined;
  return kept.includes(stripHost(toAscii(shown))) ? undefined : shown;
}

const toAscii = (host: string): string =>
  URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`).hostname : host.toLowerCase();

/** What is said of each problem, and what to do. */
export const addressWords: Readonly<Record<AddressProblem, { message: Bilingual; remedy: Bilingual }>> = {
  form: {
    message: {
      en: 'This is no web address that readers could open.',
      vi: 'Đây không phải địa chỉ web mà bạn đọc mở được.',
    },
    remedy: {
      en: 'Copy it from the address bar of the browser: https://host.example/path, without spaces or backslashes.',
      vi: 'Hãy chép từ thanh địa chỉ của trình duyệt: https://ten-mien.vn/duong-dan, không có dấu cách hay dấu \\.',
    },
  },
  scheme: {
    message: {
      en: 'This address is not encrypted: what readers ask there could be read and changed on the way.',
      vi: 'Địa chỉ này không mã hóa: trên đường truyền, nội dung có thể bị đọc trộm hoặc sửa đổi.',
    },
    remedy: {
      en: 'Write https://; nearly every host has it. What can only be read at http:// is cited as a source (sources/…).',
      vi: 'Hãy viết https://, hầu như trang nào cũng có. Tài liệu chỉ có ở http:// thì khai làm nguồn (sources/…).',
    },
  },
  user: {
    message: {
      en: 'A name before @ stands in front of the host: readers take it for the site they will reach.',
      vi: 'Trước tên miền có phần đứng trước @: bạn đọc sẽ tưởng đó là trang mình sắp mở.',
    },
    remedy: {
      en: 'Write the host alone: https://host.example/path.',
      vi: 'Chỉ ghi tên miền: https://ten-mien.vn/duong-dan.',
    },
  },
  number: {
    message: {
      en: 'The host is the number of a machine: nobody sees whose it is.',
      vi: 'Chỗ tên miền là một số máy (IP): không ai thấy được máy ấy của ai.',
    },
    remedy: {
      en: 'Give the name of the host: https://host.example/path.',
      vi: 'Hãy ghi tên miền: https://ten-mien.vn/duong-dan.',
    },
  },
  local: {
    message: {
      en: 'This host can be reached within a network only.',
      vi: 'Tên máy này chỉ dùng được trong mạng nội bộ.',
    },
    remedy: {
      en: 'Give the full name under which everybody reaches it: https://host.example/path.',
      vi: 'Hãy ghi tên miền đầy đủ mà ai cũng mở được: https://ten-mien.vn/duong-dan.',
    },
  },
  host: {
    message: { en: 'No host can have this name.', vi: 'Không tên miền nào viết như thế này được.' },
    remedy: {
      en: 'Letters, digits and hyphens between single dots, and no dot at the end: https://host.example/path.',
      vi: 'Tên miền gồm chữ, số, gạch ngang, cách nhau bằng một dấu chấm và không chấm ở cuối: https://ten-mien.vn/duong-dan.',
    },
  },
  letters: {
    message: {
      en: 'The host is written in letters that look like others, or in those of two alphabets.',
      vi: 'Tên miền dùng chữ trông giống chữ khác, hoặc lẫn hai bảng chữ cái.',
    },
    remedy: {
      en: 'Type the host again in one alphabet. If it really is spelt so, it is not linked here.',
      vi: 'Hãy gõ lại tên miền bằng một bảng chữ cái. Nếu tên thật đúng như vậy thì ở đây không liên kết tới.',
    },
  },
  port: {
    message: { en: 'Web pages are not given at this port.', vi: 'Trang web không mở ở cổng này.' },
    remedy: {
      en: 'Leave the number behind the host out: https://host.example/path.',
      vi: 'Hãy bỏ số đứng sau tên miền: https://ten-mien.vn/duong-dan.',
    },
  },
  path: {
    message: {
      en: 'The path holds “..” or the code of a control character: it leads elsewhere than it says.',
      vi: 'Đường dẫn có “..” hoặc mã của ký tự điều khiển: nó dẫn tới chỗ khác với những gì ghi ra.',
    },
    remedy: {
      en: 'Open the page and copy its address from the browser.',
      vi: 'Hãy mở trang rồi chép địa chỉ từ trình duyệt.',
    },
  },
  length: {
    message: {
      en: `This address has more than ${longest} characters.`,
      vi: `Địa chỉ này dài hơn ${longest} ký tự.`,
    },
    remedy: {
      en: 'Cut what follows the question mark, as far as the page still opens.',
      vi: 'Hãy bỏ bớt phần sau dấu hỏi, miễn là trang vẫn mở được.',
    },
  },
  mail: {
    message: {
      en: 'A link to write to somebody has one address, and at most a subject.',
      vi: 'Liên kết gửi thư chỉ có một địa chỉ, cùng lắm thêm tiêu đề.',
    },
    remedy: {
      en: 'Write mailto:info@host.example, without cc, bcc or body.',
      vi: 'Hãy viết mailto:info@ten-mien.vn, không có cc, bcc hay body.',
    },
  },
  shown: {
    message: {
      en: 'The words of this link show another host than the one it leads to',
      vi: 'Chữ của liên kết ghi một tên miền khác với nơi nó dẫn tới',
    },
    remedy: {
      en: 'Let the link lead where its words say, or call it by the name of the page.',
      vi: 'Hãy để liên kết dẫn đúng nơi ghi trong chữ, hoặc gọi bằng tên của trang.',
    },
  },
};
