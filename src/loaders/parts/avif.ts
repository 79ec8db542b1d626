import { createBox, listBoxes, Reader, writeNumbers, type Box } from './boxes.ts';
import { joinCredits, readXmpCredits, writeExif, type Credits } from './credits.ts';
import { readExif } from './exif.ts';
import { readProfile } from './icc.ts';
import { readObus } from './obu.ts';
import { isBlank, nameProgramData, slice, summarizeParts, words, type Part, type PictureParts } from './part.ts';

/** An item of the file: coded pixels, a grid of them, EXIF (ISO/IEC 23008-12, 6). */
interface Item {
  id: number;
  type: string;
  name: string;
  /** True when it is a part of another and no picture by itself. */
  isHidden: boolean;
  /** True when it stands in the box `idat` and not in `mdat`. */
  isInMeta: boolean;
  /** Stretches of the file, or of `idat`. */
  extents: { from: number; to: number }[];
  bytes: Buffer;
  /** Properties by their place in the list, from 0. */
  properties: { index: number; isEssential: boolean }[];
}

interface Reference {
  type: string;
  from: number;
  to: number[];
}

/** Brands of still pictures and of what they are made by (AV1 Image File Format; registry at mp4ra.org). */
const brands = new Set('avif mif1 mif2 miaf MA1A MA1B 1pic heic iso8 isom tmap avio'.split(' '));

/** Properties that decide what is seen, with the lengths that each may have. */
const properties: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ispe: [12, 12],
  irot: [1, 1],
  imir: [1, 1],
  clap: [32, 32],
  pasp: [8, 8],
  pixi: [5, 9],
  clli: [4, 4],
  mdcv: [24, 24],
  a1op: [1, 1],
  lsel: [2, 2],
  a1lx: [4, 13],
};

const alphaUrns = new Set(['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', 'urn:mpeg:hevc:2015:auxid:1']);

/** Judges a property of items; `clean` is the box to write. */
function readProperty({ type, body }: Box): Part {
  const clean = createBox(type, body);
  const [least, most] = properties[type] ?? [1, 0];
  if (body.length >= least && body.length <= most) return { clean };
  if (type === 'av1C' && body.length >= 4) {
    const { kept, isWhole } = readObus(body.subarray(4));
    return { clean: createBox(type, body.subarray(0, 4), kept), refused: isWhole ? [] : [words.hidden] };
  }
  if (type === 'auxC' && alphaUrns.has(new Reader(body.subarray(4)).text()) && body.length <= 64) return { clean };
  const kind = body.toString('latin1', 0, 4);
  if (type === 'colr' && kind === 'nclx' && body.length === 11) return { clean };
  if (type === 'colr' && (kind === 'prof' || kind === 'rICC')) {
    const part = readProfile(body.subarray(4));
    return { ...part, clean: part.clean && createBox(type, body.subarray(0, 4), part.clean) };
  }
  return { refused: [nameProgramData(type)] };
}

/** Where items are (ISO/IEC 14496-12, 8.11.3). */
function readLocations(box: Buffer): Map<number, Pick<Item, 'isInMeta' | 'extents'>> {
  const reader = new Reader(box);
  const version = reader.number(1);
  reader.at = 4;
  const sizes = reader.number(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15] as const;
  const indexSize = version === 0 ? 0 : sizes & 15;
  const count = reader.number(version < 2 ? 2 : 4);
  const locations = new Map<number, Pick<Item, 'isInMeta' | 'extents'>>();
  for (let each = 0; each < count; each++) {
    const id = reader.number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : reader.number(2) & 15;
    if (method > 1 || reader.number(2) !== 0) throw new RangeError('an item is in another file');
    const base = reader.number(baseSize);
    const extents = Array.from({ length: reader.number(2) }, () => {
      reader.number(indexSize);
      const from = base + reader.number(offsetSize);
      return { from, to: from + reader.number(lengthSize) };
    });
    locations.set(id, { isInMeta: method === 1, extents });
  }
  return locations;
}

/** Kinds and names of items (8.11.6). */
function readItems(box: Box, bytes: Buffer): Pick<Item, 'id' | 'type' | 'name' | 'isHidden'>[] {
  const headSize = box.body[0] === 0 ? 6 : 8;
  return listBoxes(bytes, box.start + headSize, box.start + box.body.length).map(({ body }) => {
    const reader = new Reader(body);
    const version = reader.number(1);
    if (version < 2) throw new RangeError('an item of an old kind');
    const isHidden = (reader.number(3) & 1) === 1;
    const id = reader.number(version === 2 ? 2 : 4);
    reader.number(2);
    return { id, type: reader.code(), name: reader.text(), isHidden };
  });
}

