import { headerRules, getHeaders } from './headers.ts';
import { isRightType } from './types.ts';

/** What is wrong with a header of an answer. */
export interface HeaderDifference {
  problem: 'extra-header' | 'wrong-header';
  /** The header and its value. */
  detail: string;
}

/**
 * Headers that no host of this site sends: each makes a browser or a proxy do more than show what was built, or tell
 * somebody what it showed. `NEL` and `Report-To` are not among them: Cloudflare adds its own.
 */
const refused = new Set([
  'accept-ch',
  'access-control-allow-credentials',
  'activate-storage-access',
  'clear-site-data',
  'content-disposition',
  'critical-ch',
  'document-policy',
  'integrity-policy',
  'link',
  'observe-browsing-topics',
  'origin-trial',
  'refresh',
  'reporting-endpoints',
  'require-document-policy',
  'service-worker-allowed',
  'set-cookie',
  'set-cookie2',
  'set-login',
  'sourcemap',
  'speculation-rules',
  'use-as-dictionary',
  'x-sendfile',
  'x-sourcemap',
]);

/** Whole families: reports of what readers do, and orders to nginx. */
const isRefused = (name: string): boolean =>
  refused.has(name) || /^(?:x-accel|attribution-reporting)-|-report-only$/.test(name);

/** Another host in `Alt-Svc`: browsers would ask it in place of this one (RFC 7838). Hosts name ports only. */
const otherService = /="[^":]+:\d/;

/** Names of the table in small letters. */
const tableNames = new Set(
  headerRules.flatMap(({ headers }) => Object.keys(headers)).map((name) => name.toLowerCase()),
);

/** Headers that make an answer more than it should be. */
export function findExtraHeaders(sent: Headers): HeaderDifference[] {
  const extra = [...sent].filter(
    ([name, value]) => isRefused(name) || (name === 'alt-svc' && otherService.test(value)),
  );
  return extra.map(([name, value]) => ({ problem: 'extra-header', detail: `${name}: ${value.slice(0, 200)}` }));
}

/**
 * Compares the headers of an answer with those that a file must be sent with.
 *
 * @param address of the file below the site
 * @param isTableSent false for a host that can send nothing of our own (GitHub Pages): its types are compared, and that it
 *   keeps nobody from finding the page
 */
export function compareHeaders(address: string, sent: Headers, isTableSent: boolean): HeaderDifference[] {
  const expected = new Map(Object.entries(getHeaders(address)).map(([name, value]) => [name.toLowerCase(), value]));
  const names = isTableSent ? [...tableNames] : ['x-robots-tag'].filter((name) => !expected.has(name));
  const wrong = names.filter((name) => (sent.get(name) ?? undefined) !== expected.get(name));
  if (!isRightType(address, sent.get('content-type'))) wrong.push('content-type');
  return [
    ...findExtraHeaders(sent),
    ...wrong.map((name): HeaderDifference => {
      const value = sent.get(name);
      return { problem: 'wrong-header', detail: value === null ? `${name}: –` : `${name}: ${value.slice(0, 200)}` };
    }),
  ];
}
