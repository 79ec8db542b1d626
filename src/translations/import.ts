import type { Bilingual, Fault } from '../loaders/fault.ts';
import type { ReturnedUnit } from './exchange.ts';
import { getUnitState } from './export.ts';
import { toFault, type ReturnFault } from './fault.ts';
import { isDone, judgePiece, type Refused, type Verdict } from './judge.ts';
import { locate } from './locate.ts';
import { getMeaning, type Passage } from './passage.ts';
import { getDigests, getTranslator, type Work } from './record.ts';
import { alignPieces, getPieceId, isOfText, pairUnits, type Unit, type UnitFile } from './units.ts';
import { writeBody, writeWords, type Body, type Writings } from './write-file.ts';

/** What an import makes of one text. */
export interface ImportedFile {
  /** The whole file as it should be; left out when nothing of it was translated. */
  written: string | undefined;
  /** Ids of units whose words are new, and of those that were found to be right as they are. */
  changed: string[];
  confirmed: string[];
  /** What was not taken over, and why: for the person who imports, no fault. */
  left: Bilingual[];
  faults: ReturnFault[];
}

/** What an import of one text is told. */
export interface ImportOptions {
  /** Path of the translation below the content folder. */
  path: string;
  /** Language tag of the translation. */
  lang: string;
  by: 'human' | 'machine';
  /** Reads the file that was made, as the gate does. */
  read: (written: string) => { file?: UnitFile; faults: readonly Fault[] };
}

const idle: Verdict = { kind: 'untouched' };

const unknownUnit: Refused = {
  rule: 'unit',
  message: { en: 'the source has no such unit.', vi: 'bản gốc không có đơn vị này.' },
  remedy: {
    en: 'Export again: the source has changed, or the id was edited.',
    vi: 'Hãy xuất lại: bản gốc đã đổi, hoặc mã bị sửa.',
  },
};
const unitTwice: Refused = {
  rule: 'unit',
  message: { en: 'this unit stands in the file twice.', vi: 'đơn vị này có hai lần trong tệp.' },
  remedy: { en: 'Delete one of the two.', vi: 'Hãy xóa bớt một.' },
};
const otherwise: Refused = {
  rule: 'markdown',
  message: { en: 'this would be read as something else.', vi: 'đoạn này sẽ bị đọc thành thứ khác.' },
  remedy: { en: 'Say it with other words or fewer marks.', vi: 'Hãy diễn đạt cách khác hoặc bớt dấu.' },
};

/** One text while it is imported. */
class FileImport {
  readonly result: ImportedFile = { written: undefined, changed: [], confirmed: [], left: [], faults: [] };
  private readonly returned: readonly ReturnedUnit[];
  private readonly source: UnitFile;
  private readonly target: UnitFile | undefined;
  private readonly options: ImportOptions;
  private readonly pairs: ReadonlyMap<Unit, Unit>;
  /** What the translation has for each unit now. */
  private readonly current: ReadonlyMap<Unit, Passage[] | undefined>;

  constructor(
    returned: readonly ReturnedUnit[],
    source: UnitFile,
    target: UnitFile | undefined,
    options: ImportOptions,
  ) {
    this.returned = returned;
    this.source = source;
    this.target = target;
    this.options = options;
    this.pairs = pairUnits(source, target);
    this.current = new Map(source.units.map((unit) => [unit, alignPieces(unit, this.pairs.get(unit))]));
  }

  private refuse({ file, id, line }: ReturnedUnit, { rule, message, remedy }: Refused): void {
    const name = `${file}#${id}`;
    this.result.faults.push(
      toFault(rule, line, { en: `${name}: ${message.en}`, vi: `${name}: ${message.vi}` }, remedy),
    );
  }

  private leave(en: string, vi: string): void {
    this.result.left.push({ en: `${this.options.path}: ${en}`, vi: `${this.options.path}: ${vi}` });
  }

  private isWaiting(unit: Unit): boolean {
    return getUnitState(unit, this.target?.translation) === 'initial';
  }

  private judge(returned: ReturnedUnit, unit: Unit, index: number): Verdict {
    const { passage, kind } = unit.pieces[index]!;
    const verdict = judgePiece({
      returned,
      kind,
      source: passage,
      current: this.current.get(unit)?.[index],
      isWaiting: this.isWaiting(unit),
      lang: this.options.lang,
      maxLength: unit.maxLength,
    });
    if (verdict.kind === 'refused') for (const reason of verdict.reasons) this.refuse(returned, reason);
    if (verdict.kind === 'guessed') this.leave(`${returned.id} is marked fuzzy`, `${returned.id} còn đánh dấu fuzzy`);
    return verdict;
  }

  /** Judges all pieces, by their units; what is unknown or there twice is refused. */
  private judgeAll(): Map<Unit, Verdict[]> {
    const places = new Map(
      this.source.units.flatMap((unit) =>
        unit.pieces.map((_, index) => [getPieceId(unit, index), { unit, index }] as const),
      ),
    );
    const seen = new Set<string>();
    const verdicts = new Map<Unit, Verdict[]>();
    for (const returned of this.returned) {
      const place = places.get(returned.id);
      if (seen.has(returned.id)) this.refuse(returned, unitTwice);
      else if (place) {
        const list = verdicts.get(place.unit) ?? place.unit.pieces.map(() => idle);
        list[place.index] = this.judge(returned, place.unit, place.index);
        verdicts.set(place.unit, list);
      } else if (returned.target !== undefined) this.refuse(returned, unknownUnit);
      seen.add(returned.id);
    }
    return verdicts;
  }

