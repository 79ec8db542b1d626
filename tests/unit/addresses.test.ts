import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAddressProblem, findMailProblem, findOtherHost } from '../../src/schemas/web-address.ts';

describe('an address of another site', () => {
  test.each([
    ['https://marren.example', undefined],
    ["https://www.marren.example/a(b)/l'histoire?x=%C4%90%E1%BB%93ng+H%E1%BB%9Bi&y=a/../b#z", undefined],
    ['https://web.archive.org/web/2024/https://marren.example/?x=1', undefined],
    ['https://vi.wikipedia.org/wiki/Quảng_Bình', undefined],
    ['https://đảo-marren.example/', undefined],
    ['https://example.a/', 'host'],
    ['https://президент.рф/', undefined],
    ['https://москва.example/', undefined],
    ['https://日本.jp/', undefined],
    ['https://Marren.Example:8443/', undefined],
    ['https:marren.example', 'form'],
    ['//marren.example/', 'form'],
    ['https:///marren.example/', 'form'],
    ['https://marren.example\\@evil.example/', 'user'],
    ['https://marren.example/a b', 'form'],
    ['https://marren.example/\u202Efdp', 'form'],
    ['https://marren.example@evil.example/', 'user'],
    ['https://@evil.example/', 'user'],
    ['https://2130706433/', 'number'],
    ['https://0x7f.1/', 'number'],
    ['https://0177.0.0.1/', 'number'],
    ['https://127.1/', 'number'],
    ['https://①②⑦.0.0.1/', 'number'],
    ['https://[::1]/', 'number'],
    ['https://localhost/', 'local'],
    ['https://metadata.google.internal/', 'local'],
    ['https://evil.example./', 'host'],
    ['https://a..example/', 'host'],
    ['https://a_b.example/', 'host'],
    ['https://e%76il.example/', 'letters'],
    ['https://аррӏе.example/', 'letters'],
    ['https://xn--80ak6aa92e.example/', 'letters'],
    ['https://mаrren.example/', 'letters'],
    ['https://ｅvil.example/', 'letters'],
    ['https://evil。example/', 'letters'],
    ['https://ev\u00ADil.example/', 'letters'],
    ['https://ɡoogle.example/', 'letters'],
    ['https://marren.example:22/', 'port'],
    ['https://marren.example/a/%2e%2E/b', 'path'],
    ['https://marren.example/%00', 'path'],
    ['http://marren.example/', 'scheme'],
    [`https://marren.example/${'a'.repeat(2000)}`, 'length'],
  ])('%s: %s', (address, problem) => {
    expect(findAddressProblem(address)).toBe(problem);
  });

  test('may do without https where it is cited', () => {
    expect(findAddressProblem('http://marren.example/a.aspx', ['https', 'http'])).toBeUndefined();
  });

  test('that passes is read alike by browsers, and names a host of the public network', () => {
    const parts = fc.constantFrom(
      'https://',
      'http:',
      '//',
      '@',
      ':',
      '.',
      '/',
      '..',
      '%2e',
      '%00',
      '\\',
      '\t',
      '\u202E',
      '\u00AD',
      '[',
      ']',
      '?',
      '#',
      'a',
      'example',
      '127',
      '0x7f',
      'localhost',
      'а',
      'é',
      'ｅ',
      '。',
      'xn--',
      '80',
      '-',
      '_',
      ' ',
      '<',
      '"',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
        const address = `https://${list.join('')}`;
        if (findAddressProblem(address) !== undefined) return;
        const { protocol, username, password, hostname, pathname } = new URL(address);
        expect([protocol, username, password]).toEqual(['https:', '', '']);
        expect(hostname).toMatch(/^(?!.*(?:\.\.|\.$))[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]+$/);
        expect(
          address
            .slice('https://'.length)
            .toLowerCase()
            .split(/[/?#:]/, 1)[0]!.length,
        ).toBeGreaterThan(2);
        expect(pathname).not.toMatch(/%0|\s|\\/);
      }),
      { numRuns: 20_000 },
    );
  });
});

test.each([
  ['mailto:info@marren.example', undefined],
  ['mailto:an.binh+web@marren.example?subject=Opening%20hours', undefined],
  ['mailto:info@marren.example?cc=x@evil.example', 'mail'],
  ['mailto:info@marren.example?subject=a&bcc=x@evil.example', 'mail'],
  ['mailto:info@marren.example,x@evil.example', 'mail'],
  ['mailto:info%40marren.example', 'mail'],
  ['mailto:info@localhost', 'mail'],
  ['mailto:?to=x@evil.example', 'mail'],
])('%s to write to: %s', (address, problem) => {
  expect(findMailProblem(address)).toBe(problem);
});

test.each([
  ['https://marren.example', 'https://evil.example/', 'marren.example'],
  ['the office (marren.example).', 'https://evil.example/', 'marren.example'],
  ['MARREN.GOV.VN', 'https://evil.example/', 'MARREN.GOV.VN'],
  ['marren．example', 'https://evil.example/', 'marren.example'],
  ['info@marren.example', 'https://evil.example/', 'marren.example'],
  ['info@marren.example', 'mailto:x@evil.example', 'info@marren.example'],
  ['marren.example', 'https://marren.example.evil.example/', 'marren.example'],
  ['marren.example', 'https://evil.example/marren.example', 'marren.example'],
  ['marren.example', 'https://web.archive.org/web/2024/https://evil.example/', 'marren.example'],
  ['marren.example', 'https://www.marren.example/a', undefined],
  ['News.VnExpress.net', 'https://vnexpress.net/', undefined],
  ['marren.example, a stored copy', 'https://web.archive.org/web/2024/https://marren.example/', undefined],
  ['info@marren.example', 'mailto:Info@marren.example', undefined],
  ['almanac.example, which quotes marren.example', 'https://almanac.example/', undefined],
  ['@marren.travel on a network', 'https://network.example/marren.travel', undefined],
  ['Node.js', 'https://nodejs.example/', undefined],
  ['TP.HCM và ThS. Nguyễn Văn An', 'https://site.example/', undefined],
  ['St.Petersburg, U.S.A., 17.5, index.html', 'https://site.example/', undefined],
])('words “%s” of a link to %s show %s', (words, address, shown) => {
  expect(findOtherHost(words, address)).toBe(shown);
});
