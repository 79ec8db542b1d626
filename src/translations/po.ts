import { po, type GetTextTranslation } from 'gettext-parser';
import { describeBrokenPair } from './broken-pair.ts';
import {
  findDigest,
  writeDigest,
  type Exchange,
  type ExchangeUnit,
  type ReturnedFile,
  type ReturnedUnit,
} from './exchange.ts';
import { toFault, UnreadableFile, type ReturnFault } from './fault.ts';
import type { Part } from './passage.ts';
import { joinTokens, toTokens, type Token } from './tokens.ts';

// PO has words only. Codes are written into them: pairs as <1>…</1>, placeholders as {volume}, the form that tools check as
// “python-brace-format”. A sign that begins a code is doubled where it is to be printed: {{, }} and <<.

const writeToken = (token: Token): string => {
  if (typeof token === 'string') return token.replaceAll(/[{}<]/g, '$&$&');
  if (token.at === 'place') return `{${token.id}}`;
  return token.at === 'start' ? `<${token.id}>` : `</${token.id}>`;
};

/** Writes a passage for PO. */
export const writeMessage = (parts: readonly Part[]): string => toTokens(parts).map(writeToken).join('');

const tokens = /\{\{|\}\}|<<|<(?<end>\/?)(?<pair>[a-z]*\d+)>|\{(?<place>[a-z]\w*)\}/g;

/** Reads a message of PO. @returns undefined when a pair is broken */
export function readMessage(message: string): Part[] | undefined {
  const result: Token[] = [];
  let done = 0;
  for (const { 0: found, index, groups } of message.matchAll(tokens)) {
    result.push(message.slice(done, index));
    done = index + found.length;
    const { end, pair, place } = groups ?? {};
    if (pair !== undefined) result.push({ id: pair, at: end === '/' ? 'end' : 'start' });
    else if (place !== undefined) result.push({ id: place, at: 'place' });
    else result.push(found[0]!);
  }
  return joinTokens([...result, message.slice(done)]);
}

function toMessage(file: string, unit: ExchangeUnit): GetTextTranslation {
  const { id, source, target, state, isMachine, digest, codes, notes, maxLength } = unit;
  const hasPlaces = toTokens(source).some((token) => typeof token !== 'string' && token.at === 'place');
  const flags = [...(target && state === 'initial' ? ['fuzzy'] : []), ...(hasPlaces ? ['python-brace-format'] : [])];
  const shown = Object.entries(codes).flatMap(([code, each]) =>
    each.shown === '' ? [] : [`${/\d$/.test(code) && !/_\d+$/.test(code) ? `<${code}>` : `{${code}}`}: ${each.shown}`],
  );
  const lines = [
    ...notes.map(({ category, text }) => `${category}: ${text}`),
    ...shown,
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(isMachine && target ? ['translated by a machine'] : []),
    writeDigest(digest),
  ];
  return {
    msgctxt: `${file}#${id}`,
    msgid: writeMessage(source),
    msgstr: [target ? writeMessage(target) : ''],
    comments: { extracted: lines.map((line) => line.replaceAll(/\s+/g, ' ')).join('\n'), flag: flags.join(', ') },
  };
}

/** A language tag as PO writes it. */
const toPoLanguage = (tag: string): string => tag.replaceAll('-', '_');

/** Writes PO. */
export function writePo({ from, to, files }: Exchange): string {
  const messages = files.flatMap(({ id, units }) => units.map((unit) => toMessage(id, unit)));
  const headers = {
    'Project-Id-Version': 'promotion-site',
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
    Language: toPoLanguage(to),
    'X-Source-Language': toPoLanguage(from),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const translations = Object.fromEntries(
    messages.map((message) => [message.msgctxt!, { [message.msgid]: message }]), // set above
  );
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8') + '\n';
}

const toTag = (language: string | undefined): string | undefined =>
  language === undefined || language.trim() === '' ? undefined : language.trim().replaceAll('_', '-');

/** Reads PO. @throws UnreadableFile */
export function readPo(text: string): { returned: ReturnedFile; faults: ReturnFault[] } {
  let parsed;
  try {
    parsed = po.parse(text, { validation: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      toFault(
        'po',
        1,
        { en: `This PO file cannot be read: ${reason}`, vi: `Không đọc được tệp PO này: ${reason}` },
        { en: 'msgfmt -c names the line; save the file anew.', vi: 'Lệnh msgfmt -c chỉ ra dòng lỗi; hãy lưu lại tệp.' },
      ),
    );
  }
  const faults: ReturnFault[] = [];
  const messages = Object.values(parsed.translations)
    .flatMap((each) => Object.values(each))
    .filter(({ msgid }) => msgid !== '');
  const units = messages.flatMap((message) => readUnit(message, text, faults) ?? []);
  // A file without a header has none, whatever the types of the library say.
  const headers = new Map(Object.entries(parsed.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    returned: { from: toTag(headers.get('x-source-language')), to: toTag(headers.get('language')), units },
    faults,
  };
}

function readUnit(message: GetTextTranslation, text: string, faults: ReturnFault[]): ReturnedUnit | undefined {
  const { msgctxt = '', msgid, msgstr, comments } = message;
  const line = text.slice(0, Math.max(0, text.indexOf(`msgctxt "${msgctxt}"`))).split('\n').length;
  const [file = '', id = ''] = msgctxt.split('#');
  const [words = ''] = msgstr;
  const source = readMessage(msgid);
  const target = words.trim() === '' ? undefined : readMessage(words);
  if (!source || (words.trim() !== '' && !target)) {
    faults.push(describeBrokenPair(line, msgctxt));
    return undefined;
  }
  const isFuzzy = /(?:^|[,\s])fuzzy(?:[,\s]|$)/.test(comments?.flag ?? '');
  return {
    file,
    id,
    source,
    target,
    state: isFuzzy ? 'initial' : 'translated',
    isGuess: isFuzzy,
    isMachine: false,
    digest: findDigest([comments?.extracted ?? '']),
    line,
  };
}
