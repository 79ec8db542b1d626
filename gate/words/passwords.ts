/** A password in a text. */
export interface Password {
  /** Index of the password itself. */
  index: number;
  value: string;
}

/** Words for a password in languages that put spaces between words. */
const spacedWords =
  'mật khẩu|mat khau|mk|(?:mã )?pin(?:[ -]?code)?|ma pin|mã otp|passw(?:or)?d|passphrase|passcode|passwort|kennwort|mot de passe|mdp|code (?:wi-?fi|du coffre)|contraseña|contrasena|clave(?: de acceso)?|пароль|пин-?код|[وبل]?كلمة (?:ال)?(?:سر|مرور)|و?ال(?:رقم|رمز) السري|رمز الدخول|و?الباسورد|باسورد|pwd|pass|pw';
/** And in the others. */
const unspacedWords =
  '密码|密碼|口令|パスワード|パス(?=は)|暗証番号|無線LANのキー|비밀번호|비번|암호|รหัสผ่าน|รหัสไวไฟ|รหัส(?= ?wi-?fi)|พาสเวิร์ด|พิน(?= ?\\d)|ລະຫັດຜ່ານ|ລະຫັດລັບ|ລະຫັດ(?= ?wi-?fi)';
/** Words for a code of any kind. */
const codeWords = 'ລະຫັດ|รหัส';
/** What may stand between the word and what joins it to the password: what it opens, and for whom. */
const purpose = '(?: ?[^\\n:=.!?;。]{0,28}?)?';
const join = '(?: ?(?:[:=]|는|은|は|是|为|คือ|ແມ່ນ) ?| (?:là|is|ist|lautet|est|es|-|هي) )';
const secretForm = '(?<quote>["\'`“„«「]{0,2})(?:(?<=«) )?(?<value>[^\\s"\'`“”„«»「」<>]{4,100})';
const labelForm = `(?<label>(?<![\\p{L}\\p{M}\\p{N}])(?:${spacedWords})(?![\\p{L}\\p{M}\\p{N}])|${unspacedWords})`;
/** The password is named as one: “mật khẩu của quầy là …”. */
const named = new RegExp(`${labelForm}${purpose}["'\`*)]{0,3}${join}${secretForm}`, 'giu');
/** The password follows at once. */
const bare = new RegExp(`${labelForm}(?:["'\`*)]{0,3} )?${secretForm}`, 'giu');
/** It stands in quotes, somewhere behind the word: pass wi-fi của hội trường “…”. */
const quoted = new RegExp(
  `(?:${labelForm}|(?:${codeWords}))(?<opens>[^\\n.!?;。"“„«「\`]{0,40}) ["“„«「\`] ?(?<value>[^\\s"“”„«»「」\`]{4,60}) ?["“”»」\`]`,
  'giu',
);
/** It follows a word that may be a code of any kind. */
const coded = new RegExp(`(?:${codeWords})(?:["'\`*)]{0,3}(?: |: ?))?${secretForm}`, 'giu');

