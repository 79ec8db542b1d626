/** What stays in a picture when its metadata is taken out: how it is turned, who made it and under which terms. */
export interface Credits {
  /** 1 to 8 as EXIF counts them; left out when the pixels stand upright. */
  orientation?: number | undefined;
  artist?: string | undefined;
  copyright?: string | undefined;
}

/** Takes each from the first that tells it: EXIF comes before XMP, and that before IPTC. */
export function joinCredits(list: readonly Credits[]): Credits {
  const first = <Key extends keyof Credits>(key: Key): Credits[Key] => list.find((each) => each[key])?.[key];
  return { orientation: first('orientation'), artist: first('artist'), copyright: first('copyright') };
}

/** Longer names and terms are none. */
export const longestCredit = 1000;

const toCredit = (text: string | undefined): string | undefined =>
  text
    ?.replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestCredit) || undefined;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads creator and licence out of XMP (ISO 16684-1): several names stand in a list of their own. */
export function readXmpCredits(xmp: string): Credits {
  const read = (property: string): string | undefined => {
    const [, inner = ''] = new RegExp(`<${property}[^>]*>([^]*?)</${property}>`).exec(xmp) ?? [];
    const [, attribute = ''] = new RegExp(`\\s${property}="([^"]*)"`).exec(xmp) ?? [];
    const items = [attribute, ...inner.split(/<[^>]*>/)].map((item) => item.trim());
    return toCredit(
      items
        .filter(Boolean)
        .join('; ')
        .replaceAll(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
    );
  };
  return {
    artist: read('dc:creator'),
    copyright: read('dc:rights') ?? read('xmpRights:UsageTerms') ?? read('xmpRights:WebStatement'),
  };
}

/** Reads by-line and copyright notice out of IPTC-IIM (record 2: 80 and 116), as Photoshop embeds it. */
export function readIptcCredits(block: Buffer): Credits {
  const read = (dataSet: number): string | undefined => {
    const at = block.indexOf(Buffer.from([0x1c, 2, dataSet]));
    return at < 0 || at + 5 > block.length
      ? undefined
      : toCredit(block.toString('utf8', at + 5, at + 5 + block.readUInt16BE(at + 3)));
  };
  return { artist: read(80), copyright: read(116) };
}

const shortType = 3;
const asciiType = 2;
const entrySize = 12;
/** Byte order, the number 42 and the place of the first directory (TIFF 6.0, section 2). */
const header = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);

/**
 * Writes an EXIF block (CIPA DC-008, a TIFF directory) that holds what is kept and nothing else.
 *
 * @returns the TIFF part, without the name that formats put before it; nothing when nothing is kept
 */
export function writeExif({ orientation = 1, artist, copyright }: Credits): Buffer | undefined {
  const texts = [
    [0x013b, artist],
    [0x8298, copyright],
  ] as const;
  const entries = [
    ...(orientation === 1
      ? []
      : [{ tag: 0x0112, type: shortType, count: 1, value: Buffer.from([orientation, 0, 0, 0]) }]),
    ...texts.flatMap(([tag, text]) => {
      const value = Buffer.from(`${text ?? ''}\0`);
      return text ? [{ tag, type: asciiType, count: value.length, value }] : [];
    }),
  ];
  if (entries.length === 0) return undefined;
  const directory = Buffer.alloc(2 + entries.length * entrySize + 4);
  directory.writeUInt16LE(entries.length, 0);
  const values: Buffer[] = [];
  let end = header.length + directory.length;
  entries.forEach(({ tag, type, count, value }, index) => {
    const at = 2 + index * entrySize;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(count, at + 4);
    if (value.length <= 4) return void value.copy(directory, at + 8); // short values stand in place of their address
    const padded = Buffer.concat([value, Buffer.alloc(value.length % 2)]);
    directory.writeUInt32LE(end, at + 8);
    values.push(padded);
    end += padded.length;
  });
  return Buffer.concat([header, directory, ...values]);
}
