import type { Bilingual } from '../fault.ts';

/** What is said of actions, of files within and of what plays. */
export const active: Bilingual = {
  en: 'It acts: only links and jumps within the document may.',
  vi: 'Tài liệu tự thực hiện lệnh: chỉ được có liên kết và chuyển trang trong tài liệu.',
};
export const embedded: Bilingual = {
  en: 'It holds or names other files.',
  vi: 'Tài liệu nhúng hoặc dẫn tới tệp khác.',
};
export const playing: Bilingual = {
  en: 'It holds media or forms that run.',
  vi: 'Tài liệu có nội dung động hoặc biểu mẫu chạy được.',
};

/** Keys that no dictionary may have, wherever it stands: they act, embed or hide, or only belong to what does. */
export const forbiddenKeys = new Map<string, Bilingual>([
  ...['JS', 'JavaScript', 'AA', 'Launch', 'Win', 'Mac', 'Unix', 'Requirements'].map((key) => [key, active] as const),
  ...['EF', 'EmbeddedFiles', 'AF', 'RF', 'FFilter', 'FDecodeParms', 'UF', 'Collection', 'FS', 'OPI', 'Alternates'].map(
    (key) => [key, embedded] as const,
  ),
  ...['XFA', 'RichMediaContent', 'RichMediaSettings', 'Renditions', '3DD', '3DA', '3DV', 'Movie', 'Sound'].map(
    (key) => [key, playing] as const,
  ),
  ['Encrypt', { en: 'It is encrypted.', vi: 'Tài liệu bị mã hóa.' }],
  [
    'ByteRange',
    {
      en: 'It is signed: the certificate names a person, often with an identity number.',
      vi: 'Tài liệu có chữ ký số: chứng thư ghi tên người ký, thường kèm số định danh.',
    },
  ],
]);

/** Actions that reach beyond the document or change it (ISO 32000-2, table 201), refused wherever they stand. */
export const forbiddenActions = new Set(
  `JavaScript Launch GoToR GoToE GoToDp Thread SubmitForm ImportData ResetForm Hide SetOCGState Rendition Sound Movie
   GoTo3DView RichMediaExecute`.split(/\s+/),
);

/** Types and subtypes of what embeds or plays, refused wherever they stand. */
export const forbiddenTypes = new Map<string, Bilingual>([
  ...['Filespec', 'EmbeddedFile', 'FileAttachment', 'Collection'].map((name) => [name, embedded] as const),
  ...['Movie', 'Screen', 'RichMedia', '3D', 'Rendition'].map((name) => [name, playing] as const),
]);

/** Annotations that are parts of the page; all others are remarks of those who worked on it. */
export const annotationTypes = new Set(['Link', 'Widget']);

/** Keys that say what a document is (ISO 32000-2, table 349); all others are words of whoever made it. */
export const informationKeys = new Set(
  'Title Author Subject Keywords Creator Producer CreationDate ModDate Trapped'.split(' '),
);

/** Actions by name that only turn pages (ISO 32000-2, table 214). */
export const turns = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);
