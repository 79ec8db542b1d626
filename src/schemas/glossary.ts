import { z } from 'zod';
import { fold } from '../i18n/folding.ts';
import { FormFinder, getFormFault, listSpellings, type Form } from '../i18n/forms.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { LocaleSchema, localized, uniqueList, type Localized } from './common.ts';
import { describe } from './describe.ts';

const words = z.string().trim().min(1).max(80);

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

/** Tells whether two terms are one: they agree on the same form in every language that both have. */
function isSameTerm(one: Localized, other: Localized): boolean {
  const shared = Object.entries(one).filter(([locale]) => Object.hasOwn(other, locale));
  return shared.length > 0 && shared.every(([locale, text]) => other[locale as keyof Localized] === text); // a key of both
}

/** Forms of every language, to be looked for at once. */
function createFinder(...lists: Partial<Record<string, Form[]>>[]): FormFinder<true> {
  const finder = new FormFinder<true>();
  for (const [locale, forms = []] of lists.flatMap((list) => Object.entries(list)))
    if (isLocale(locale)) for (const form of forms) finder.add(form, locales[locale].lang, true);
  return finder;
}

/** The spellings of forms by their letters alone. */
const listLetters = (forms: Form[]): string[] =>
  forms.flatMap(listSpellings).map((spelling) => fold(spelling).lower.replaceAll(/[ *]/g, ''));

interface Forms {
  agreed: Localized;
  refuse: Partial<Record<Locale, Form[]>>;
  spare: Partial<Record<Locale, Form[]>>;
  explain: Partial<Record<Locale, Form[]>>;
}

/** Reports agreed forms that are refused, and spared words that hold nothing to be spared. */
function checkForms({ agreed, refuse, spare, explain }: Forms, context: z.RefinementCtx): void {
  for (const [locale, text] of Object.entries(agreed)) {
    const forms = { [locale]: refuse[locale as Locale] ?? [] }; // a key of `localized`
    if (createFinder(forms).find(text, createFinder(spare)).length > 0)
      context.addIssue({
        code: 'custom',
        message: 'agreed-and-refused',
        path: ['agreed', locale],
        input: text,
        params: hasNoGuess,
      });
  }
  // By their letters: whether a form counts there depends on dictionaries of words.
  const held = [...Object.values(refuse), ...Object.values(explain)].flatMap(listLetters);
  for (const [locale, forms] of Object.entries(spare))
    forms.forEach((form, index) => {
      if (listLetters([form]).some((letters) => held.some((each) => letters.includes(each)))) return;
      context.addIssue({
        code: 'custom',
        message: 'spares-nothing',
        path: ['spare', locale, index],
        input: form.form,
        params: hasNoGuess,
      });
    });
}

/** `glossary.yaml`: agreed names and terms. */
export const GlossarySchema = z.strictObject({
  terms: z
    .array(
      z
        .strictObject({
          agreed: localized(80, { en: 'the form for running text', vi: 'cách viết thống nhất trong bài' }),
          find: uniqueList(words)
            .default([])
            .meta(
              describe({
                en: 'other forms that readers type, for example [Son Doong, son dong]',
                vi: 'các cách gõ khác của bạn đọc, chẳng hạn [Son Doong, son dong]',
              }),
            ),
          refuse: z
            .partialRecord(LocaleSchema, formList)
            .default({})
            .meta(
              describe({
                en: 'forms that must not appear in texts of a locale, for example vi: [sông Gianh Giang]; a space stands for spaces, hyphens or none, * for any ending, (a|b|) for one of several, or nothing: de: [neblig* Meer(|es)]',
                vi: 'các cách viết không được dùng trong bài của một ngôn ngữ, chẳng hạn vi: [sông Gianh Giang]; dấu cách thay cho khoảng trắng, gạch nối hoặc viết liền, * thay cho mọi đuôi từ, (a|b|) là một trong các cách hoặc không có: de: [neblig* Meer(|es)]',
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
          spare: z
            .partialRecord(LocaleSchema, formList)
            .default({})
            .meta(
              describe({
                en: 'longer words in which a form of refuse or explain is innocent, for example ja: [北海道]',
                vi: 'các từ dài hơn mà trong đó cách viết ở refuse hoặc explain là vô hại, chẳng hạn ja: [北海道]',
              }),
            ),
          explain: z
            .partialRecord(LocaleSchema, uniqueList(FormSchema, ({ form }) => form).min(2))
            .default({})
            .meta(
              describe({
                en: 'in a locale whose readers know another thing by the first form given: one of the further forms must stand in the same text, for example zh: [丽水, 越南]',
                vi: 'ở ngôn ngữ mà bạn đọc hiểu cách viết đầu tiên thành thứ khác: một trong các cách viết sau phải có trong cùng bài, chẳng hạn zh: [丽水, 越南]',
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
          note: z
            .string()
            .trim()
            .max(300)
            .optional()
            .meta(
              describe({
                en: 'why, for translators, for example the form that the press of the country uses',
                vi: 'vì sao, cho người dịch, chẳng hạn cách viết của báo chí nước đó',
              }),
            ),
        })
        .superRefine(checkForms),
    )
    .superRefine((terms, context) =>
      terms.forEach(({ agreed }, index) => {
        if (terms.slice(0, index).some((other) => isSameTerm(agreed, other.agreed)))
          context.addIssue({
            code: 'custom',
            message: 'listed-twice',
            path: [index],
            input: Object.values(agreed)[0],
            continue: true,
          });
      }),
    )
    .meta(
      describe({
        en: 'one item per name or term, for example - agreed: { vi: Hang Én, en: Hang En }',
        vi: 'mỗi tên hay thuật ngữ là một mục, chẳng hạn - agreed: { vi: Hang Én, en: Hang En }',
      }),
    ),
});

export type Glossary = z.infer<typeof GlossarySchema>;
