import { describe, expect, test } from 'vitest';
import { describeOccasion } from '../../src/catalog/occasion.ts';
import {
  formatAsOf,
  formatDate,
  formatDateTime,
  formatDays,
  formatWeekdays,
  formatYearDays,
} from '../../src/i18n/format.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { formatLunarDays } from '../../src/i18n/lunar.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import type { RecordOf } from '../../src/schemas/record.ts';
import { YearDaysSchema } from '../../src/schemas/year-days.ts';

/** What an editor of each language prints; a language that is added may come without. Spaces of other widths stand here as plain ones. */
const printed = {
  vi: {
    year: '2010',
    month: 'tháng 11 năm 2026',
    day: '1 tháng 7 năm 2025',
    moment: '08:00, ngày 20-11-2026 (GMT+7)',
    yearly: '29 tháng 8 – 2 tháng 9, hằng năm',
    overNewYear: '30 tháng 12 – 2 tháng 1',
    span: '29 tháng 8 – 2 tháng 9 năm 2026',
    asOfYear: 'số liệu năm 2025',
    asOfDay: 'tính đến ngày 20 tháng 11 năm 2025',
    lunar: 'ngày 16 tháng Giêng âm lịch',
    lunarDays: 'từ 14 đến 16 tháng Tư âm lịch',
    lunarSpan: 'từ 23 tháng Chạp đến mùng 7 tháng Giêng âm lịch',
    leapMonth: 'ngày 16 tháng Sáu nhuận âm lịch',
    weekdays: 'Thứ Tư – Thứ Sáu',
  },
  en: {
    year: '2010',
    month: 'November 2026',
    day: '1 July 2025',
    moment: '20 November 2026, 08:00 (GMT+7)',
    yearly: '29 August – 2 September, every year',
    overNewYear: '30 December – 2 January',
    span: '29 August – 2 September 2026',
    asOfYear: '2025 figure',
    asOfDay: 'as of 20 November 2025',
    lunar: '16th day of the 1st lunar month',
    lunarDays: '14th to 16th day of the 4th lunar month',
    lunarSpan: '23rd day of the 12th lunar month to 7th day of the 1st',
    leapMonth: '16th day of the leap 6th lunar month',
    weekdays: 'Wednesday – Friday',
  },
  lo: {
    year: '2010',
    month: 'ເດືອນພະຈິກ 2026',
    day: '1 ກໍລະກົດ 2025',
    moment: '20 ພະຈິກ 2026, ເວລາ 08:00 ໂມງ (GMT+7)',
    yearly: '29 ສິງຫາ – 2 ກັນຍາ ຂອງທຸກໆປີ',
    overNewYear: '30 ທັນວາ – 2 ມັງກອນ',
    span: '29 ສິງຫາ – 2 ກັນຍາ 2026',
    asOfYear: 'ຂໍ້ມູນປີ 2025',
    asOfDay: 'ຂໍ້ມູນເຖິງວັນທີ 20 ພະຈິກ 2025',
    lunar: 'ວັນທີ 16 ເດືອນ 1 ຕາມຈັນທະຄະຕິຫວຽດນາມ',
    lunarDays: 'ວັນທີ 14 ຫາ 16 ເດືອນ 4 ຕາມຈັນທະຄະຕິຫວຽດນາມ',
    lunarSpan: 'ວັນທີ 23 ເດືອນ 12 ຫາ ວັນທີ 7 ເດືອນ 1 ຕາມຈັນທະຄະຕິຫວຽດນາມ',
    leapMonth: 'ວັນທີ 16 ເດືອນ 6 (ອະທິກະມາດ) ຕາມຈັນທະຄະຕິຫວຽດນາມ',
    weekdays: 'ວັນພຸດ – ວັນສຸກ',
  },
  th: {
    year: '2010',
    month: 'พฤศจิกายน ค.ศ. 2026',
    day: '1 กรกฎาคม ค.ศ. 2025',
    moment: '20 พฤศจิกายน ค.ศ. 2026 เวลา 08:00 น. (GMT+7)',
    yearly: '29 สิงหาคม – 2 กันยายน ของทุกปี',
    overNewYear: '30 ธันวาคม – 2 มกราคม',
    span: '29 สิงหาคม – 2 กันยายน ค.ศ. 2026',
    asOfYear: 'ข้อมูลปี ค.ศ. 2025',
    asOfDay: 'ข้อมูล ณ วันที่ 20 พฤศจิกายน ค.ศ. 2025',
    lunar: 'วันที่ 16 เดือน 1 ตามจันทรคติเวียดนาม',
    lunarDays: 'วันที่ 14 ถึง 16 เดือน 4 ตามจันทรคติเวียดนาม',
    lunarSpan: 'วันที่ 23 เดือน 12 ถึงวันที่ 7 เดือน 1 ตามจันทรคติเวียดนาม',
    leapMonth: 'วันที่ 16 เดือน 6 (อธิกมาส) ตามจันทรคติเวียดนาม',
    weekdays: 'วันพุธ – วันศุกร์',
  },
  zh: {
    year: '2010年',
    month: '2026年11月',
    day: '2025年7月1日',
    moment: '2026年11月20日 08:00（GMT+7）',
    yearly: '每年8月29日至9月2日',
    overNewYear: '12月30日至1月2日',
    span: '2026年8月29日至9月2日',
    asOfYear: '2025年数据',
    asOfDay: '截至2025年11月20日',
    lunar: '农历正月十六',
    lunarDays: '农历四月十四至十六',
    lunarSpan: '农历腊月廿三至正月初七',
    leapMonth: '农历闰六月十六',
    weekdays: '星期三至星期五',
  },
  ko: {
    year: '2010년',
    month: '2026년 11월',
    day: '2025년 7월 1일',
    moment: '2026년 11월 20일 08:00 (GMT+7)',
    yearly: '매년 8월 29일~9월 2일',
    overNewYear: '12월 30일 ~ 1월 2일',
    span: '2026년 8월 29일~9월 2일',
    asOfYear: '2025년 기준',
    asOfDay: '2025년 11월 20일 기준',
    lunar: '음력 1월 16일',
    lunarDays: '음력 4월 14일~16일',
    lunarSpan: '음력 12월 23일~1월 7일',
    leapMonth: '음력 윤6월 16일',
    weekdays: '수요일 ~ 금요일',
  },
  ja: {
    year: '2010年',
    month: '2026年11月',
    day: '2025年7月1日',
    moment: '2026年11月20日 08:00（GMT+7）',
    yearly: '毎年8月29日～9月2日',
    overNewYear: '12月30日～1月2日',
    span: '2026年8月29日～9月2日',
    asOfYear: '2025年の数値',
    asOfDay: '2025年11月20日現在',
    lunar: '旧暦1月16日',
    lunarDays: '旧暦4月14日～16日',
    lunarSpan: '旧暦12月23日～1月7日',
    leapMonth: '旧暦閏6月16日',
    weekdays: '水曜日～金曜日',
  },
  fr: {
    year: '2010',
    month: 'novembre 2026',
    day: '1er juillet 2025',
    moment: '20 novembre 2026 à 8 h 00 (UTC+7)',
    yearly: '29 août – 2 septembre, chaque année',
    overNewYear: '30 décembre – 2 janvier',
    span: '29 août – 2 septembre 2026',
    asOfYear: 'chiffre de 2025',
    asOfDay: 'situation au 20 novembre 2025',
    lunar: 'le 16 du 1er mois lunaire',
    lunarDays: 'du 14 au 16 du 4e mois lunaire',
    lunarSpan: 'du 23 du 12e mois lunaire au 7 du 1er',
    leapMonth: 'le 16 du second 6e mois lunaire',
    weekdays: 'mercredi – vendredi',
  },
  de: {
    year: '2010',
    month: 'November 2026',
    day: '1. Juli 2025',
    moment: '20. November 2026, 08:00 Uhr (GMT+7)',
    yearly: '29. August – 2. September, jedes Jahr',
    overNewYear: '30. Dezember – 2. Januar',
    span: '29. August – 2. September 2026',
    asOfYear: 'Stand: 2025',
    asOfDay: 'Stand: 20. November 2025',
    lunar: '16. Tag des 1. Mondmonats',
    lunarDays: '14. bis 16. Tag des 4. Mondmonats',
    lunarSpan: '23. Tag des 12. bis 7. Tag des 1. Mondmonats',
    leapMonth: '16. Tag des eingeschobenen 6. Mondmonats',
    weekdays: 'Mittwoch – Freitag',
  },
  ru: {
    year: '2010',
    month: 'ноябрь 2026 г.',
    day: '1 июля 2025 г.',
    moment: '20 ноября 2026 г., 08:00 (GMT+7)',
    yearly: '29 августа — 2 сентября, ежегодно',
    overNewYear: '30 декабря — 2 января',
    span: '29 августа — 2 сентября 2026 г.',
    asOfYear: 'данные за 2025 год',
    asOfDay: 'данные на 20 ноября 2025 г.',
    lunar: '16-й день 1-го лунного месяца',
    lunarDays: 'с 14-го по 16-й день 4-го лунного месяца',
    lunarSpan: 'с 23-го дня 12-го по 7-й день 1-го лунного месяца',
    leapMonth: '16-й день вставного 6-го лунного месяца',
    weekdays: 'среда — пятница',
  },
  es: {
    year: '2010',
    month: 'noviembre de 2026',
    day: '1 de julio de 2025',
    moment: '20 de noviembre de 2026, 08:00 (GMT+7)',
    yearly: '29 de agosto – 2 de septiembre, cada año',
    overNewYear: '30 de diciembre – 2 de enero',
    span: '29 de agosto – 2 de septiembre de 2026',
    asOfYear: 'dato de 2025',
    asOfDay: 'datos a 20 de noviembre de 2025',
    lunar: 'día 16 del 1.er mes lunar',
    lunarDays: 'días 14 a 16 del 4.º mes lunar',
    lunarSpan: 'del día 23 del 12.º mes lunar al día 7 del 1.er',
    leapMonth: 'día 16 del segundo 6.º mes lunar',
    weekdays: 'miércoles – viernes',
  },
  ar: {
    year: '2010',
    month: 'نوفمبر 2026',
    day: '1 يوليو 2025',
    moment: '20 نوفمبر 2026، الساعة 08:00 (غرينتش+7)',
    yearly: '29 أغسطس – 2 سبتمبر من كل عام',
    overNewYear: '30 ديسمبر – 2 يناير',
    span: '29 أغسطس – 2 سبتمبر 2026',
    asOfYear: 'بيانات عام 2025',
    asOfDay: 'بيانات 20 نوفمبر 2025',
    lunar: 'اليوم 16 من الشهر القمري الأول',
    lunarDays: 'من اليوم 14 إلى اليوم 16 من الشهر القمري الرابع',
    lunarSpan: 'من اليوم 23 من الشهر القمري الثاني عشر إلى اليوم 7 من الشهر القمري الأول',
    leapMonth: 'اليوم 16 من الشهر القمري السادس المكرر',
    weekdays: 'الأربعاء – الجمعة',
  },
} satisfies Partial<Record<Locale, Record<string, string>>>;

