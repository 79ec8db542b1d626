import { mask } from './digits.ts';
import { findAll, type Finding, type WordRule } from './word-rule.ts';

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

/** Words for a password in languages that put spaces between words. */
const spacedWords =
  'mật khẩu|mat khau|mk|(?:mã )?pin(?:[ -]?code)?|ma pin|mã otp|passw(?:or)?d|passphrase|passcode|passwort|kennwort|mot de passe|mdp|code (?:wi-?fi|du coffre)|contraseña|contrasena|clave(?: de acceso)?|пароль|пин-?код|كلمة (?:ال)?(?:سر|مرور)|الرقم السري|الرمز السري|باسورد|pwd|pass|pw';
/** And in the others. */
const unspacedWords =
  '密码|密碼|口令|パスワード|パス(?=は)|暗証番号|無線LANのキー|비밀번호|비번|암호|รหัสผ่าน|รหัสไวไฟ|รหัส(?= ?wi-?fi)|พาสเวิร์ด|พิน(?= ?\\d)|ລະຫັດຜ່ານ|ລະຫັດລັບ|ລະຫັດ(?= ?wi-?fi)';
/** What may stand between the word and what joins it to the password: what it opens, and for whom. */
const purpose = '(?: ?[^\\n:=.!?;。]{0,28}?)?';
const join = '(?: ?(?:[:=]|는|은|は|是|为|คือ|ແມ່ນ) ?| (?:là|is|ist|lautet|est|es|-|هي) )';
const secretForm = '(?<quote>["\'`“„«「]{0,2})(?:(?<=«) )?(?<value>[^\\s"\'`“”«»「」<>]{4,100})';
const labelForm = `(?<label>(?<![\\p{L}\\p{M}\\p{N}])(?:${spacedWords})(?![\\p{L}\\p{M}\\p{N}])|${unspacedWords})`;
/** The password is named as one: “mật khẩu của quầy là …”. */
const named = new RegExp(`${labelForm}${purpose}["'\`*)]{0,3}${join}${secretForm}`, 'giu');
/** The password follows at once. */
const bare = new RegExp(`${labelForm}(?:["'\`*)]{0,3} )?${secretForm}`, 'giu');

/** Words for who logs in: a password beside one needs no other sign that it is one. */
const userWords =
  /(?:user(?: ?name)?|login|log-?in|account|benutzer(?:name)?|identifiant|usuario|логин|tài khoản|tên đăng nhập|用户名|账号|ユーザー名|\bID|아이디|ชื่อผู้ใช้|ຊື່ຜູ້ໃຊ້|اسم المستخدم)[ :：=]{0,3}[\w.@-]{2,40}[ ,;/，、]{1,3}$/i;

/** 418m, 24-hour, 2024-2025, 12/11/2026. */
const measure = /^(?:\d{1,5}(?:[-.,]\d+)?\p{L}{0,3}|\d{1,3}-\p{L}{1,8}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/u;

/** A password has a digit or a sign in it, or letters of both sizes within; words do not. */
function isPassword(written: string, label = '', isNamed = true): boolean {
  const shown = written.replace(/[.,;:!?…。)\]]+$/u, '').replace(/(?:です|입니다|번)$/u, '');
  if (shown.length < 4 || /^(?:https?:|\/|<|\{|\$|%|…|\*{3,}|•+|x{3,}|\.{3})/i.test(shown)) return false;
  // “pass” and “clave” are also a way over mountains and a key of another kind.
  if (/^\d+$/.test(shown)) return isNamed && !/^(?:pass|pw|mk|clave)$/i.test(label);
  // Unless it is named as one, only the plainest counts.
  if (!isNamed) return /\d/.test(shown) && /\p{L}/u.test(shown) && /[!@#$%^&*_+=]/.test(shown);
  if (!/\d/.test(shown)) return /[!@#$%^&*_+=]|\p{Ll}\p{Lu}/u.test(shown);
  return /[\p{L}!@#$%^&*_+=-]/u.test(shown) && !measure.test(shown);
}

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

/** What every one of them has: a long run of letters and digits, or a word that says so. */
const hint =
  /[A-Za-z0-9_-]{16}|BEGIN|:\/\/|PuTTY|minisign|pass|pwd|pw ?[:=]|\bmk ?[:=]|sig=|รหัส|พิน|pin|code |пин|パス|無線|باسورد|الرمز|curl|WIFI|mdp|token|secret|api_?key|bearer|mật khẩu|mat khau|mã (?:pin|otp)|ma pin|kennwort|contrase|clave|пароль|密码|密碼|口令|パスワード|暗証番号|비밀번호|비번|암호|รหัสผ่าน|พาสเวิร์ด|ລະຫັດ|كلمة|السري/i;

function find(text: string): Finding[] {
  if (!hint.test(text)) return [];
  const found = (keyHint.test(text) ? keys : []).flatMap(([service, pattern]) =>
    findAll(text, pattern, describe(service)),
  );
  const taken = new Set(found.map(({ index }) => index));
  const add = (index: number, value: string, what: string, vi: string): void => {
    // A key of a known shape behind its name is told as that.
    for (let at = index; at < index + value.length; at++) if (taken.has(at)) return;
    taken.add(index);
    found.push({ index, key: value, message: describe(what, vi)(value) });
  };
  for (const { 0: written, 1: value = '', index } of text.matchAll(setting))
    if (isSecretSetting(written, value))
      add(index + written.lastIndexOf(value), value, 'the value of a setting', 'giá trị của một thiết lập');
  for (const pattern of [named, bare])
    for (const { 0: written, index, groups } of text.matchAll(pattern)) {
      const { label = '', quote = '', value: secret = '' } = groups ?? {};
      const isNamed = pattern === named || quote !== '' || userWords.test(text.slice(Math.max(0, index - 64), index));
      if (isPassword(secret, label, isNamed))
        add(index + written.lastIndexOf(secret), secret, 'a password', 'mật khẩu');
    }
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
  ],
  good: [
    { text: 'a key moment' },
    { text: 'sk_live music' },
    { text: 'https://example.org/eyJhbGci' },
    { text: 'mật khẩu wifi: hỏi tại quầy' },
    { text: 'The password is changed every day.' },
    { text: 'An account opens the gate, and a user name with its password opens the library in 2024.' },
    { text: 'Đèo Ngang – the pass: 256 m' },
  ],
};
