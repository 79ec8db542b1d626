/** Schemes that only open a page, a mail or a call. */
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Tells whether a link of a document leads where its readers expect: to a web page, a mailbox or a telephone. */
export function isSafeTarget(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- browsers drop them, and then read another address
  if (/[\0-\x20\x7f\\]/.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return schemes.has(protocol) && username === '' && password === '';
}