/** An event with the days given; left out, it comes back every year. */
const toEvent = (days: Partial<RecordOf<'event'>>): RecordOf<'event'> => ({
  type: 'event',
  name: { en: 'Regatta' },
  aliases: [],
  'same-as': [],
  kind: 'promotion',
  programmes: [],
  audience: [],
  published: '2026-01-05T09:30+09:00',
  pictures: [],
  files: [],
  related: [],
  sources: [],
  facts: {},
  recurs: 'yearly',
  announced: [],
  ...days,
});

const toPlainSpaces = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('dates', () => {
  test.each(Object.keys(printed).filter(isLocale))('in %s are printed as its editors print them', (locale) => {
    const t = getTranslator(locale);
    const written = {
      year: formatDate(locale, '2010'),
      month: formatDate(locale, '2026-11'),
      day: formatDate(locale, '2025-07-01'),
      moment: formatDateTime(locale, t, '2026-11-20T01:00Z', 'Asia/Ho_Chi_Minh'),
      yearly: describeOccasion(toEvent({ solar: '08-29/09-02' }), locale)!,
      overNewYear: formatYearDays(locale, t, '12-30', '01-02'),
      span: formatDays(locale, t, '2026-08-29', '2026-09-02'),
      asOfYear: formatAsOf(locale, t, '2025'),
      asOfDay: formatAsOf(locale, t, '2025-11-20'),
      lunar: formatLunarDays(locale, t, { month: 1, day: 16 }),
      lunarDays: formatLunarDays(locale, t, { month: 4, day: 14 }, { month: 4, day: 16 }),
      lunarSpan: formatLunarDays(locale, t, { month: 12, day: 23 }, { month: 1, day: 7 }),
      leapMonth: formatLunarDays(locale, t, { month: 6, day: 16, leap: true }),
      weekdays: formatWeekdays(locale, t, '2027-05-19', '2027-05-21'),
    };
    expect(Object.fromEntries(Object.entries(written).map(([key, text]) => [key, toPlainSpaces(text)]))).toEqual(
      printed[locale as keyof typeof printed], // one of its own keys
    );
  });

  test.each([
    ['vi', '2010-09-03', '3 tháng 9 năm 2010'],
    ['en', '2025-07-13', '13 July 2025'],
    ['fr', '2025-11-21', '21 novembre 2025'],
    ['fr', '2025-11-11', '11 novembre 2025'],
    ['es', '2026-11', 'noviembre de 2026'],
    ['th', '2003-07-03', '3 กรกฎาคม ค.ศ.\u00A02003'],
  ] as const)('in %s: %s is %s', (locale, date, expected) => {
    expect(formatDate(locale, date)).toBe(expected);
  });

  test('of the lunar year have their names where a language has names', () => {
    const days = [
      [1, 1],
      [3, 10],
      [7, 15],
      [8, 20],
      [12, 23],
    ] as const;
    const write = (locale: Locale) =>
      days.map(([month, day]) => formatLunarDays(locale, getTranslator(locale), { month, day }));
    expect(write('vi')).toEqual([
      'mùng 1 tháng Giêng âm lịch',
      'mùng 10 tháng Ba âm lịch',
      'rằm tháng Bảy âm lịch',
      'ngày 20 tháng Tám âm lịch',
      'ngày 23 tháng Chạp âm lịch',
    ]);
    expect(write('zh')).toEqual(['农历正月初一', '农历三月初十', '农历七月十五', '农历八月二十', '农历腊月廿三']);
    expect(write('en')[4]).toBe('23rd day of the 12th lunar month');
    expect(write('fr')[0]).toBe('le 1er du 1er mois lunaire');
    const t = getTranslator('vi');
    expect(formatLunarDays('vi', t, { month: 3, day: 1 }, { month: 3, day: 3 })).toBe(
      'từ mùng 1 đến mùng 3 tháng Ba âm lịch',
    );
    // A leap month is another than the one before it.
    expect(formatLunarDays('vi', t, { month: 6, day: 29 }, { month: 6, day: 1, leap: true })).toBe(
      'từ 29 tháng Sáu đến mùng 1 tháng Sáu nhuận âm lịch',
    );
  });
});

