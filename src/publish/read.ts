/** What a host answered to one request, without following it anywhere. */
export interface Answer {
  status: number;
  /** Where the host sends those who ask, as an absolute address. */
  location: string | undefined;
  headers: Headers;
  /** Undefined for an answer that was longer than it may be: it was broken off. */
  bytes: Uint8Array | undefined;
}

/** Milliseconds after which a host that does not answer is given up. */
const usualPatience = 20_000;

/** Bytes that the slowest line carries in a millisecond. */
const slowest = 200;

/** Encodings that Node unpacks as it reads. One within another would multiply what a short answer becomes. */
const encodings = /^(?:identity|gzip|br|deflate|zstd)?$/i;

/** How often a host that does not answer is asked. One that takes all the time there is has had its turn. */
const tries = 3;

/** Reads a body, and no more of it than it may have. */
async function readBody(response: Response, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) return undefined; // leaving the loop closes the connection
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

/**
 * Asks a host, within limits: whatever it sends, so many bytes are read, and for so long. Node itself refuses headers of
 * more than sixteen kilobytes.
 *
 * @param most bytes that the answer may have once it is unpacked
 * @param patience milliseconds for the answer, besides the time that its bytes take on the slowest line
 * @throws what the network said last
 */
export async function ask(url: string, most: number, patience = usualPatience): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, {
        cache: 'no-store',
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'identity' },
        signal: AbortSignal.timeout(patience + Math.ceil(most / slowest)),
      });
      const encoding = response.headers.get('content-encoding') ?? '';
      if (!encodings.test(encoding)) {
        await response.body?.cancel();
        throw new Error(`Content-Encoding: ${encoding.slice(0, 100)}`);
      }
      const location = response.headers.get('location');
      return {
        status: response.status,
        location: location !== null && URL.canParse(location, url) ? new URL(location, url).href : undefined,
        headers: response.headers,
        bytes: await readBody(response, most),
      };
    } catch (error) {
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      if (attempt === tries || isTimeout) throw error;
    }
  }
}
