import { findAccounts, type Account } from './accounts.ts';
import { blankCodes } from './addresses.ts';
import { mask } from './digits.ts';
import { findContacts } from './mail.ts';
import { findMobiles } from './telephones.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Finding, WordRule } from './word-rule.ts';

const accountNames: Readonly<Record<Account['kind'], Bilingual>> = {
  account: { en: 'a bank account', vi: 'số tài khoản' },
  card: { en: 'a payment card', vi: 'số thẻ thanh toán' },
  iban: { en: 'an international bank account (IBAN)', vi: 'số tài khoản quốc tế (IBAN)' },
};

/** Shows the host of a mailbox and the ends of its name. */
const maskMail = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0 ? mask(address) : mask(address.slice(0, at)) + address.slice(at);
};

function find(text: string, locale?: Locale): Finding[] {
  const found: Finding[] = findContacts(text).map(({ index, written, kind }) => ({
    index,
    key: written.toLowerCase().replaceAll(' ', ''),
    message:
      kind === 'mail'
        ? {
            en: `This is a private e-mail address: ${maskMail(written)}`,
            vi: `Đây là địa chỉ thư riêng: ${maskMail(written)}`,
          }
        : kind === 'purse'
          ? {
              en: `This leads to someone’s purse: ${mask(written)}`,
              vi: `Đây là ví tiền của một người: ${mask(written)}`,
            }
          : {
              en: `This address leads to someone’s telephone: ${mask(written)}`,
              vi: `Địa chỉ này dẫn tới số máy của một người: ${mask(written)}`,
            },
  }));
  if (!/\d(?:\D{0,3}\d){5}/.test(text)) return found;
  const taken = new Set<number>();
  for (const { index, digits, kind } of findAccounts(text)) {
    taken.add(index);
    const { en, vi } = accountNames[kind];
    found.push({
      index,
      key: digits,
      message: { en: `This looks like ${en}: ${mask(digits)}`, vi: `Đây có vẻ là ${vi}: ${mask(digits)}` },
    });
  }
  for (const { index, digits } of findMobiles(blankCodes(text), locale))
    if (!taken.has(index))
      found.push({
        index,
        key: digits,
        message: {
          en: `This looks like a mobile telephone number: ${mask(digits)}`,
          vi: `Đây có vẻ là một số điện thoại di động: ${mask(digits)}`,
        },
      });
  return found;
}

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
    en: 'Leave it out, or give the official contact of the body: a landline, a hotline 1800 or 1900, a mailbox of its own domain.',
    vi: 'Hãy bỏ đi, hoặc ghi liên hệ chính thức của cơ quan: máy cố định, tổng đài 1800 hay 1900, hộp thư theo tên miền riêng.',
  },
  isSecret: true,
  find,
  bad: [
    { text: 'gọi 0912 345 678' },
    { text: 'Tel. +84 912345678' },
    { text: '(0912) 345-678' },
    { text: '0912–345–678' },
    { text: 'https://zalo.me/0912345678' },
    { text: 'โทร 081-234-5678', locale: 'th' },
    { text: 'ໂທ 020 5512 3456', locale: 'lo' },
    { text: '전화 010-1234-5678', locale: 'ko' },
    { text: 'viết cho ban.toi@gmail.com' },
    { text: 'mailto:x%40gmail.com' },
    { text: 'x (at) gmail (dot) com' },
    { text: 'STK: 1234567890123' },
    { text: 'TK Vietcombank 0451000123456' },
    { text: 'chuyển khoản tới Vietcombank 0451000123456' },
    { text: 'STK 0451000123456 người nhận: Lan' },
    { text: 'Thẻ ATM 9704 3668 1234 5678 901' },
    { text: 'Счёт получателя 40817810099910004312', locale: 'ru' },
    { text: 'Visa 4111 1111 1111 1111' },
    { text: 'nguoi.ban@mail.ru' },
    { text: 'DE89370400440532013000' },
    { text: 'GB82 WEST 1234 5698 7654 32' },
    { text: 'transferencia a ES6601824921880200458317 antes', locale: 'es' },
    { text: 'ゆうちょ 記号10180 番号48271931', locale: 'ja' },
    { text: 'Venmo @lan-nguyen' },
    { text: 'gọi không chín một hai ba bốn năm sáu bảy tám' },
    { text: 'Nguyễn Văn Tuấn | 912384716' },
    { text: 'Phone: +1 (415) 555-0146, ask for Dana' },
  ],
  good: [
    { text: 'điện thoại (0232) 3822 270' },
    { text: 'Đường dây nóng 1900 1234' },
    { text: 'info@quangtri.gov.vn' },
    { text: 'value: 38500000' },
    { text: 'published: 2026-11-20T08:00+07:00' },
    { text: '0.912345678' },
    { text: 'url: https://example.org/0912345678' },
    { text: 'Tél. 03 88 41 20 00', locale: 'fr' },
    { text: '東京 03-3580-3311', locale: 'ja' },
    { text: 'Tài khoản có 12.000.000 đồng' },
    { text: 'position: 17.4569, 106.2876' },
    { text: 'Embassy in Washington: +1 202 861 0737' },
    { text: 'một hai ba bốn năm sáu bảy tám chín mười', locale: 'vi' },
    { text: 'Nguyễn Văn Tuấn | 350000000' },
  ],
};
