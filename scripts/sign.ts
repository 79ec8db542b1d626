// npm run keys: makes a key pair. npm run sign -- [--dir dist]: signs the manifest with the key in SIGNING_KEY.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestPath, previewRefusal, readManifest, signaturePath } from '../src/publish/manifest.ts';
import { createKeys, createSignature } from '../src/publish/minisign.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, keys: { type: 'boolean', default: false } },
});
if (values.keys) {
  const { publicKey, secretKey } = createKeys();
  console.log(`signing-key in site.yaml / ghi vào site.yaml:  ${publicKey}`);
  console.log(`SIGNING_KEY, a secret / bí mật:                ${secretKey}`);
} else {
  const key = process.env['SIGNING_KEY'];
  if (!key) {
    console.error('SIGNING_KEY is not set; npm run keys makes one. / Chưa đặt SIGNING_KEY; tạo bằng npm run keys.');
    process.exit(2);
  }
  const { commit, preview } = readManifest(values.dir);
  if (preview) {
    console.error(previewRefusal);
    process.exit(1);
  }
  const path = join(values.dir, signaturePath);
  writeFileSync(path, createSignature(readFileSync(join(values.dir, manifestPath)), key, `commit ${commit}`));
  console.log(`→ ${path}`);
}
