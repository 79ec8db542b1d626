import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';

// Signatures in the format of minisign (jedisct1.github.io/minisign), so that anybody can check them with a program that
// is none of ours: Ed25519 over the BLAKE2b-512 of the file, and once more over that signature and a trusted comment.

const algorithm = Buffer.from('ED'); // prehashed
const keyAlgorithm = Buffer.from('Ed');

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in DER.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A key pair as text: the public one in minisign's form, the secret one as base64 of key id and seed. */
export interface KeyPair {
  publicKey: string;
  secretKey: string;
}

const toPrivate = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
const toPublic = (bytes: Buffer) =>
  createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' });

/** Makes a new key pair. The secret key belongs into the secrets of the publishing workflow and nowhere else. */
export function createKeys(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const id = randomBytes(8);
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
  const bytes = publicKey.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  return {
    publicKey: Buffer.concat([keyAlgorithm, id, bytes]).toString('base64'),
    secretKey: Buffer.concat([id, seed]).toString('base64'),
  };
}

const prehash = (bytes: Uint8Array): Buffer => createHash('blake2b512').update(bytes).digest();

/**
 * Signs a file.
 *
 * @param secretKey as `createKeys` gives it
 * @param comment one line that is signed as well, such as the commit
 * @returns the text of a `.minisig` file
 * @throws when the key is none
 */
export function createSignature(bytes: Uint8Array, secretKey: string, comment: string): string {
  const key = Buffer.from(secretKey, 'base64');
  if (key.length !== 40) throw new Error('The signing key is not one of npm run keys. / Khóa ký không đúng dạng.');
  const [id, privateKey] = [key.subarray(0, 8), toPrivate(key.subarray(8))];
  const signature = sign(undefined, prehash(bytes), privateKey);
  const global = sign(undefined, Buffer.concat([signature, Buffer.from(comment)]), privateKey);
  return [
    'untrusted comment: signature of the site manifest',
    Buffer.concat([algorithm, id, signature]).toString('base64'),
    `trusted comment: ${comment}`,
    global.toString('base64'),
    '',
  ].join('\n');
}

/**
 * Checks a signature.
 *
 * @param publicKey as `createKeys` gives it, or the second line of a minisign.pub
 * @returns the trusted comment, or undefined when the signature is not by this key, or not of these bytes
 */
export function checkSignature(bytes: Uint8Array, text: string, publicKey: string): string | undefined {
  const [, first = '', commentLine = '', last = ''] = text.split('\n');
  const [key, signed] = [Buffer.from(publicKey, 'base64'), Buffer.from(first, 'base64')];
  const comment = commentLine.replace(/^trusted comment: /, '');
  if (key.length !== 42 || signed.length !== 74 || !signed.subarray(0, 2).equals(algorithm)) return undefined;
  if (!signed.subarray(2, 10).equals(key.subarray(2, 10))) return undefined;
  const [signature, own] = [signed.subarray(10), toPublic(key.subarray(10))];
  const isOf = verify(undefined, prehash(bytes), own, signature);
  const isCommentOf = verify(
    undefined,
    Buffer.concat([signature, Buffer.from(comment)]),
    own,
    Buffer.from(last, 'base64'),
  );
  return isOf && isCommentOf ? comment : undefined;
}
