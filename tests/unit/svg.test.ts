import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectDrawing } from '../../src/loaders/picture.ts';
import { mendDrawing } from '../../src/loaders/svg-mend.ts';
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
    ['a link that tells where it was followed', wrap('<a href="#a" ping="https://example.org"><rect/></a>'), 'ping'],
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
    ['an import split by a comment', wrap('<style>@imp<!-- x -->ort "https://example.org";</style>'), '@import'],
    ['an import split by CDATA', wrap('<style>@imp<![CDATA[ort "https://example.org";]]></style>'), '@import'],
    ['an import split by an element', wrap('<style>@imp<tspan>ort</tspan> "https://example.org";</style>'), '@import'],
    ['an address split in a style', wrap('<style>rect{fill:ur<![CDATA[l(https://example.org)]]></style>'), 'url('],
    ['an address of a new function', wrap('<style>rect{mask:src("https://example.org")}</style>'), 'src('],
    ['an address in a variable', wrap('<style>*{--f:url(#a);filter:var(--f)}</style>'), '--f:url('],
    ['a link under another prefix', wrap('<use xmlns:q="http://www.w3.org/1999/xlink" q:href="x.svg#a"/>'), 'x.svg#a'],
    ['a style that moves it', wrap('<style>rect{animation:turn 1s infinite}</style>'), 'animation'],
    ['a namespace that is not SVG', wrap('<g xmlns="http://www.w3.org/1999/xhtml"/>'), '<g>'],
    ['no namespace', '<svg viewBox="0 0 9 9"/>', 'namespace'],
    ['an encoding that hides words', `<?xml version="1.0" encoding="ISO-2022-JP"?>${wrap('')}`, 'ISO-2022-JP'],
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

  test.each([
    ['noise of a thousand layers', '<filter id="f"><feTurbulence numOctaves="1000"/></filter>', 'numOctaves'],
    ['a blur wider than itself', '<filter id="f"><feGaussianBlur stdDeviation="90"/></filter>', 'stdDeviation'],
    [
      'a blur made wide by a transform',
      '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><g transform="scale(90)"><rect filter="url(#f)"/></g>',
      'stdDeviation',
    ],
    ['a blur of CSS', '<rect style="filter:blur(90px)"/>', 'blur'],
    ['a wide morphology', '<filter id="f"><feMorphology radius="5"/></filter>', 'radius'],
    ['a large matrix', '<filter id="f"><feConvolveMatrix order="99"/></filter>', 'order'],
    ['dashes that nobody sees', '<path d="M0 0H9" stroke-dasharray=".0001"/>', 'dashes'],
    [
      'a filter on every element',
      `<style>*{filter:url(#f)}</style><filter id="f"><feGaussianBlur stdDeviation=".1"/></filter>${'<rect/>'.repeat(200)}`,
      'filters',
    ],
    [
      'a filter that is inherited',
      `<filter id="f"><feGaussianBlur stdDeviation=".1"/></filter><g filter="url(#f)">${'<rect filter="inherit"/>'.repeat(200)}</g>`,
      'filters',
    ],
    [
      'a filter that is used again and again',
      `<filter id="f"><feGaussianBlur stdDeviation=".1"/></filter><g id="a" filter="url(#f)"/>${'<use href="#a"/>'.repeat(200)}`,
      'filters',
    ],
    [
      'masks in masks',
      `${Array.from({ length: 20 }, (_, index) => `<mask id="m${index}">${`<rect mask="url(#m${index + 1})"/>`.repeat(2)}</mask>`).join('')}<rect mask="url(#m0)"/>`,
      'masks',
    ],
    [
      'markers on every corner',
      `<marker id="m">${'<rect/>'.repeat(99)}</marker><g marker-mid="url(#m)"><path d="M0 0${'L1 1'.repeat(200)}"/></g>`,
      'elements to draw',
    ],
    [
      'a pattern that all shapes inherit',
      `<pattern id="p">${'<rect/>'.repeat(99)}</pattern><g fill="url(#p)">${'<rect/>'.repeat(200)}</g>`,
      'elements to draw',
    ],
    [
      'uses of uses',
      Array.from({ length: 9 }, (_, index) => `<g id="a${index}">${`<use href="#a${index - 1}"/>`.repeat(9)}</g>`).join(
        '',
      ),
      'elements to draw',
    ],
    [
      'groups that lead to groups',
      Array.from(
        { length: 49 },
        (_, index) => `<g id="a${index}">${'<g>'.repeat(90)}<use href="#a${index + 1}"/>${'</g>'.repeat(90)}</g>`,
      ).join(''),
      'without end',
    ],
    ['a value without end', `<rect style="filter:${'a-'.repeat(500_000)}"/>`, '20,000'],
    [
      'a long path used by the thousand',
      `<path id="a" d="M0 0${'L1 1'.repeat(10_000)}"/>${'<use href="#a"/>'.repeat(100)}`,
      'corners of paths',
    ],
    [
      'a long text used by the thousand',
      `<text id="a">${'chữ '.repeat(4000)}</text>${'<use href="#a"/>'.repeat(4000)}`,
      'letters',
    ],
    [
      'dashes on a path that goes to and fro',
      `<path id="a" d="M0 0${'h9v.1h-9'.repeat(40)}" stroke-dasharray=".001"/>${'<use href="#a"/>'.repeat(9)}`,
      'dashes',
    ],
    [
      'dashes that uses hand down',
      `<path id="a" d="M0 0${'H9H0'.repeat(900)}"/><g stroke-dasharray=".001">${'<use href="#a"/>'.repeat(9)}</g>`,
      'dashes',
    ],
    [
      'dashes that a length of its own makes many',
      '<path d="M0 0H9" pathLength="1e9" stroke-dasharray=".01"/>',
      'dashes',
    ],
    ['a use of itself', '<g id="a"><use href="#a"/></g>', 'without end'],
    ['a mask of itself', '<mask id="a"><rect mask="url(#a)"/></mask><rect mask="url(#a)"/>', 'without end'],
    ['blends by the hundred', '<rect style="mix-blend-mode:multiply"/>'.repeat(400), 'transparent groups'],
    ['more elements than anybody draws', '<rect/>'.repeat(10_001), '10,000 elements'],
    ['groups in groups', `${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`, 'levels deep'],
    ['paths without end', `<path d="${'M0 0 '.repeat(200_000)}"/>`, '500,000'],
    ['text without end', `<text>${'a'.repeat(20_001)}</text>`, '20,000'],
    ['a style without end', `<style>${'url( '.repeat(100_000)}</style>`, '200,000'],
    ['pictures by the dozen', '<image href="data:image/png;base64,AA=="/>'.repeat(21), '20 pictures'],
  ])('with %s is refused, and never drawn', (_, inner, message) => {
    const faults = getSvgFaults(wrap(inner), 'x.svg');
    expect(faults.map((fault) => fault.message.en).join('\n')).toContain(message);
  });

  test.each([
    ['a reference with spaces', '<rect fill="url( #a )"/><style>rect{fill:url( "#a" )}</style>'],
    ['words that look like CSS', '<g aria-label="Behaviour: calm; C:\\maps"><rect/></g>'],
    ['names in any letters', '<g id="Lớp_1"><rect/></g><use href="#Lớp_1"/>'],
    ['links within itself', '<a href="#a"><rect id="a"/></a>'],
    [
      'soft shadows on sixty shapes',
      `<filter id="f"><feGaussianBlur stdDeviation=".1"/><feOffset dy="1"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>${'<rect filter="url(#f)"/>'.repeat(60)}`,
    ],
    [
      'paper made of noise',
      '<filter id="f"><feTurbulence baseFrequency=".8" numOctaves="4"/></filter><rect filter="url(#f)"/>',
    ],
    [
      'a gradient on a thousand shapes',
      `<linearGradient id="g"><stop/></linearGradient><g fill="url(#g)">${'<rect/>'.repeat(1000)}</g>`,
    ],
    ['arrow heads', `<marker id="m"><path d="M0 0"/></marker>${'<line marker-end="url(#m)"/>'.repeat(300)}`],
    ['a map with many dashed roads', '<path d="M0 0c1 1 2 2 3 3s-2-2-3-3" stroke-dasharray=".05 .02"/>'.repeat(900)],
    ['a word used again and again', `<text id="a">Bến</text>${'<use href="#a"/>'.repeat(900)}`],
    ['dashed roads', '<path d="M0 0H9" stroke-dasharray=".05 .02"/>'],
  ])('with %s passes', (_, inner) => {
    expect(getSvgFaults(wrap(inner), 'x.svg')).toEqual([]);
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

/** Drawings of every shape that refer to each other, to themselves and to nothing. */
const ids = fc.constantFrom('a', 'b', 'c', 'd');
const names = fc.constantFrom(
  ...'g use rect path mask pattern marker filter clipPath symbol text feGaussianBlur'.split(' '),
);
const attribute = fc.oneof(
  ids.map((id) => `id="${id}"`),
  ids.map((id) => `href="#${id}"`),
  fc
    .tuple(fc.constantFrom('fill', 'mask', 'filter', 'marker-mid', 'clip-path', 'style'), ids)
    .map(([name, id]) => (name === 'style' ? `style="mask:url(#${id})"` : `${name}="url(#${id})"`)),
  fc.constantFrom('d="M0 0L1 1L2 2"', 'opacity=".5"', 'filter="inherit"', 'transform="scale(2)"', 'class="a b"'),
);
const { drawing } = fc.letrec<{ drawing: string }>((tie) => ({
  drawing: fc
    .tuple(
      names,
      fc.uniqueArray(attribute, { maxLength: 4, selector: (text) => text.split('=')[0] }),
      fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('drawing'), { maxLength: 4 })),
    )
    .map(([name, attributes, inner]) => `<${name} ${attributes.join(' ')}>${inner.join('')}</${name}>`),
}));

