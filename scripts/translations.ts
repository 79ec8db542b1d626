// npm run translations -- COMMAND: what translators need between the source and their language.
import { parseArgs } from 'node:util';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { formatFaults } from '../src/loaders/fault.ts';
import { accept } from './translations/accept.ts';
import { create } from './translations/create.ts';
import { printDiff } from './translations/diff.ts';
import { exportWords } from './translations/export.ts';
import { importWords } from './translations/import.ts';
import { review } from './translations/review.ts';
import { printStatus } from './translations/status.ts';
import { Refusal } from './translations/target.ts';

const usage = `npm run translations -- COMMAND

  status [--format json]           how far each edition is, and what is older than its source
  diff NAME LOCALE                 which words and passages of the source changed, beside the translation
  new SECTION/SLUG LOCALE          a file to write the translation into
  accept NAME LOCALE [UNIT…]       notes which source a translation was made from
  accept --all                     the same for every translation of every language
  review NAME LOCALE --date DAY    notes that a native reader approved it
  export LOCALE [NAME…] [--format xliff|xliff12|po] [--out FILE]
                                   a file for translators' own tools
  import FILE [--by machine]       takes over what was translated there

NAME is an entry, SECTION/SLUG, or site or media: the words of the whole site. A UNIT is named as diff names it.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    format: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
    by: { type: 'string', default: 'human' },
  },
});
const [command, ...words] = positionals;
const root = getContentDirectory();
const loaded = await loadContent(root);
const { content, faults } = loaded;
if (faults.length > 0) {
  console.error(formatFaults(faults));
  process.exit(1);
}
try {
  if (command === 'status') printStatus(loaded, values.format ?? 'table');
  else if (command === 'diff') printDiff(root, content, words);
  else if (command === 'new') create(root, content, words);
  else if (command === 'accept') console.log(`${accept(root, content, words, values.all)} noted / đã ghi nhận`);
  else if (command === 'review') review(root, content, words, values.date);
  else if (command === 'export') exportWords(loaded, words, values.format ?? 'xliff', values.out);
  else if (command === 'import') importWords(root, loaded, words, values.by);
  else throw new Refusal(usage);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
