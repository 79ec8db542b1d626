import { z } from 'zod';
import { LocaleSchema, localized, uniqueList, type Localized } from './common.ts';
import { describe } from './describe.ts';

const form = z.string().trim().min(1).max(80);

/** Tells whether two terms are one: they agree on the same form in every language that both have. */
function isSameTerm(one: Localized, other: Localized): boolean {
  const shared = Object.entries(one).filter(([locale]) => Object.hasOwn(other, locale));
  return shared.length > 0 && shared.every(([locale, text]) => other[locale as keyof Localized] === text); // a key of both
}

/** `glossary.yaml`: agreed names and terms. */
export const GlossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        agreed: localized(80, { en: 'the form for running text', vi: 'cách viết thống nhất trong bài' }),
        find: uniqueList(form)
          .default([])
          .meta(
            describe({
              en: 'other forms that readers type, for example [Son Doong, son dong]',
              vi: 'các cách gõ khác của bạn đọc, chẳng hạn [Son Doong, son dong]',
            }),
          ),
        refuse: z
          .partialRecord(LocaleSchema, uniqueList(form))
          .default({})
          .meta(
            describe({
              en: 'forms that must not appear in texts of a locale, for example vi: [sông Chảy]; a capital after a small first letter is meant, else case is not',
              vi: 'các cách viết không được dùng trong bài của một ngôn ngữ, chẳng hạn vi: [sông Chảy]; chữ hoa sau chữ thường đầu tiên thì có phân biệt, còn lại thì không',
            }),
          ),
        explain: z
          .partialRecord(LocaleSchema, uniqueList(form).min(2))
          .default({})
          .meta(
            describe({
              en: 'in a locale whose readers know another thing by the first form given: one of the further words must stand in the same text, for example zh: [丽水, 越南]',
              vi: 'ở ngôn ngữ mà bạn đọc hiểu từ đầu tiên thành thứ khác: một trong các từ sau phải có trong cùng bài, chẳng hạn zh: [丽水, 越南]',
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
      }),
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
