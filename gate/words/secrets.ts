import { findAll, type Finding, type WordRule } from './word-rule.ts';

const inWords = (pattern: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);

/** Phrases that stand on papers which are not for the public (Law on State Secrets, three levels and their marks). */
const phrases = inWords(
  'lưu hành nội bộ|không phổ biến ra ngoài|tài liệu mật|độ mật\\s*:?\\s*(?:[ABC]|mật|tối mật|tuyệt mật)|bản số\\s*:?\\s*\\d+\\s*/\\s*\\d+|top secret|for official use only|internal use only|tuyet mat|toi mat|tai lieu mat|luu hanh noi bo|khong pho bien',
);
const stamps = inWords('TUYỆT MẬT|TỐI MẬT|CONFIDENTIAL', 'gu');
/** The lowest level is an ordinary syllable: in capitals it counts where the words beside it are not (BẢO MẬT, MẬT ONG). */
const lowestStamp = /(?<!\p{Lu}\s)(?<![\p{L}\p{M}])MẬT(?![\p{L}\p{M}])(?!\s\p{Lu}{2})/gu;

export const stateSecrets: WordRule = {
  id: 'secret-stamp',
  title: { en: 'Marks of papers that are not public', vi: 'Dấu hiệu của tài liệu không công khai' },
  why: {
    en: 'A paper that carries such a mark must not be published, nor anything copied from it. Ordinary words (mật ong, bí mật, bảo mật) are not meant.',
    vi: 'Tài liệu có dấu hiệu này không được đăng, cũng không được chép lại. Những từ thường như mật ong, bí mật, bảo mật thì không sao.',
  },
  remedy: {
    en: 'Do not publish it. Tell the person responsible for the unit it came from; if it was sent in by mistake, the pull request must be deleted with its history.',
    vi: 'Không đăng. Hãy báo người phụ trách của đơn vị ban hành; nếu lỡ gửi lên, phải xóa yêu cầu gộp cùng lịch sử của nó.',
  },
  find: (line) => {
    const describe = (mark: string) => ({
      en: `“${mark.trim()}” is a mark of papers that are not public.`,
      vi: `“${mark.trim()}” là dấu hiệu của tài liệu không công khai.`,
    });
    return [
      ...findAll(line, stamps, describe),
      ...findAll(line, phrases, describe),
      ...findAll(line, lowestStamp, describe),
    ];
  },
  bad: [
    { text: 'TUYỆT MẬT' },
    { text: 'Kế hoạch (TỐI MẬT) năm 2024' },
    { text: '  **MẬT**' },
    { text: 'Văn bản MẬT số 12' },
    { text: 'media toi mat 2024' },
    { text: 'CONFIDENTIAL' },
    { text: 'Tài liệu lưu hành nội bộ' },
    { text: 'Độ mật: C' },
    { text: 'Bản số: 3/12' },
  ],
  good: [
    { text: 'bí mật của hang động' },
    { text: 'mật ong rừng' },
    { text: 'BẢO MẬT THÔNG TIN' },
    { text: 'MẬT ONG' },
    { text: 'BÍ MẬT CỦA HANG' },
    { text: 'a confidential tone' },
    { text: 'mật độ dân số, rậm rạp, bí mật' },
    { text: 'bản số hóa 3/12' },
  ],
};

/** Province codes of birth in citizen numbers (Circular 59/2021/TT-BCA, annex 1). */
const provinceCodes = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);

export const citizenNumbers: WordRule = {
  id: 'citizen-number',
  title: { en: 'Citizen identity numbers', vi: 'Số căn cước công dân' },
  why: {
    en: 'Twelve digits that begin with a province code and a century-and-sex digit are someone’s identity number; the law on personal data protects it.',
    vi: 'Dãy mười hai chữ số mở đầu bằng mã tỉnh và mã thế kỷ – giới tính là số căn cước của một người, được luật bảo vệ dữ liệu cá nhân bảo vệ.',
  },
  remedy: { en: 'Remove the number.', vi: 'Hãy bỏ số này.' },
  find: (line) => [
    ...findAll(line, /\b(?:CMND|CMT|CCCD|căn cước|hộ chiếu|passport)[^\d\n]{0,20}\d{7,9}(?!\d)/giu, () => ({
      en: 'This looks like the number of an identity card or a passport.',
      vi: 'Đây có vẻ là số chứng minh nhân dân hoặc hộ chiếu.',
    })),
    ...findAll(
      line,
      /(?<![\d.,/-])\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d,/-]|\.\d)/g,
      () => ({
        en: 'This looks like a citizen identity number.',
        vi: 'Đây có vẻ là một số căn cước công dân.',
      }),
      (number) => {
        const digits = number.replaceAll(/[ .]/g, '');
        // 0–3 are the 20th and 21st centuries; nobody carries a card from a later one.
        return provinceCodes.has(digits.slice(0, 3)) && /^[0-3]$/.test(digits[3]!);
      },
    ),
  ],
  bad: [
    { text: 'CCCD 044085001234' },
    { text: 'số 001 199 012 345' },
    { text: 'CMND: 194123456' },
    { text: 'passport B1234567' },
  ],
  good: [{ text: 'giá 235000000000 đồng' }, { text: '0440850012345' }, { text: '104 km' }, { text: 'QĐ 000123456789' }],
};

