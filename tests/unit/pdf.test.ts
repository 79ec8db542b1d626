import { readFileSync, readdirSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../src/loaders/pdf/file.ts';
import { Budget } from '../../src/loaders/pdf/filters.ts';
import { readPdf } from '../../src/loaders/pdf.ts';
import { createPackedPdf, createPdf, encodeAscii85, object } from '../pdf.ts';

const drawn = Buffer.from('BT /F1 12 Tf 10 50 Td (Hello readers) Tj ET');
const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);
type Entries = Parameters<typeof createPdf>[4];
type More = NonNullable<Parameters<typeof createPdf>[2]>;
const create = (entries: Entries, more: More = [], content = drawn): Buffer =>
  createPdf('', content, more, '', entries);
const withAnnotation = (annotation: string, more: More = []): Buffer =>
  create({ page: '/Annots[6 0 R]' }, [[`<</Type/Annot/Rect[0 0 9 9]${annotation}>>`], ...more]);
const stream = (entries: string, bytes: Buffer | string): More[number] => [
  `<<${entries}/Length ${bytes.length}>>`,
  Buffer.from(bytes),
];
const words = async (bytes: Buffer): Promise<string> => {
  const { problems, text } = await readPdf(bytes);
  expect(problems).toEqual([]);
  return text;
};
const refusal = async (bytes: Buffer): Promise<string> => {
  const { problems, text } = await readPdf(bytes);
  expect(text).toBe('');
  return problems.map(({ en }) => en).join(' ');
};

const acts = /It acts/;
const embeds = /holds or names other files/;
const plays = /media or forms that run/;
const strange = /not written as PDF asks/;
const large = /unpacks to more/;

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
const runs = (bytes: Buffer) => Buffer.concat([Buffer.from([bytes.length - 1]), bytes, Buffer.from([128])]);

/** Packs with the predictor “Up” of PNG, in columns of 16. */
function predict(bytes: Buffer): Buffer {
  const padded = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16, ' ')]);
  const rows = Buffer.alloc((padded.length / 16) * 17);
  for (let row = 0; row < padded.length / 16; row++) {
    rows[row * 17] = 2;
    for (let column = 0; column < 16; column++)
      rows[row * 17 + 1 + column] = padded[row * 16 + column]! - (row === 0 ? 0 : padded[(row - 1) * 16 + column]!);
  }
  return deflateSync(rows);
}

/** A sound file with a comment between its objects and its table. */
function createCommented(comment: string): Buffer {
  const text = createPdf('', drawn).toString('latin1');
  const moved = (_: string, start: string) => `startxref\n${Number(start) + comment.length}`;
  return Buffer.from(text.replace('xref\n0', `${comment}xref\n0`).replace(/startxref\n(\d+)/, moved));
}

/** A file whose table finds object 6 within the content of its page. */
function createNested(): Buffer {
  const content = Buffer.from('%\n6 0 obj (CCCD) endobj\nBT ET');
  const text = createPdf('', content, [['(x)']]).toString('latin1');
  const own = '6 0 obj\n(x)\nendobj\n';
  const offset = (at: number) => `${String(at).padStart(10, '0')} 00000 n`;
  return Buffer.from(
    text
      .replace(offset(text.indexOf(own)), offset(text.indexOf('6 0 obj (CCCD)')))
      .replace(own, ' '.repeat(own.length)),
  );
}

