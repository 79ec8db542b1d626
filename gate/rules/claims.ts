import { findTypedNumbers } from '../claims/numbers.ts';
import { cutPassages, type Passage } from '../claims/passages.ts';
import { countSentences } from '../claims/sentences.ts';
import { findSuperlatives, type Superlative } from '../claims/superlatives.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import { listPrinted, type PrintedString } from '../printed.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import { faultLimit, type Bilingual, type Place } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { LentWords } from '../../src/schemas/text.ts';
import type { Block, ParsedText } from '../../src/texts/parse.ts';
import type { Report, Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** So many sentences may lean on one source: a link does not vouch for all that its paragraph praises. */
const sentencesPerSource = 2;

const isCovered = ({ text, sources }: Pick<Passage, 'text' | 'sources'>, claims: readonly Superlative[]): boolean =>
  countSentences(
    text,
    claims.map(({ index }) => index),
  ) <=
  sources * sentencesPerSource;

/** What one file says beside its strings. */
interface Context {
  /** Digest of what the verdict hangs on beside the file. */
  key: string;
  /** A text, with blocks to be looked at as they are printed. */
  parsed?: ParsedText;
  /** How many sources vouch for what stands in no passage: titles, names, front pages. */
  sources: number;
  /** Strings that tell a fact, which is where numbers and their sources are. */
  facts: ReadonlySet<string>;
}

type EntryRecord = SiteContent['records'][string];

const noFacts: ReadonlySet<string> = new Set();
const none: Context = { key: '', sources: 0, facts: noFacts };

const countSources = (record: EntryRecord | undefined): number =>
  record === undefined ? 1 : record.sources.length + Object.keys(record.facts).length;

const listFactStrings = ({ facts }: LentWords): Set<string> =>
  new Set(Object.values(facts ?? {}).flatMap(({ label, text, note }) => [label ?? '', text ?? '', note ?? '']));

/** Front pages show facts, which are the source of what they claim, and lead to entries with their own. */
const toEditionContext = (edition: Edition): Context => ({ key: '', sources: edition.facts.length, facts: noFacts });

function listContexts({ content, parsed, wording, recordFiles, sources: files }: LoadedContent): Map<string, Context> {
  const contexts = new Map<string, Context>();
  const records = { ...content.records, ...content.withdrawn };
  for (const [locale, edition] of Object.entries(content.editions))
    contexts.set(findYamlFile(files, `${locale}/home`), toEditionContext(edition));
  for (const [id, record] of Object.entries(records))
    contexts.set(recordFiles.get(id)!, { key: '', sources: countSources(record), facts: noFacts });
  for (const [id, { file, words }] of wording.entries) {
    const sources = countSources(records[id.slice(id.indexOf('/') + 1)]); // a text id is that of the entry behind its locale
    const text = parsed.get(id);
    contexts.set(file, {
      key: String(sources),
      ...(text ? { parsed: text } : {}),
      sources,
      facts: listFactStrings(words),
    });
  }
  return contexts;
}

const numberRemedies: Record<'passage' | 'edition' | 'fixed', Bilingual> = {
  passage: {
    en: 'Add it to facts in the record, with its source, and write <Fact of="key" />.',
    vi: 'Thêm vào facts của hồ sơ, kèm nguồn, rồi viết <Fact of="khóa" />.',
  },
  edition: {
    en: 'List the fact under facts, and say the sentence without the number.',
    vi: 'Đưa dữ kiện vào facts, và viết câu không kèm số.',
  },
  fixed: {
    en: 'Titles, descriptions, captions and names take no facts: say it without the number.',
    vi: 'Tên bài, mô tả, chú thích và tên gọi không dùng được dữ kiện: hãy viết không kèm số.',
  },
};

const superlativeRemedies: Record<'passage' | 'fixed', Bilingual> = {
  passage: {
    en: `Put a <Fact />, a <Quote source="…"> or a link to the source into the same paragraph – one vouches for ${sentencesPerSource} sentences –, or say less.`,
    vi: `Thêm <Fact />, <Quote source="…"> hoặc liên kết tới nguồn vào chính đoạn ấy – mỗi nguồn đỡ được ${sentencesPerSource} câu –, hoặc nói bớt đi.`,
  },
  fixed: {
    en: 'Here no source can stand beside it: say it in a text, beside its source, or say less.',
    vi: 'Chỗ này không đặt nguồn bên cạnh được: hãy nói trong bài, kèm nguồn, hoặc nói bớt đi.',
  },
};

/** Looks at the strings of one file. */
class FileClaims {
  count = 0;
  private readonly file: string;
  private readonly context: Context;
  private readonly report: Report;
  private readonly blocks: Block[];
  /** Claims of a file that no passage holds lean on the same sources. */
  private readonly fixed: { claim: Superlative; printed: PrintedString; locale: Locale }[] = [];
  private readonly cut = new Map<number, Passage[]>();
  private last: Place | undefined;

  constructor(file: string, context: Context, report: Report) {
    this.file = file;
    this.context = context;
    this.report = report;
    this.blocks = context.parsed?.blocks ?? [];
  }

  look(strings: readonly PrintedString[]): number {
    for (const printed of strings) {
      const locales = printed.locale ? [printed.locale] : localeKeys;
      for (const locale of locales) this.lookAt(printed, locale);
    }
    this.judgeFixed();
    return this.count;
  }

  private lookAt(printed: PrintedString, locale: Locale): void {
    const { kind, text } = printed;
    if (kind === 'body') {
      if (findTypedNumbers(text, locale).length + findSuperlatives(text, locale).length > 0)
        this.lookAtBlock(printed, locale);
      return;
    }
    if (kind !== 'carried' && !this.context.facts.has(text))
      for (const { index, text: number } of findTypedNumbers(text, locale))
        this.reportNumber(number, printed, index, /\/home\.ya?ml$/.test(this.file) ? 'edition' : 'fixed');
    for (const claim of findSuperlatives(text, locale))
      if (!this.context.facts.has(text)) this.fixed.push({ claim, printed, locale });
  }

  private getPassages(index: number): Passage[] {
    const block = this.blocks[index];
    if (!block) return [];
    const passages = this.cut.get(index) ?? cutPassages(block.render);
    this.cut.set(index, passages);
    return passages;
  }

  /** The block in which a line lies. */
  private getBlockIndex(line: number): number {
    return this.blocks.findLastIndex((block) => block.line <= line);
  }

  private lookAtBlock(printed: PrintedString, locale: Locale): void {
    const number = this.getBlockIndex(printed.locate()?.line ?? 0);
    const isHeading = (this.blocks[number]?.depth ?? 0) > 0;
    const from = { number: 0, claim: 0 };
    /** Where words of a passage stand in the block: passages follow each other in it. */
    const toIndex = (kind: keyof typeof from, words: string): number => {
      const index = Math.max(0, printed.text.indexOf(words, from[kind]));
      from[kind] = index + words.length;
      return index;
    };
    for (const passage of this.getPassages(number)) {
      for (const { text } of findTypedNumbers(passage.text, locale, passage.italics))
        this.reportNumber(text, printed, toIndex('number', text), 'passage');
      const claims = findSuperlatives(passage.text, locale, passage.italics);
      const near = isHeading ? (this.getPassages(number + 1)[0]?.sources ?? 0) : 0;
      const isFine = isCovered({ text: passage.text, sources: passage.sources + near }, claims);
      for (const { text } of claims) {
        const index = toIndex('claim', text);
        if (!isFine) this.reportSuperlative(text, printed, index, 'passage');
      }
    }
  }

  /** Sources beside an attribute: in the block of its component, or in those around a picture. */
  private countBeside(line: number): number {
    const index = this.getBlockIndex(line);
    const own = this.getPassages(index);
    const beside =
      own.length > 0 ? own : [...this.getPassages(index - 1).slice(-1), ...this.getPassages(index + 1).slice(0, 1)];
    return beside.reduce((sum, { sources }) => sum + sources, 0);
  }

  private judgeFixed(): void {
    const besideText = this.fixed.filter(({ printed }) => printed.kind === 'attribute');
    for (const { claim, printed } of besideText)
      if (this.countBeside(printed.locate(claim.index)?.line ?? 0) === 0)
        this.reportSuperlative(claim.text, printed, claim.index, 'passage');
    // The same sentence in twelve languages is one claim.
    for (const locale of localeKeys) {
      const others = this.fixed.filter((each) => each.printed.kind !== 'attribute' && each.locale === locale);
      const sentences = new Set(others.map(({ printed, claim }) => `${printed.text}\n${claim.text}`)).size;
      if (sentences > this.context.sources * sentencesPerSource)
        for (const { claim, printed } of others) this.reportSuperlative(claim.text, printed, claim.index, 'fixed');
    }
  }

  /** Finds a place by reading the string up to it; faults beyond the limit are only counted, and need none of their own. */
  private locate(printed: PrintedString, index: number): Place | undefined {
    if (++this.count <= faultLimit) this.last = printed.locate(index);
    return this.last;
  }

  private reportNumber(
    number: string,
    printed: PrintedString,
    index: number,
    where: keyof typeof numberRemedies,
  ): void {
    this.report(
      'number-in-prose',
      this.file,
      this.locate(printed, index),
      { en: `A number is typed into a sentence: “${number}”.`, vi: `Số liệu gõ thẳng vào câu: “${number}”.` },
      numberRemedies[where],
    );
  }

  private reportSuperlative(
    claim: string,
    printed: PrintedString,
    index: number,
    where: keyof typeof superlativeRemedies,
  ): void {
    this.report(
      'superlative',
      this.file,
      this.locate(printed, index),
      { en: `“${claim}” is said without a source near.`, vi: `Nói “${claim}” mà gần đó không có nguồn.` },
      superlativeRemedies[where],
    );
  }
}

/** Titles of works stand in sources/ as they were printed, and exceptions quote what was refused. */
const isSpared = (file: string): boolean => file.startsWith('sources/') || file === 'gate-exceptions.yaml';

/** Prose in a language; of what files carry, drawings alone: documents are works with authors of their own. */
const isProse = ({ kind, locale, file }: PrintedString): boolean =>
  kind === 'carried'
    ? file.endsWith('.svg')
    : locale !== undefined && kind !== 'search' && kind !== 'address' && kind !== 'name';

/**
 * Numbers stand in facts, and superlatives beside a source, in every string that readers see as prose: texts with their
 * attributes and titles, records, front pages, the site itself, and words in drawings.
 */
export const claims: Rule = (loaded, report, verdicts) => {
  const contexts = listContexts(loaded);
  const byFile = Map.groupBy(
    listPrinted(loaded).filter((printed) => isProse(printed) && !isSpared(printed.file)),
    ({ file }) => file,
  );
  for (const [file, strings] of byFile) {
    const context = contexts.get(file) ?? none;
    const findFaults = (): number => new FileClaims(file, context, report).look(strings);
    const source = loaded.sources.get(file);
    // Of what is withdrawn less is printed, though its file is the same.
    const key = `claims ${context.key} ${strings.length}`;
    if (verdicts && source !== undefined) verdicts.skipIfClean(file, `${key}\n${source}`, findFaults);
    else findFaults();
  }
};
