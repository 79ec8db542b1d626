import { letter as L, wordEnd, wordStart } from './letters.ts';

/** A stretch of a text: from its first character to the one behind its last. */
export type Span = readonly [start: number, end: number];

/** Marks of titles, which nothing else has. */
const titleMarks = /《[^《》]{1,160}》|〈[^〈〉]{1,160}〉|『[^『』]{1,160}』/gu;

/** Marks of quotations of all languages. */
const quotationMarks =
  /“[^“”]{1,160}”|„[^„“”]{1,160}[“”]|«[^«»]{1,160}»|»[^«»]{1,160}«|‹[^‹›]{1,160}›|「[^「」]{1,160}」|"[^"]{1,160}"|(?<!\p{L})[‘‚][^‘’‚]{1,160}[’‘](?!\p{L})/gu;

/** Words for works and for saying, beside which a quotation is somebody else’s words or the name of something. */
const works = [
  // vi
  'phim|sách|bài(?: báo| hát| thơ| viết)?|cuốn|tiểu thuyết|truyện|ca khúc|tạp chí|tranh|khẩu hiệu|nhan đề|tựa đề|mang tên|có tên|tên là|dòng chữ|viết|nói|hỏi|ghi|lời của|chương trình|cuộc thi|giải|ký sự|kệ sách|phóng sự|vở|kịch',
  // en
  `films?|movies?|documentar${L}+|books?|novels?|articles?|songs?|poems?|stor(?:y|ies)|magazines?|headlines?|titles?|titled|called|named|entitled|series|paintings?|posters?|slogans?|mottos?|signs?|reads?|say|says|said|words of|wrote|writes?|asks?|asked|plays?|shows?|race|contest|shelf|shelves|copy|copies|edition|volume`,
  // fr, es
  `documentaires?|livres?|romans?|chansons?|poèmes?|titre|intitulée?s?|revues?|dit|disent|disait|mots? de|écrit|demande|lit|affiches?|pièces?|tableaux?|émissions?|concours|course|étagère|exemplaire|édition|tome|pel[ií]culas?|documental(?:es)?|libros?|novelas?|artículos?|canci[oó]n(?:es)?|poemas?|título|titulad[ao]s?|revistas?|dice|dicen|dijo|palabras de|escribi${L}+|pregunt${L}+|cartel(?:es)?|cuadros?|concursos?|carrera|estantes?|ejemplar(?:es)?|edición|tomo`,
  // de
  `Film${L}*|${L}*film|Dokumentar${L}+|Doku|Buch${L}*|${L}*buch|Roman${L}*|Artikel${L}*|Lied${L}*|Gedicht${L}*|Titel|Zeitschrift|Schlagzeile|heißt|genannt|sag(?:t|te|ten|en)|Worte?|schr[ei]+b${L}*|fragt${L}*|Plakat|steht|Stück|Gemälde|Sendung|Wettbewerb|Lauf|Regal|Ausgabe|Exemplar|Band`,
  // ru
  `фильм${L}*|книг${L}*|роман${L}*|стать${L}+|песн${L}+|стих${L}+|журнал${L}*|заголов${L}+|назван${L}+|называ${L}+|говор${L}+|слов(?:а|ам|ами)|сказал${L}*|написа${L}+|спрос${L}+|плакат${L}*|картин${L}+|передач${L}+|конкурс${L}*|рассказ${L}*|издани${L}+|полк[аеиу]|том|повест${L}+`,
].join('|');
const spacedWork = new RegExp(`${wordStart}(?:${works})${wordEnd}`, 'i');
/** In languages whose words stand without spaces, or take beginnings and endings. */
const closeWork =
  /فيلم|رف|نسخة|كتاب|رواية|مقال|أغنية|قصيدة|عنوان|مجلة|قال|يقول|كتب|لوحة|مسرحية|برنامج|电影|影片|纪录片|电视|书|書|小说|文章|歌|诗|杂志|标题|题为|名为|说|說|写|寫|问|问道|称|稱|口号|節目|映画|本|小説|記事|詩|雑誌|題|番組|という|書[いかき]|言[いっう]|話[しす]|尋ね|曲|영화|다큐|책|소설|기사|노래|시집|잡지|제목|라는|라고|프로그램|말입니다|말이|หนังสือ|ภาพยนตร์|หนัง|สารคดี|นิยาย|บทความ|เพลง|นิตยสาร|ชื่อ|เรื่อง|คำของ|พูด|บอก|เขียน|ถาม|ป้าย|รายการ|ຮູບເງົາ|ໜັງ|ສາລະຄະດີ|ປຶ້ມ|ນິຍາຍ|ບົດຄວາມ|ເພງ|ວາລະສານ|ຊື່|ເລື່ອງ|ຄຳຂອງ|ຄຳເວົ້າ|ເວົ້າ|ບອກ|ຂຽນ|ຖາມ|ລາຍການ/u;

/** How far the word for a work may stand from its title. */
const reach = 36;

const isCased = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * Tells whether a marked stretch is a title or somebody’s words: beside a word for works or for saying, or with a capital
 * in the middle of a sentence. Emphasis and words of doubt begin small: the “largest cave” of the world.
 */
function isTitle(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const first = /[\p{L}\p{N}]/u.exec(text.slice(start, end))?.[0] ?? '';
  if (isCased.test(first) && first === first.toLowerCase()) return false;
  const around = `${before} ${text.slice(end, end + reach)}`;
  if (spacedWork.test(around) || closeWork.test(around)) return true;
  return isCased.test(first) && /[\p{L}\p{N},]\s*$/u.test(before);
}

/**
 * Finds titles of works, and what others said, within quotation marks or in italics: they are names, and claim nothing.
 *
 * @param italics what stands in italics
 */
export function findTitles(text: string, italics: readonly Span[] = []): Span[] {
  const toSpan = ({ 0: part, index }: RegExpExecArray): Span => [index, index + part.length];
  const marked = [...Array.from(text.matchAll(quotationMarks), toSpan), ...italics];
  return [...Array.from(text.matchAll(titleMarks), toSpan), ...marked.filter((span) => isTitle(text, span))];
}

/** Tells whether an index lies in one of some spans. */
export const isWithin = (spans: readonly Span[], index: number): boolean =>
  spans.some(([start, end]) => start <= index && index < end);
