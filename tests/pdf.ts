/** Writes bytes in ASCII85, as ReportLab does (ISO 32000-2, 7.4.3). */
export function encodeAscii85(bytes: Buffer): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.alloc(4);
    const length = bytes.copy(four, 0, at, at + 4);
    let rest = four.readUInt32BE();
    let group = '';
    for (let digit = 0; digit < 5; digit++, rest = Math.floor(rest / 85))
      group = String.fromCharCode(33 + (rest % 85)) + group;
    text += length === 4 && group === '!!!!!' ? 'z' : group.slice(0, length + 1);
  }
  return Buffer.from(`${text}~>`);
}

/** Writes an object. */
export const object = (number: number, dictionary: string, stream?: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n${dictionary}\n`),
    ...(stream ? [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')] : []),
    Buffer.from('endobj\n'),
  ]);

/**
 * Makes a PDF of one page.
 *
 * @param filter entries of the dictionary of its content, such as `/Filter/FlateDecode`
 * @param content what is drawn, packed as the filter says
 * @param more further objects, from number 6: dictionary and perhaps a stream
 * @param trailer further entries of the trailer, such as `/Info 6 0 R`
 * @param entries further entries of the catalog, of the page and of its resources
 */
export function createPdf(
  filter: string,
  content: Buffer,
  more: readonly [dictionary: string, stream?: Buffer][] = [],
  trailer = '',
  { catalog = '', page = '', resources = '' }: { catalog?: string; page?: string; resources?: string } = {},
): Buffer {
  const objects = [
    object(1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`),
    object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    object(
      3,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${resources}>>${page}>>`,
    ),
    object(4, `<<${filter}/Length ${content.length}>>`, content),
    object(5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...more.map(([dictionary, stream], index) => object(6 + index, dictionary, stream)),
  ];
  const head = Buffer.from('%PDF-1.7\n');
  const starts = objects.map((_, index) => Buffer.concat([head, ...objects.slice(0, index)]).length);
  const body = Buffer.concat([head, ...objects]);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.concat([
    body,
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    ),
  ]);
}

/**
 * Writes a file whose table is a stream and whose object 10 is packed in object 6, in a spelling of choice; the catalog
 * opens with object 10.
 *
 * @param entries entries of the dictionary of packed objects, such as `/Filter/FlateDecode`
 * @param pack packs what is in it
 * @param type how its type is written
 */
export function createPackedPdf(
  packed: string,
  entries: string,
  pack: (bytes: Buffer) => Buffer = (bytes) => bytes,
  type = '/ObjStm',
): Buffer {
  const data = pack(Buffer.from(`10 0 ${packed}`));
  const content = Buffer.from('BT /F1 12 Tf 10 50 Td (Hello readers) Tj ET');
  const objects: [number, Buffer][] = [
    [1, object(1, '<</Type/Catalog/Pages 2 0 R/OpenAction 10 0 R>>')],
    [2, object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>')],
    [3, object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>')],
    [4, object(4, `<</Length ${content.length}>>`, content)],
    [5, object(5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')],
    [6, object(6, `<</Type${type}/N 1/First 5/Length ${data.length} ${entries}>>`, data)],
    [7, object(7, '/FlateDecode')],
  ];
  let file = Buffer.from('%PDF-1.7\n');
  const rows = new Map<number, [kind: number, second: number, third: number]>([[10, [2, 6, 0]]]);
  for (const [number, bytes] of objects) {
    rows.set(number, [1, file.length, 0]);
    file = Buffer.concat([file, bytes]);
  }
  rows.set(8, [1, file.length, 0]);
  const table = Buffer.alloc(11 * 7);
  for (let number = 0; number < 11; number++) {
    const [kind, second, third] = rows.get(number) ?? [0, 0, 0];
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(second, number * 7 + 1);
    table.writeUInt16BE(third, number * 7 + 5);
  }
  const end = `startxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([
    file,
    object(8, `<</Type/XRef/Size 11/W[1 4 2]/Root 1 0 R/Length ${table.length}>>`, table),
    Buffer.from(end),
  ]);
}