/** What items have to do with each other (8.11.12). */
function readReferences(box: Box, bytes: Buffer): Reference[] {
  const size = box.body[0] === 0 ? 2 : 4;
  return listBoxes(bytes, box.start + 4, box.start + box.body.length).map(({ type, body }) => {
    const reader = new Reader(body);
    const from = reader.number(size);
    return { type, from, to: Array.from({ length: reader.number(2) }, () => reader.number(size)) };
  });
}

/** Which properties items have (ISO/IEC 23008-12, 9.3). */
function readAssociations(body: Buffer): Map<number, Item['properties']> {
  const reader = new Reader(body);
  const version = reader.number(1);
  const isWide = (reader.number(3) & 1) === 1;
  const found = new Map<number, Item['properties']>();
  for (let left = reader.number(4); left > 0; left--) {
    const id = reader.number(version === 0 ? 2 : 4);
    const list = Array.from({ length: reader.number(1) }, () => {
      const value = reader.number(isWide ? 2 : 1);
      const mark = isWide ? 0x8000 : 0x80;
      return { isEssential: value >= mark, index: (value % mark) - 1 };
    });
    found.set(id, [...(found.get(id) ?? []), ...list.filter(({ index }) => index >= 0)]);
  }
  return found;
}

/** What is needed of an AVIF to show it. */
interface Avif {
  compatible: string[];
  primary: number;
  items: Map<number, Item>;
  references: Reference[];
  /** Properties as boxes to write; those that are refused are undefined. */
  properties: (Buffer | undefined)[];
}

/** Lists the primary item and what it is made of: tiles of a grid, the picture of its transparency. */
function listNeeded({ primary, references }: Avif, isAlpha: (id: number) => boolean): Set<number> {
  const needed = new Set([primary]);
  for (const id of needed)
    for (const { type, from, to } of references) {
      if (type === 'dimg' && from === id) for (const part of to) needed.add(part);
      if (type === 'auxl' && to.includes(id) && isAlpha(from)) needed.add(from);
    }
  return needed;
}

/** Writes the boxes of what is kept, and the coded pixels behind them. */
function writeAvif(avif: Avif, kept: readonly Item[], exif: Buffer | undefined): Buffer {
  const items = [...kept];
  const references = [...avif.references];
  if (exif) {
    const id = Math.max(...avif.items.keys()) + 1;
    const bytes = Buffer.concat([writeNumbers([0, 4]), exif]); // before it, where TIFF begins
    items.push({ id, type: 'Exif', name: '', isHidden: false, isInMeta: false, extents: [], bytes, properties: [] });
    references.push({ type: 'cdsc', from: id, to: [avif.primary] });
  }
  const ids = new Set(items.map(({ id }) => id));
  const written = references.filter(({ from, to }) => ids.has(from) && to.every((id) => ids.has(id)));
  const list = avif.properties.flatMap((box, index) => (box ? [{ box, index }] : []));
  const places = new Map(list.map(({ index }, place) => [index, place + 1]));
  const idat = Buffer.concat(items.filter(({ isInMeta }) => isInMeta).map(({ bytes }) => bytes));
  const full = (version: number, flags = 0): Buffer => writeNumbers([version, 1], [0, 2], [flags, 1]);
  const associations = items.filter(({ properties: own }) => own.length > 0);

  const createMeta = (mediaStart: number): Buffer => {
    let [inMedia, inMeta] = [mediaStart, 0];
    const locations = items.map(({ id, isInMeta, bytes }) => {
      const from = isInMeta ? inMeta : inMedia;
      if (isInMeta) inMeta += bytes.length;
      else inMedia += bytes.length;
      return writeNumbers([id, 4], [Number(isInMeta), 2], [0, 2], [1, 2], [from, 4], [bytes.length, 4]);
    });
    return createBox(
      'meta',
      full(0),
      createBox('hdlr', full(0), Buffer.from('\0\0\0\0pict\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1')),
      createBox('pitm', full(1), writeNumbers([avif.primary, 4])),
      createBox('iloc', full(2), writeNumbers([0x4400, 2], [items.length, 4]), ...locations),
      createBox(
        'iinf',
        full(1),
        writeNumbers([items.length, 4]),
        ...items.map(({ id, type, isHidden }) =>
          createBox(
            'infe',
            full(id < 0x10000 ? 2 : 3, Number(isHidden)),
            writeNumbers([id, id < 0x10000 ? 2 : 4], [0, 2]),
            Buffer.from(`${type}\0`, 'latin1'),
          ),
        ),
      ),
      ...(written.length === 0
        ? []
        : [
            createBox(
              'iref',
              full(1),
              ...written.map(({ type, from, to }) =>
                createBox(type, writeNumbers([from, 4], [to.length, 2], ...to.map((id) => [id, 4] as const))),
              ),
            ),
          ]),
      createBox(
        'iprp',
        createBox('ipco', ...list.map(({ box }) => box)),
        createBox(
          'ipma',
          full(1, 1),
          writeNumbers([associations.length, 4]),
          ...associations.map(({ id, properties: own }) => {
            const known = own.filter(({ index }) => places.has(index));
            return writeNumbers(
              [id, 4],
              [known.length, 1],
              ...known.map(({ index, isEssential }) => [(isEssential ? 0x8000 : 0) + places.get(index)!, 2] as const),
            );
          }),
        ),
      ),
      ...(idat.length === 0 ? [] : [createBox('idat', idat)]),
    );
  };

  const brandList = ['avif', '\0\0\0\0', ...avif.compatible.filter((brand) => brands.has(brand))];
  const start = createBox('ftyp', Buffer.from(brandList.join(''), 'latin1'));
  const mediaStart = start.length + createMeta(0).length + 8;
  const media = items.filter(({ isInMeta }) => !isInMeta).map(({ bytes }) => bytes);
  return Buffer.concat([start, createMeta(mediaStart), createBox('mdat', ...media)]);
}

