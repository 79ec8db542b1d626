import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createManifest, manifestPath, readManifest, signaturePath, toAddress, type Manifest } from './manifest.ts';
import { checkSignature } from './minisign.ts';
import type { Difference, VerifyOptions } from './verify.ts';

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
  }: Pick<VerifyOptions, 'expected' | 'publicKey' | 'isForPreview'> = {},
): Difference[] {
  if (expected.preview && !isForPreview) return [{ address: `/${manifestPath}`, problem: 'preview' }];
  const signature = join(folder, signaturePath);
  const isSigned =
    publicKey === undefined ||
    (existsSync(signature) &&
      checkSignature(readFileSync(join(folder, manifestPath)), readFileSync(signature, 'utf8'), publicKey) !==
        undefined);
  return [
    ...(isSigned ? [] : [{ address: `/${signaturePath}`, problem: 'signature' as const }]),
    ...compareFolder(folder, expected),
  ];
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
