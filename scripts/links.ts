/** What is known of an address after it was asked. */
export type Verdict =
  | { state: 'answers' }
  /** The host says that nothing is there, or there is no such host: readers find nothing. */
  | { state: 'dead'; detail: string }
  /** The host does not answer programs, or not us: only a person with a browser can tell. */
  | { state: 'refused'; detail: string }
  /** No answer, or the host's own fault: it may be over tomorrow. */
  | { state: 'undecided'; detail: string };

/** How addresses are asked. */
export interface CheckOptions {
  /** What we call ourselves, with an address where people may ask about us. */
  agent: string;
  /** Milliseconds after which a host counts as silent. */
  patience?: number;
  /** Milliseconds before each further try: a host that says “not found” or nothing is asked again. */
  pauses?: readonly number[];
  /** Hosts asked at the same time; of each host one address after another. */
  parallel?: number;
  /** Tells of each address, and of each that one is redirected to, whether it may be asked; left out, every one may. */
  mayAsk?: (url: URL) => Promise<boolean>;
}

type Asking = Required<Pick<CheckOptions, 'agent' | 'patience' | 'mayAsk'>>;

/** Nothing is there (RFC 9110, 15.5.5 and 15.5.11). */
const deadStatuses = new Set([404, 410]);

/** Who asks is not let in, or asks too often; 999 is what LinkedIn says. */
const refusedStatuses = new Set([401, 402, 403, 405, 406, 407, 421, 429, 451, 999]);

/** What the resolver says when a name does not exist; other faults of it are its own. */
const noSuchHost = 'ENOTFOUND';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function judge(status: number): Verdict {
  if (status >= 200 && status < 300) return { state: 'answers' };
  const detail = String(status);
  if (deadStatuses.has(status)) return { state: 'dead', detail };
  return refusedStatuses.has(status) ? { state: 'refused', detail } : { state: 'undecided', detail };
}

/** What the network says of a request that got no answer. */
function judgeFault(error: unknown): Verdict {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { state: code === noSuchHost ? 'dead' : 'undecided', detail };
}

/** Redirects that are followed, as browsers do (WHATWG Fetch, “HTTP-redirect fetch”). */
const mostRedirects = 20;

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** What is said of an address in a network of our own. */
const closed: Verdict = { state: 'refused', detail: 'not a public address' };

/** Asks with one method, and wherever the answer leads. @throws what the network says */
async function follow(address: string, method: string, { agent, patience, mayAsk }: Asking): Promise<Verdict> {
  const signal = AbortSignal.timeout(patience);
  let url = new URL(address);
  for (let count = 0; count <= mostRedirects; count++) {
    if (!/^https?:$/.test(url.protocol) || !(await mayAsk(url))) return closed;
    const response = await fetch(url.href, {
      method,
      headers: { 'User-Agent': agent, Accept: '*/*' },
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (!redirectStatuses.has(response.status) || location === null || !URL.canParse(location, url))
      return judge(response.status);
    url = new URL(location, url);
  }
  return { state: 'undecided', detail: `more than ${mostRedirects} redirects` };
}

/** Asks once. A HEAD is cheap, but many hosts answer it wrongly: only its yes is believed, and GET has the last word. */
async function ask(address: string, asking: Asking): Promise<Verdict> {
  if (!URL.canParse(address)) return { state: 'dead', detail: 'no address' };
  for (const method of ['HEAD', 'GET']) {
    try {
      const verdict = await follow(address, method, asking);
      if (verdict.state === 'answers' || verdict === closed || method === 'GET') return verdict;
    } catch (error) {
      if (method === 'GET') return judgeFault(error);
    }
  }
  throw new Error('GET has the last word.');
}

/** Asks until somebody answers, or the tries are used up: one “not found” may be a host that is being mended. */
async function checkLink(address: string, options: CheckOptions): Promise<Verdict> {
  const { agent, patience = 20_000, pauses = [3000, 15_000], mayAsk = async () => true } = options;
  const asking = { agent, patience, mayAsk };
  let verdict = await ask(address, asking);
  for (const pause of pauses) {
    if (verdict.state === 'answers' || verdict.state === 'refused') break;
    await wait(pause);
    verdict = await ask(address, asking);
  }
  return verdict;
}

/**
 * Asks addresses whether they still answer, one after another at each host.
 *
 * @returns by address. When nobody answers at all, the fault may be this machine's network: then nothing is called dead
 */
export async function checkLinks(addresses: readonly string[], options: CheckOptions): Promise<Map<string, Verdict>> {
  const hosts = Map.groupBy(addresses, (address) => (URL.canParse(address) ? new URL(address).host : address));
  const verdicts = new Map<string, Verdict>();
  const queue = hosts.values();
  const work = async (): Promise<void> => {
    for (const group of queue) for (const address of group) verdicts.set(address, await checkLink(address, options));
  };
  await Promise.all(Array.from({ length: options.parallel ?? 6 }, work));
  if (![...verdicts.values()].some(isAnswer))
    for (const [address, verdict] of verdicts)
      if (verdict.state === 'dead') verdicts.set(address, { state: 'undecided', detail: verdict.detail });
  return verdicts;
}

/** A status is an answer, whatever it says; words are those of the network. */
const isAnswer = (verdict: Verdict): boolean => verdict.state === 'answers' || /^\d+$/.test(verdict.detail);
