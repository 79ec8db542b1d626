/** Addresses of the web and of mail: followed, and not read. */
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\w.+-]{1,64}@[\w.-]+|(?<![\w.])\w[\w-]*(?:\.[\w-]+)*\.(?:vn|com|org|net|info|gov|edu|example)\b(?:\/[^\s<>"“”«»]*)?/giu;

/** Replaces what is no prose by blanks, so that places stay. */
export const blankAddresses = (text: string): string =>
  /[@/]|\.\w/.test(text) ? text.replaceAll(addresses, (part) => ' '.repeat(part.length)) : text;
