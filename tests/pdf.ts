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

const object = (number: number, dictionary: string, stream?: Buffer): Buffer =>
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
 */
export function createPdf(
  filter: string,
  content: Buffer,
  more: readonly [dictionary: string, stream?: Buffer][] = [],
  trailer = '',
): Buffer {
  const objects = [
    object(1, '<</Type/Catalog/Pages 2 0 R>>'),
    object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'),
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
