import { z } from 'zod';
import { ColourSchema, colourForm } from './brand.ts';
import { CitedAddressSchema, PartialDateSchema, SlugSchema, uniqueList, words, type Localized } from './common.ts';
import { describe } from './describe.ts';
import { PercentBoxSchema, PercentPointSchema, isPartOfOne } from './percent.ts';
import { refersTo } from './reference.ts';
import { TranslationSchema } from './text.ts';

/** Fields about how a picture is cut and shown; a document has none of them. */
const pictureFields = ['focus', 'keep', 'colour'] as const;

/** Tells whether somebody may be recognised in media of a kind, who has to agree (Civil Code 2015, article 32: image). */
export const showsPersons = (kind: string): boolean => /^(?:photograph|video|audio)$/.test(kind);

/** The record beside a picture or file in `media/`. Its words are in `<locale>/media.yaml`. */
export const MediaValuesSchema = z
  .strictObject({
    kind: z.enum(['illustration', 'photograph', 'map', 'video', 'audio', 'document']).meta(
      describe({
        en: 'illustration (a drawing, labelled as such), photograph, map, video, audio or document',
        vi: 'illustration (hình vẽ, có ghi chú là hình vẽ), photograph (ảnh chụp), map (bản đồ), video (phim), audio (bản ghi âm) hoặc document (tài liệu)',
      }),
    ),
    author: z
      .string()
      .trim()
      .min(2)
      .max(120)
      .meta(describe({ en: 'who made it, for example Ann Bell', vi: 'người làm ra, chẳng hạn Nguyễn Thị An' })),
    owner: z
      .string()
      .trim()
      .min(2)
      .max(120)
      .meta(
        describe({
          en: 'who owns the rights, for example Marren Office of Information',
          vi: 'ai giữ bản quyền, chẳng hạn Văn phòng Thông tin Marren',
        }),
      ),
    licence: z
      .string()
      .trim()
      .min(2)
      .max(60)
      .meta(
        describe({
          en: 'under which terms it may be used, for example CC-BY-4.0',
          vi: 'được dùng theo điều kiện nào, chẳng hạn CC-BY-4.0',
        }),
      ),
    source: CitedAddressSchema.optional().meta(
      describe({
        en: 'where it was taken from, for example https://archive.example/photo-12; left out when made for this site',
        vi: 'lấy từ đâu, chẳng hạn https://archive.example/photo-12; làm riêng cho trang này thì bỏ trống',
      }),
    ),
    date: PartialDateSchema.meta(
      describe({
        en: 'when it was made, for example 2026 or 2026-05-03',
        vi: 'làm khi nào, chẳng hạn 2026 hoặc 2026-05-03',
      }),
    ),
    extent: z
      .enum(['local', 'national'])
      .optional()
      .meta(
        describe({
          en: 'of a map: local, or national when it shows the whole country',
          vi: 'với bản đồ: local (một vùng), hoặc national khi thể hiện cả nước',
        }),
      ),
    shows: uniqueList(z.string().trim().min(1).max(80))
      .optional()
      .meta(
        describe({
          en: 'names that can be read on a national map, for those that the glossary requires, for example [Hà Nội, Biển Đông]',
          vi: 'những tên đọc được trên bản đồ cả nước, gồm các tên mà bảng thuật ngữ yêu cầu, chẳng hạn [Hà Nội, Biển Đông]',
        }),
      ),
    persons: z
      .enum(['none', 'unrecognisable', 'recognisable'])
      .optional()
      .meta(
        describe({
          en: 'of a photograph or recording: none, unrecognisable or recognisable persons',
          vi: 'với ảnh chụp, phim, ghi âm: none (không có người), unrecognisable (không nhận ra được) hoặc recognisable (nhận ra được)',
        }),
      ),
    consent: z
      .string()
      .trim()
      .min(2)
      .max(200)
      .optional()
      .meta(
        describe({
          en: 'how persons who can be recognised agreed: who asked, when, in what form, for example asked in writing by the office on 3 May 2026',
          vi: 'người nhận ra được đã đồng ý thế nào: ai hỏi, khi nào, bằng hình thức nào, chẳng hạn văn phòng hỏi bằng văn bản ngày 3/5/2026',
        }),
      ),
    poster: refersTo('picture', SlugSchema)
      .optional()
      .meta(
        describe({
          en: 'of a video: the picture that stands in its place until it is played, a name in media/ without ending, for example harbour',
          vi: 'với phim: ảnh đứng thay cho tới khi bấm phát, tên trong media/ bỏ phần đuôi, chẳng hạn ben-cang',
        }),
      ),
    focus: PercentPointSchema.optional().meta(
      describe({
        en: 'where the eye goes, in percent of the width and of the height, for example [50, 30]; pictures are cut around it',
        vi: 'điểm mắt nhìn vào, tính bằng phần trăm chiều rộng và chiều cao, chẳng hạn [50, 30]; ảnh được cắt quanh điểm này',
      }),
    ),
    keep: PercentBoxSchema.optional().meta(
      describe({
        en: 'what is never cut: left, top, right and bottom in percent of the picture, for example [35, 10, 70, 75]',
        vi: 'phần không bao giờ bị cắt: trái, trên, phải, dưới, tính bằng phần trăm của ảnh, chẳng hạn [35, 10, 70, 75]',
      }),
    ),
    colour: ColourSchema.optional().meta(
      describe({
        en: `its chief colour, shown until the picture is there: ${colourForm.en}`,
        vi: `màu chủ đạo, hiện ra trong lúc chờ ảnh: ${colourForm.vi}`,
      }),
    ),
  })
  .superRefine((media, context) => {
    if ((media.kind === 'video') !== (media.poster !== undefined))
      context.addIssue({
        code: 'custom',
        message: media.poster === undefined ? 'video-needs-poster' : 'only-for-videos',
        path: ['poster'],
      });
    if (/^(?:document|video|audio)$/.test(media.kind))
      for (const field of pictureFields)
        if (media[field] !== undefined)
          context.addIssue({ code: 'custom', message: 'only-for-pictures', path: [field] });
    const { focus, keep } = media;
    if (focus && keep && ![focus, keep].some(isPartOfOne)) {
      const [[x, y], [left, top, right, bottom]] = [focus, keep];
      if (left < right && top < bottom && (x < left || x > right || y < top || y > bottom))
        context.addIssue({ code: 'custom', message: 'focus-outside-box', path: ['focus'], input: focus });
    }
    if (media.kind === 'map' && media.extent === undefined)
      context.addIssue({ code: 'custom', message: 'map-needs-extent', path: ['extent'] });
    if (media.kind !== 'map' && media.extent !== undefined)
      context.addIssue({ code: 'custom', message: 'only-for-maps', path: ['extent'], input: media.extent });
    for (const field of ['persons', 'consent'] as const)
      if (!showsPersons(media.kind) && media[field] !== undefined)
        context.addIssue({ code: 'custom', message: 'only-for-photographs', path: [field], input: media[field] });
  });

