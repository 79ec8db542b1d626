import { relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { formatFaults, formatWarnings, type Fault } from '../src/loaders/fault.ts';
import { toProblem } from '../src/loaders/problem.ts';
import { printAnnotations } from './annotations.ts';
import { toVisible } from '../src/loaders/visible.ts';
import { getRule } from './catalog.ts';
import { readRevision, selectNew } from './changes.ts';
import { checkContent, type Report } from './check.ts';
import { writeDocs } from './docs.ts';
import { fix } from './fix.ts';
import { writeHeadingIds } from './headings.ts';
import { followLinks } from './links.ts';
import { createProgress } from './progress.ts';

const usage = `npm run gate -- [--content DIR] [--format human|json|github] [--changed-since REV] [--fix] [--docs]
Checks the content. Exit 0: sound, 1: faults found, 2: the gate itself failed.
--changed-since reports what is wrong in files that differ from a revision, and whatever was not found there before.
--fix mends what needs no judgement: NFC, invisible characters, wrapped paragraphs, marks of emphasis, ids of headings,
  metadata of pictures, links that the source has corrected.
--docs writes the pages of docs/gate/ from the rules instead.`;

/** Writes what a terminal obeys and JSON leaves as it is (DEL, C1 controls, marks of direction) as JSON’s own codes. */
const toAscii = (json: string): string =>
  json.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  );

/** One fault as one line of JSON, for other programs. English is in message and remedy, Vietnamese beside it. */
const toJsonLine = ({ rule, file, line, column, message, remedy }: Fault): string =>
  toAscii(
    JSON.stringify({
      rule,
      severity: getRule(rule).severity,
      file,
      line,
      column,
      message: message.en,
      remedy: remedy.en,
      messageVi: message.vi,
      remedyVi: remedy.vi,
    }),
  );

/** Says a number of things. @example toCount(1, 'error') → '1 error' */
const toCount = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What was looked at, and what was found, in one line. */
function summarize({ errors, warnings, loaded }: Report): string {
  const { records, texts, sources, media } = loaded.content;
  const [record, text, source, medium] = [records, texts, sources, media].map((each) => Object.keys(each).length);
  const looked = `Gate: ${toCount(record!, 'record')}, ${toCount(text!, 'text')}, ${toCount(source!, 'source')}, ${toCount(medium!, 'media file')}`;
  const found = `${toCount(errors.length, 'error')}, ${toCount(warnings.length, 'warning')} / ${errors.length} lỗi, ${warnings.length} cảnh báo`;
  return `${looked}: ${styleText(errors.length > 0 ? 'red' : 'green', found)}`;
}

function print(report: Report, format: string, root: string): void {
  if (format === 'github') {
    printAnnotations(report, relative(process.cwd(), root).replaceAll('\\', '/'));
    return;
  }
  if (report.scheduled !== '') console.error(`${report.scheduled}\n`);
  if (format === 'json') for (const fault of [...report.errors, ...report.warnings]) console.log(toJsonLine(fault));
  else {
    if (report.warnings.length > 0) console.error(`${formatWarnings(report.warnings)}\n`);
    if (report.errors.length > 0) console.error(`${formatFaults(report.errors)}\n`);
    console.log(summarize(report));
  }
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'human' },
      'changed-since': { type: 'string' },
      fix: { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !['human', 'json', 'github'].includes(values.format)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  if (values.docs) {
    writeDocs();
    return 0;
  }
  const root = values.content === undefined ? getContentDirectory() : resolve(values.content);
  const progress = createProgress('Gate');
  let report = await checkContent(root, { onProgress: progress.update, keepsTexts: false });
  progress.finish();
  if (values.fix) {
    const { mended, left } = await fix(root, report.errors, report.loaded);
    mended.push(...followLinks(root, report.loaded).map((file) => `unlike-source ${file}`));
    // In the report, entries that wait for their day are held back; they need their ids as well.
    const loaded = await loadContent(root, { keepsTexts: false });
    mended.push(...writeHeadingIds(root, loaded).map((file) => `heading-id ${file}`));
    for (const each of mended) console.error(`${styleText('green', 'mended / đã sửa')}  ${toVisible(each)}`);
    for (const each of left) console.error(`${styleText('yellow', 'left / giữ nguyên')}  ${toVisible(each)}`);
    if (mended.length > 0) report = await checkContent(root, { keepsTexts: false });
  }
  const revision = values['changed-since'];
  if (revision !== undefined) {
    const before = readRevision(root, revision);
    try {
      // Held against the same day: time alone makes nothing new.
      const known = await checkContent(before.root, { keepsTexts: false, day: report.loaded.day });
      const select = (faults: readonly Fault[], earlier: readonly Fault[]): Fault[] =>
        selectNew(faults, earlier, before.touched);
      report = {
        ...report,
        errors: select(report.errors, known.errors),
        warnings: select(report.warnings, known.warnings),
      };
    } finally {
      before.remove();
    }
  }
  print(report, values.format, root);
  return report.errors.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const problem = toProblem(error);
  if (problem) console.error(problem.message);
  else console.error('The gate itself failed / Cổng kiểm tra gặp sự cố:', error);
  process.exitCode = 2;
}