/** Shapes that services give their keys, from the documentation of each. */
const keys: readonly (readonly [service: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/g],
  ['Amazon Web Services', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g],
  ['GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ['Google', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  ['npm', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ['Telegram', /\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b/g],
  ['OpenAI or Anthropic', /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/g],
  ['SendGrid', /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g],
  ['Hugging Face', /\bhf_[A-Za-z0-9]{34}\b/g],
  ['PyPI', /\bpypi-[A-Za-z0-9_-]{50,}/g],
  ['DigitalOcean', /\bdo[opr]_v1_[a-f0-9]{64}\b/g],
  ['Google sign-in', /\bGOCSPX-[A-Za-z0-9_-]{20,}/g],
  ['Azure storage', /AccountKey=[A-Za-z0-9+/]{60,}/g],
  ['a webhook', /hooks\.slack\.com\/services\/[A-Z0-9/]{20,}|discord(?:app)?\.com\/api\/webhooks\/\d{10,}/g],
  ['a database with its password', /\b[a-z+]{3,12}:\/\/[^\s:/@]{1,64}:[^\s:/@]{1,64}@[\w.-]{3,}/g],
  ['a signed token (JWT)', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
];

export const accessKeys: WordRule = {
  id: 'access-key',
  title: { en: 'Keys and tokens', vi: 'Khóa và mã truy cập' },
  why: {
    en: 'Whoever reads a key can use it, and a pull request is public the moment it is opened.',
    vi: 'Ai đọc được khóa thì dùng được khóa, mà yêu cầu gộp công khai ngay khi mở.',
  },
  remedy: {
    en: 'Remove it, and withdraw the key with the service it belongs to: taking it out of the file is not enough.',
    vi: 'Hãy bỏ đi và thu hồi khóa ở dịch vụ cấp: xóa trong tệp thôi là chưa đủ.',
  },
  find: (line) =>
    // Every shape has a long run of letters and digits, or says that it begins.
    (/[A-Za-z0-9_-]{10}|BEGIN|:\/\//.test(line) ? keys : []).flatMap(([service, pattern]): Finding[] =>
      findAll(line, pattern, () => ({
        en: `This looks like a key: ${service}.`,
        vi: `Đây có vẻ là một khóa: ${service}.`,
      })),
    ),
  bad: [
    { text: '-----BEGIN RSA PRIVATE KEY-----' },
    { text: `key: AKIA${'A1B2'.repeat(4)}` },
    { text: `ghp_${'aB3'.repeat(12)}` },
    { text: `AIza${'x'.repeat(35)}` },
    { text: `sk-${'a1B2'.repeat(10)}` },
    { text: 'postgres://admin:hunter2@db.example:5432/site' },
    { text: `hf_${'aB'.repeat(17)}` },
  ],
  good: [{ text: 'a key moment' }, { text: 'sk_live music' }, { text: 'https://example.org/eyJhbGci' }],
};

/** International bank account numbers carry their own check (ISO 13616: modulo 97 is 1). */
function isIban(text: string): boolean {
  const turned = text.slice(4) + text.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Numbers inside web addresses are nobody's telephone. */
const blankAddresses = (line: string): string =>
  line.replaceAll(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));

export const privateContacts: WordRule = {
  id: 'private-contact',
  title: {
    en: 'Private telephone numbers, e-mail addresses and accounts',
    vi: 'Số điện thoại, thư điện tử và tài khoản riêng',
  },
  why: {
    en: 'Someone’s own number, address or account does not belong on a public page; bodies have official ones, and a page that asks for money may be a fraud.',
    vi: 'Số máy, địa chỉ, tài khoản riêng của một người không đăng công khai; cơ quan có địa chỉ chính thức, còn trang kêu gọi chuyển tiền có thể là lừa đảo.',
  },
  remedy: {
    en: 'Leave it out, or give the official contact of the body.',
    vi: 'Hãy bỏ đi, hoặc ghi liên hệ chính thức của cơ quan.',
  },
  find: (line) => [
    ...findAll(blankAddresses(line), /(?<![\d.+])(?:\+84|0084|0)[ -]?[35789]\d(?:[ .-]?\d){7}(?!\d)/g, () => ({
      en: 'This looks like a mobile telephone number.',
      vi: 'Đây có vẻ là một số điện thoại di động.',
    })),
    ...findAll(
      line,
      /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud|proton(?:mail)?|live|aol|gmx|zoho|qq|163|yandex|naver|mail)\.[a-z.]{2,}/gi,
      (address) => ({
        en: `This is a private e-mail address: ${address}`,
        vi: `Đây là địa chỉ thư riêng: ${address}`,
      }),
    ),
    ...findAll(
      line,
      /(?:số tài khoản|stk|account (?:no|number))\.?\s*:?\s*\d[\d .-]{6,}\d|(?:tài khoản|chuyển khoản)[^\d\n]{0,30}\d[\d -]{6,}\d/giu,
      () => ({
        en: 'This looks like a bank account.',
        vi: 'Đây có vẻ là một số tài khoản.',
      }),
    ),
    ...findAll(
      line,
      /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
      () => ({
        en: 'This is an international bank account number.',
        vi: 'Đây là số tài khoản quốc tế (IBAN).',
      }),
      (number) => isIban(number.replaceAll(' ', '')),
    ),
  ],
  bad: [
    { text: 'gọi 0912 345 678' },
    { text: 'Tel. +84 912345678' },
    { text: 'viết cho ban.toi@gmail.com' },
    { text: 'STK: 1234567890123' },
    { text: 'chuyển khoản tới Vietcombank 0451000123456' },
    { text: 'nguoi.ban@mail.ru' },
    { text: 'DE89370400440532013000' },
    { text: 'GB82 WEST 1234 5698 7654 32' },
  ],
  good: [
    { text: 'điện thoại (0232) 3822 270' },
    { text: 'info@quangtri.gov.vn' },
    { text: 'value: 38500000' },
    { text: 'published: 2026-11-20T08:00+07:00' },
    { text: '0.912345678' },
    { text: 'url: https://example.org/0912345678' },
  ],
};
