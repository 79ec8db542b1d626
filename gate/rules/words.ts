import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { wordRules } from '../words/index.ts';
import type { Report, Rule } from '../rule.ts';

/** The language of a file, from the folder it lies in. */
function getFileLocale(file: string): Locale | undefined {
  const [, folder = ''] = file.split('/');
  const stem = folder.replace(/\.ya?ml$/, '');
  if (file.startsWith('editions/') && isLocale(stem)) return stem;
  return isLocale(folder) ? folder : undefined;
}

/** The language of a line of a record, which names it: `  vi: …`. */
function getLineLocale(line: string): Locale | undefined {
  const [, key = ''] = /^[\s-]*([a-z]{2,3}(?:-[a-z0-9]+)*):\s/.exec(line) ?? [];
  return isLocale(key) ? key : undefined;
}

const isAliasLine = (line: string): boolean => /^\s*(find|aliases):/.test(line);

/** Holds every line of every file and of the words in pictures and documents, and every file name, against the rules about characters and words. */
export const words: Rule = ({ sources, words: carried }, report, verdicts) => {
  const look = (file: string, source: string): number => {
    let count = 0;
    const find = (...found: Parameters<Report>): void => {
      count++;
      report(...found);
    };
    const fileLocale = getFileLocale(file);
    let lines: string[] | undefined;
    for (const rule of wordRules) {
      for (const { message } of rule.find(file.replaceAll(/[/_.-]/g, ' ')))
        find(rule.id, file, undefined, message, rule.remedy);
      const isSpoken = (locale: Locale | undefined): boolean => rule.locale === undefined || rule.locale === locale;
      // Looking at the whole at once spares most files their lines.
      if ((fileLocale && !isSpoken(fileLocale)) || rule.find(source).length === 0) continue;
      lines ??= source.split(/\r?\n/);
      lines.forEach((line, index) => {
        if ((rule.sparesAliases && isAliasLine(line)) || !isSpoken(fileLocale ?? getLineLocale(line))) return;
        for (const finding of rule.find(line))
          find(rule.id, file, { line: index + 1, column: finding.index + 1 }, finding.message, rule.remedy);
      });
    }
    return count;
  };
  for (const [file, source] of [...sources, ...carried])
    if (verdicts) verdicts.look(file, source, () => look(file, source));
    else look(file, source);
};
