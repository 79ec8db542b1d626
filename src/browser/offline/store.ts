import { stripBase } from '../../i18n/paths.ts';
import { getHeaders } from '../../publish/headers.ts';
import { getType, isRightType } from '../../publish/types.ts';
import { isListed, type OfflineList } from '../../offline/list.ts';

/** Files fetched or looked at in the same moment. */
const parallel = 4;

/** Milliseconds after which a network that gives nothing of a file is given up. */
const patience = 60_000;

/** A file that arrived, and is not what the list says. */
export class WrongFile extends Error {
  readonly address: string;
  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

/** What a cache lacks of a list, and what it has too much. */
export interface Difference {
  fetch: string[];
  remove: string[];
  /** Bytes to fetch. */
  bytes: number;
}

/** Does something with each item, some at a time. After the first failure none is begun. @throws the first failure */
async function forEach<Item>(items: Iterable<Item>, act: (item: Item) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]() as IterableIterator<Item>;
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const item of queue) {
      if (failures.length > 0) return;
      try {
        await act(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (failures.length > 0) throw failures[0];
}

/** Tells whether the headers of a kept answer are those of a file: earlier versions kept whatever came with it. */
const isSound = (address: string, headers: Headers): boolean =>
  isRightType(address, headers.get('content-type')) && !headers.has('refresh') && !headers.has('link');

/**
 * Compares what a cache holds with a list, byte for byte: what it was once told to hold says nothing about it.
 *
 * @param own addresses in the cache that are no files of the edition: its lists
 */
export async function compareKept(cache: Cache, list: OfflineList, own: readonly string[]): Promise<Difference> {
  const wanted: string[] = [];
  await forEach(Object.entries(list.files), async ([address, entry]) => {
    const kept = await cache.match(address);
    const isRight = kept && isSound(address, kept.headers) && (await isListed(await kept.arrayBuffer(), entry));
    if (!isRight) wanted.push(address);
  });
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return {
    fetch: wanted,
    remove: kept.filter((address) => !Object.hasOwn(list.files, address) && !own.includes(address)),
    bytes: wanted.reduce((sum, address) => sum + list.files[address]![1], 0),
  };
}

/** Reads no more of an answer than it may have. @returns undefined for one that is longer */
async function readBody(response: Response, most: number): Promise<ArrayBuffer | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const bytes = new Uint8Array(most);
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (length + piece.value.length > most) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(piece.value, length);
    length += piece.value.length;
  }
  return bytes.buffer.slice(0, length);
}

/**
 * Fetches files of a list and stores those that are right. Their headers are those that the site sends, whatever came with
 * them: a network that changes an answer may have added some.
 *
 * @param base path of the host below which the site lies, as `getBase` gives it
 * @param onFile told how many are stored
 * @throws {WrongFile} when one is not what the list says, or what the network says; nothing is fetched after that
 */
export async function storeFiles(
  cache: Cache,
  list: OfflineList,
  wanted: readonly string[],
  base: string,
  onFile: (done: number) => void,
): Promise<void> {
  const stop = new AbortController();
  let done = 0;
  const store = async (address: string): Promise<void> => {
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      // The header tells our own service worker that nothing kept will do.
      const request = {
        cache: 'no-cache',
        redirect: 'manual',
        headers: { 'X-Fresh': '1' },
        signal: stop.signal,
      } as const;
      const response = await fetch(address, request);
      const entry = list.files[address]!; // one of its keys
      const bytes = response.ok ? await readBody(response, entry[1]) : undefined;
      if (!bytes || !(await isListed(bytes, entry))) throw new WrongFile(address);
      const path = stripBase(address, base) ?? address;
      const headers = { ...getHeaders(path), 'Content-Type': getType(path) };
      await cache.put(address, new Response(bytes, { headers }));
      onFile(++done);
    } catch (error) {
      stop.abort();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  await forEach(wanted, store);
}
