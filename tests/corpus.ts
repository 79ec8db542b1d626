import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import { checkContent } from '../gate/check.ts';
import { toTextId } from '../src/catalog/content.ts';
import { localeKeys, type Locale } from '../src/i18n/locales.ts';
import { loadContent } from '../src/loaders/content.ts';
import type { Fault } from '../src/loaders/fault.ts';
import { findFrontMatter } from '../src/texts/front-matter.ts';
import { provinceContent } from './sites.ts';

// Facts fall due by this day, whenever the tests run (2026-11-24; see src/loaders/today.ts).
process.env['SOURCE_DATE_EPOCH'] = '1795478400';

/** Inputs for the gate, one file per rule: those that the rule must catch, and those that tempt it. */
export const corpusFolder = resolve('tests/fixtures/gate');

/** Files that are written into a sound site before the gate reads it. */
export interface FileCase {
  name: string;
  /** Content by path below the content folder; base64 behind `base64:`, a repetition as `repeat:20:text`, a file of tests/fixtures behind `fixture:`. */
  write?: Record<string, string>;
  /** Replacements in files that are there: path, what, by what. */
  replace?: [file: string, from: string, to: string][];
  /** Fields that are put into YAML files that are there, by path. */
  merge?: Record<string, object>;
  /** Links in the file system: path and target. */
  link?: [file: string, target: string][];
  remove?: string[];
}

/** Bodies of a text by locale, and whole sets of files. */
export interface Cases {
  bodies?: Partial<Record<Locale, string[]>>;
  files?: FileCase[];
}

/** One file of the corpus. */
export interface CorpusFile {
  rule: string;
  hostile: Cases;
  innocent: Cases;
}

/** Reads the corpus, sorted by rule. */
export const readCorpus = (): CorpusFile[] =>
  readdirSync(corpusFolder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => ({ hostile: {}, innocent: {}, ...parse(readFileSync(join(corpusFolder, file), 'utf8')) }));

/** One input with what must come of it. */
export interface CorpusCase extends FileCase {
  rule: string;
  isHostile: boolean;
  /** Of a case that is one body of a text: what many of in one site would say as well. */
  body?: { locale: Locale; text: string };
}

/** What the gate found in a case. */
export interface Found {
  errors: Fault[];
  warnings: Fault[];
}

const record = `published: 2026-01-05T09:30+09:00
facts:
  depth:
    value: 12.5
    unit: meter
    sources: [almanac]
`;
const head = '---\ntitle: The harbour\ndescription: A small harbour behind a wall of stones.\n';
const sourceHead = `${head}name: Harbour\nfacts: { depth: { label: Depth } }\n---\n\n`;
// A translation has words of its own, in whatever language.
const translationHead = `${head.replace('A small harbour', 'One more harbour')}translation:\n  of: en\n  by: human\n---\n\n`;

function fromBody(locale: Locale, body: string, slug = 'harbour'): Record<string, string> {
  const source = {
    [`places/${slug}.yaml`]: record,
    [`en/places/${slug}.mdx`]: `${sourceHead}Boats come in at noon.\n`,
  };
  return { ...source, [`${locale}/places/${slug}.mdx`]: `${locale === 'en' ? sourceHead : translationHead}${body}\n` };
}

