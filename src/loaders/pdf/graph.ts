import type { Bilingual } from '../fault.ts';
import { listStrings, loadContent, type Content } from './content.ts';
import type { PdfFile } from './file.ts';
import { Budget, decode } from './filters.ts';
import {
  active,
  annotationTypes,
  embedded,
  forbiddenActions,
  forbiddenKeys,
  forbiddenTypes,
  informationKeys,
  turns,
} from './fences.ts';
import { kinds, streamKinds, type Kind } from './kinds.ts';
import { measurePages } from './measure.ts';
import { isSafeTarget } from './targets.ts';
import { findLie, isPlainEncoding, listMappings, toLetter } from './unicode.ts';
import {
  isDate,
  isDict,
  Name,
  PdfString,
  Ref,
  Refusal,
  Stream,
  toPrinted,
  toText,
  type Dict,
  type Value,
} from './values.ts';

/** What was found in the objects of a PDF. */
export interface Findings {
  /** What it must not hold. */
  problems: Bilingual[];
  /** Strings that people or programs can read. */
  words: string[];
  /** Pictures as files: those packed as JPEG. */
  pictures: Buffer[];
  /** Metadata in XML. */
  metadata: Buffer[];
}

/** All pictures together may unpack to this many bytes: two hundred pages in colour, as a scanner sees them. */
const pictureLimit = 1024 * 1024 * 1024;

/** Walks over the objects of a PDF from its trailer, and holds each against what may stand in its place. */
class Walk {
  readonly found: Findings = { problems: [], words: [], pictures: [], metadata: [] };
  private readonly file: PdfFile;
  private readonly budget: Budget;
  private readonly pictureBudget = new Budget(pictureLimit);
  private readonly seen = new Set<string>();
  private readonly reached = new Set<number>();
  private readonly contents = new Map<Stream, Content & { size: number }>();
  private readonly queue: (readonly [value: Value | undefined, kind: Kind])[] = [];

  constructor(file: PdfFile, budget: Budget) {
    this.file = file;
    this.budget = budget;
  }

  private report(words: Bilingual): void {
    if (!this.found.problems.some(({ en }) => en === words.en)) this.found.problems.push(words);
  }

  private getName(dict: Dict, key: string): string | undefined {
    const value = this.file.resolve(dict.get(key));
    return value instanceof Name ? value.value : undefined;
  }

  /** Looks at a value as one of a kind, once for each object and kind. */
  private visit(value: Value | undefined, kind: Kind): void {
    if (value instanceof Ref) {
      const key = `${value.number} ${kind}`;
      if (kind === 'data' || this.seen.has(key)) return; // what is only mentioned is looked at in the end
      this.seen.add(key);
      this.reached.add(value.number);
      const target = this.file.resolve(value);
      if (target instanceof Ref) return;
      this.queue.push([target, kind]);
    } else if (value instanceof Stream) this.visitStream(value, kind);
    else if (isDict(value)) this.visitDict(value, kind);
    // Where a document opens may be a destination: a page and a place on it.
    else if (Array.isArray(value)) for (const each of value) this.visit(each, kind === 'opening' ? 'data' : kind);
    else if (value instanceof PdfString && kind !== 'graphics') this.note(value, kind);
    else if (value instanceof Name && kind === 'information') this.found.words.push(value.value);
  }

  /** What the document says of itself is shown by programs as it is written; all else is there to be read. */
  private note(value: PdfString, kind: Kind): void {
    const text = toText(value);
    if (!isDate(text)) this.found.words.push(kind === 'information' ? text : toPrinted(text));
  }

  private visitFields(dict: Dict, kind: Kind): void {
    const fields = kinds[kind];
    for (const [key, value] of dict) {
      if (fields['*'] === undefined || kind === 'graphics') this.checkKey(dict, key, kind);
      if (kind === 'information' && !informationKeys.has(key)) this.found.words.push(key);
      this.visit(value, fields[key] ?? fields['*'] ?? (kind === 'graphics' || kind === 'information' ? kind : 'data'));
    }
  }

