import { describe, expect, test } from 'vitest';
import { findTableProblems, findTextProblems } from '../../src/loaders/table.ts';

const lines = (text: string) => findTableProblems(text).map(({ line, message }) => `${line} ${message.en}`);

describe('cells that a spreadsheet runs', () => {
  test.each([
    'a,b\n=1+1,2',
    "a\n+cmd|' /C calc'!A0",
    `a\n"+""a""&cmd|'/C calc'!A0"`,
    "a\n+TRUE&cmd|'/C calc'!A0",
    "a\n+café|'x'!A1",
    'a\n+ГИПЕРССЫЛКА("https://a.example")',
    'a\n+[a.xls]s!A1',
    "a\n-2+3+cmd|' /C calc'!A0",
    'a\n"+HYPERLINK(""https://x.example"",""y"")"',
    'a\n"+\n\nHYPERLINK(""https://x.example"")"',
    'a\n+"x"&HYPERLINK("u")',
    'a\n-1+IMPORTXML ("x","y")',
    'a\n+A1+WEBSERVICE("x")',
    'a\n-(1+webservice("x"))',
    'a\n-SUM(1,1)',
    'a\n+@SUM(1)',
    'a;b\n1;@SUM(1)',
    "a\n@cmd|'/c'!A0",
    'a\n+Sheet1!A1',
    "a\n+'http://x.example/[b.xlsx]S'!A1",
    'a\n＝1+1',
    'a\n＋SUM(1)',
    'a|b\n1|=1',
    'a\tb\n1\t=1',
    'a\n\t=1',
    'a\n  " =1"',
    'a\n"""=1"""',
    'a\n\u00A0=1',
    'a\n\u200B=1',
    '\uFEFF=1',
  ])('%j', (text) => {
    expect(lines(text).filter((line) => line.includes('A cell begins with ='))).toHaveLength(1);
  });

  test('in the line in which they stand', () => {
    expect(findTableProblems('a\r\n\r\nb\r\n=1\r\n').map(({ line }) => line)).toEqual([4]);
  });
});

test.each([
  'year,visitors\n2025,-12\n2026,+3\n',
  'tên,điện thoại\nSở,+84 232 3822 270\n',
  'n,v\n+84-232-3822-270 (giờ hành chính),1\n',
  'a,b\n(+84) 232,-\n',
  'a,b\n@quangbinh,1\n@quangbinh @langson,-1e5\n@HangSonDoong!,1\n',
  'a|b\n@quangbinh|12\n-an|13\n',
  "a,b\n- [mới] Giảm giá!,1\n- 'Biển' | 'Núi',2\n- Chợ (“đêm”),3\n",
  'a\n- item text\n- item(s)\n',
  'a,b\n- Hang Én (Quảng Trị),1\n-vé(người lớn),2\n',
  'ngày\n01/02/2026\n-\n–\n',
  'a,b\n"-5,5 %",+10 °C\n',
  'a;b\n-1,5;+2,5\n',
  'temp\n-2…+5\n-2 – +5 °C\n',
  'x,y\n-17.4569,106.2876\n',
  'Bảng khách\n\na,b\n1,2\n\nNguồn: Sở Du lịch\n',
  'sep=;\na;b\n1;2\n',
  '\uFEFFa,b\r\n1,2\r\n',
  'mô tả\n"Hang ""khô"", dài 3 km\nvà sâu"\n',
])('a table of people is taken: %j', (text) => {
  expect(lines(text)).toEqual([]);
});

test.each([
  ['a,b\n1,2,3\n4,5\n', '2 This row has 3 cells, and the first one has 2.'],
  ['a,b\n1,"2', '2 A cell begins with a quotation mark that is not closed.'],
  ['a,b\n"1"x,2', '2 Something stands behind the closing quotation mark of a cell: x,2'],
  ['a\rb\rc', '1 A line ends with a carriage return alone: programs do not agree whether that is an end.'],
  ['a,b\n1,2\0', '2 It holds a control character (U+0000): it is not plain text, or not only.'],
  [`a\n${'y'.repeat(10_001)}`, '2 More than 10000 characters stand in one piece here.'],
])('a table that cannot be read as one: %j', (text, message) => {
  expect(lines(text)).toContain(message);
});

test('text is text', () => {
  expect(findTextProblems('Giờ mở cửa\r\n\t7:30\n')).toEqual([]);
  expect(findTextProblems(`MZ\x00\n${'x'.repeat(10_001)}`).map(({ line }) => line)).toEqual([1, 2]);
});

test.each(['\n', ' ', '"', ',', '\r\n', '+1', '+A1,', '+1\n', '+a|', '+AB1(', '"+1\n', '=', '@a!'])(
  'two megabytes of %j are read',
  (part) => {
    const text = part.repeat(2_000_000 / part.length);
    const last = text.split('\n').length;
    expect(findTableProblems(text).every(({ line }) => line >= 1 && line <= last)).toBe(true);
  },
);
