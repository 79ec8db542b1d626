/** An address that belongs to a person, or that leads to a person's telephone or money. */
export interface Contact {
  index: number;
  written: string;
  kind: 'mail' | 'messenger' | 'purse';
}

/** Hosts that give mailboxes to anybody, under whatever ending: yahoo.com.vn, mail.ru. */
const brands =
  'gmail|googlemail|ymail|rocketmail|yahoo|hotmail|outlook|live|msn|icloud|proton(?:mail)?|tutanota|tuta|aol|gmx|zoho|zohomail|fastmail|hushmail|qq|foxmail|163|126|yeah|sina|sohu|aliyun|yandex|rambler|mail|naver|daum|hanmail|maktoob|rediffmail';
/** Others, whose names are also ordinary words. */
const hosts =
  'me\\.com|mac\\.com|pm\\.me|web\\.de|t-online\\.de|freenet\\.de|arcor\\.de|free\\.fr|orange\\.fr|wanadoo\\.fr|laposte\\.net|sfr\\.fr|neuf\\.fr|ya\\.ru|bk\\.ru|list\\.ru|inbox\\.ru|internet\\.ru|nate\\.com|kakao\\.com|139\\.com|189\\.cn|docomo\\.ne\\.jp|ezweb\\.ne\\.jp|softbank\\.ne\\.jp|i\\.softbank\\.jp|telefonica\\.net|terra\\.es|libero\\.it';

const mail = new RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64} {0,2}@ {0,2}(?:(?:${brands}) ?\\. ?(?:(?:co|com|ne)\\.)?[a-z]{2,3}|${hosts})(?![\\w-]|\\.[\\w-])`,
  'gi',
);

/** The sign in words: x (at) gmail (dot) com, x [at] gmail.com, x a còng gmail chấm com. */
const spelled = new RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64} ?(?:[([{<] ?(?:at|a còng|a cong|arroba|arobase|собака|ät|а|골뱅이|앳|アット|艾特|@) ?[)\\]}>]|(?<= )(?:at|a còng|a cong|a-còng|arroba|arobase|собака|chez|แอด)(?= )|골뱅이|艾特|アット|[#★](?=\\w)) ?(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|proton|protonmail|mail|yandex|qq|163|naver|gmx|web|126|daum|hanmail|wanadoo|rambler)(?![\\w-])`,
  'gi',
);

/** Services whose addresses are somebody's telephone. */
const messengers =
  /(?<![\w-])(?:(?:zalo\.me|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|viber\.me|t\.me\/\+|line\.me|signal\.me|m\.me|messenger\.com\/t|kakao|weixin)[^\s"'<>]{0,40}?(?:\/|[?&](?:phone|number|text)=|#p\/)\+?\d{7,15}|(?:viber|whatsapp|tg|skype|weixin|zalo|signal):\/{0,2}[^\s"'<>]{0,30}?\+?\d{7,15}|(?:zaloapp\.com\/qr|chat\.whatsapp\.com|line\.me\/(?:ti|R)\/[pg~]?|t\.me\/(?:\+|joinchat\/))[^\s"'<>]{6,60})/gi;

/** Services that send money to whoever has a name there, with such a name; accounts of firms have names of their own kind. */
const purse =
  /(?:(?<![\p{L}\p{M}])(?:venmo|revolut|revtag|cash ?app|cashtag|paypal|momo|zalopay|paypay|alipay|wechat pay|wechat(?: id)?|bizum|promptpay|twint)(?![\p{L}\p{M}])|微信(?:号|號|id)?|支付宝(?:账号|帐号)?|薇信|威信|加v)[^\p{L}\p{N}\n@$_]{0,4}(?:\((?:id|tag)\) ?)?(?:(?:id|tag|là|is|ist|est|es|to|an|à|a|для|на|号)[ :]{1,2})?(?<handle>[@$][a-z][\w.-]{2,30}|(?=[a-z][\w.-]*[\d_])[a-z][\w-]{4,30})(?![\w@])/giu;

/** Addresses of such purses. */
const purseAddresses =
  /(?<![\w-])(?:paypal\.me|venmo\.com(?:\/u)?|revolut\.me|cash\.app|wise\.com\/pay\/me|me\.momo\.vn|nhantien\.momo\.vn|qr\.alipay\.com|u\.wechat\.com|monzo\.me|ko-fi\.com|buymeacoffee\.com)\/[$@\w.-]{3,60}/gi;
const purseHint =
  /venmo|revolut|revtag|cash|paypal|momo|zalopay|paypay|alipay|wechat|bizum|promptpay|wise|twint|微信|支付宝|薇信|威信|加v|monzo|ko-fi|buyme/i;

/** Finds addresses of people. @param text canonical */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  const add = (kind: Contact['kind'], pattern: RegExp): void => {
    for (const { 0: written, index } of text.matchAll(pattern)) found.push({ index, written, kind });
  };
  if (text.includes('@')) add('mail', mail);
  if (/gmail|mail|yahoo|outlook|icloud|proton|yandex|qq|163|126|naver|daum|wanadoo|rambler|gmx|web/i.test(text))
    add('mail', spelled);
  if (
    /(?:zalo|viber|whatsapp|wa|line|signal|m|messenger|zaloapp|kakao|weixin|t)(?:\.me|:|\.com)|tg:|skype:/i.test(text)
  )
    add('messenger', messengers);
  if (purseHint.test(text)) {
    add('purse', purse);
    add('purse', purseAddresses);
  }
  return found;
}
