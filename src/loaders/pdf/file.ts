import { Budget, decode } from './filters.ts';
import { Syntax } from './syntax.ts';
import { broken, isDict, Name, Ref, Refusal, Stream, tooLarge, type Dict, type Value } from './values.ts';

/** A PDF as a graph of objects. */
export interface PdfFile {
  /** Every object that the file has, by its number. */
  objects: ReadonlyMap<number, Value>;
  trailer: Dict;
  /** Every trailer, the newest first. */
  trailers: readonly Dict[];
  /** Numbers of streams that only hold the structure: tables, packed objects, hints for loading. */
  structure: ReadonlySet<number>;
  /** What stands in comments. */
  comments: string[];
  /** Follows references; what they lead to may be missing. */
  resolve: (value: Value | undefined) => Value | undefined;
}

/** Where an object stands: at an offset of the file, or in a stream of packed objects. */
type Entry = { offset: number; generation: number } | { container: number; index: number };

/** One cross-reference table or stream. */
interface Section {
  entries: Map<number, Entry>;
  trailer: Dict;
  /** What a hybrid file keeps for programs that know streams. */
  hybrid?: Section | undefined;
}

/** More objects than any paper for readers. */
const mostObjects = 200_000;

/** White space behind the end, as some programs leave it. */
const longestTail = 1024;

const integer = (value: Value | undefined, what: string): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw broken(what);
  return value;
};

/** A comment as words; the second line of every file is bytes that only say that it is not text. */
function readComment(comment: string): string[] {
  const bytes = Buffer.from(comment, 'latin1');
  const isUtf8 = bytes.toString('utf8').includes('\uFFFD') === false;
  // oxlint-disable-next-line no-control-regex -- what is not ASCII
  const text = isUtf8 ? bytes.toString('utf8') : comment.replaceAll(/[^\x20-\x7e]+/g, ' ');
  return /^(?:PDF-\d\.\d|%EOF|[^\p{L}\p{N}]*)\s*$/u.test(text) || /^[^\x20-\x7e]{0,8}$/.test(text) ? [] : [text];
}

/** A file that keeps what was there before it was changed. */
const revised = (): Refusal =>
  new Refusal({ en: 'It keeps earlier versions of itself.', vi: 'Tài liệu còn giữ các bản cũ bên trong.' });

/** Reads a PDF from its end, as viewers do, and makes sure that its tables speak of every byte. */
class Reader {
  readonly bytes: Buffer;
  readonly budget: Budget;
  private readonly entries = new Map<number, Entry>();
  private readonly objects = new Map<number, Value>();
  private readonly structure = new Set<number>();
  private readonly comments = new Set<string>();
  /** What is packed in streams, by the number of the stream. */
  private readonly containers = new Map<number, ReadonlyMap<number, Value>>();
  /** Every part of the file that has been read: where it begins and ends. */
  private readonly spans: (readonly [start: number, end: number])[] = [];
  /** Objects that were read already, by their offset. */
  private readonly known = new Map<number, { number: number; generation: number; value: Value }>();

