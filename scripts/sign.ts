// npm run keys: makes a key pair.
// npm run sign -- [--dir dist] [--key PUBLIC-KEY] [--optional]: signs the manifest with the key in SIGNING_KEY, whose public
// half stands in site.yaml or is named. With --optional, where there is no key, the owner is told and nothing is signed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentDirectory, readContent } from '../src/loaders/content.ts';
import { manifestPath, previewRefusal, readManifest, signaturePath } from '../src/publish/manifest.ts';
import { checkSignature, createKeys, createSignature } from '../src/publish/minisign.ts';
import { tellIfUnsigned } from '../src/publish/unsigned.ts';
import { fail as failWith } from './ending.ts';

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', failWith);

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    key: { type: 'string' },
    keys: { type: 'boolean', default: false },
    optional: { type: 'boolean', default: false },
  },
});
const fail = (text: string, status: number): never => {
  console.error(text);
  process.exit(status);
};

/** The signature of the manifest. @throws when the key is none */
function sign(secretKey: string, publicKey: string | undefined): string {
  const bytes = readFileSync(join(values.dir, manifestPath));
  const signature = createSignature(bytes, secretKey, `commit ${readManifest(values.dir).commit}`);
  if (publicKey === undefined)
    console.warn(
      'site.yaml names no signing-key, so nobody can check this signature. / site.yaml không có signing-key nên không ai kiểm tra được chữ ký này.',
    );
  else if (checkSignature(bytes, signature, publicKey) === undefined)
    fail(
      'SIGNING_KEY is not the secret half of signing-key in site.yaml. / SIGNING_KEY không khớp với signing-key trong site.yaml.',
      1,
    );
  return signature;
}

if (values.keys) {
  const { publicKey, secretKey } = createKeys();
  console.log(`signing-key in site.yaml / ghi vào site.yaml:  ${publicKey}`);
  console.log(`SIGNING_KEY, a secret / bí mật:                ${secretKey}`);
} else {
  if (readManifest(values.dir).preview) fail(previewRefusal, 1);
  const { content } = await readContent(getContentDirectory());
  const publicKey = values.key ?? content.site['signing-key'];
  const secretKey = process.env['SIGNING_KEY'];
  const path = join(values.dir, signaturePath);
  if (secretKey) {
    writeFileSync(path, sign(secretKey, publicKey));
    console.log(`→ ${path}`);
  } else if (publicKey !== undefined)
    fail(
      'site.yaml names a signing-key, so what is published must be signed: set SIGNING_KEY to its secret half. / site.yaml có signing-key nên bản đăng phải được ký: hãy đặt SIGNING_KEY là nửa bí mật của khóa đó.',
      2,
    );
  else if (values.optional) tellIfUnsigned(values.dir);
  else fail('SIGNING_KEY is not set; npm run keys makes one. / Chưa đặt SIGNING_KEY; tạo bằng npm run keys.', 2);
}
