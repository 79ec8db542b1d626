import { mask } from './digits.ts';
import { findPasswords, isPassword } from './passwords.ts';
import { findAll, type Finding, type WordRule } from './word-rule.ts';

/** What is no name of a service, in Vietnamese. */
const vietnamese: Readonly<Record<string, string>> = {
  'a private key': 'khóa riêng',
  'a webhook': 'địa chỉ webhook',
  'a database with its password': 'cơ sở dữ liệu kèm mật khẩu',
  'a signed token (JWT)': 'mã truy cập có ký (JWT)',
  'a password of a service': 'mật khẩu của một dịch vụ',
};

/** Shapes that services give their keys, from the documentation of each. */
const keys: readonly (readonly [service: string, pattern: RegExp])[] = [
  [
    'a private key',
    /-{2,6} ?BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{2,6}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[A-Z0-9]{20}|minisign encrypted secret key/g,
  ],
  ['Amazon Web Services', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g],
  ['GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ['Google', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  ['npm', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['Slack', /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g],
  ['Stripe', /\b(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}/g],
  ['Telegram', /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g],
  ['OpenAI or Anthropic', /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/g],
  ['SendGrid', /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g],
  ['Hugging Face', /\bhf_[A-Za-z0-9]{34}\b/g],
  ['PyPI', /\bpypi-[A-Za-z0-9_-]{50,}/g],
  ['DigitalOcean', /\bdo[opr]_v1_[a-f0-9]{64}\b/g],
  ['Google sign-in', /\bGOCSPX-[A-Za-z0-9_-]{20,}|\bya29\.[A-Za-z0-9_-]{20,}/g],
  ['Facebook', /\bEAA[A-Za-z0-9]{60,}/g],
  ['Azure storage', /AccountKey=[A-Za-z0-9+/]{60,}/g],
  ['a webhook', /hooks\.slack\.com\/services\/[A-Z0-9/]{20,}|discord(?:app)?\.com\/api\/webhooks\/\d{10,}/g],
  ['a database with its password', /\b[a-z+]{3,12}:\/\/[^\s:/@]{0,64}:[^\s:/@]{1,64}@[\w.-]{3,}/g],
  ['a signed token (JWT)', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
  ['a password of a service', /\bcurl [^\n]{0,80}-u ?[^\s:]{1,40}:\S{4,}|\bWIFI:[^\n]{0,80}P:[^;\s]{4,}/g],
  [
    'a token of access',
    /\bBearer {1,2}[A-Za-z0-9+/_.~-]{20,}|\bAuthorization: {0,2}(?:Basic|Token) {1,2}[A-Za-z0-9+/_.=-]{12,}/gi,
  ],
];

/** Something that one of them has; most texts have none. */
const keyHint =
  /PRIVATE KEY|PuTTY|AGE-SECRET|minisign|A[KS]IA|gh[pousr]_|github_pat|glpat|AIza|npm_|xox|[rs]k_|whsec|:AA|sk-|SG\.|hf_|pypi-|do[opr]_v1|GOCSPX|ya29|EAA|AccountKey|hooks\.slack|api\/webhooks|:\/\/[^\s:/@]{0,64}:|curl |WIFI:|eyJ|bearer|authorization/i;

/** Names of settings that hold secrets, as programs write them; they end before = or a colon. */
const settings =
  /(?:access|api|app|auth|client|consumer|encryption|private|secret|session|signing|account|master|service)[_-]?(?:key|schlüssel|token|secret|password)s?(?:[_-]?id)?|(?:pass|pwd|passwd|password|passphrase|secret|token|sig|credentials?)/
    .source;
const setting = new RegExp(
  `(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_-]){0,5}(?:PG|MY|DB|FTP|SMTP)?(?:${settings})["'\`]? ?(?::|=|=>|:=) ?["'\`]?([^\\s"'\`<>&,;]{3,200})`,
  'gi',
);

/** A key is drawn by lot: long, of letters and digits, and neither words with hyphens nor a name of a variable. */
const isDrawn = (value: string): boolean =>
  value.length >= 16 &&
  /\d/.test(value) &&
  /[a-z]/i.test(value) &&
  !/^[a-z]+(?:[-_][a-z0-9]{1,12})*$/.test(value) &&
  !/^https?:/.test(value);

const isSecretSetting = (written: string, value: string): boolean =>
  /(?:pass|pwd|passwd|password|passphrase)["'`]? ?[:=]/i.test(written)
    ? /=/.test(written.slice(0, -value.length))
      ? !/^[<{$%*]/.test(value)
      : isPassword(value)
    : isDrawn(value);

const describe =
  (what: string, vi = what) =>
  (secret: string) => ({
    en: `This looks like a key: ${what} (${mask(secret)}).`,
    vi: `Đây có vẻ là một khóa: ${vi} (${mask(secret)}).`,
  });

/** What every key and setting has: a long run of letters and digits, or a word that says so. */
const hint =
  /[A-Za-z0-9_-]{16}|BEGIN|:\/\/|PuTTY|minisign|pass|pwd|pw ?[:=]|sig=|curl|WIFI|token|secret|credential|api_?key|bearer/i;

function find(text: string): Finding[] {
  const isLikely = hint.test(text);
  const found = (isLikely && keyHint.test(text) ? keys : []).flatMap(([service, pattern]) =>
    findAll(text, pattern, describe(service, vietnamese[service])),
  );
  const taken = new Set(found.map(({ index }) => index));
  const add = (index: number, value: string, what: string, vi: string): void => {
    // A key of a known shape behind its name is told as that.
    for (let at = index; at < index + value.length; at++) if (taken.has(at)) return;
    taken.add(index);
    found.push({ index, key: value, message: describe(what, vi)(value) });
  };
  for (const { 0: written, 1: value = '', index } of isLikely ? text.matchAll(setting) : [])
    if (isSecretSetting(written, value))
      add(index + written.lastIndexOf(value), value, 'the value of a setting', 'giá trị của một thiết lập');
  for (const { index, value } of findPasswords(text)) add(index, value, 'a password', 'mật khẩu');
  return found;
}

export const accessKeys: WordRule = {
  id: 'access-key',
  title: { en: 'Keys, tokens and passwords', vi: 'Khóa, mã truy cập và mật khẩu' },
  why: {
    en: 'Whoever reads a key can use it, and a pull request is public the moment it is opened.',
    vi: 'Ai đọc được khóa thì dùng được khóa, mà yêu cầu gộp công khai ngay khi mở.',
  },
  remedy: {
    en: 'Remove it, and withdraw the key with the service it belongs to: taking it out of the file is not enough.',
    vi: 'Hãy bỏ đi và thu hồi khóa ở dịch vụ cấp: xóa trong tệp thôi là chưa đủ.',
  },
  isSecret: true,
  find,
  bad: [
    { text: '-----BEGIN RSA PRIVATE KEY-----' },
    { text: '-----BEGIN PGP PRIVATE KEY BLOCK-----' },
    { text: `key: AKIA${'A1B2'.repeat(4)}` },
    { text: `ghp_${'aB3'.repeat(12)}` },
    { text: `AIza${'x'.repeat(35)}` },
    { text: `sk-${'a1B2'.repeat(10)}` },
    { text: 'postgres://admin:hunter2@db.example:5432/site' },
    { text: `hf_${'aB'.repeat(17)}` },
    { text: `Authorization: Bearer ${'aB3'.repeat(9)}` },
    { text: `AWS_SECRET_ACCESS_KEY=${'aB3/'.repeat(10)}` },
    { text: `https://site.example/api?access_token=${'a1b2'.repeat(6)}` },
    { text: 'password=hunter2' },
    { text: 'Mật khẩu: PhongNha@2024' },
    { text: '密码：phongnha2024', locale: 'zh' },
    { text: 'Mot de passe : grotte2024', locale: 'fr' },
    { text: 'mot de passe « Lune44! »', locale: 'fr' },
    { text: 'Passwort „Strand2024“', locale: 'de' },
    { text: 'usuario admin, clave Admin2024', locale: 'es' },
    { text: '用户名admin，密码admin123', locale: 'zh' },
    { text: '아이디 admin 비밀번호 admin123', locale: 'ko' },
    { text: 'admin / Hang@2024!' },
    { text: 'pass wifi của quầy “phongnha2B”', locale: 'vi' },
    { text: 'Clave wifi "niebla1604"', locale: 'es' },
    { text: '금고 비밀번호 4471번', locale: 'ko' },
    { text: 'Door code: 4471' },
  ],
  good: [
    { text: 'a key moment' },
    { text: 'sk_live music' },
    { text: 'https://example.org/eyJhbGci' },
    { text: 'mật khẩu wifi: hỏi tại quầy' },
    { text: 'The password is changed every day.' },
    { text: 'An account opens the gate, and a user name with its password opens the library in 2024.' },
    { text: 'Đèo Ngang – the pass: 256 m' },
    { text: 'pin 10000 mAh, sạc ở quầy', locale: 'vi' },
    { text: 'Mã số cửa khẩu 2024', locale: 'vi' },
    { text: 'Code of the door makers, 1984' },
    { text: 'รหัสไปรษณีย์ 47000', locale: 'th' },
  ],
};
