import { escapeXml } from '../texts/escape.ts';

/** Characters that XML does not have (XML 1.0, 2.2). */
const foreign = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Writes words into XML, as text or as the value of an attribute in double quotes. */
export const write = (text: string): string => escapeXml(text.replaceAll(foreign, ''));

/** An element that holds words. @returns nothing without words */
export const tag = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${write(text)}</${name}>`;

/** Degrees as exact as a metre. */
export const printDegrees = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5);
