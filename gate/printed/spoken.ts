/** German and Spanish write some of them as one word. */
const germanUnits = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const germanTens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const spanishTwenties = ['ún|un|uno', 'dós|dos', 'trés|tres', 'cuatro', 'cinco', 'séis|seis', 'siete', 'ocho', 'nueve'];

/** Words for 0 to 9 in their order, several for one behind a bar. Vietnamese also as it is typed without marks. */
const spacedUnits = [
  'không|khong một|mot hai ba bốn|bon|tư năm|nam|lăm sáu|sau bảy|bẩy|bay tám|tam chín|chin',
  'zero|oh one two three four five six seven eight nine',
  'zéro un|une deux trois quatre cinq six sept huit neuf',
  'null eins|ein zwei|zwo drei vier fünf sechs sieben acht neun',
  'cero uno|un dos tres cuatro cinco seis siete ocho nueve',
  'ноль|нуль один два три четыре пять шесть семь восемь девять',
  'صفر واحد اثنان|اثنين|إثنان ثلاثة|ثلاث أربعة|اربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان تسعة|تسع',
];
/** Words for 10, 11 and so on, and for 20, 30 and so on: those who tell numbers by twos use them. */
const teens = [
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  'diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve',
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
];
const tens = [
  'twenty thirty forty fifty sixty seventy eighty ninety',
  'vingt trente quarante cinquante soixante septante quatre-vingts|quatre-vingt|huitante nonante',
  germanTens.join(' '),
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
];
const hundreds = ['сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'];
const unspacedUnits = [
  'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
  'ສູນ ໜຶ່ງ|ນຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ',
  'ゼロ|ぜろ|れい|まる いち に さん よん|し ご ろく なな|しち はち きゅう|きゅー|く',
  'ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ|キュー',
];
/** Signs of one digit each, some of which are also syllables. */
const signs = ['〇零', '一幺', '二两', '三', '四', '五', '六', '七', '八', '九'];
const syllables = ['공영', '일', '이', '삼', '사', '오', '육륙', '칠', '팔', '구'];

/** What each word is worth. */
const values = new Map<string, number>();
const addAll = (rows: readonly string[], first: number, step = 1): string[] =>
  rows.flatMap((row) =>
    row.split(' ').flatMap((forms, index) => {
      const words = forms.split('|');
      for (const form of words) values.set(form, first + index * step);
      return words;
    }),
  );
const spacedWords = [
  ...addAll(spacedUnits, 0),
  ...addAll(teens, 10),
  ...addAll(tens, 20, 10),
  ...addAll(hundreds, 100, 100),
  ...germanTens.flatMap((ten, index) =>
    addAll([germanUnits.map((unit) => `${unit}und${ten}`).join(' ')], 21 + 10 * index),
  ),
  ...addAll([spanishTwenties.map((forms) => forms.replaceAll(/[^|]+/g, 'veinti$&')).join(' ')], 21),
];
const unspacedWords = addAll(unspacedUnits, 0);
for (const list of [signs, syllables])
  list.forEach((forms, digit) => Array.from(forms, (form) => values.set(form, digit)));

const longestFirst = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).join('|');
const spaced = longestFirst(spacedWords);
const unspaced = longestFirst(unspacedWords);
/** “double seven”, “triple zéro”, “doble cero”. */
const repeats = 'dou?ble|triple';
const gap = `[ ,.·-]{1,3}(?:(?:y|et|and|und|${repeats}) )?`;

/** Three of the words in a row: hardly a text has them, and looking for them is cheap. */
const spacedHint = new RegExp(
  `[ ,.-](?:${spaced})[ ,.-]{1,3}(?:${spaced})[ ,.-]{1,3}(?:y |et |and )?(?:${spaced})`,
  'i',
);
/** Letters of the scripts of those below. */
const unspacedLetter = /[\u0E00-\u0EFF\u3040-\u30FF]/;
const unspacedHint = new RegExp(`(?:${unspaced})[ ,.-]{0,2}(?:${unspaced})[ ,.-]{0,2}(?:${unspaced})`);
const spacedRun = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${repeats}) )?(?:${spaced})(?:${gap}(?:${spaced})(?![\\p{L}\\p{M}])){4,}`,
  'giu',
);
const unspacedRun = new RegExp(`(?:${unspaced})(?:[ ,.-]{0,2}(?:${unspaced})){6,}`, 'gu');
const signRun = new RegExp(`[${signs.join('')}](?:[ ー-]?[${signs.join('')}]){6,}`, 'g');
/** Syllables of Korean are also in other words: numbers of telephones begin with a zero. */
const syllableRun = new RegExp(`[공영](?:[ -]?[${syllables.join('')}]){6,}`, 'g');
const word = new RegExp(`${spaced}|${unspaced}`, 'giu');

const fewest = 7;

/** Tells whether a word goes on with the number before it: quarante-huit, soixante-dix, триста сорок пять. */
const isPart = (sum: number, value: number, between: string): boolean =>
  value > 0 &&
  /^(?:[ -]|[ -](?:y|et|and) )$/.test(between) &&
  ((sum >= 100 && sum % 100 === 0 && value < 100) ||
    (sum % 100 >= 20 && sum % 10 === 0 && value < 10) ||
    ((sum === 60 || sum === 80) && value < 20));

/** Writes words as digits, in groups as they are told: 0912 384 716, 06 48 27 19 36. */
function fold(run: string): string {
  const groups: string[] = [];
  let sum = 0;
  let end = 0;
  const steps = new Set<number>();
  let previous: number | undefined;
  for (const { 0: written, index } of run.matchAll(word)) {
    const value = values.get(written.toLowerCase())!;
    const between = run.slice(end, index);
    const goesOn = isPart(sum, value, between);
    const isDigit = value < 10 && previous !== undefined && previous < 10 && sum < 10 && !between.includes(',');
    const digits = String(value).repeat(/triple/i.test(between) ? 3 : /dou?ble/i.test(between) ? 2 : 1);
    if (goesOn) groups[groups.length - 1] = String(sum + value);
    else if (isDigit) groups[groups.length - 1] = `${groups.at(-1)}${digits}`;
    else groups.push(digits);
    sum = goesOn ? sum + value : value;
    if (previous !== undefined) steps.add(value - previous);
    previous = value;
    end = index + written.length;
  }
  // One to ten, or ten to one, is a rhyme.
  const isRhyme = steps.size === 1 && (steps.has(1) || steps.has(-1));
  return isRhyme || groups.join('').length < fewest ? run : groups.join(' ');
}

const foldSigns = (run: string): string =>
  Array.from(run, (sign) => (sign === 'ー' ? '-' : String(values.get(sign) ?? sign))).join('');

/** Tells whether digits may be told in words in a text: soon seen. */
export const isSpoken = (text: string): boolean =>
  spacedHint.test(text) ||
  (unspacedLetter.test(text) && unspacedHint.test(text)) ||
  text.search(signRun) >= 0 ||
  text.search(syllableRun) >= 0;

/**
 * Writes seven digits or more that are told in words one after another as digits, in all languages of the table.
 *
 * @example foldSpoken('gọi không chín một hai ba bốn năm sáu bảy tám') → 'gọi 0912345678'
 */
export const foldSpoken = (text: string): string =>
  text
    .replaceAll(spacedRun, fold)
    .replaceAll(unspacedRun, fold)
    .replaceAll(signRun, foldSigns)
    .replaceAll(syllableRun, foldSigns);