  constructor(bytes: Buffer, budget: Budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  readonly resolve = (value: Value | undefined): Value | undefined => {
    for (let step = 0; value instanceof Ref; step++) {
      if (step > 8) throw broken(`${value.number} 0 R`);
      value = this.objects.get(value.number);
    }
    return value;
  };

  /** Follows a reference before all objects have been read. */
  private readonly resolveEarly = (value: Value | undefined): Value | undefined => {
    if (!(value instanceof Ref)) return value;
    const entry = this.entries.get(value.number);
    if (!entry) return undefined;
    return 'offset' in entry ? this.readAt(entry.offset).value : this.openContainer(entry.container).get(value.number);
  };

  /** Finds the length of a stream, which may stand in an object of its own. */
  private readonly getLength = (dict: Dict): number => integer(this.resolveEarly(dict.get('Length')), '/Length');

  private readAt(offset: number): { number: number; generation: number; value: Value } {
    const before = this.known.get(offset);
    if (before) return before;
    const syntax = new Syntax(this.bytes, offset, this.comments);
    const object = syntax.readObject(this.getLength);
    this.known.set(offset, object);
    this.spans.push([offset, syntax.at]);
    return object;
  }

  /** Reads `xref` and its trailer (ISO 32000-2, 7.5.4). */
  private readTable(syntax: Syntax): Section {
    const entries = new Map<number, Entry>();
    const start = syntax.at;
    syntax.expectWord('xref');
    for (;;) {
      syntax.skip();
      if (syntax.takeWord('trailer')) break;
      const first = syntax.readInteger();
      const count = syntax.readInteger();
      for (let index = 0; index < count; index++) {
        const offset = syntax.readInteger();
        const generation = syntax.readInteger();
        syntax.skip();
        if (syntax.takeWord('n')) entries.set(first + index, { offset, generation });
        else syntax.expectWord('f');
        if (entries.size > mostObjects) throw tooLarge();
      }
    }
    syntax.skip();
    const trailer = syntax.readValue();
    if (!isDict(trailer)) throw broken('trailer');
    this.spans.push([start, syntax.at]);
    const at = trailer.get('XRefStm');
    return { entries, trailer, hybrid: at === undefined ? undefined : this.readStream(integer(at, '/XRefStm')) };
  }

  /** Reads a cross-reference stream (ISO 32000-2, 7.5.8). */
  private readStream(offset: number): Section {
    const { number, value } = this.readAt(offset);
    if (!(value instanceof Stream)) throw broken('xref');
    const type = value.dict.get('Type');
    if (!(type instanceof Name) || type.value !== 'XRef') throw broken('/Type/XRef');
    this.structure.add(number);
    const { bytes } = decode(value.bytes, value.dict, (each) => each, this.budget);
    const list = (name: string, otherwise: readonly Value[]): number[] => {
      const found = value.dict.get(name) ?? otherwise;
      if (!Array.isArray(found)) throw broken(`/${name}`);
      return found.map((each: Value) => integer(each, `/${name}`));
    };
    const widths = list('W', []);
    if (widths.length !== 3 || widths.some((width) => width > 6)) throw broken('/W');
    const index = list('Index', [0, integer(value.dict.get('Size'), '/Size')]);
    const entries = new Map<number, Entry>();
    let at = 0;
    const read = (width: number, otherwise: number): number => {
      if (width === 0) return otherwise;
      at += width;
      return bytes.readUIntBE(at - width, width);
    };
    const size = widths.reduce((sum, width) => sum + width, 0);
    for (let pair = 0; pair < index.length; pair += 2)
      for (let each = 0; each < (index[pair + 1] ?? 0); each++) {
        if (size === 0 || at + size > bytes.length) throw broken('xref');
        const kind = read(widths[0]!, 1);
        const second = read(widths[1]!, 0);
        const third = read(widths[2]!, 0);
        if (kind === 1) entries.set(index[pair]! + each, { offset: second, generation: third });
        else if (kind === 2) entries.set(index[pair]! + each, { container: second, index: third });
        else if (kind !== 0) throw broken('xref');
        if (entries.size > mostObjects) throw tooLarge();
      }
    if (at !== bytes.length) throw broken('xref');
    return { entries, trailer: value.dict };
  }

  private readSection(offset: number): Section {
    const syntax = new Syntax(this.bytes, offset, this.comments);
    syntax.skip();
    return this.bytes.toString('latin1', syntax.at, syntax.at + 4) === 'xref'
      ? this.readTable(syntax)
      : this.readStream(offset);
  }

  /** Reads all tables, from the newest. */
  private readSections(start: number): Section[] {
    const sections: Section[] = [];
    for (let offset: number | undefined = start; offset !== undefined;) {
      if (sections.length === 2) throw revised();
      const section = this.readSection(offset);
      sections.push(section);
      const before = section.trailer.get('Prev');
      offset = before === undefined || before === null ? undefined : integer(before, '/Prev');
    }
    return sections;
  }

  /** The dictionary of a linearized file, which is its first object (ISO 32000-2, annex F). */
  private readLinearization(entries: ReadonlyMap<number, Entry>): Dict | undefined {
    const offsets = [...entries.values()].flatMap((entry) => ('offset' in entry ? [entry.offset] : []));
    const first = offsets.reduce((least, offset) => Math.min(least, offset), this.bytes.length);
    if (first === this.bytes.length) return undefined;
    const { value } = this.readAt(first);
    return isDict(value) && value.has('Linearized') ? value : undefined;
  }

  /**
   * Joins the tables. Two are allowed when none of them changes what the other says: in a linearized file, and where
   * Word adds an empty one that only names the stream for newer programs.
   */
  private joinSections(sections: readonly Section[]): void {
    for (const { entries, hybrid } of sections)
      for (const part of [entries, ...(hybrid ? [hybrid.entries] : [])])
        for (const [number, entry] of part) {
          const other = this.entries.get(number);
          if (other && JSON.stringify(other) !== JSON.stringify(entry)) throw revised();
          this.entries.set(number, entry);
        }
    if (sections.length === 1) return;
    const isEmpty = sections[0]!.entries.size === 0;
    if (!isEmpty && !this.readLinearization(this.entries)) throw revised();
  }

  /** Reads the objects that are packed in a stream (ISO 32000-2, 7.5.7), which are exactly those that the table names. */
  private openContainer(container: number): ReadonlyMap<number, Value> {
    const before = this.containers.get(container);
    if (before) return before;
    const entry = this.entries.get(container);
    const stream = entry && 'offset' in entry ? this.readAt(entry.offset).value : undefined;
    const type = stream instanceof Stream ? stream.dict.get('Type') : undefined;
    if (!(stream instanceof Stream) || !(type instanceof Name) || type.value !== 'ObjStm') throw broken('/ObjStm');
    this.structure.add(container);
    const { bytes } = decode(stream.bytes, stream.dict, this.resolveEarly, this.budget);
    const count = integer(this.resolveEarly(stream.dict.get('N')), '/N');
    const first = integer(this.resolveEarly(stream.dict.get('First')), '/First');
    const head = new Syntax(bytes.subarray(0, first), 0, this.comments);
    const body = new Syntax(bytes, first, this.comments);
    const values = new Map<number, Value>();
    for (let index = 0; index < count; index++) {
      const number = head.readInteger();
      const offset = first + head.readInteger();
      body.skip();
      const named = this.entries.get(number);
      const isNamed = named && 'container' in named && named.container === container && named.index === index;
      // What stands between packed objects is seen by nobody.
      if (!isNamed || offset < body.at - 1 || offset > body.at) throw broken(`${number} 0 R`);
      values.set(number, body.readValue());
    }
    head.skip();
    body.skip();
    if (head.at < first || body.at < bytes.length) throw broken('/ObjStm');
    this.containers.set(container, values);
    return values;
  }

  /** Makes sure that nothing lies between the parts, and that none lies in another. */
  private checkGaps(): void {
    let end = 0;
    for (const [start, next] of [
      ...this.spans.toSorted((a, b) => a[0] - b[0]),
      [this.bytes.length, this.bytes.length],
    ]) {
      if (start! < end) throw broken(`byte ${start}`);
      const gap = new Syntax(this.bytes.subarray(end, start), 0, this.comments);
      gap.skip();
      while (gap.takeWord('startxref')) {
        gap.readInteger();
        gap.skip();
      }
      if (end + gap.at < start!)
        throw new Refusal({
          en: `It holds something that its table does not name, at byte ${end + gap.at}.`,
          vi: `Tài liệu giấu một phần không có trong bảng mục lục của nó, ở byte ${end + gap.at}.`,
        });
      end = next!;
    }
  }

  read(): PdfFile {
    const tail = this.bytes.toString('latin1', Math.max(0, this.bytes.length - longestTail));
    const [, at] = /startxref\s{1,4}(\d{1,10})\s{1,4}%%EOF[\0\s]*$/.exec(tail) ?? [];
    if (!/^%PDF-(?:1\.[0-7]|2\.0)[ \t]{0,20}[\r\n]/.test(this.bytes.toString('latin1', 0, 30))) throw broken('%PDF-');
    if (at === undefined) throw broken('startxref … %%EOF');
    const sections = this.readSections(Number(at));
    const { trailer } = sections[0]!;
    if (sections.some((section) => section.trailer.has('Encrypt') || section.hybrid?.trailer.has('Encrypt')))
      throw new Refusal({ en: 'It is encrypted.', vi: 'Tài liệu bị mã hóa.' });
    this.joinSections(sections);
    for (const [number, entry] of this.entries) {
      if ('container' in entry) {
        const values = this.openContainer(entry.container);
        if (!values.has(number)) throw broken(`${number} 0 R`);
        this.objects.set(number, values.get(number)!);
        continue;
      }
      const object = this.readAt(entry.offset);
      if (object.number !== number || object.generation !== entry.generation) throw broken(`${number} 0 obj`);
      this.objects.set(number, object.value);
    }
    this.noteHints();
    this.checkGaps();
    return {
      objects: this.objects,
      trailer,
      trailers: sections.flatMap((section) => [section.trailer, ...(section.hybrid ? [section.hybrid.trailer] : [])]),
      structure: this.structure,
      comments: [...this.comments].flatMap(readComment),
      resolve: this.resolve,
    };
  }

  /** Streams of hints are named by their place in the file only. */
  private noteHints(): void {
    const hints = this.readLinearization(this.entries)?.get('H');
    for (const [number, entry] of this.entries)
      if ('offset' in entry && Array.isArray(hints) && (entry.offset === hints[0] || entry.offset === hints[2]))
        this.structure.add(number);
  }
}

/**
 * Opens a PDF strictly by the standard: through its cross-reference tables, with all of its objects, and with nothing
 * before, between and behind them. Whatever programs would have to repair is refused.
 *
 * @throws {Refusal}
 */
export const openPdf = (bytes: Buffer, budget: Budget): PdfFile => new Reader(bytes, budget).read();