  /** No dictionary may have keys or types that act or embed. */
  private checkKey(dict: Dict, key: string, kind: Kind): void {
    const words = forbiddenKeys.get(key);
    if (words) this.report(words);
    if (key === 'F' && kind !== 'graphics' && typeof this.file.resolve(dict.get(key)) !== 'number')
      this.report(embedded);
    if (key === 'URI' && kind !== 'action') this.report(active);
    if (key === 'S' && forbiddenActions.has(this.getName(dict, key) ?? '')) this.report(active);
    if (key !== 'Type' && key !== 'Subtype') return;
    const type = forbiddenTypes.get(this.getName(dict, key) ?? '');
    if (type) this.report(type);
  }

  private visitDict(dict: Dict, kind: Kind): void {
    if (kind === 'binary' || kind === 'metadata' || kind === 'content') return this.reportPlace(kind);
    if (kind === 'appearance') return this.visitDict(dict, 'appearanceState');
    if (kind === 'action' || kind === 'opening') this.checkAction(dict, kind);
    if (kind === 'annotation' || this.getName(dict, 'Type') === 'Annot') this.checkAnnotation(dict);
    if (kind === 'names') this.checkNames(dict);
    if (kind === 'font') this.checkFont(dict);
    this.visitFields(dict, kind);
  }

  private reportPlace(kind: Kind): void {
    this.report({
      en: `It holds a part in a place where it does not belong (${kind}).`,
      vi: `Có phần nằm sai chỗ trong tài liệu (${kind}).`,
    });
  }

  private visitStream(stream: Stream, kind: Kind): void {
    if (kind === 'appearance') return this.visitStream(stream, 'xobject');
    if (!streamKinds.has(kind)) return this.reportPlace(kind);
    const subtype = this.getName(stream.dict, 'Subtype');
    if (stream.dict.has('F')) this.report(embedded);
    this.visitFields(stream.dict, kind);
    if (kind === 'xobject' && (subtype === 'Image' || (subtype === undefined && stream.dict.has('Width'))))
      return this.readPicture(stream);
    if (kind === 'xobject' && subtype !== 'Form') return this.reportPlace(kind);
    if (kind === 'xobject' && stream.dict.has('Ref')) this.report(embedded);
    const { bytes, codec } = decode(stream.bytes, stream.dict, this.file.resolve, this.budget);
    if (codec !== undefined) return this.reportPlace(kind);
    if (kind === 'metadata') this.found.metadata.push(bytes);
    if (kind === 'content' || kind === 'xobject' || kind === 'pattern') {
      const content = loadContent(bytes);
      this.contents.set(stream, { ...content, size: bytes.length });
      for (const word of content.words) this.note(word, kind);
      for (const [dict, data] of content.pictures) this.readPicture(new Stream(dict, data));
    }
  }

  private readPicture({ bytes: data, dict }: Stream): void {
    const { bytes, codec } = decode(data, dict, this.file.resolve, this.pictureBudget, true);
    if (codec === 'DCTDecode') this.found.pictures.push(bytes);
    if (codec === 'JPXDecode') this.checkBoxes(bytes);
  }

  /** JPEG 2000 keeps metadata in boxes of their own (ISO 15444-1, annex I); none of them is needed to show a picture. */
  private checkBoxes(bytes: Buffer): void {
    if (bytes.length > 4 && bytes.readUInt32BE() === 0xff4fff51) return; // coded pixels alone
    const allowed = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c', 'rreq', 'jpch', 'jplh']);
    for (let at = 0; at + 8 <= bytes.length;) {
      const size = bytes.readUInt32BE(at);
      const type = bytes.toString('latin1', at + 4, at + 8);
      if (!allowed.has(type) || (size < 8 && size !== 0)) {
        this.report({
          en: 'A picture in it carries more than the picture (JPEG 2000 with metadata).',
          vi: 'Ảnh trong tài liệu mang theo nhiều hơn tấm ảnh (JPEG 2000 kèm dữ liệu).',
        });
        return;
      }
      at = size === 0 ? bytes.length : at + size;
    }
  }