/** `<locale>/media.yaml`: what one language says of pictures and files. */
export const MediaWordsSchema = z.strictObject({
  media: z
    .record(
      SlugSchema,
      z.strictObject({
        alt: words(300, {
          en: 'of a picture: what a person who cannot see it should know',
          vi: 'với ảnh: điều mà người không nhìn thấy cần biết',
        }).optional(),
        title: words(120, {
          en: 'of a file offered for download: its name',
          vi: 'với tệp cho tải về: tên của tệp',
        }).optional(),
        credit: words(140, { en: 'the line printed under it', vi: 'dòng ghi tác giả in bên dưới' }).optional(),
      }),
    )
    .meta(
      describe({
        en: 'alt, title and credit by the name of the file without its ending, for example lighthouse: { alt: A white tower }',
        vi: 'alt, title và credit theo tên tệp bỏ phần đuôi, chẳng hạn hai-dang: { alt: Một ngọn tháp trắng }',
      }),
    ),
  translation: TranslationSchema.optional(),
});

export type MediaValues = z.infer<typeof MediaValuesSchema>;
export type MediaWords = z.infer<typeof MediaWordsSchema>;

/** A record with its words in all languages. */
export type Media = MediaValues & {
  credit: Localized;
  alt?: Localized | undefined;
  title?: Localized | undefined;
};
