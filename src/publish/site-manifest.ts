import { compareHeaders } from './compare-headers.ts';
import { manifestPath, ManifestSchema, signaturePath, type Manifest } from './manifest.ts';
import { checkSignature } from './minisign.ts';
import { ask } from './read.ts';
import { formatMark, isBefore, readComment, type Floor, type ReleaseMark } from './release-mark.ts';
import type { Difference, VerifyOptions } from './verify.ts';

/** Bytes that a manifest may have: a hundred thousand files. */
const longestManifest = 16_000_000;

/** Bytes that a signature may have: four lines. */
const longestSignature = 4_000;

/** Reads the manifest of a site and checks its signature. @returns it, unless something else was found */
export async function readSiteManifest(
  site: string,
  { publicKey, floors = [], expected, patience, isTableSent = true }: VerifyOptions,
): Promise<{ manifest?: Manifest; mark?: ReleaseMark; differences: Difference[] }> {
  const address = `/${manifestPath}`;
  const served = await ask(site + address, longestManifest, patience).catch(() => undefined);
  if (served?.status !== 200) return { differences: [{ address, problem: 'unreachable' }] };
  if (!served.bytes) return { differences: [{ address, problem: 'manifest', detail: `> ${longestManifest} bytes` }] };
  const differences: Difference[] = compareHeaders(address, served.headers, isTableSent).map((found) => ({
    address,
    ...found,
  }));
  let mark: ReleaseMark | undefined;
  if (publicKey !== undefined) {
    const answer = await ask(`${site}/${signaturePath}`, longestSignature, patience).catch(() => undefined);
    const signature = answer?.status === 200 ? new TextDecoder().decode(answer.bytes) : '';
    const comment = checkSignature(served.bytes, signature, publicKey);
    differences.push(...judgeSignature(comment, floors));
    // The list of somebody else is no list: it may name any sizes, and send whoever follows it anywhere.
    if (comment === undefined && !expected) return { differences };
    mark = comment === undefined ? undefined : readComment(comment);
  }
  const parsed = ManifestSchema.safeParse(parseJson(served.bytes));
  return parsed.success
    ? { manifest: parsed.data, differences, ...(mark ? { mark } : {}) }
    : { differences: [...differences, { address, problem: 'manifest' }] };
}

/**
 * Judges what `checkSignature` found.
 *
 * @param comment undefined for a signature that is not right
 */
export function judgeSignature(comment: string | undefined, floors: readonly Floor[]): Difference[] {
  const address = `/${signaturePath}`;
  if (comment === undefined) return [{ address, problem: 'signature' }];
  const mark = readComment(comment);
  const floor = floors.find((each) => isBefore(mark, each));
  if (!floor) return [];
  return [{ address, problem: 'old', detail: `${mark ? formatMark(mark) : comment} < ${formatMark(floor)}` }];
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