  private checkAction(dict: Dict, kind: 'action' | 'opening'): void {
    const type = this.getName(dict, 'S');
    if (type === 'GoTo') return;
    if (kind === 'action' && type === 'Named' && turns.has(this.getName(dict, 'N') ?? '')) return;
    if (kind === 'action' && type === 'URI') {
      const target = this.file.resolve(dict.get('URI'));
      const address = target instanceof PdfString ? target.bytes.toString('utf8') : '';
      if (isSafeTarget(address)) return;
      this.report({
        en: `A link leads to “${address.slice(0, 80)}”: only ordinary addresses of web pages, mailboxes and telephones are taken.`,
        vi: `Có liên kết tới “${address.slice(0, 80)}”: chỉ nhận địa chỉ thông thường của trang web, hộp thư và số điện thoại.`,
      });
      return;
    }
    this.report(active);
  }

  private checkAnnotation(dict: Dict): void {
    const type = this.getName(dict, 'Subtype') ?? '';
    if (annotationTypes.has(type)) return;
    this.report(
      forbiddenTypes.get(type) ?? {
        en: `It carries remarks or marks of those who worked on it (${type}).`,
        vi: `Tài liệu còn ghi chú hoặc đánh dấu của người biên tập (${type}).`,
      },
    );
  }

  /** Where codes are those of ASCII, what is copied and searched must be what is shown. */
  private checkFont(dict: Dict): void {
    const map = this.file.resolve(dict.get('ToUnicode'));
    const encoding = this.file.resolve(dict.get('Encoding'));
    const name = encoding instanceof Name ? encoding.value : '';
    // Without encoding and font program a viewer takes its own font of that name, and those are plain.
    const isPlain = isPlainEncoding(name) || (encoding === undefined && !dict.has('FontDescriptor'));
    const renamed = this.listDifferences(encoding);
    if (!(map instanceof Stream) || (!isPlain && renamed.size === 0) || this.getName(dict, 'Subtype') === 'Type0')
      return;
    const { bytes } = decode(map.bytes, map.dict, this.file.resolve, this.budget);
    const lie = findLie(bytes.toString('latin1'), (code) =>
      renamed.has(code) ? toLetter(renamed.get(code)!) : isPlain ? String.fromCharCode(code) : undefined,
    );
    if (lie)
      this.report({
        en: `A font shows “${lie[0]}” and tells programs that it is “${lie[1]}”.`,
        vi: `Có phông chữ hiển thị “${lie[0]}” nhưng khai với phần mềm là “${lie[1]}”.`,
      });
  }

  /** Names of the glyphs that an encoding gives to codes (ISO 32000-2, 9.6.5.1). */
  private listDifferences(encoding: Value | undefined): Map<number, string> {
    const list = isDict(encoding) ? this.file.resolve(encoding.get('Differences')) : undefined;
    const found = new Map<number, string>();
    let code = 0;
    for (const each of Array.isArray(list) ? (list as readonly Value[]) : []) {
      const value = this.file.resolve(each);
      if (typeof value === 'number') code = value;
      else if (value instanceof Name) found.set(code++, value.value);
    }
    return found;
  }

  private checkNames(dict: Dict): void {
    for (const key of dict.keys())
      if (key !== 'Dests')
        this.report(
          forbiddenKeys.get(key) ?? {
            en: `It has a list of names for “${key}”.`,
            vi: `Tài liệu có danh mục tên “${key}”.`,
          },
        );
  }

  /** What holds the structure has words where somebody put them; identifiers are bytes that a program has made up. */
  private visitStructure(dict: Dict): void {
    for (const [key, value] of dict)
      if (key !== 'ID') this.visit(value, 'data');
      else
        for (const part of listStrings(value))
          if (/^[\x20-\x7e]+$/.test(part.bytes.toString('latin1'))) this.note(part, 'data');
  }

