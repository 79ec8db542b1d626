import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findTermProblems } from '../schemas/glossary.ts';
import { describeTermProblem } from './term-problem.ts';
import { completeBrand } from './brand.ts';
import { fileStart } from './fault.ts';
import { listFiles, listHiddenFiles, type ContentFile } from './files.ts';
import { joinContent } from './join.ts';
import { isTooLarge, readFile, rootFiles } from './layout.ts';
import { Collector, type LoadedContent } from './loaded-content.ts';
import { getBuildDay, getDayFault, type BuildDay } from './today.ts';

/** The folder that the build and the gate read: the environment variable CONTENT_DIR, or `src/content`. */
export const getContentDirectory = (): string => resolve(process.env['CONTENT_DIR'] || 'src/content');

/** Reads what tools and people have hidden, so that a secret in it is found: UTF-16, and what editors keep, without its zeros. */
function readHidden(collector: Collector, file: ContentFile): void {
  if (!file.isPlain || isTooLarge(collector, file)) return;
  const text = readFileSync(join(collector.root, file.path), 'utf8');
  collector.loaded.hidden.set(file.path, text.replaceAll('\0', ''));
}

/** Says that a file could not be read at all. @param reason code of the system, such as EACCES */
function reportUnreadable(collector: Collector, file: ContentFile, reason: string): void {
  collector.report(
    'layout',
    file.path,
    { en: `This file cannot be read (${reason}).`, vi: `Không đọc được tệp này (${reason}).` },
    {
      en: 'Look at its permissions and whether it is open in another program, or put it there anew.',
      vi: 'Hãy xem quyền của tệp, xem tệp có đang mở ở chương trình khác không, hoặc chép lại tệp.',
    },
  );
}

/** Joins what is the same in every language with the words of each, and says what does not fit together. */
function joinWords({ loaded }: Collector): void {
  const { site, records, media, notices, glossary } = joinContent(loaded.values, loaded.wording);
  const { content } = loaded;
  Object.assign(content, { records, media, notices, geodata: loaded.values.geodata });
  if (site) content.site = site;
  if (!glossary) return;
  content.glossary = glossary;
  for (const problem of findTermProblems(glossary)) loaded.faults.push(describeTermProblem(problem, loaded));
}

/** Sets withdrawn entries apart, so that nothing that looks at records and texts finds them. */
function withdraw({ content, parsed }: LoadedContent): void {
  for (const [id, record] of Object.entries(content.records)) {
    if (!record.withdrawn) continue;
    content.withdrawn[id] = record;
    delete content.records[id];
    for (const files of [content.texts, content.lent])
      for (const [textId, { section, slug }] of Object.entries(files)) {
        if (`${section}/${slug}` !== id) continue;
        delete files[textId];
        parsed.delete(textId);
      }
  }
}

/** Notes the day as of which everything is judged; where nobody vouches for it, that may be a fault. */
function setDay({ loaded }: Collector, day: BuildDay): void {
  loaded.day = day;
  loaded.content.today = day.day;
  const fault = getDayFault(loaded.content, day);
  if (!fault) return;
  const file = loaded.recordFiles.get(fault.entries[0] ?? '');
  const place = file === undefined ? undefined : loaded.locators.get(file)?.(['published']);
  const { message, remedy } = fault;
  loaded.faults.push({ rule: 'build-day', file: file ?? 'site.yaml', ...(place ?? fileStart), message, remedy });
}

/** How content is read. */
export interface LoadOptions {
  onProgress?: (done: number, total: number) => void;
  keepsTexts?: boolean;
  /** The day against which dates are held; left out, it is found. */
  day?: BuildDay;
}

/**
 * Reads a content folder as data: every file through its schema, every text through the parser.
 * Nothing is skipped in silence: a file that fits nowhere is a fault.
 *
 * @param root the content folder
 * @param options.onProgress told how many files of how many have been read
 * @param options.keepsTexts false leaves no trace on disk; a build keeps parsed texts for its pages
 */
export async function loadContent(
  root: string,
  { onProgress, keepsTexts = true, day }: LoadOptions = {},
): Promise<LoadedContent> {
  const collector = new Collector(root, keepsTexts);
  const { loaded } = collector;
  if (!existsSync(root)) {
    collector.report(
      'layout',
      '.',
      { en: `There is no folder ${root}.`, vi: `Không có thư mục ${root}.` },
      {
        en: 'Set CONTENT_DIR or --content to a content folder.',
        vi: 'Đặt CONTENT_DIR hoặc --content trỏ tới thư mục nội dung.',
      },
    );
    return loaded;
  }
  // site.yaml comes first: it says what the folders are.
  const isSite = ({ folders, stem }: ContentFile): boolean => folders.length === 0 && stem === 'site';
  const files = listFiles(root).toSorted((a, b) => Number(isSite(b)) - Number(isSite(a)));
  const hidden = new Set(listHiddenFiles(root));
  for (const [index, file] of [...files, ...hidden].entries()) {
    try {
      if (hidden.has(file)) readHidden(collector, file);
      else await readFile(collector, file);
    } catch (error) {
      // One file that cannot be read hides none of the others.
      reportUnreadable(collector, file, (error as NodeJS.ErrnoException).code ?? String(error)); // as node:fs throws
    }
    onProgress?.(index + 1, files.length + hidden.size);
  }
  joinWords(collector);
  withdraw(loaded);
  // Without a usable site.yaml there is nothing to be dated.
  if (loaded.content.site !== undefined) {
    setDay(collector, day ?? getBuildDay(root, loaded.content));
    completeBrand(collector);
  }
  for (const [stem, { isRequired }] of Object.entries(rootFiles)) {
    const name = `${stem}.yaml`;
    if (isRequired && !collector.has(name))
      collector.report(
        'layout',
        name,
        { en: `${name} is missing.`, vi: `Thiếu ${name}.` },
        { en: 'Add it to the content folder.', vi: 'Hãy thêm vào thư mục nội dung.' },
      );
  }
  return loaded;
}
