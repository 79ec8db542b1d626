import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getSvgFaults } from '../../src/loaders/svg.ts';

const wrap = (inner: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${more}>${inner}</svg>`;

describe('a drawing', () => {
  test.each([
    ['a script', wrap('<script>alert(1)</script>'), '<script>'],
    ['a script in another prefix', wrap('<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>'), '<s:script>'],
    ['a handler', wrap('<rect onclick="x"/>'), 'onclick'],
    ['a handler on the root', wrap('', ' onload="x"'), 'onload'],
    ['a handler in capitals', wrap('<rect ONCLICK="x"/>'), 'ONCLICK'],
    ['foreign content', wrap('<foreignObject><p/></foreignObject>'), '<foreignObject>'],
    ['a link', wrap('<a href="https://example.org"><rect/></a>'), '<a>'],
    ['an animation that sets a link', wrap('<animate attributeName="href" to="javascript:x"/>'), '<animate>'],
    ['a picture from elsewhere', wrap('<image href="https://example.org/x.png"/>'), 'https://example.org'],
    ['a use of elsewhere', wrap('<use xlink:href="other.svg#a"/>'), 'other.svg#a'],
    ['a script as a link', wrap('<use href="java&#10;script:x"/>'), 'java'],
    ['a drawing within a drawing', wrap('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'), 'data:image/svg'],
    ['an import', wrap('<style>@import "https://example.org/x.css";</style>'), '@import'],
    ['an escaped import', wrap('<style>@\\69mport "x";</style>'), '\\'],
    ['a style that loads', wrap('<style>rect{fill:url(https://example.org/#a)}</style>'), 'url('],
    ['a style in CDATA that loads', wrap('<style><![CDATA[rect{fill:url(//x)}]]></style>'), 'url('],
    ['an attribute that loads', wrap('<rect fill="url(https://example.org/#a)"/>'), 'url('],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${wrap('<text>&a;</text>')}`, 'DOCTYPE'],
    ['a style sheet instruction', `<?xml-stylesheet href="x.css"?>${wrap('')}`, 'xml-stylesheet'],
    ['broken XML', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'well-formed'],
    ['no XML', 'GIF89a', 'well-formed'],
  ])('with %s is refused', (_, source, message) => {
    expect(
      getSvgFaults(source, 'x.svg')
        .map((fault) => fault.message.en)
        .join('\n'),
    ).toContain(message);
  });

  test('of shapes, paint, text, filters and its own references passes', () => {
    const source = wrap(
      `<title>Đèn</title><style>.a{fill:url(#g)}@media(prefers-color-scheme:dark){.a{fill:#fff}}</style>
      <defs><linearGradient id="g" xlink:href="#h"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
      <use href="#a"/><rect class="a" fill="url('#g')" style="opacity:.5" aria-hidden="true"/>
      <text xml:lang="vi">Hải đăng &lt;&#8211;&gt;</text><filter id="f"><feGaussianBlur stdDeviation="2"/></filter>
      <image href="data:image/png;base64,iVBORw0KGgo="/>`,
    );
    expect(getSvgFaults(`<?xml version="1.0"?><!-- drawn by hand -->${source}`, 'x.svg')).toEqual([]);
  });

  test('is told where it is at fault, in both languages', () => {
    const [fault] = getSvgFaults(wrap('\n  <g>\n    <script/>\n  </g>'), 'media/x.svg');
    expect(fault).toMatchObject({ rule: 'media-svg', file: 'media/x.svg', line: 3 });
    expect(fault!.message.vi).toContain('<script>');
  });

  test.each(['src/content/media', 'tests/fixtures/province/media'])('in %s passes', (folder) => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg')))
      expect([file, getSvgFaults(readFileSync(join(folder, file), 'utf8'), file)]).toEqual([file, []]);
  });

  test('may be any text at all: it is answered and never run', () => {
    const part = fc.constantFrom(
      '<svg>',
      '</svg>',
      '<script>',
      '<g a="',
      '">',
      '&',
      '&#0;',
      '<![CDATA[',
      ']]>',
      '<!--',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(Array.isArray(getSvgFaults(parts.join(''), 'x.svg'))).toBe(true);
      }),
    );
  });
});
