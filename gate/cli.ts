import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getContentDirectory } from '../src/loaders/content.ts';
import { formatFaults, type Fault } from '../src/loaders/fault.ts';
import { checkContent } from './check.ts';
import { writeDocs } from './docs.ts';

const usage = `npm run gate -- [--content DIR] [--format human|json|github] [--docs]
Checks the content. Exit 0: sound, 1: faults found, 2: the gate itself failed.
--docs writes the pages of docs/gate/ from the rules instead.`;

/** One fault as one line of JSON, for other programs. English is in message and remedy, Vietnamese beside it. */
const toJsonLine = ({ rule, file, line, column, message, remedy }: Fault): string =>
  JSON.stringify({
    rule,
    file,
    line,
    column,
    message: message.en,
    remedy: remedy.en,
    messageVi: message.vi,
    remedyVi: remedy.vi,
  });

/** Escapes what a workflow command would read as its own (docs.github.com, “Workflow commands”). */
const escapeCommand = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One fault as an annotation on a pull request. @param root content folder, from the root of the repository */
const toAnnotation = ({ rule, file, line, column, message, remedy }: Fault, root: string): string =>
  `::error file=${escapeProperty(`${root}/${file}`)},line=${line},col=${column},title=${escapeProperty(rule)}::` +
  escapeCommand(`${message.en} ${remedy.en}\n${message.vi} ${remedy.vi}`);

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'human' },
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
  const { faults, reading } = await checkContent(root);
  if (values.format === 'json') for (const fault of faults) console.log(toJsonLine(fault));
  else if (values.format === 'github')
    for (const fault of faults) console.log(toAnnotation(fault, relative(process.cwd(), root).replaceAll('\\', '/')));
  else if (faults.length > 0) console.error(formatFaults(faults));
  else {
    const { records, texts, sources, media } = reading.content;
    const counts = [records, texts, sources, media].map((each) => Object.keys(each).length);
    console.log(
      `Gate: ${counts[0]} records, ${counts[1]} texts, ${counts[2]} sources, ${counts[3]} media files are sound.`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error('The gate itself failed / Cổng kiểm tra gặp sự cố:', error);
  process.exitCode = 2;
}