describe('scripts are found in every spelling', () => {
  test.each<readonly [name: string, entries: string, pack: (bytes: Buffer) => Buffer, type: string]>([
    ['plain', '', (bytes) => bytes, '/ObjStm'],
    ['packed', '/Filter/FlateDecode', deflateSync, '/ObjStm'],
    ['with a predictor', '/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 16>>', predict, '/ObjStm'],
    ['in hexadecimal', '/Filter/ASCIIHexDecode', hex, '/ObjStm'],
    ['in ASCII85', '/Filter/ASCII85Decode', encodeAscii85, '/ObjStm'],
    ['in run lengths', '/Filter/RunLengthDecode', runs, '/ObjStm'],
    ['in hexadecimal and packed', '/Filter[/AHx/Fl]', (bytes) => hex(deflateSync(bytes)), '/ObjStm'],
    ['with an escaped filter', '/Filter/F#6cateDecode', deflateSync, '/ObjStm'],
    ['with an escaped type', '/Filter/FlateDecode', deflateSync, '/Obj#53tm'],
    ['with a filter in another object', '/Filter 7 0 R', deflateSync, '/ObjStm'],
    ['with “obj” in the dictionary', '/Filter/FlateDecode/Xobj 1', deflateSync, '/ObjStm'],
    ['with “obj” in a comment', '/Filter/FlateDecode%9 0 obj\n', deflateSync, '/ObjStm'],
    ['with a word of the format in a string', '/Filter/FlateDecode/X(stream endstream)', deflateSync, '/ObjStm'],
    ['behind a dictionary without end', `/Filter/FlateDecode %${'x'.repeat(5000)}\n`, deflateSync, '/ObjStm'],
  ])('%s', async (_, entries, pack, type) => {
    expect(await refusal(createPackedPdf(script, entries, pack, type))).toMatch(acts);
    const innocent = createPackedPdf('[3 0 R/Fit]'.padEnd(24), entries, pack, type);
    expect(await words(innocent)).toContain('Hello readers');
  });

  test.each([
    ['an unknown filter', '/Filter/LZWDecode', (bytes: Buffer) => bytes, /cannot be looked into: LZWDecode/],
    ['a filter of the file’s own', '/Filter/Crypt', (bytes: Buffer) => bytes, /cannot be looked into: Crypt/],
    [
      'something behind packed data',
      '/Filter/FlateDecode',
      (bytes: Buffer) => Buffer.concat([deflateSync(bytes), Buffer.from('9 0 obj')]),
      /hides 7 bytes/,
    ],
    [
      'packed data that is cut off',
      '/Filter/FlateDecode',
      (bytes: Buffer) => deflateSync(bytes).subarray(0, -3),
      strange,
    ],
    ['a type that it is not', '/Type2/ObjStm', deflateSync, strange],
  ])('%s is refused', async (_, entries, pack, message) => {
    expect(await refusal(createPackedPdf('[3 0 R/Fit]', entries, pack))).toMatch(message);
  });
});

