// npm run keys: makes a key pair.
// npm run sign -- [--dir dist] [--key PUBLIC-KEY] [--counter N] [--optional]: signs the manifest with the key in SIGNING_KEY,
// whose public half stands in site.yaml or is named. With --optional, where there is no key, the owner is told and nothing
// is signed. The signature counts: by the clock, or by --counter.
import { parseArgs } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { previewRefusal, readManifest } from '../src/publish/manifest.ts';
import { createKeys } from '../src/publish/minisign.ts';
import { signManifest } from '../src/publish/sign.ts';
import { tellIfUnsigned } from '../src/publish/unsigned.ts';
import { fail as failWith } from './ending.ts';

// A folder that is no site, a disk that is full: people need no stack.
process.on('uncaughtException', failWith);

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    key: { type: 'string' },
    counter: { type: 'string' },
    keys: { type: 'boolean', default: false },
    optional: { type: 'boolean', default: false },
  },
});
const fail = (text: string, status: number): never => {
  console.error(text);
  process.exit(status);
};

/** The counter that was named. It ends the program when it is none. */
function readCounter(): number | undefined {
  if (values.counter === undefined || /^\d{1,15}$/.test(values.counter))
    return values.counter === undefined ? undefined : Number(values.counter);
  return fail(
    `--counter ${values.counter} is no counter: it is a whole number that is larger with each release, such as --counter 42. / --counter ${values.counter} không phải số thứ tự: hãy ghi một số nguyên, bản sau lớn hơn bản trước, chẳng hạn --counter 42.`,
    2,
  );
}

if (values.keys) {
  const { publicKey, secretKey } = createKeys();
  console.log(`signing-key in site.yaml / ghi vào site.yaml:  ${publicKey}`);
  console.log(`SIGNING_KEY, a secret / bí mật:                ${secretKey}`);
} else {
  if (readManifest(values.dir).preview) fail(previewRefusal, 1);
  const { content } = await loadContent(getContentDirectory());
  const publicKey = values.key ?? content.site['signing-key'];
  const secretKey = process.env['SIGNING_KEY'];
  if (secretKey) {
    if (publicKey === undefined)
      console.warn(
        'site.yaml names no signing-key, so nobody can check this signature. / site.yaml không có signing-key nên không ai kiểm tra được chữ ký này.',
      );
    console.log(`→ ${signManifest(values.dir, secretKey, { publicKey, counter: readCounter() })}`);
  } else if (publicKey !== undefined)
    fail(
      'site.yaml names a signing-key, so what is published must be signed: set SIGNING_KEY to its secret half. / site.yaml có signing-key nên bản đăng phải được ký: hãy đặt SIGNING_KEY là nửa bí mật của khóa đó.',
      2,
    );
  else if (values.optional) tellIfUnsigned(values.dir);
  else fail('SIGNING_KEY is not set; npm run keys makes one. / Chưa đặt SIGNING_KEY; tạo bằng npm run keys.', 2);
}