/** Words of the pictures and files that a case writes, so that a case says only those that it is about. */
function toMediaWords(write: Record<string, string>): NonNullable<FileCase['merge']> {
  const names = Object.keys(write).flatMap((file) => /^media\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  if (names.length === 0) return {};
  const repeat = (words: object): object => ({ media: Object.fromEntries(names.map((name) => [name, words])) });
  return {
    'en/media.yaml': repeat({ alt: 'A picture', title: 'A paper', credit: 'Office' }),
    'vi/media.yaml': repeat({ alt: 'Một bức vẽ', title: 'Một tài liệu' }),
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the fields of one value into another, at every depth. */
const mergeDeep = (into: unknown, from: unknown): unknown =>
  isMap(into) && isMap(from)
    ? { ...into, ...Object.fromEntries(Object.entries(from).map(([key, value]) => [key, mergeDeep(into[key], value)])) }
    : from;

const toCases = (rule: string, isHostile: boolean, { bodies = {}, files = [] }: Cases): CorpusCase[] => [
  ...Object.entries(bodies).flatMap(([locale, list]) =>
    list.map((text) => {
      const body = { locale: locale as Locale, text };
      return { rule, isHostile, name: `${locale}: ${text}`, write: fromBody(body.locale, text), body };
    }),
  ),
  ...files.map((file) => ({ rule, isHostile, ...file })),
];

/** Lists every input of the corpus. */
export const listCases = (): CorpusCase[] =>
  readCorpus().flatMap(({ rule, hostile, innocent }) => [
    ...toCases(rule, true, hostile),
    ...toCases(rule, false, innocent),
  ]);

/** The bytes that a value of `write` stands for. */
function decode(content: string): string | Buffer {
  const [, count, text] = /^repeat:(\d+):(.*)$/s.exec(content) ?? [];
  if (count !== undefined) return text!.repeat(Number(count));
  if (content.startsWith('fixture:')) return readFileSync(resolve('tests/fixtures', content.slice('fixture:'.length)));
  return content.startsWith('base64:') ? Buffer.from(content.slice('base64:'.length), 'base64') : content;
}

/** A sound site in every language of the table, and a place for changed copies of it. */
export class CorpusSite {
  private readonly folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  private readonly base = join(this.folder, 'base');
  private count = 0;
  private shared: string | undefined;

  constructor() {
    cpSync(provinceContent, this.base, { recursive: true });
    const home = readFileSync(join(this.base, 'ar/home.yaml'));
    for (const locale of localeKeys) {
      const path = join(this.base, locale, 'home.yaml');
      mkdirSync(dirname(path), { recursive: true });
      try {
        writeFileSync(path, home, { flag: 'wx' });
      } catch {
        continue; // the province has this edition
      }
      const site = join(this.base, 'site.yaml');
      const added = `  - { locale: ${locale}, tier: 3 }\nfallback:`;
      writeFileSync(site, readFileSync(site, 'utf8').replace('fallback:', added));
    }
  }

  /** Makes the translations of the province fresh, so that a sound site has no warning. */
  async prepare(): Promise<void> {
    const { content } = await loadContent(this.base);
    for (const { section, slug, file, translation } of [
      ...Object.values(content.texts),
      ...Object.values(content.lent),
    ]) {
      const source = translation && content.texts[toTextId(section, translation.of, slug)];
      if (!source) continue;
      const path = join(this.base, file);
      const text = readFileSync(path, 'utf8');
      const { start, yaml } = findFrontMatter(text)!; // it was read
      const matter = parseDocument(yaml);
      matter.setIn(['translation', 'digest'], { ...source.words, ...source.blocks });
      writeFileSync(path, text.slice(0, start) + matter.toString() + text.slice(start + yaml.length));
    }
  }

  /** Writes a case into a copy of the site. @returns its content folder */
  create(each: FileCase): string {
    const root = join(this.folder, `case-${this.count++}`);
    cpSync(this.base, root, { recursive: true });
    this.write(root, each);
    return root;
  }

  /** Writes a case into a copy of the site. @returns the paths below it that are no longer as they were, folders last */
  private write(root: string, { write = {}, replace = [], merge = {}, link = [], remove = [] }: FileCase): string[] {
    const changed = new Set(remove);
    const folders = new Set<string>();
    const toPath = (file: string): string => {
      const path = join(root, file);
      const made = mkdirSync(dirname(path), { recursive: true });
      if (made) folders.add(relative(root, made));
      changed.add(file);
      return path;
    };
    for (const [file, content] of Object.entries(write)) writeFileSync(toPath(file), decode(content));
    for (const [file, from, to] of replace) {
      const text = readFileSync(toPath(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
      writeFileSync(toPath(file), text.replace(from, to));
    }
    for (const [file, fields] of [...Object.entries(toMediaWords(write)), ...Object.entries(merge)])
      writeFileSync(
        toPath(file),
        stringify(mergeDeep(parse(readFileSync(toPath(file), 'utf8')), fields), { aliasDuplicateObjects: false }),
      );
    for (const [file, target] of link) symlinkSync(target, toPath(file));
    for (const file of remove) rmSync(join(root, file));
    return [...changed, ...folders];
  }

  /** Makes paths of a copy of the site again what they are in the site. */
  private restore(root: string, paths: readonly string[]): void {
    for (const path of paths) {
      rmSync(join(root, path), { recursive: true, force: true });
      if (existsSync(join(this.base, path))) cpSync(join(this.base, path), join(root, path));
    }
  }

  /**
   * Runs the gate over many cases. Bodies of one rule stand in one site, each as an entry of its own, which takes a
   * hundredth of the time; bodies that name their entry, and cases whose site has faults elsewhere, are checked alone.
   */
  async checkAll(cases: readonly CorpusCase[]): Promise<Map<CorpusCase, Found>> {
    const found = new Map<CorpusCase, Found>();
    const isShared = ({ body }: CorpusCase): boolean => body !== undefined && !body.text.includes('harbour');
    const groups = Map.groupBy(cases.filter(isShared), ({ rule, isHostile }) => `${rule} ${isHostile}`);
    for (const group of groups.values()) {
      const files = group.map(({ body }, index) => fromBody(body!.locale, body!.text, `harbour-${index}`));
      const { errors, warnings } = await this.check({ name: '', write: Object.assign({}, ...files) });
      const isOwn = ({ file }: Fault, index: number): boolean => file in files[index]!;
      const isSomebodys = (fault: Fault): boolean => files.some((_, index) => isOwn(fault, index));
      if (![...errors, ...warnings].every(isSomebodys)) continue;
      for (const [index, each] of group.entries()) {
        const select = (faults: Fault[]): Fault[] => faults.filter((fault) => isOwn(fault, index));
        found.set(each, { errors: select(errors), warnings: select(warnings) });
      }
    }
    for (const each of cases) if (!found.has(each)) found.set(each, await this.check(each));
    return found;
  }

  /** Runs the gate over a case, in a copy of the site that all cases share: to copy it takes longer than to check it. */
  async check(each: FileCase): Promise<Found> {
    this.shared ??= this.create({ name: 'shared' });
    const changed = this.write(this.shared, each);
    const { errors, warnings } = await checkContent(this.shared);
    this.restore(this.shared, changed);
    return { errors, warnings };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
