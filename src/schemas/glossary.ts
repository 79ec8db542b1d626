import { z } from 'zod';
import { fold } from '../i18n/folding.ts';
import { FormFinder, getFormFault, listSpellings, type Form } from '../i18n/forms.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { SlugSchema, uniqueList, words, type Localized } from './common.ts';
import { describe } from './describe.ts';

/** Nothing that is likely can be proposed instead of a form. */
const hasNoGuess = { hasNoGuess: true };

/** A form to look for: words alone, or with a note that their capitals are meant. */
const FormSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? { form: value } : value),
    z.strictObject({
      form: z
        .string()
        .trim()
        .min(2)
        .max(120)
        .meta(
          describe({
            en: 'the words, for example neblig* Meer(|es)',
            vi: 'các chữ của cách viết ấy, chẳng hạn neblig* Meer(|es)',
          }),
        ),
      case: z
        .literal(true)
        .optional()
        .meta(
          describe({
            en: 'true when the capitals of the form are meant, for example { form: sông Chảy, case: true }; left out, they are not',
            vi: 'true khi chữ hoa trong cách viết là có chủ ý, chẳng hạn { form: sông Chảy, case: true }; bỏ trống thì không phân biệt hoa thường',
          }),
        ),
    }),
  )
  .superRefine((form, context) => {
    const fault = getFormFault(form);
    if (fault !== undefined)
      context.addIssue({
        code: 'custom',
        message: `form-${fault}`,
        input: form.form,
        params: hasNoGuess,
        continue: true,
      });
  });

const formList = uniqueList(FormSchema, ({ form }) => form);

const findSchema = uniqueList(z.string().trim().min(1).max(80));

/** `glossary.yaml`: names and terms by key, with what holds for all languages. Their words are in `<locale>/glossary.yaml`. */
export const GlossaryValuesSchema = z.strictObject({
  terms: z
    .record(
      SlugSchema.refine((key) => !/^\d+$/.test(key), { error: 'key-is-number' }),
      z.strictObject({
        find: findSchema.optional().meta(
          describe({
            en: 'other forms that readers of any language type, for example [Son Doong, son dong]',
            vi: 'các cách gõ khác của bạn đọc ở mọi ngôn ngữ, chẳng hạn [Son Doong, son dong]',
          }),
        ),
        everywhere: z
          .literal(true)
          .optional()
          .meta(
            describe({
              en: 'true when the refused forms of each language are refused in texts of all languages',
              vi: 'true khi cách viết bị từ chối của mỗi ngôn ngữ cũng không được dùng trong bài của mọi ngôn ngữ khác',
            }),
          ),
        'on-national-maps': z
          .boolean()
          .optional()
          .meta(
            describe({
              en: 'true when every map of the whole country must show and name it',
              vi: 'true khi mọi bản đồ cả nước phải thể hiện và ghi tên',
            }),
          ),
      }),
    )
    .meta(
      describe({
        en: 'one key per name or term, for example hang-en: { find: [hangen] }, or hang-en: {} when nothing is to be said',
        vi: 'mỗi tên hay thuật ngữ là một khóa, chẳng hạn hang-en: { find: [hangen] }, hoặc hang-en: {} khi không có gì thêm',
      }),
    ),
});

/** `<locale>/glossary.yaml`: what a language calls the terms. */
export const GlossaryWordsSchema = z.strictObject({
  terms: z
    .record(
      SlugSchema,
      z.strictObject({
        agreed: words(80, { en: 'the form for running text', vi: 'cách viết thống nhất trong bài' }).optional(),
        find: findSchema.optional().meta(
          describe({
            en: 'other forms that readers of this language type, for example [燕子洞]',
            vi: 'các cách gõ khác của bạn đọc ngôn ngữ này, chẳng hạn [Động Én]',
          }),
        ),
        refuse: formList.optional().meta(
          describe({
            en: 'forms that must not appear in texts of this language, for example [sông Gianh Giang]; a space stands for spaces, hyphens or none, * for any ending, (a|b|) for one of several, or nothing: [neblig* Meer(|es)]',
            vi: 'các cách viết không được dùng trong bài của ngôn ngữ này, chẳng hạn [sông Gianh Giang]; dấu cách thay cho khoảng trắng, gạch nối hoặc viết liền, * thay cho mọi đuôi từ, (a|b|) là một trong các cách hoặc không có: [neblig* Meer(|es)]',
          }),
        ),
        spare: formList.optional().meta(
          describe({
            en: 'longer words in which a form of refuse or explain is innocent, for example [北海道]',
            vi: 'các từ dài hơn mà trong đó cách viết ở refuse hoặc explain là vô hại, chẳng hạn [北海道]',
          }),
        ),
        explain: uniqueList(FormSchema, ({ form }) => form)
          .min(2)
          .optional()
          .meta(
            describe({
              en: 'where readers know another thing by the first form given: one of the further forms must stand in the same text, for example [丽水, 越南]',
              vi: 'khi bạn đọc hiểu cách viết đầu tiên thành thứ khác: một trong các cách viết sau phải có trong cùng bài, chẳng hạn [丽水, 越南]',
            }),
          ),
        note: words(300, {
          en: 'why, for translators, for example the form that the press of the country uses',
          vi: 'vì sao, cho người dịch, chẳng hạn cách viết của báo chí nước đó',
        }).optional(),
      }),
    )
    .meta(
      describe({
        en: 'what this language calls the terms of glossary.yaml, by key, for example hang-en: { agreed: Hang En }',
        vi: 'ngôn ngữ này gọi các thuật ngữ của glossary.yaml thế nào, theo khóa, chẳng hạn hang-en: { agreed: Hang Én }',
      }),
    ),
});

