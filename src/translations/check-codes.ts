import type { Bilingual } from '../loaders/fault.ts';
import { getWords, isPair, listCodes, type Code, type Part, type Passage } from './passage.ts';

const count = (codes: readonly Code[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { id } of codes) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
};

/** A code as translators see it in PO; other tools show the same id. */
const name = ({ id, parts }: Code): string => (parts ? `<${id}>…</${id}>` : `{${id}}`);

/** What is wrong with the codes of a translation. */
export interface CodeProblem {
  message: Bilingual;
  remedy: Bilingual;
}

/**
 * Holds the codes of a translation against those of its source: each as often as there, or as in the translation that the
 * text has now.
 */
export function findCodeProblems(parts: readonly Part[], source: Passage, current: Passage | undefined): CodeProblem[] {
  const given = listCodes(parts);
  const [own, there, before] = [count(given), count(listCodes(source.parts)), count(listCodes(current?.parts ?? []))];
  const known = new Map(
    [...listCodes(current?.parts ?? []), ...listCodes(source.parts)].map((code) => [code.id, code]),
  );
  const remedy = {
    en: `Copy the marks of the source, each once: ${[...known.values()].map(name).join(' ') || '–'}`,
    vi: `Hãy chép lại các dấu của bản gốc, mỗi dấu một lần: ${[...known.values()].map(name).join(' ') || '–'}`,
  };
  const problems: Bilingual[] = [];
  for (const [id, code] of known) {
    const times = own.get(id) ?? 0;
    if (times === (there.get(id) ?? 0) || (current && times === (before.get(id) ?? 0))) continue;
    problems.push(
      times === 0
        ? { en: `the mark ${name(code)} is lost`, vi: `thiếu dấu ${name(code)}` }
        : { en: `the mark ${name(code)} stands ${times} times`, vi: `dấu ${name(code)} có ${times} lần` },
    );
  }
  const codes = { ...current?.codes, ...source.codes };
  for (const code of given) {
    const meaning = Object.hasOwn(codes, code.id) ? codes[code.id] : undefined;
    if (!meaning)
      problems.push({ en: `the source has no mark ${name(code)}`, vi: `bản gốc không có dấu ${name(code)}` });
    else if (isPair(meaning) !== (code.parts !== undefined))
      problems.push({ en: `${name(code)} is another kind of mark`, vi: `${name(code)} là dấu loại khác` });
    else if (code.parts && getWords(code.parts).trim() === '')
      problems.push({ en: `nothing stands within ${name(code)}`, vi: `bên trong ${name(code)} không có gì` });
  }
  return problems.map((message) => ({ message, remedy }));
}