/** Reads EXIF as an item: before it stands where TIFF begins (ISO/IEC 23008-12, A.2.1). */
function readExifItem(bytes: Buffer): Part {
  const start = 4 + slice(bytes, 0, 4).readUInt32BE();
  const isPlain =
    start <= 10 && (isBlank(bytes.subarray(4, start)) || bytes.toString('latin1', 4, start) === 'Exif\0\0');
  const part = readExif(slice(bytes, start, bytes.length));
  return isPlain ? part : { ...part, refused: [...(part.refused ?? []), words.hidden] };
}

/** The boxes of `meta` that are read. */
const metaBoxes = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iref', 'iprp', 'idat']);

const plainName = /^[\w .:()-]{0,32}$/;

/** Takes the boxes apart. @returns the parts that were judged on the way, and stretches of the file that hold items */
function readBoxes(bytes: Buffer): { avif: Avif; parts: Part[]; media: Box[]; idat: Box | undefined } {
  const top = listBoxes(bytes, 0, bytes.length);
  const parts: Part[] = [];
  const [ftyp, ...rest] = top;
  if (ftyp?.type !== 'ftyp') throw new RangeError('no head');
  const codes = ftyp.body.toString('latin1').match(/[^]{4}/g) ?? [];
  const compatible = codes.slice(2);
  if (!isBlank(ftyp.body.subarray(4, 8)) || [codes[0] ?? '', ...compatible].some((brand) => !brands.has(brand)))
    parts.push({ refused: [nameProgramData(`ftyp ${compatible.find((brand) => !brands.has(brand)) ?? ''}`)] });
  for (const { type } of rest) if (type !== 'meta' && type !== 'mdat') parts.push({ refused: [nameProgramData(type)] });
  const metas = rest.filter(({ type }) => type === 'meta');
  if (metas.length !== 1) throw new RangeError('no description');
  const [meta] = metas as [Box];
  const inMeta = listBoxes(bytes, meta.start + 4, meta.start + meta.body.length);
  const find = (type: string): Box | undefined => inMeta.find((box) => box.type === type);
  const need = (box: Box | undefined): Box => {
    if (!box) throw new RangeError('a box is missing');
    return box;
  };
  inMeta.forEach(({ type }, index) => {
    const isFirst = inMeta.findIndex((box) => box.type === type) === index;
    if (!metaBoxes.has(type) || !isFirst) parts.push({ refused: [nameProgramData(type)] });
  });
  const handler = need(find('hdlr')).body.toString('utf8', 24).replace(/\0$/, '');
  parts.push(plainName.test(handler) ? { text: handler } : { refused: [words.comment] });

  const pitm = need(find('pitm')).body;
  const iprp = need(find('iprp'));
  const inProperties = listBoxes(bytes, iprp.start, iprp.start + iprp.body.length);
  for (const { type } of inProperties)
    if (type !== 'ipco' && type !== 'ipma') parts.push({ refused: [nameProgramData(type)] });
  const ipco = need(inProperties.find(({ type }) => type === 'ipco'));
  const judged = listBoxes(bytes, ipco.start, ipco.start + ipco.body.length).map(readProperty);
  for (const part of judged) parts.push(part);
  const idat = find('idat');
  const iref = find('iref');
  const locations = readLocations(need(find('iloc')).body);
  const associated = inProperties.filter(({ type }) => type === 'ipma').map(({ body }) => readAssociations(body));
  const items = readItems(need(find('iinf')), bytes).map((item): [number, Item] => {
    const { isInMeta, extents } = locations.get(item.id) ?? { isInMeta: false, extents: [] };
    const source = isInMeta ? need(idat).body : bytes;
    const content = Buffer.concat(extents.map(({ from, to }) => slice(source, from, to)));
    const own = associated.flatMap((map) => map.get(item.id) ?? []);
    return [item.id, { ...item, isInMeta, extents, bytes: content, properties: own }];
  });
  const avif = {
    compatible,
    primary: new Reader(pitm.subarray(4)).number(pitm[0] === 0 ? 2 : 4),
    items: new Map(items),
    references: iref ? readReferences(iref, bytes) : [],
    properties: judged.map(({ clean }) => clean),
  };
  return { avif, parts, media: rest.filter(({ type }) => type === 'mdat'), idat };
}