  /** Tells whether enough of a unit was translated to be written: where the text has nothing for it yet, all of it. */
  private isUsable(unit: Unit, verdicts: readonly Verdict[]): boolean {
    if (!verdicts.some(isDone)) return false;
    const missing = verdicts.flatMap((each, index) => (isDone(each) ? [] : [getPieceId(unit, index)]));
    if (this.current.get(unit) || missing.length === 0) return true;
    this.leave(`${unit.id} waits for ${missing.join(', ')}`, `${unit.id} còn thiếu ${missing.join(', ')}`);
    return false;
  }

  /**
   * Leaves out the body, title and description of a text that is not there yet unless all of it was translated. Names and
   * labels can be lent before that.
   */
  private leaveUnfinished(done: Map<Unit, Verdict[]>): void {
    if (this.target?.units.some(isOfText)) return;
    const own = this.source.units.filter((unit) => isOfText(unit) && unit.pieces.length > 0);
    const missing = own.filter((unit) => !done.has(unit)).map(({ id }) => id);
    if (missing.length === 0 || missing.length === own.length) return;
    for (const unit of own) done.delete(unit);
    this.leave(
      `the text is not there yet, and waits for ${missing.join(', ')}`,
      `bài chưa có, còn thiếu ${missing.join(', ')}`,
    );
  }

  /** Refuses what the gate would refuse, and names the unit that it came with. */
  private refuseFaults(draft: string, faults: readonly Fault[], body: Body, writings: Writings): void {
    const lines = draft.split('\n');
    for (const { line, column, message, remedy } of faults) {
      const id = locate(draft, { line, column }, body, writings);
      const returned = this.returned.find((each) => each.id === id);
      const say = (words: string): string => `${this.options.path}: ${words} (${lines[line - 1]?.slice(0, 60) ?? ''})`;
      if (returned) this.refuse(returned, { rule: 'refused', message, remedy });
      else
        this.result.faults.push(
          toFault('refused', this.returned[0]?.line ?? 1, { en: say(message.en), vi: say(message.vi) }, remedy),
        );
    }
  }

  /** Refuses what would be read as something else than was translated. */
  private refuseMisread(done: ReadonlyMap<Unit, readonly Verdict[]>, find: (unit: Unit) => Unit | undefined): void {
    for (const [unit, verdicts] of done) {
      const passages = alignPieces(unit, find(unit));
      verdicts.forEach((verdict, index) => {
        if (verdict.kind !== 'changed') return;
        const got = passages?.[index];
        if (got && getMeaning(got) === getMeaning(verdict.passage)) return;
        this.refuse(
          this.returned.find(({ id }) => id === getPieceId(unit, index))!,
          otherwise,
        ); // it came from there
      });
    }
  }

  private write(done: ReadonlyMap<Unit, readonly Verdict[]>): string {
    const { source, target, options, result, pairs, current } = this;
    const work: Work = { source, target, current, done };
    const writings: Writings = new Map(
      [...done].map(([unit, list]) => [
        unit,
        new Map(list.flatMap((each, index) => (each.kind === 'changed' ? [[index, each.written] as const] : []))),
      ]),
    );
    const { reviewed, digest = {} } = target?.translation ?? {};
    const translation = {
      of: source.locale,
      by: getTranslator(work, { by: options.by, isMachine: this.returned.some(({ isMachine }) => isMachine) }),
      // A native reader approved of other words.
      ...(reviewed === undefined || result.changed.length > 0 ? {} : { reviewed }),
    };
    const body = writeBody(writings, source, target, pairs);
    const draft = writeWords(body.written, source.kind, writings, { ...translation, digest });
    const { file, faults } = options.read(draft);
    this.refuseFaults(draft, faults, body, writings);
    if (!file) return draft;
    const blocks = file.units.filter(({ block }) => block);
    this.refuseMisread(done, (unit) =>
      unit.block
        ? blocks[body.blocks.findIndex((each) => each.unit === unit)]
        : file.units.find(({ id }) => id === unit.id),
    );
    const ids = blocks.map(({ id }) => id);
    const digests = getDigests(work, body.blocks, ids);
    return writeWords(draft, source.kind, writings, { ...translation, digest: digests });
  }

  import(): ImportedFile {
    const { result } = this;
    const verdicts = this.judgeAll();
    if (result.faults.length > 0) return result;
    const done = new Map([...verdicts].filter(([unit, list]) => this.isUsable(unit, list)));
    this.leaveUnfinished(done);
    if (done.size === 0) return result;
    for (const [{ id }, list] of done)
      (list.some(({ kind }) => kind === 'changed') ? result.changed : result.confirmed).push(id);
    const written = this.write(done);
    if (result.faults.length === 0) result.written = written;
    return result;
  }
}

/**
 * Takes over what was translated of one text: only those blocks and words change, and the digests of the source that they
 * were made from are noted.
 *
 * @param source the text in the language that was translated from
 * @param target the translation that there is
 */
export const importFile = (
  returned: readonly ReturnedUnit[],
  source: UnitFile,
  target: UnitFile | undefined,
  options: ImportOptions,
): ImportedFile => new FileImport(returned, source, target, options).import();