/** A name to sign in with stands before it: admin / …, đăng nhập: lan | … */
const pair = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@.-])(?<signIn>(?:đăng nhập|tài khoản quản trị|log ?in|sign ?in|user(?:name)?|anmeldung|benutzer(?:name)?|identifiant|connexion|usuario|acceso|логин|вход|登录|登入|用户名|ログイン|ユーザー名?|로그인|아이디|เข้าสู่ระบบ|ชื่อผู้ใช้|ເຂົ້າລະບົບ|ຊື່ຜູ້ໃຊ້|الدخول|اسم المستخدم)(?:[^\\n:/|]{0,24}: ?| ))?(?<name>[a-z][\\w.-]{1,30}) ?[/|:] ?(?<value>[^\\s"“”«»「」<>/|]{6,60})`,
  'giu',
);
/** Characters before a password in which who logs in is looked for. */
const longestUser = 64;
/** Words for who logs in: a password beside one needs no other sign that it is one. */
const userWords =
  /(?:user(?: ?name)?|login|log-?in|account|benutzer(?:name)?|identifiant|usuario|логин|tài khoản|tên đăng nhập|用户名|账号|ユーザー名|\bID|아이디|ชื่อผู้ใช้|ຊື່ຜູ້ໃຊ້|اسم المستخدم)[ :：=]{0,3}[\w.@-]{2,40}[ ,;/，、]{1,3}$/i;

/** Names that nobody has by birth. */
const roles = /^(?:admin|administrator|root|user|guest|staff|manager|quantri|letan|wifi)$/i;

/** What is opened with a number that only its keepers should know. */
const opened =
  'két(?: sắt)?|cửa(?! (?:khẩu|hang|biển|sông|hàng|động|lò|việt|tùng))|tủ(?! (?:sách|kính|gỗ|lạnh|thờ|áo))|cổng|safe|door|gate|locker|key ?box|lock ?box|padlock|alarm|tresor|(?:haus)?tür|tor|schlüssel(?:box|kasten|safe|tresor)|alarmanlage|coffre(?:-fort)?|porte|portail|digicode|boîte à clés?|alarme|caja fuerte|puerta|portal|portón|candado|alarma|сейфа?|двер[ьи]|ворот|домофона?|подъезда?|замка|сигнализаци[ия]|保险箱|保险柜|门锁|大门|门禁|門|金庫|扉|玄関|ロッカー|キーボックス|금고|현관문?|도어락|사물함|출입문|ตู้เซฟ|ประตู|ตู้|ຕູ້ເຊບ|ເຊບ|ຕູ້|ປະຕູ|ل?لخزنة|خزنة|الخزنة|الباب|للباب|البوابة|للبوابة';
/** What such a number is called. */
const openers =
  'mật khẩu|mật mã|mã(?: số| khóa| mở)?|password|passwort|contraseña|mot de passe|пароль|كلمة السر|code|pin|zahlencode|código|clave|combinación|combinaison|combination|kombination|код|密码|密碼|暗証番号|番号|비밀번호|비번|번호|รหัส|ລະຫັດ|رمز|الرمز السري|الرمز|الرقم السري|كود';
const start = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}\\p{N}])';
const end = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}])';
const within = '[^\\n.!?;。\\d]';
/** “door code 4471”, “mã két: 4471”, “Code für die Haustür 4471”. */
const combination = new RegExp(
  `${start}(?:(?:${openers})${end}${within}{0,24}?${start}(?:${opened})${end}|(?:${opened})(?:[ -]?|${end}${within}{0,12} )(?:${openers})${end}|digicode)(?<joint>[^\\n.!?;。\\p{L}\\d]{0,4}(?:(?:là|is|ist|est|es|は|是|为|คือ|ແມ່ນ|هو) ?)?)(?<value>[A-F#*]?\\d{4,8}[A-FK-LXА-Я#*]?|\\d{2,4}[A-ZА-Я]\\d{2,4})(?![\\p{L}\\p{N}%]|[.,]\\d|-\\d)`,
  'giu',
);
/** Four to eight digits right behind a word that names nothing but a secret. */
const digitsOnly = new RegExp(
  `${start}(?:mật khẩu|(?:mã )?pin(?: ?code)?|passwor[dt]|passcode|passwort|kennwort|mot de passe|contraseña|пароль|пин-?код|密码|密碼|パスワード|暗証番号|비밀번호|비번|รหัสผ่าน|รหัสไวไฟ|พิน|ລະຫັດຜ່ານ|ລະຫັດລັບ|كلمة (?:ال)?(?:سر|مرور)|ال(?:رقم|رمز) السري)(?: ?wi-?fi)? ?[:(]? ?(?<value>(?!(?:19|20)\\d\\d(?!\\d))\\d{4,8})(?=$|[\\s).,;!?。、]|번|です|입니다|이에요)(?!\\.? ?(?:ký tự|chữ|characters|digits|stellig|caractères|chiffres|dígitos|символ|цифр|位|桁|자리|ตัว|หลัก|%|km|mah|người))`,
  'giu',
);