describe('the days of an event', () => {
  test.each([
    [{ recurs: 'yearly', solar: '09-02' }, '2 September, every year'],
    [
      { recurs: 'yearly', lunar: { month: 4, day: 14, to: { month: 4, day: 16 } } },
      '14th to 16th day of the 4th lunar month, every year',
    ],
    [{ recurs: 'yearly', starts: '2026-08-29', ends: '2026-08-31' }, '29 – 31 August 2026'],
    [{ recurs: 'yearly', starts: '2026-08-29', ends: '2026-08-29' }, '29 August 2026'],
    [{ recurs: 'yearly' }, undefined],
  ] as const)('%j read “%s”', (dates, expected) => {
    const text = describeOccasion(toEvent(dates), 'en');
    expect(text && toPlainSpaces(text)).toBe(expected);
  });

  test.each(['09-02', '08-29/09-02', '12-30/01-02', '02-28/03-01'])('may be written %s', (text) => {
    expect(YearDaysSchema.safeParse(text).success).toBe(true);
  });

  test.each([
    ['02-29', 'day-not-of-every-year'],
    ['02-30', 'day-not-of-every-year'],
    ['13-01', 'day-not-of-every-year'],
    ['00-10', 'day-not-of-every-year'],
    ['08-29/08-32', 'day-not-of-every-year'],
    ['09-02/08-29', 'days-out-of-order'],
    ['09-02/09-02', 'days-out-of-order'],
  ])('may not be %s', (text, code) => {
    expect(YearDaysSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([code]);
  });

  test.each(['9-2', '09/02', '2026-09-02', '08-29/', '08-29–09-02', '08-29/09-02/09-05'])(
    'may not be written %s',
    (text) => {
      expect(YearDaysSchema.safeParse(text).success).toBe(false);
    },
  );
});