  /**
   * Text of patterns, masks, glyphs, annotations and unused forms is not among the words of the pages, and some of it is
   * seen. Its strings are words where their fonts or their bytes tell which.
   */
  private readUndrawn(drawn: ReadonlySet<Stream>): void {
    for (const [stream, { shown }] of this.contents) {
      if (drawn.has(stream)) continue;
      const resources = this.file.resolve(stream.dict.get('Resources'));
      const fonts = isDict(resources) ? this.file.resolve(resources.get('Font')) : undefined;
      for (const { font, text } of shown) {
        const dict = isDict(fonts) ? this.file.resolve(fonts.get(font)) : undefined;
        const letters = this.readLetters(text, isDict(dict) ? dict : new Map());
        if (letters !== undefined) this.found.words.push(toPrinted(letters));
        else
          this.report({
            en: 'It shows text in a pattern, a mask or a field, in a font whose letters cannot be read there.',
            vi: 'Tài liệu có chữ trong họa tiết, mặt nạ hoặc ô biểu mẫu, với phông không đọc được ở đó.',
          });
      }
    }
  }

  /** Reads codes of a font as letters; nothing when neither its map nor its encoding tells all of them. */
  private readLetters({ bytes }: PdfString, font: Dict): string | undefined {
    const map = this.file.resolve(font.get('ToUnicode'));
    const told = map instanceof Stream ? this.readMap(map) : new Map<number, string>();
    const renamed = this.listDifferences(this.file.resolve(font.get('Encoding')));
    const width = this.getName(font, 'Subtype') === 'Type0' ? 2 : 1;
    if (bytes.length % width > 0) return undefined;
    let letters = '';
    for (let at = 0; at < bytes.length; at += width) {
      const code = bytes.readUIntBE(at, width);
      const plain = width === 1 && /^[\t\n\r\x20-\x7e\x80-\xff]$/.test(String.fromCharCode(code));
      const letter =
        told.get(code) ?? toLetter(renamed.get(code) ?? '') ?? (plain ? String.fromCharCode(code) : undefined);
      if (letter === undefined) return undefined;
      letters += letter;
    }
    return letters;
  }

  private readonly maps = new Map<Stream, ReadonlyMap<number, string>>();

  private readMap(map: Stream): ReadonlyMap<number, string> {
    const before = this.maps.get(map);
    if (before) return before;
    const { bytes } = decode(map.bytes, map.dict, this.file.resolve, this.budget);
    const told = new Map(listMappings(bytes.toString('latin1')));
    this.maps.set(map, told);
    return told;
  }

  walk(): Findings {
    const { trailer, objects, structure, resolve } = this.file;
    this.visit(trailer.get('Root'), 'catalog');
    this.visit(trailer.get('Info'), 'information');
    for (let next = this.queue.pop(); next; next = this.queue.pop()) this.visit(...next);
    for (const dict of this.file.trailers) this.visitStructure(dict);
    for (const [number, value] of objects) {
      if (structure.has(number) && value instanceof Stream) this.visitStructure(value.dict);
      if (this.reached.has(number) || structure.has(number)) continue;
      if (value instanceof Stream)
        this.report({
          en: 'It holds parts that no page shows.',
          vi: 'Tài liệu chứa phần không trang nào hiển thị.',
        });
      else this.visit(value, 'data');
    }
    const root = resolve(trailer.get('Root'));
    if (!isDict(root) || this.getName(root, 'Type') !== 'Catalog')
      throw new Refusal({ en: 'It has no catalog.', vi: 'Tài liệu không có mục lục gốc (Catalog).' });
    this.readUndrawn(measurePages(this.file, this.contents));
    return this.found;
  }
}

/**
 * Holds every object of a PDF against allow-lists: what may stand where, which actions, annotations and filters.
 *
 * @throws {Refusal} for what cannot be looked at to the end
 */
export const inspectGraph = (file: PdfFile, budget: Budget): Findings => new Walk(file, budget).walk();
