import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { localeKeys, type Locale } from '../src/i18n/locales.ts';
import type { MediaWords } from '../src/schemas/media.ts';

/** Changes what one language of a content folder says of pictures and documents. */
function changeMediaWords(root: string, locale: Locale, change: (words: MediaWords) => void): void {
  const path = join(root, locale, 'media.yaml');
  const words = parse(readFileSync(path, 'utf8')) as MediaWords; // the file of a sound site
  change(words);
  writeFileSync(path, stringify(words, { aliasDuplicateObjects: false }));
}

/** Gives a picture or document of a content folder its words in a language that has some. */
export const addMediaWords = (root: string, locale: Locale, name: string, words: MediaWords['media'][string]): void =>
  changeMediaWords(root, locale, ({ media }) => void (media[name] = words));

/** Gives a picture or document of a content folder the record of another, and its words in every language. */
export function copyMediaRecord(root: string, from: string, to: string): void {
  cpSync(join(root, `media/${from}.yaml`), join(root, `media/${to}.yaml`));
  for (const locale of localeKeys.filter((each) => existsSync(join(root, each, 'media.yaml'))))
    changeMediaWords(root, locale, ({ media, translation }) => {
      if (media[from]) media[to] = media[from];
      for (const [unit, digest] of Object.entries(translation?.digest ?? {}))
        if (unit.startsWith(`${from}_`)) translation!.digest[unit.replace(from, to)] = digest;
    });
}
