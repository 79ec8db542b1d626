import { z } from 'zod';
import { uniqueList } from './common.ts';
import { describe } from './describe.ts';

/** `<locale>/words.yaml`: words that are right in a language though no dictionary and no glossary has them. */
export const KnownWordsSchema = z.strictObject({
  words: uniqueList(z.string().trim().min(2).max(80)).meta(
    describe({
      en: 'words and names that are right as they stand, though dictionaries lack them or the glossary has one that is nearly the same, for example [Hang Em, karst]',
      vi: 'từ và tên viết như vậy là đúng, dù từ điển không có hoặc bảng thuật ngữ có tên gần giống, chẳng hạn [Hang Em, karst]',
    }),
  ),
});

export type KnownWords = z.infer<typeof KnownWordsSchema>;
