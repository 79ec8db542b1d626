/** Beginnings of a syllable. `k`, `gh` and `ngh` stand before e, ê, i and y; `c`, `g` and `ng` before the others. */
const beforeFront = 'k gh ngh';
const beforeBack = 'c g ng';
const everywhere = 'b ch d đ h kh l m n nh p ph r s t th tr v x';

/** What follows: vowels with the sound that ends the syllable, without tones. */
const frontRimes = `e ec em en eng eo ep et
ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu`;
const backRimes = `a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt
âc âm ân âng âp ât âu ây
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
ô ôc ôi ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu`;

/** Behind qu-, whose u is none of the rime. */
const quRimes = `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt
i it y ych yên yêt ynh yt yp ơ ơn ôc`;
/** Behind gi-, whose i is written once where the rime begins with one. */
const giRimes = `a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âc âm ân âp ât âu ây em eo ec ên êm êng êt êp êu
o oa oan oang oi om on ong ot ô ôc ôi ôn ông ôt ơ ơi ơn u ua uc ui um un uôc uôi uôm uôn uông uôt ư ưa ưc ương ươi ươm ươc ươp up ut`;
/** Of one letter, and behind a few beginnings, y stands for i. */
const withY = `y yêm yên yêng yêt yêu hy ky ly my ny sy ty vy thy nhy ry gi gin gip giêc`;

const list = (words: string): string[] => words.split(/\s+/);

const join = (beginnings: readonly string[], rimes: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => rimes.map((rime) => beginning + rime));

/** Every syllable without its tone. */
const syllables = new Set([
  ...join(['', ...list(everywhere), ...list(beforeFront)], list(frontRimes)),
  ...join(['', ...list(everywhere), ...list(beforeBack)], list(backRimes)),
  ...join(['qu'], list(quRimes)),
  ...join(['gi'], list(giRimes)),
  ...list(withY),
]);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const [acute, dot] = ['\u0301', '\u0323'];

/** Syllables that end in a stop have one of two tones. */
const stopped = /(?:c|ch|p|t)$/;

/**
 * Tells whether a word can be a syllable of Vietnamese: a beginning, a rime, and a tone that goes with it. Whether it means
 * something, and where its tone is written, is not asked here.
 *
 * @example isSyllable('nghiêng') → true, isSyllable('ngiêng') → false
 */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const found = letters.match(tones) ?? [];
  if (found.length > 1) return false;
  const base = letters.replaceAll(tones, '').normalize('NFC');
  const [tone] = found;
  return syllables.has(base) && (!stopped.test(base) || tone === acute || tone === dot);
}

const plainSyllables = new Set(
  Array.from(syllables, (syllable) => syllable.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')),
);

/** Tells whether a word can be a syllable that other languages write without its marks. */
export const isPlainSyllable = (word: string): boolean => plainSyllables.has(word.toLowerCase());

const marked = /[ăâđêôơư\u00E0-\u00FF\u1EA0-\u1EF9\u0128-\u0169]/iu;

/** Tells whether a word is written with marks, as foreign words hardly are. */
export const isMarked = (word: string): boolean => marked.test(word);
