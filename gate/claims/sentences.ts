/** Ends of sentences; a point within a number, an abbreviation or a name is none. */
const ends = /[.!?…]+(?=["”»’)\]]?\s+[^\p{Ll}\s])|[。！？؟]/gu;

/** Counts the sentences of a text in which something begins. @param indexes of what begins, from 0 */
export function countSentences(text: string, indexes: readonly number[]): number {
  if (indexes.length < 2) return indexes.length;
  const stops = Array.from(text.matchAll(ends), ({ index }) => index);
  return new Set(indexes.map((index) => stops.filter((stop) => stop < index).length)).size;
}