export type GlossaryValues = z.infer<typeof GlossaryValuesSchema>;
export type GlossaryWords = z.infer<typeof GlossaryWordsSchema>;

type ByLocale<Value> = Partial<Record<Locale, Value>>;

/** A name or term with what all languages call it. */
export interface Term {
  key: string;
  agreed: Localized;
  find: string[];
  refuse: ByLocale<Form[]>;
  everywhere?: true | undefined;
  spare: ByLocale<Form[]>;
  explain: ByLocale<Form[]>;
  'on-national-maps'?: boolean | undefined;
  note: Localized;
}

/** All terms, in the order of `glossary.yaml`. */
export interface Glossary {
  terms: Term[];
}

/** What is wrong with a term as all languages have it. `code` as in src/loaders/issue-words.ts. */
export interface TermProblem {
  code: 'listed-twice' | 'agreed-and-refused' | 'spares-nothing' | 'no-language';
  key: string;
  /** The language in which it is wrong; left out, it is wrong in `glossary.yaml`. */
  locale?: Locale;
  /** Path below the term. */
  path: PropertyKey[];
  input?: string | undefined;
}

/** Tells whether two terms are one: they agree on the same form in every language that both have. */
function isSameTerm(one: Localized, other: Localized): boolean {
  const shared = toEntries(one).filter(([locale]) => other[locale] !== undefined);
  return shared.length > 0 && shared.every(([locale, text]) => other[locale] === text);
}

const toEntries = <Value>(byLocale: ByLocale<Value>): [Locale, Value][] =>
  Object.entries(byLocale) as [Locale, Value][]; // Object.entries forgets the keys

/** Forms of every language, to be looked for at once. */
function createFinder(...lists: ByLocale<Form[]>[]): FormFinder<true> {
  const finder = new FormFinder<true>();
  for (const [locale, forms] of lists.flatMap(toEntries))
    for (const form of forms) finder.add(form, locales[locale].lang, true);
  return finder;
}

/** The spellings of forms by their letters alone. */
const listLetters = (forms: Form[]): string[] =>
  forms.flatMap(listSpellings).map((spelling) => fold(spelling).lower.replaceAll(/[ *]/g, ''));

/** Finds agreed forms that are refused, and spared words that hold nothing to be spared. */
function findFormProblems({ key, agreed, refuse, everywhere, spare, explain }: Term): TermProblem[] {
  const contradictions = toEntries(agreed).flatMap(([locale, text]): TermProblem[] =>
    createFinder({ [locale]: refuse[locale] ?? [] }).find(text, createFinder(spare)).length > 0
      ? [{ code: 'agreed-and-refused', key, locale, path: ['agreed'], input: text }]
      : [],
  );
  // By their letters: whether a form counts there depends on dictionaries of words.
  const held = [...Object.values(refuse), ...Object.values(explain)].flatMap(listLetters);
  // Of what is refused everywhere a language may spare what another refuses, which may go with its folder.
  const idle = (everywhere ? [] : toEntries(spare)).flatMap(([locale, forms]) =>
    forms.flatMap((form, index): TermProblem[] =>
      listLetters([form]).some((letters) => held.some((each) => letters.includes(each)))
        ? []
        : [{ code: 'spares-nothing', key, locale, path: ['spare', index], input: form.form }],
    ),
  );
  return [...contradictions, ...idle];
}

/** Finds what is wrong with terms when their words in all languages are put together. */
export const findTermProblems = ({ terms }: Glossary): TermProblem[] =>
  terms.flatMap((term, index): TermProblem[] => {
    const { key, agreed } = term;
    if (Object.keys(agreed).length === 0) return [{ code: 'no-language', key, path: [] }];
    const isDouble = terms.slice(0, index).some((other) => isSameTerm(agreed, other.agreed));
    return [
      ...(isDouble ? [{ code: 'listed-twice' as const, key, path: [], input: Object.values(agreed)[0] }] : []),
      ...findFormProblems(term),
    ];
  });
