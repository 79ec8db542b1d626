import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../src/i18n/locales.ts';

/** Packages of Hunspell dictionaries by language. Vietnamese is known by its syllables, and the others have none. */
export const dictionaries = {
  en: 'dictionary-en-gb',
  fr: 'dictionary-fr',
  de: 'dictionary-de',
  es: 'dictionary-es',
  ru: 'dictionary-ru',
} as const satisfies Partial<Record<Locale, string>>;

/** A language that has a dictionary. */
export type Spelt = keyof typeof dictionaries;

/** What is asked of a dictionary. */
export interface Dictionary {
  testSpelling: (word: string) => boolean;
  getSpellingSuggestions: (word: string) => string[];
}

const folder = join(import.meta.dirname, 'node_modules');

/** Installs the dictionaries beside this file when they are used for the first time, so that the project stays small. */
function install(): void {
  if (existsSync(folder)) return;
  console.error('Installing dictionaries (once). / Đang cài từ điển (chỉ một lần).');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      `The dictionaries could not be installed; run npm ci in ${import.meta.dirname} with a network. / Không cài được từ điển; hãy chạy npm ci trong ${import.meta.dirname} khi có mạng.`,
    );
}

/** Loads the dictionary of a language into Hunspell. */
export async function loadDictionary(locale: Spelt): Promise<Dictionary> {
  install();
  const { createHunspellFromStrings } = (await import(
    pathToFileURL(join(folder, 'hunspell-wasm/dist/Hunspell.js')).href
  )) as { createHunspellFromStrings: (affixes: string, words: string) => Promise<Dictionary> }; // as its types say
  const read = (ending: string): string => readFileSync(join(folder, dictionaries[locale], `index.${ending}`), 'utf8');
  return createHunspellFromStrings(read('aff'), read('dic'));
}
