import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createManifest, manifestPath, readManifest, signaturePath, toAddress, type Manifest } from './manifest.ts';
import { checkSignature } from './minisign.ts';
import { readComment as readMark } from './release-mark.ts';
import { judgeSignature } from './site-manifest.ts';
import type { Difference, Verification, VerifyOptions } from './verify.ts';

/**
 * Compares a folder with what it should hold. Unlike a host, a folder tells of everything that is in it.
 *
 * @param options.expected left out, the manifest in the folder is believed
 * @param options.isForPreview true where a preview may be
 */
export function verifyFolder(
  folder: string,
  {
    publicKey,
    expected = readManifest(folder),
    isForPreview = false,
    floors = [],
  }: Pick<VerifyOptions, 'expected' | 'publicKey' | 'isForPreview' | 'floors'> = {},
): Verification {
  const { commit } = expected;
  if (expected.preview && !isForPreview)
    return { differences: [{ address: `/${manifestPath}`, problem: 'preview' }], commit };
  const comment = publicKey === undefined ? undefined : readComment(folder, publicKey);
  const mark = comment === undefined ? undefined : readMark(comment);
  return {
    differences: [
      ...(publicKey === undefined ? [] : judgeSignature(comment, floors)),
      ...compareFolder(folder, expected),
    ],
    commit,
    ...(mark ? { mark } : {}),
  };
}

/** The comment of the signature of a folder, if that is right. */
function readComment(folder: string, publicKey: string): string | undefined {
  const signature = join(folder, signaturePath);
  if (!existsSync(signature)) return undefined;
  return checkSignature(readFileSync(join(folder, manifestPath)), readFileSync(signature, 'utf8'), publicKey);
}

function compareFolder(folder: string, expected: Manifest): Difference[] {
  const { files } = createManifest(folder, expected.commit, expected.gone);
  const paths = new Set([...Object.keys(files), ...Object.keys(expected.files)]);
  return [...paths].toSorted().flatMap((path): Difference[] => {
    const address = toAddress(path);
    if (!files[path]) return [{ address, problem: 'missing' }];
    if (!expected.files[path]) return [{ address, problem: 'extra' }];
    return files[path].sha256 === expected.files[path].sha256 ? [] : [{ address, problem: 'changed' }];
  });
}
