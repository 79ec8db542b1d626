import { findAddressProblem, findMailProblem } from '../../schemas/web-address.ts';

/** Tells whether a link of a document leads where its readers expect: to a web page, a mailbox or a telephone. */
export function isSafeTarget(address: string): boolean {
  if (/^mailto:/i.test(address)) return findMailProblem(address) === undefined;
  if (/^tel:/i.test(address)) return /^tel:\+?[\d().-]{2,30}$/i.test(address);
  return findAddressProblem(address, ['https', 'http']) === undefined;
}