/** 418m, 24-hour, 2024-2025, 12/11/2026. */
const measure = /^(?:\d{1,5}(?:[-.,]\d+)?\p{L}{0,3}|\d{1,3}-\p{L}{1,8}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/u;

/** A password has a digit or a sign in it, or letters of both sizes within; words do not. */
export function isPassword(written: string, label = '', isNamed = true): boolean {
  const shown = written.replace(/[.,;:!?…。)\]]+$/u, '').replace(/(?:です|입니다|번)$/u, '');
  if (shown.length < 4 || /^(?:https?:|\/|<|\{|\$|%|…|\*{3,}|•+|x{3,}|\.{3})/i.test(shown)) return false;
  // “pass” and “clave” are also a way over mountains and a key of another kind.
  if (/^\d+$/.test(shown)) return isNamed && !/^(?:pass|pw|mk|clave)$/i.test(label);
  // Unless it is named as one, only the plainest counts.
  if (!isNamed) return /\d/.test(shown) && /\p{L}/u.test(shown) && /[!@#$%^&*_+=]/.test(shown);
  if (!/\d/.test(shown)) return /[!@#$%^&*_+=]|\p{Ll}\p{Lu}/u.test(shown);
  return /[\p{L}!@#$%^&*_+=-]/u.test(shown) && !measure.test(shown);
}

/** What each pattern needs, and most texts have none of. */
const wordHint =
  /pass|pwd|\bpw|\bmk|รหัส|พิน|pin|code |пин|パス|無線|باسورد|رمز|mdp|mật khẩu|mat khau|mã (?:pin|otp)|ma pin|kennwort|contrase|clave|пароль|密码|密碼|口令|暗証番号|비밀번호|비번|암호|พาสเวิร์ด|ລະຫັດ|كلمة|السري/i;
const pairHint = /[/|:] ?[^\s"<>/|]{0,20}(?:\d[^\s"<>/|]{0,20}[!@#$%^&*_+=]|[!@#$%^&*_+=][^\s"<>/|]{0,20}\d)/;
const combinationHint =
  /(?:mã|mật|code|pin|código|clave|combin|kombin|код|密|番号|비번|번호|รหัส|ລະຫັດ|رمز|الرقم|كود)[^\n]{0,40}\d(?:\d{3}|\d{0,3}\p{L}\d)/iu;
const digitsHint =
  /(?:khẩu|pin|pass|code|wort|contraseña|пароль|код|密|パス|番号|비번|번호|รหัส|ไวไฟ|พิน|ລະຫັດ|سر|مرور)[^\n]{0,12}\d{4}/i;

const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);

type Groups = Partial<Record<'label' | 'quote' | 'opens' | 'signIn' | 'name' | 'joint', string>>;

interface Kind {
  hint: RegExp;
  pattern: RegExp;
  /** Tells whether a match counts. @param before what stands before it in its text */
  isMeant: (value: string, groups: Groups, before: string) => boolean;
}

const kinds: readonly Kind[] = [
  { hint: wordHint, pattern: named, isMeant: (value, { label }) => isPassword(value, label) },
  {
    hint: wordHint,
    pattern: bare,
    isMeant: (value, { label, quote }, before) => isPassword(value, label, quote !== '' || userWords.test(before)),
  },
  {
    hint: wordHint,
    pattern: quoted,
    // One passes things in quotes, too, unless they open a network.
    isMeant: (value, { label = '', opens = '' }) =>
      /\d/.test(value) &&
      /\p{L}/u.test(value) &&
      isPassword(value) &&
      (!/^(?:pass|pw|clave|code)$/i.test(label) || /wi-?fi|wlan|admin|login/i.test(opens)),
  },
  { hint: wordHint, pattern: coded, isMeant: (value) => isPassword(value, '', false) },
  {
    hint: pairHint,
    pattern: pair,
    isMeant: (value, { signIn, name = '' }) =>
      (signIn !== undefined || roles.test(name)) && isPassword(value, '', false),
  },
  // Years stand behind the names of doors and laws.
  {
    hint: combinationHint,
    pattern: combination,
    isMeant: (value, { joint = '' }) => !isYear(value) || /[:=]/.test(joint),
  },
  { hint: digitsHint, pattern: digitsOnly, isMeant: () => true },
];

/**
 * Finds passwords, and numbers that open locks.
 *
 * @param text canonical, or as it was written
 */
export function findPasswords(text: string): Password[] {
  const tried = new Map([wordHint, pairHint, combinationHint, digitsHint].map((hint) => [hint, hint.test(text)]));
  return kinds
    .filter(({ hint }) => tried.get(hint))
    .flatMap(({ pattern, isMeant }) =>
      Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index, groups = {} }) => {
        const { value = '' } = groups;
        return isMeant(value, groups, text.slice(Math.max(0, index - longestUser), index))
          ? [{ index: index + written.lastIndexOf(value), value }]
          : [];
      }),
    );
}
