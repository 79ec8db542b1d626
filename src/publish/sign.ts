import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../loaders/files.ts';
import { Problem } from '../loaders/problem.ts';
import { manifestPath, readManifest, signaturePath } from './manifest.ts';
import { checkSignature, createSignature } from './minisign.ts';
import { readComment, toComment } from './release-mark.ts';

/** How a manifest is signed. */
export interface SignOptions {
  /** The public half of the key, by which the signature is checked before it is written. */
  publicKey?: string | undefined;
  /** Counter of the release; left out, the clock, or what follows on the signature that is there. */
  counter?: number | undefined;
}

/** What follows on the signature that a folder has: the owner's clock may have gone back since. */
function getNextCounter(folder: string, publicKey: string | undefined): number {
  const path = join(folder, signaturePath);
  if (publicKey === undefined || !existsSync(path)) return 0;
  const comment = checkSignature(readFileSync(join(folder, manifestPath)), readFileSync(path, 'utf8'), publicKey);
  return ((comment === undefined ? undefined : readComment(comment))?.counter ?? -1) + 1;
}

/**
 * Signs the manifest of a built site and puts the signature beside it.
 *
 * @param folder of the site
 * @param secretKey as `createKeys` gives it
 * @returns path of the signature
 * @throws {Problem} when the keys do not fit each other
 */
export function signManifest(folder: string, secretKey: string, { publicKey, counter }: SignOptions = {}): string {
  const bytes = readFileSync(join(folder, manifestPath));
  const now = Math.floor(Date.now() / 1000);
  const comment = toComment(
    readManifest(folder).commit,
    now,
    counter ?? Math.max(now, getNextCounter(folder, publicKey)),
  );
  const signature = createSignature(bytes, secretKey, comment);
  if (publicKey !== undefined && checkSignature(bytes, signature, publicKey) === undefined)
    throw new Problem({
      en: 'SIGNING_KEY is not the secret half of signing-key in site.yaml.',
      vi: 'SIGNING_KEY không khớp với signing-key trong site.yaml.',
    });
  const path = join(folder, signaturePath);
  replaceFile(path, signature);
  return path;
}