test('any drawing is counted to an end, whatever it refers to', () => {
  fc.assert(
    fc.property(fc.array(drawing, { maxLength: 6 }), (parts) => {
      const messages = getSvgFaults(wrap(parts.join('')), 'x.svg').map(({ message }) => message.en);
      expect(messages.filter((message) => !/without end|at most|a blur/.test(message))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const mend = async (source: string): Promise<string> => {
  const path = join(folder, 'x.svg');
  writeFileSync(path, source);
  await mendDrawing(path);
  return readFileSync(path, 'utf8');
};
const draw = (source: string): Promise<Buffer> => sharp(Buffer.from(source)).raw().toBuffer();

describe('gate --fix', () => {
  test.each(readdirSync('tests/fixtures/drawings'))('mends %s, and it looks the same', async (file) => {
    const source = readFileSync(join('tests/fixtures/drawings', file), 'utf8');
    expect(getSvgFaults(source, file)).not.toEqual([]);
    const mended = await mend(source);
    expect(await inspectDrawing(Buffer.from(mended), file)).not.toHaveProperty('faults', expect.anything());
    expect((await draw(mended)).equals(await draw(source))).toBe(true);
    expect(await mend(mended)).toBe(mended);
  });

  test('cleans the pictures within a drawing', async () => {
    const photograph = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b3f3b' } })
      .withExif({ IFD0: { Artist: 'An' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' } })
      .jpeg()
      .toBuffer();
    const source = wrap(`<image width="9" height="9" href="data:image/jpeg;base64,${photograph.toString('base64')}"/>`);
    const { faults } = await inspectDrawing(Buffer.from(source), 'x.svg');
    expect(faults).toMatchObject([{ rule: 'media-metadata', line: 1 }]);
    expect(faults![0]!.message.en).toContain('GPS position');
    const mended = await mend(source);
    expect(await inspectDrawing(Buffer.from(mended), 'x.svg')).toEqual({ width: 9, height: 9, text: 'An' });
    expect((await draw(mended)).equals(await draw(source))).toBe(true);
  });

  test.each([
    ['a script', wrap('<metadata/><script>alert(1)</script>')],
    ['a handler', `<!DOCTYPE svg>${wrap('<rect onclick="x"/>')}`],
    ['an entity of entities', `<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${wrap('<text>&c;</text>')}`],
    ['an entity from elsewhere', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wrap('<text>&a;</text>')}`],
    ['an address', wrap('<metadata/><image href="https://example.org/x.png"/>')],
    ['groups in groups', wrap(`${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}`)],
  ])('leaves a drawing with %s as it is', async (_, source) => {
    const path = join(folder, 'left.svg');
    writeFileSync(path, source);
    await expect(mendDrawing(path)).rejects.toThrow(/giữ nguyên/);
    expect(readFileSync(path, 'utf8')).toBe(source);
  });
});

describe('a picture within a drawing', () => {
  const embed = (bytes: Buffer, type = 'png') =>
    inspectDrawing(Buffer.from(wrap(`<image href="data:image/${type};base64,${bytes.toString('base64')}"/>`)), 'x.svg');
  const rulesOf = async (bytes: Buffer, type?: string) => (await embed(bytes, type)).faults?.map(({ rule }) => rule);
  const plain = sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b3f3b' } });

  test('is judged as a file is', async () => {
    const png = await plain.clone().png().toBuffer();
    const vast = Buffer.from(png);
    vast.writeUInt32BE(30_000, 16);
    vast.writeUInt32BE(30_000, 20);
    expect(await rulesOf(png)).toBeUndefined();
    expect(await rulesOf(await plain.clone().jpeg().toBuffer(), 'jpg')).toBeUndefined();
    expect(await rulesOf(png, 'jpeg')).toEqual(['media-type']);
    expect(await rulesOf(Buffer.from('<script>alert(1)</script>'))).toEqual(['media-type']);
    expect(await rulesOf(vast)).toEqual(['media-size']);
    expect(await rulesOf(png.subarray(0, -20))).toEqual(['media-truncated']);
    expect(await rulesOf(Buffer.concat([png, Buffer.from('PK')]))).toEqual(['media-metadata']);
  });
});
