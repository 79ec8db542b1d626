import { blankCodes } from './addresses.ts';
import { foldMarks, isLuhn, isYears, listDigitGroups, type DigitGroups } from './digits.ts';

/** An account or a card. */
export interface Account {
  index: number;
  digits: string;
  kind: 'account' | 'card' | 'iban';
}

/** Beginnings of cards by issuer: Visa, Mastercard, American Express, Discover, JCB, UnionPay, Mir, NAPAS (ISO/IEC 7812). */
const issuers = /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6011|65|35(?:2[89]|[3-8])|62|220[0-4]|9704)/;
/** How digits are grouped on cards. */
const cardShapes = /^(?:1[3-9]|4-4-4-4|4-4-4-4-3|4-6-5|4-6-4|6-13|4-4-4-1|6-10|8-8|8-11)$/;

/** Words that name an account and nothing else, folded. */
const accountWords =
  /(?:\b(?:stk|so ?tk|tk (?:so|nh|ngan hang)|so tai khoan|tk thanh toan|so the|account ?(?:no|num|number|nr|#)|acc(?:t|ount)?\.? ?no|a\/c|bank a(?:ccount|cc)|kontonummer|kontonr|konto-nr|bankkonto|bankverbindung|compte bancaire|numero de compte|n° de compte|cuenta bancaria|numero de cuenta|cuenta n|iban|card (?:no|number)|kartennummer|numero de (?:carte|tarjeta))\b|номер (?:счет|карт)|[工建农農中交招]行|邮储|расчетный счет|[рp]\/[сc]|лицевой счет|银行卡|银行账|银行帐|账号|帐号|卡号|口座番号|普通(?:預金)? ?$|振込先|カード番号|계좌|카드번호|เลขที่บัญชี|เลขบัญชี|เลขที่บัตร|ເລກບັນຊີ|ເລກທີບັນຊີ|ໝາຍເລກບັນຊີ|رقم الحساب|رقم البطاقة|[آا]يبان|الحساب البنكي)/u;
/** Words that may name an account, or speak of money otherwise: what follows must look like no amount. */
const likelyWords =
  /(?:\b(?:tai khoan|chuyen khoan|ck (?:ve|vao|qua)|tk|nop vao|ung ho|account|transfer|bank|konto|ueberweis\p{L}*|uberweis\p{L}*|compte|virement|cuenta|transferencia|transferir|bizum|the (?:atm|tin dung|ghi no|ngan hang)|momo|zalopay|vnpay|payme|vietqr|paypay|promptpay|prompt pay|venmo|revolut|paypal|cash ?app|alipay|wechat pay|wechat|kakaopay|twint|lydia|wero|instapay|stc ?pay|u-money|umoney|ngan hang|bcel|rib|blz|ccc)\b|счет|карта|kapta|перевод|тинькофф|т-банк|альфа-?банк|втб|сбп|账户|帐户|汇款|转账|支付宝|支付寶|微信|카카오페이|계좌|银行|은행|농협|신한|카카오뱅크|토스|ゆうちょ|ธนาคาร|กสิกร|ไทยพาณิชย์|กรุงไทย|ออมสิน|ທະນາຄານ|сбер|口座|振込|송금|입금|บัญชี|โอนเงิน|พร้อมเพย์|ບັນຊີ|ໂອນເງິນ|حساب|تحويل|محفظة|فودافون كاش)/u;
/** Banks of Vietnam by the names that people use. */
const banks =
  /\b(?:vietcombank|vcb|bidv|vietinbank|agribank|techcombank|tcb|mb ?bank|mbbank|acb|vpbank|tpbank|sacombank|hdbank|shb|vib|msb|ocb|seabank|eximbank|lienvietpostbank|lpbank|scb|nam a bank|bac a bank|pvcombank|abbank|ncb|kienlongbank|bvbank|cake|timo)\b/u;

/** What stands behind an amount. */
const amounts =
  /^ ?(?:dong(?! h[oa]i?\b)|vnd|d\b|usd|us\$|eur|€|\$|kip|baht|rub|yen|won|yuan|trieu|ty|nghin|million|billion|luot|%|元|円|원|руб|бат|บาท|ກີບ|دولار|دونغ)/u;
/** What stands before an amount. */
const currency = /(?:[$€£¥₫]|usd|vnd|eur) ?$/;

const isCard = ({ digits, shape, isQuantity }: DigitGroups): boolean =>
  digits.length >= 14 &&
  issuers.test(digits) &&
  cardShapes.test(shape) &&
  !isQuantity &&
  !/0{6}$/.test(digits) &&
  isLuhn(digits);

/** Words behind the last that says that a telephone follows, if one does. */
const sinceTelephone = (before: string): string =>
  before
    .split(
      /\b(?:dien thoai|dt|sdt|tel|phone|fax|hotline|telephone|telefon)\b|(?<!\p{L})тел|电话|電話|전화|โทร|ໂທ|هاتف/u,
    )
    .at(-1)!;

/** Tells whether words say that a number is an account. */
function isAccount(groups: DigitGroups): boolean {
  const { digits, isAlone, isQuantity, context } = groups;
  if (!isAlone || isQuantity || isYears(groups) || /^1[89]00\d{2,6}$/.test(digits) || /^02\d{9}$/.test(digits))
    return false;
  const { before, after } = context();
  if (before === '' && after === '') return false;
  if (amounts.test(after) || currency.test(before)) return false;
  const own = sinceTelephone(before);
  if (accountWords.test(own)) return true;
  // Words are followed by a name at most: “TK Vietcombank 0451…”, “VCB: 0451…”, “chuyển khoản tới chị Lan 0451…”.
  if (digits.length < 8) return false;
  if (likelyWords.test(own)) return true;
  return banks.test(own.slice(-24)) || (banks.test(after.slice(0, 20)) && /^ ?[(,-]? ?/.test(after));
}

/** International bank account numbers carry their own check (ISO 13616: modulo 97 is 1). */
function isIban(text: string): boolean {
  const turned = text.slice(4) + text.slice(0, 4);
  const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

const ibans = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,32}(?![A-Za-z0-9])/gi;
/** How long they are in the countries that have them (registry of ISO 13616, 2024). */
const ibanLengths = new Map(
  'NO15 BE16 DK18 FI18 NL18 AT20 EE20 KZ20 LT20 LU20 CH21 HR21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 AE23 IL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 PT25 IS26 TR26 FR27 GR27 IT27 MC27 SM27 AL28 AZ28 BY28 CY28 HU28 LB28 PL28 JO30 KW30 MU30 QA29 EG29 UA29 MT31 RU33'
    .split(' ')
    .map((each): [string, number] => [each.slice(0, 2), Number(each.slice(2))]),
);

/** Cuts off words that stand behind an account: its country says how long it is. */
function cutIban(written: string): string {
  const letters = written.replaceAll(/[ .-]/g, '').toUpperCase();
  return letters.slice(0, ibanLengths.get(letters.slice(0, 2)));
}

/** Accounts of France: bank, office, account and check (RIB). */
const french = /(?<![\dA-Z])\d{5} \d{5} [0-9A-Z]{11} \d{2}(?![\dA-Z])/g;
/** Accounts of the post of Japan: a mark of five digits, and a number. */
const postal = /記号 ?[:・]? ?(\d{5}) ?-?\d?[^\d\n]{0,6}番号 ?[:・]? ?(\d{6,8})(?!\d)/g;
/** Tells whether it is one, but for its check: somebody may have mistyped it, or changed a digit. */
const isLikeIban = (letters: string): boolean =>
  ibanLengths.get(letters.slice(0, 2)) === letters.length
    ? letters.replaceAll(/\D/g, '').length >= letters.length - 8
    : /^[A-Z]{2}\d{20,}$/.test(letters);

/**
 * Finds accounts and cards.
 *
 * @param written canonical
 */
export function findAccounts(written: string): Account[] {
  if (!/\d(?:\D{0,3}\d){5}/.test(written)) return [];
  const text = blankCodes(written);
  const found: Account[] = [];
  for (const { 0: number, index } of text.matchAll(ibans)) {
    const digits = cutIban(number);
    const before = foldMarks(
      text
        .slice(Math.max(0, index - 40), index)
        .split('\n')
        .at(-1)!,
    );
    if (
      digits.length >= 15 &&
      (isIban(digits) || (isLikeIban(digits) && (accountWords.test(before) || likelyWords.test(before))))
    )
      found.push({ index, digits, kind: 'iban' });
  }
  for (const { 0: digits, index } of text.matchAll(french))
    found.push({ index, digits: digits.replaceAll(' ', ''), kind: 'iban' });
  for (const { 0: whole, 1: mark = '', 2: number = '', index } of text.matchAll(postal))
    found.push({ index: index + whole.indexOf(mark), digits: mark + number, kind: 'account' });
  let done = 0;
  for (const groups of listDigitGroups(text)) {
    const { index, end, digits } = groups;
    if (index < done || found.some((iban) => iban.kind === 'iban' && iban.digits.includes(digits))) continue;
    const kind = isCard(groups) ? 'card' : isAccount(groups) ? 'account' : undefined;
    if (!kind) continue;
    found.push({ index, digits, kind });
    done = end;
  }
  return found;
}
