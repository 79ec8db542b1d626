/** Web addresses, ids and numbers of books: what stands in them is nobody's number. */
const codes =
  /(?:https?|ftp):\/\/[^\s<>"]+|(?<![\w.-])(?:[a-z0-9-]+\.){1,6}[a-z]{2,24}\/[^\s<>"]*|(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])|(?:ISBN|ISSN|EAN|GTIN)(?:-1[03])?(?: no\.?)?[: ]{0,3}[\dXx][\dXx -]{7,20}|\bdoi[: ]{0,2}10\.\S{1,200}|(?<![\d.])10\.\d{4,9}\/[^\s<>"]{1,200}/gi;

let kept = { text: '', blanked: '' };

/** Blanks web addresses, ids and numbers of books, letter for letter. Rules ask one after another about one text. */
export function blankCodes(text: string): string {
  if (kept.text !== text) kept = { text, blanked: text.replaceAll(codes, (code) => ' '.repeat(code.length)) };
  return kept.blanked;
}