/** Judges an item that the picture does not need. */
function readExtra(item: Item, references: readonly Reference[]): Part {
  if (item.type === 'Exif') return readExifItem(item.bytes);
  if (item.type === 'mime') return { refused: [words.xmp], credits: readXmpCredits(item.bytes.toString('utf8')) };
  const isCopy = references.some(({ type, from }) => type === 'thmb' && from === item.id);
  return { refused: [isCopy ? words.copy : words.pictures] };
}

/** Tells whether stretches that items take up leave anything of a box over. */
function hasGaps(box: Box, extents: readonly { from: number; to: number }[]): boolean {
  let end = box.start;
  const stop = box.start + box.body.length;
  for (const { from, to } of extents.toSorted((a, b) => a.from - b.from)) {
    if (from >= stop) break;
    if (from > end) return true;
    end = Math.max(end, to);
  }
  return end < stop;
}

/**
 * Takes an AVIF still picture (AV1 Image File Format; ISO/IEC 23008-12) apart. It is written anew when it is cleaned,
 * because boxes refer to each other by their place in the file.
 *
 * @throws RangeError when its parts do not add up
 */
export function readAvif(bytes: Buffer): PictureParts {
  const { avif, parts, media, idat } = readBoxes(bytes);
  const isAlpha = (id: number): boolean =>
    (avif.items.get(id)?.properties ?? []).some(({ index }) =>
      avif.properties[index]?.toString('latin1', 4, 8).startsWith('auxC'),
    );
  const needed = listNeeded(avif, isAlpha);
  const kept: Item[] = [];
  const extents: { from: number; to: number }[] = [];
  let hasExif = false;
  for (const item of avif.items.values()) {
    if (!plainName.test(item.name)) parts.push({ refused: [words.comment] });
    else if (item.name) parts.push({ text: item.name });
    const shift = item.isInMeta ? (idat?.start ?? 0) : 0;
    for (const { from, to } of item.extents) extents.push({ from: from + shift, to: to + shift });
    if (!needed.has(item.id)) {
      const part = readExtra(item, avif.references);
      parts.push(
        hasExif && item.type === 'Exif' ? { ...part, refused: [...(part.refused ?? []), words.secondExif] } : part,
      );
      hasExif ||= item.type === 'Exif';
      continue;
    }
    if (item.properties.some(({ index, isEssential }) => isEssential && !avif.properties[index]))
      throw new RangeError('an unknown property is needed');
    const { kept: obus, isWhole } = item.type === 'av01' ? readObus(item.bytes) : { kept: item.bytes, isWhole: true };
    if (!isWhole) parts.push({ refused: [words.hidden] });
    if (item.type !== 'av01' && !(item.type === 'grid' && item.bytes.length <= 12))
      throw new RangeError(`unknown item ${item.type}`);
    kept.push({ ...item, bytes: obus });
  }
  if (!avif.items.has(avif.primary)) throw new RangeError('no picture');
  if ([...media, ...(idat ? [idat] : [])].some((box) => hasGaps(box, extents))) parts.push({ refused: [words.hidden] });
  const credits: Credits = joinCredits(parts.flatMap((part) => part.credits ?? []));
  const exif = writeExif({ ...credits, orientation: undefined }); // turned by properties: AVIF does not go by EXIF
  return { ...summarizeParts(parts, () => Buffer.alloc(0)), clean: () => writeAvif(avif, kept, exif) };
}