describe('what acts, embeds or plays is refused', () => {
  const uri = (address: string) => `/A<</S/URI/URI(${address})>>`;
  const form = (entries: string, fields = '') => ({ catalog: `/AcroForm<</Fields[${fields}]${entries}>>` });
  test.each<readonly [string, Buffer, RegExp]>([
    ['a script on opening', create({ catalog: `/OpenAction${script}` }), acts],
    ['a script with an escaped name', create({ catalog: '/OpenAction<</S/J#61vaScript/J#53(x)>>' }), acts],
    ['a script after a link', withAnnotation(`/Subtype/Link/A<</S/URI/URI(https://a.example/)/Next${script}>>`), acts],
    ['a script in a list of actions', withAnnotation(`/Subtype/Link/A<</S/GoTo/D[0/Fit]/Next[${script}]>>`), acts],
    ['a script by name', create({ catalog: `/Names<</JavaScript<</Names[(x)${script}]>>>>` }), acts],
    [
      'a script of an outline',
      create({ catalog: '/Outlines 6 0 R' }, [['<</First 7 0 R>>'], [`<</Title(x)/A${script}>>`]]),
      acts,
    ],
    ['a script of a field', create(form('', '6 0 R'), [[`<</FT/Tx/T(x)/AA<</K${script}>>>>`]]), acts],
    ['a script of a page', create({ page: `/AA<</O${script}>>` }), acts],
    ['a script that nothing refers to', create({}, [[script]]), acts],
    ['a page of the web on opening', create({ catalog: '/OpenAction<</S/URI/URI(https://a.example/)>>' }), acts],
    ['another file on opening', create({ catalog: '/OpenAction<</S/GoToR/F(\\\\\\\\a\\\\b.pdf)/D[0/Fit]>>' }), acts],
    ['an article of another file', create({ catalog: '/OpenAction<</S/Thread/F(x.pdf)/D 0>>' }), acts],
    ['a program', withAnnotation('/Subtype/Link/A<</S/Launch/F(cmd.exe)>>'), acts],
    ['a form that is sent', withAnnotation('/Subtype/Widget/FT/Btn/A<</S/SubmitForm/F(https://a.example/)>>'), acts],
    ['a command of the viewer', withAnnotation('/Subtype/Link/A<</S/Named/N/Print>>'), acts],
    ['an action that is not known', withAnnotation('/Subtype/Link/A<</S/Whatever>>'), acts],
    ['an action without a type', withAnnotation('/Subtype/Link/A<</URI(https://a.example/)>>'), acts],
    ['addresses that rest on another', create({ catalog: '/URI<</Base(https://evil.example/)>>' }), acts],
    [
      'an address that runs',
      withAnnotation(`/Subtype/Link${uri('javascript:alert\\(1\\)')}`),
      /leads to “javascript:alert/,
    ],
    ['an address of a file', withAnnotation(`/Subtype/Link${uri('file:///etc/passwd')}`), /leads to “file:/],
    ['an address with a user', withAnnotation(`/Subtype/Link${uri('https://gov.vn@evil.example/')}`), /leads to/],
    ['an address without a scheme', withAnnotation(`/Subtype/Link${uri('evil.example')}`), /leads to/],
    [
      'an attachment',
      withAnnotation('/Subtype/FileAttachment/FS<</F(x.exe)/EF<</F 7 0 R>>>>', [stream('', 'MZ')]),
      embeds,
    ],
    [
      'an attachment by name',
      create({ catalog: '/Names<</EmbeddedFiles<</Names[(x) 6 0 R]>>>>' }, [['<</F(x.exe)>>']]),
      embeds,
    ],
    ['an associated file', create({ catalog: '/AF[6 0 R]' }, [['<</UF(x.exe)>>']]), embeds],
    ['a stream in another file', createPdf('/F(x.bin)', drawn), embeds],
    ['a collection of files', create({ catalog: '/Collection<</View/T>>' }), embeds],
    ['a form that runs', create(form('/XFA[(x) 6 0 R]'), [stream('', '<xfa/>')]), plays],
    ['a film', withAnnotation('/Subtype/Screen'), plays],
    ['a body in space', withAnnotation('/Subtype/3D/3DD 7 0 R', [stream('', 'U3D')]), plays],
    ['rich media', withAnnotation('/Subtype/RichMedia'), plays],
    ['encryption', createPdf('', drawn, [['<</Filter/Standard>>']], '/Encrypt 6 0 R'), /encrypted/],
    ['a remark of a reviewer', withAnnotation('/Subtype/Text/Contents(ask Lan)'), /remarks or marks .* \(Text\)/],
    ['a highlight', withAnnotation('/Subtype/Highlight'), /remarks/],
    ['a remark that no page shows', create({}, [['<</Type/Annot/Subtype/Popup/Contents(ask Lan)>>']]), /remarks/],
    ['a signature', create(form('', '6 0 R'), [['<</FT/Sig/V<</ByteRange[0 1 2 3]/Contents<00>>>>>']]), /signed/],
    ['content that no page shows', create({}, [stream('', 'BT (CCCD) Tj ET')]), /no page shows/],
    ['a stream under a key that is not known', create({ page: '/Whatever 6 0 R' }, [stream('', 'x')]), /no page shows/],
    [
      'a stream where a dictionary belongs',
      create({ catalog: '/Outlines 6 0 R' }, [stream('', 'x')]),
      /does not belong/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });

  test('a picture within is judged as a file', async () => {
    const jpeg = (exif?: Record<string, string>) =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: '#0b3f3b' } })
        .withExif({ IFD3: exif ?? {} })
        .jpeg()
        .toBuffer();
    const show = async (exif?: Record<string, string>) =>
      create({ resources: '/XObject<</I 6 0 R>>' }, [
        stream('/Subtype/Image/Width 16/Height 16/Filter/DCTDecode', await jpeg(exif)),
      ]);
    expect(await refusal(await show({ GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' }))).toMatch(
      /more than the picture/,
    );
    const bare = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#0b3f3b' } })
      .jpeg()
      .toBuffer();
    const sound = create({ resources: '/XObject<</I 6 0 R>>' }, [
      stream('/Subtype/Image/Width 16/Height 16/Filter/DCTDecode', bare),
    ]);
    expect(await words(sound)).toContain('Hello');
  });

  test('a small picture in metadata is judged as a file', async () => {
    const bare = sharp({ create: { width: 16, height: 16, channels: 3, background: '#0b3f3b' } }).jpeg();
    const show = (picture: Buffer) =>
      create({ catalog: '/Metadata 6 0 R' }, [
        stream('', `<a><x:image>${picture.toString('base64')}</x:image><b>Boats</b></a>`),
      ]);
    expect(await words(show(await bare.toBuffer()))).toBe('Hello readers\nBoats');
    expect(await refusal(show(Buffer.from('CCCD 044203001234')))).toMatch(/more than the picture/);
    const marked = bare.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 27/1 0/1' } });
    expect(await refusal(show(await marked.toBuffer()))).toMatch(/GPS position/);
  });

  test('a font that shows one thing and tells another', async () => {
    const map = (to: string) => `1 beginbfrange\n<30> <39> <${to}>\nendbfrange`;
    const font = (to: string, encoding = '') =>
      create({ page: '/Resources<</Font<</F1 6 0 R>>>>' }, [
        [`<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R${encoding}>>`],
        stream('', map(to)),
      ]);
    const page = (to: string, encoding?: string) =>
      Buffer.from(
        font(to, encoding).toString('latin1').replace('/Resources<</Font<</F1 5 0 R>>>>', ' '.repeat(32)),
        'latin1',
      );
    expect(await refusal(page('0041'))).toMatch(/shows “0” and tells programs that it is “A”/);
    expect(await words(page('0030'))).toContain('Hello');
    const renamed = '/Encoding<</Type/Encoding/Differences[48/A/B/C 60/zero]>>';
    expect(await refusal(page('0030', renamed))).toMatch(/shows “A” and tells programs that it is “0”/);
    expect(await words(page('0041', renamed))).toContain('Hello');
  });
});

describe('a file is exactly what its table says', () => {
  const sound = createPdf('', drawn).toString('latin1');
  const change = (from: string | RegExp, to: string) => Buffer.from(sound.replace(from, to), 'latin1');
  test.each<readonly [string, Buffer, RegExp]>([
    ['bytes before', Buffer.from(`MZ\n${sound}`), strange],
    ['bytes behind', Buffer.from(`${sound}<script>alert(1)</script>`), strange],
    ['an archive behind', Buffer.from(`${sound}PK\x05\x06${'\0'.repeat(18)}`, 'latin1'), strange],
    ['an object that the table does not name', createCommented('9 0 obj\n(CCCD)\nendobj\n'), /does not name, at byte/],
    ['words that the table does not name', createCommented('<script>alert(1)</script>\n'), /does not name, at byte/],
    ['an object within another', createNested(), /\(byte \d+\)/],
    ['a table that points elsewhere', change('0000000009 00000 n', '0000000010 00000 n'), /1 0 obj|number|obj/],
    ['a key that stands twice', create({ catalog: '/Pages 2 0 R' }), /\/Pages ×2/],
    ['a stream without its length', change('/Length 43', '/Lenxth 43'), /\/Length/],
    ['a stream that is longer than it says', change('/Length 43', '/Length 40'), /endstream/],
    ['a name with a broken escape', change('/Type/Font', '/Typ#/Font'), /\/Typ#/],
    ['a string without end', createPdf('', drawn, [['(x']]), /\(…\)/],
    ['no end', Buffer.from(sound.replace('%%EOF', '')), strange],
    ['a version that does not exist', change('%PDF-1.7', '%PDF-9.9'), strange],
    ['nothing but a name', Buffer.from('%PDF-1.7\n'), strange],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });

  /** Appends a section, as programs do that save changes without writing the file anew. */
  function append(bytes: Buffer, body: string, table: (offset: number) => string, trailer: string): Buffer {
    const before = /startxref\n(\d+)/.exec(bytes.toString('latin1'))![1]!;
    const start = bytes.length + body.length;
    const end = `xref\n${table(bytes.length)}trailer\n<</Size 9/Root 1 0 R/Prev ${before}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
    return Buffer.concat([bytes, Buffer.from(body + end)]);
  }

  test('an earlier version is refused, and so is something added later', async () => {
    const bytes = createPdf('', drawn);
    const row = (number: number) => (offset: number) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
    expect(await refusal(append(bytes, '5 0 obj\n(old)\nendobj\n', row(5), ''))).toMatch(/earlier versions/);
    expect(await refusal(append(bytes, '6 0 obj\n(new)\nendobj\n', row(6), ''))).toMatch(/earlier versions/);
  });

  test('the empty second table of Word is none', async () => {
    const bytes = createPdf('', drawn);
    const table = Buffer.alloc(7);
    const body = object(
      8,
      `<</Type/XRef/Size 9/W[1 4 2]/Index[8 1]/Root 1 0 R/Length 7>>`,
      Buffer.from(table),
    ).toString('latin1');
    table.writeUInt8(1);
    table.writeUInt32BE(bytes.length, 1);
    const hybrid = append(
      bytes,
      body.replace('\0'.repeat(7), table.toString('latin1')),
      () => '0 0\n',
      `/XRefStm ${bytes.length}`,
    );
    expect(await words(hybrid)).toBe('Hello readers');
  });

  test('another parser finds the same objects', async () => {
    for (const bytes of [createPdf('/Filter/FlateDecode', deflateSync(drawn)), createPackedPdf('[3 0 R/Fit]', '')]) {
      const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
      const numbers = context.enumerateIndirectObjects().map(([{ objectNumber }]) => objectNumber);
      const { objects } = openPdf(bytes, new Budget(1e6));
      expect([...objects.keys()].toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });
});

test.each(readdirSync('tests/fixtures/pdf'))('%s wrote a sound file', async (name) => {
  const text = await words(readFileSync(`tests/fixtures/pdf/${name}`));
  if (name === 'scan.pdf') return; // a picture has no words
  expect(text).toContain('Boat');
  expect(text).toContain('https://harbour.example/');
});

describe('words', () => {
  const secret = 'Phuong 044203001234';
  test.each<readonly [string, Buffer]>([
    ['of a page', create({}, [], Buffer.from(`BT /F1 9 Tf (${secret}) Tj ET`))],
    [
      'of a hidden layer',
      create(
        { resources: '/Properties<</L 6 0 R>>', catalog: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>' },
        [['<</Type/OCG/Name(L)>>']],
        Buffer.from(`/OC /L BDC BT /F1 9 Tf (${secret}) Tj ET EMC`),
      ),
    ],
    ['of invisible letters', create({}, [], Buffer.from(`BT 3 Tr /F1 9 Tf (${secret}) Tj ET`))],
    [
      'of a form within',
      create(
        { resources: '/XObject<</X 6 0 R>>' },
        [stream('/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>', `BT /F1 9 Tf (${secret}) Tj ET`)],
        Buffer.from('/X Do'),
      ),
    ],
    ['of a link', withAnnotation(`/Subtype/Link/Contents(${secret})/A<</S/URI/URI(https://a.example/)>>`)],
    ['of a field', create({ catalog: '/AcroForm<</Fields[6 0 R]>>' }, [[`<</FT/Tx/T(x)/V(${secret})>>`]])],
    ['of a choice', create({ catalog: '/AcroForm<</Fields[6 0 R]>>' }, [[`<</FT/Ch/T(x)/Opt[[(a)(${secret})]]>>`]])],
    [
      'of an outline',
      create({ catalog: '/Outlines 6 0 R' }, [
        ['<</First 7 0 R/Last 7 0 R/Count 1>>'],
        [`<</Title(${secret})/Parent 6 0 R>>`],
      ]),
    ],
    ['of a mark', create({}, [], Buffer.from(`/Span <</ActualText(${secret})>> BDC BT /F1 9 Tf (x) Tj ET EMC`))],
    [
      'of the structure',
      create({ catalog: '/StructTreeRoot 6 0 R' }, [[`<</Type/StructTreeRoot/K<</S/Figure/Alt(${secret})>>>>`]]),
    ],
    ['of an address', withAnnotation('/Subtype/Link/A<</S/URI/URI(https://a.example/?Phuong%20044203001234)>>')],
    ['of a page label', create({ catalog: `/PageLabels<</Nums[0<</P(${secret})>>]>>` })],
    ['of a name', create({ catalog: `/Names<</Dests<</Names[(${secret})[3 0 R/Fit]]>>>>` })],
    ['of metadata', createPdf('', drawn, [[`<</Keywords(${secret})>>`]], '/Info 6 0 R')],
    [
      'of metadata, in UTF-16',
      createPdf(
        '',
        drawn,
        [[`<</X<${Buffer.from(`\uFEFF${secret}`, 'utf16le').swap16().toString('hex')}>>>`]],
        '/Info 6 0 R',
      ),
    ],
    [
      'of metadata in XML',
      create({ catalog: '/Metadata 6 0 R' }, [
        stream('/Type/Metadata/Subtype/XML', `<x:xmpmeta><a b="${secret}"/></x:xmpmeta>`),
      ]),
    ],
    [
      'of metadata in XML, with references',
      create({ catalog: '/Metadata 6 0 R' }, [stream('', `<a>Phuong &#48;4420300123&#x34;</a>`)]),
    ],
    ['that nothing refers to', create({}, [[`(${secret})`]])],
    ['of a program', create({ catalog: `/PieceInfo<</Word<</Private(${secret})>>>>` })],
    ['of a comment', createCommented(`%${secret}\n`)],
    ['of a comment in an object', create({ catalog: `%${secret}\n` })],
    ['of a comment in content', create({}, [], Buffer.from(`%${secret}\nBT /F1 9 Tf (x) Tj ET`))],
    ['of a trailer', createPdf('', drawn, [], `/X(${secret})`)],
    ['of an identifier', createPdf('', drawn, [], `/ID[(${secret})(x)]`)],
    ['of a key', createPdf('', drawn, [[`<</${secret.replace(' ', '#20')}(x)>>`]], '/Info 6 0 R')],
    [
      'of a name that metadata gives',
      createPdf('', drawn, [[`<</Trapped/${secret.replace(' ', '#20')}>>`]], '/Info 6 0 R'),
    ],
  ])('%s', async (_, bytes) => {
    expect((await words(bytes)).replace('%20', ' ')).toContain('Phuong 044203001234');
  });

  test('what has no shape on paper is no word: soft hyphens, dates, marks of encodings', async () => {
    const packet = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><a>x</a><?xpacket end="w"?>';
    const file = createPdf(
      '',
      Buffer.from('/Span<</ActualText<FEFF00AD>>>BDC EMC'),
      [["<</CreationDate(D:20261126084854+00'00')>>"], stream('', Buffer.from(packet))],
      '/Info 6 0 R',
      { catalog: '/Metadata 7 0 R' },
    );
    expect(await words(file)).toBe('x');
  });
});

describe('nothing keeps the gate busy', () => {
  /** A tree of pages whose every level names the next one twice. */
  const createTree = (levels: number) => {
    const more = Array.from({ length: levels }, (_, level): More[number] => [
      level === levels - 1 ? '<</Type/Pages/Kids[]>>' : `<</Type/Pages/Kids[${7 + level} 0 R ${7 + level} 0 R]>>`,
    ]);
    const root = createPdf('', drawn, more).toString('latin1');
    return Buffer.from(root.replace('/Kids[3 0 R]', '/Kids[6 0 R]'));
  };
  const forms = (count: number, draws: string) =>
    create(
      { resources: '/XObject<</X 6 0 R>>' },
      Array.from({ length: count }, (_, index) =>
        stream(`/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X ${7 + index} 0 R>>>>`, draws),
      ).concat([stream('/Subtype/Form/BBox[0 0 1 1]', 'n')]),
      Buffer.from('/X Do'),
    );
  test.each<readonly [string, Buffer, RegExp]>([
    ['forms in forms', forms(24, '/X Do /X Do'), large],
    ['forms in forms, once each', forms(40, '/X Do'), large],
    [
      'a form in itself',
      create(
        { resources: '/XObject<</X 6 0 R>>' },
        [stream('/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>', '/X Do')],
        Buffer.from('/X Do'),
      ),
      large,
    ],
    ['a tree of pages without leaves', createTree(30), large],
    ['packed twice', createPdf('/Filter[/Fl/Fl]', deflateSync(deflateSync(Buffer.alloc(200_000_000, ' ')))), large],
    ['packed five times', createPdf('/Filter[/AHx/AHx/AHx/AHx/AHx]', drawn), large],
    ['lists in lists', create({ catalog: `/X${'['.repeat(1e5)}` }), large],
    [
      'pages in circles',
      Buffer.from(createPdf('', drawn).toString('latin1').replace('/Kids[3 0 R]', '/Kids[2 0 R]')),
      large,
    ],
  ])('%s', async (_, bytes, message) => {
    const { problems } = await readPdf(bytes);
    expect(problems.map(({ en }) => en).join(' ')).toMatch(message);
  });

  test('a sound file that is damaged anywhere is read or refused', async () => {
    const base = createPackedPdf('[3 0 R/Fit]', '/Filter/FlateDecode', deflateSync);
    const damage = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Buffer.from(base);
        for (const [at, byte] of changes) bytes[at] = byte;
        const { problems, text } = await readPdf(bytes);
        expect(problems.length > 0 ? text : '').toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words that pages do not draw by themselves', () => {
  const resources = '/Resources<</Font<</F1 5 0 R>>>>';
  const form = `/Type/XObject/Subtype/Form/BBox[0 0 300 100]${resources}`;
  const hidden = 'BT /F1 12 Tf 10 30 Td [(Har) -20 (bour)] TJ ET';
  test.each<[where: string, bytes: Buffer]>([
    ['the appearance of a link', withAnnotation('/Subtype/Link/AP<</N 7 0 R>>', [stream(form, hidden)])],
    [
      'a pattern',
      create({ resources: '/Pattern<</P1 6 0 R>>' }, [
        stream(
          `/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9${resources}`,
          hidden,
        ),
      ]),
    ],
    [
      'a mask',
      create({ resources: '/ExtGState<</G 6 0 R>>' }, [
        ['<</Type/ExtGState/SMask<</S/Luminosity/G 7 0 R>>>>'],
        stream(`${form}/Group<</S/Transparency>>`, hidden),
      ]),
    ],
    ['a form that no page draws', create({ resources: '/XObject<</U 6 0 R>>' }, [stream(form, hidden)])],
  ])('%s: they are read', async (_, bytes) => {
    expect(await words(bytes)).toContain('Harbour');
  });

  test('in codes that a map to Unicode tells they are read', async () => {
    const own = '/Type/XObject/Subtype/Form/BBox[0 0 300 100]/Resources<</Font<</F2 7 0 R>>>>';
    const bytes = create({ resources: '/XObject<</U 6 0 R>>' }, [
      stream(own, 'BT /F2 12 Tf <00010002> Tj ET'),
      ['<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 8 0 R>>'],
      stream('', '2 beginbfchar <0001> <0042> <0002> <1EBF> endbfchar'),
    ]);
    expect(await words(bytes)).toContain('Bế');
  });

  test('an emoji of Chromium, of which its font tells U+0000, is no hidden character', async () => {
    const own = '/Type/XObject/Subtype/Form/BBox[0 0 300 100]/Resources<</Font<</F2 7 0 R>>>>';
    const bytes = create({ resources: '/XObject<</U 6 0 R>>' }, [
      stream(own, 'BT /F2 12 Tf <410143> Tj ET'),
      ['<</Type/Font/Subtype/Type3/ToUnicode 8 0 R>>'],
      stream('', '3 beginbfchar <41> <0041> <01> <0000> <43> <0043> endbfchar'),
    ]);
    expect(await words(bytes)).toBe('Hello readers\nA C');
  });

  test('in codes of a font that only pages can tell they are refused', async () => {
    const bytes = create({ resources: '/XObject<</U 6 0 R>>' }, [stream(form, 'BT /F1 12 Tf <00010002> Tj ET')]);
    expect(await refusal(bytes)).toMatch(/cannot be read there/);
  });
});

test('pictures within content are judged as files', async () => {
  const inline = async (picture: Sharp): Promise<Buffer> =>
    create(
      {},
      [],
      Buffer.concat([
        Buffer.from('BI /W 8 /H 8 /CS /RGB /BPC 8 /F /DCT ID '),
        await picture.jpeg().toBuffer(),
        Buffer.from('\nEI BT /F1 12 Tf 10 50 Td (Hello readers) Tj ET'),
      ]),
    );
  const red = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  expect(await words(await inline(red.clone()))).toBe('Hello readers');
  const placed = red.clone().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '17/1 28/1 0/1' } });
  expect(await refusal(await inline(placed))).toMatch(/GPS/);
});

test('metadata of more words than a book is refused', async () => {
  const packed = deflateSync(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${'a b '.repeat(1_100_000)}</x:xmpmeta>`);
  const bytes = create({ catalog: '/Metadata 6 0 R' }, [
    stream('/Type/Metadata/Subtype/XML/Filter/FlateDecode', packed),
  ]);
  expect(await refusal(bytes)).toMatch(large);
});
