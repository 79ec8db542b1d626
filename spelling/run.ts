// npm run spelling [-- --locales en,fr --format github --words]: tells words that no dictionary knows, in every language that has one.
//   --format github   as annotations, which GitHub shows beside the lines of a pull request
//   --words           the words alone, each once with how often it stands there
// Whether a word is right, people decide: the command ends well whatever it found.
import { relative } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { toAnnotation } from '../gate/annotations.ts';
import { fail } from '../scripts/ending.ts';
import { getContentDirectory, loadContent } from '../src/loaders/content.ts';
import { formatWarnings, sortFaults, type Fault } from '../src/loaders/fault.ts';
import { findMisspelt } from './check.ts';
import { dictionaries, loadDictionary, type Spelt } from './dictionaries.ts';

// A folder that is no site, a machine without a network: people need no stack.
process.on('uncaughtException', fail);

const { values } = parseArgs({
  options: {
    locales: { type: 'string', default: Object.keys(dictionaries).join(',') },
    format: { type: 'string', default: 'human' },
    words: { type: 'boolean', default: false },
  },
});
const root = getContentDirectory();
const loaded = await loadContent(root, { keepsTexts: false });
const faults: Fault[] = [];
for (const locale of values.locales.split(',').filter((each): each is Spelt => each in dictionaries))
  if (loaded.content.editions[locale]) faults.push(...findMisspelt(loaded, locale, await loadDictionary(locale)));

if (values.format === 'github')
  for (const fault of sortFaults(faults))
    console.log(toAnnotation(fault, relative(process.cwd(), root).replaceAll('\\', '/'), 'warning'));
else if (values.words) {
  const words = Map.groupBy(
    faults,
    ({ file, message }) => `${file.slice(0, file.indexOf('/'))}  ${/“(.*)”/.exec(message.en)?.[1] ?? ''}`,
  );
  for (const [word, list] of [...words].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    console.log(`${word}  ×${list.length}  ${list[0]!.file}:${list[0]!.line}`);
} else {
  if (faults.length > 0) console.error(`${formatWarnings(faults)}\n`);
  console.log(
    styleText(
      faults.length > 0 ? 'yellow' : 'green',
      `Spelling: ${faults.length} ${faults.length === 1 ? 'word' : 'words'} / Chính tả: ${faults.length} chữ`,
    ),
  );
}
