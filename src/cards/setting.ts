import type { Node } from '@takumi-rs/core';
import { locales, type Locale } from '../i18n/locales.ts';
import { getScript } from '../i18n/scripts.ts';
import type { Card, Words } from './card.ts';
import { cardSize, fade, type Frame, type Side } from './frame.ts';
import { fitLines, type Measured, type Setting, type Step } from './lines.ts';

/** How takumi is told what a node looks like. */
export type Style = NonNullable<Node['style']>;

/** Weights in which words are set. */
export const heavy = 700;
export const light = 400;

/** Room between words and the edges: some programs cut a little off, or round the corners. */
const margin = { inline: 60, block: 50 };

/** Pixels between name and foot. */
const gap = 18;

/** Where words stand beside a picture, a line has so many pixels. */
const column = 440;

/** Sizes of the name of a page, by where the picture is. */
const titleSteps: Readonly<Record<Side, readonly Step[]>> = {
  below: [
    { size: 96, lines: 1 },
    { size: 84, lines: 1 },
    { size: 72, lines: 2 },
    { size: 62, lines: 2 },
    { size: 54, lines: 3 },
    { size: 46, lines: 3 },
    { size: 40, lines: 3 },
    { size: 34, lines: 3 },
  ],
  beside: [
    { size: 88, lines: 1 },
    { size: 76, lines: 1 },
    { size: 84, lines: 2 },
    { size: 74, lines: 3 },
    { size: 66, lines: 3 },
    { size: 56, lines: 3 },
    { size: 48, lines: 3 },
    { size: 42, lines: 3 },
    { size: 36, lines: 3 },
    { size: 30, lines: 3 },
  ],
};
const footSteps: readonly Step[] = [
  { size: 28, lines: 1 },
  { size: 25, lines: 1 },
  { size: 23, lines: 2 },
  { size: 20, lines: 2 },
];
const noteSteps: readonly Step[] = [
  { size: 22, lines: 1 },
  { size: 19, lines: 2 },
];
const signSize = 34;
const footGap = 14;
const dotSize = 5;

/** How large letters of a script look, and how far apart its lines stand. Scripts that are not named are as Latin. */
const scripts: Readonly<Record<string, { scale: number; line: number }>> = {
  Thai: { scale: 0.94, line: 1.42 },
  Laoo: { scale: 0.94, line: 1.46 },
  Khmr: { scale: 0.86, line: 1.6 },
  Arab: { scale: 0.94, line: 1.42 },
  Hans: { scale: 0.86, line: 1.3 },
  Hant: { scale: 0.86, line: 1.3 },
  Jpan: { scale: 0.86, line: 1.3 },
  Kore: { scale: 0.88, line: 1.28 },
};
const latin = { scale: 1, line: 1.16 };
const getLook = (locale: Locale): typeof latin => scripts[getScript(locales[locale].lang)] ?? latin;

/** Words with the width of each piece at a letter size of 1, and that of a space. */
export interface MeasuredWords {
  words: Words;
  pieces: Measured[];
  space: number;
}

/** All words of a card. */
export interface MeasuredCard {
  title: MeasuredWords;
  foot: MeasuredWords[];
  note: MeasuredWords | undefined;
}

/** Words as they are set. */
interface Block extends Setting {
  words: Words;
}

/** All words of a card as they are set. */
export interface SetCard {
  title: Block;
  foot: Block[];
  note: Block | undefined;
  /** Pixels from the edge of the card to the end of the words. */
  extent: number;
}

/** What all parts of a card need to know. */
interface Context {
  card: Card;
  frame: Frame;
  isMirrored: boolean;
  /** Names the families of a language. */
  getFonts: (locale: Locale) => string;
}

/** Tells whether the lines of a card begin on the right. */
export const isRightToLeft = ({ locale }: Card): boolean => locales[locale].dir === 'rtl';

/** One line of words as a node. */
export const toLine = (text: string, locale: Locale, style: Style): Node => ({
  type: 'text',
  text,
  lang: locales[locale].lang,
  style: { whiteSpace: 'nowrap', direction: locales[locale].dir, ...style },
});

const toBox = (style: Style, ...children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

/** Sets words in the size that fits. @param limit pixels that a line may take */
function setWords({ words, pieces, space }: MeasuredWords, steps: readonly Step[], limit: number): Block {
  const { scale } = getLook(words.locale);
  const scaled = steps.map(({ size, lines }) => ({ size: Math.round(size * scale), lines }));
  // A little less: letters stand out beyond their width, and shaping moves what stands beside another piece.
  return { ...fitLines(pieces, space, scaled, limit * 0.985), words };
}

const getHeight = ({ lines, size, words: { locale } }: Block): number => lines.length * size * getLook(locale).line;

/** Sets all words of a card. @param side from where they come */
export function setCard({ title, foot, note }: MeasuredCard, side: Side): SetCard {
  const isBelow = side === 'below';
  const width = isBelow ? cardSize.width - 2 * margin.inline : column;
  const noteBlock = note && setWords(note, noteSteps, isBelow ? width * 0.4 : width);
  const taken = signSize + footGap + (isBelow && noteBlock ? noteBlock.width + 40 : 0);
  const room = (width - taken - (foot.length - 1) * (dotSize + 2 * footGap)) / foot.length;
  const footBlocks = foot.map((words) => setWords(words, footSteps, room));
  const titleBlock = setWords(title, titleSteps[side], width);
  const extent = isBelow
    ? margin.block + Math.max(signSize, ...footBlocks.map(getHeight)) + gap + getHeight(titleBlock)
    : margin.inline + Math.max(titleBlock.width, column * 0.8);
  return { title: titleBlock, foot: footBlocks, note: noteBlock, extent };
}

const toLines = ({ isMirrored, getFonts }: Context, { words: { locale }, lines, size }: Block, style: Style): Node =>
  toBox(
    { flexDirection: 'column', alignItems: isMirrored ? 'flex-end' : 'flex-start' },
    ...lines.map((line) =>
      toLine(line, locale, {
        fontFamily: getFonts(locale),
        fontSize: size,
        lineHeight: getLook(locale).line,
        ...style,
      }),
    ),
  );

const toRow = ({ isMirrored }: Context, style: Style, ...children: Node[]): Node =>
  toBox({ flexDirection: isMirrored ? 'row-reverse' : 'row', alignItems: 'center', ...style }, ...children);

/** The sign of the site, its name, and where the page belongs. */
function toFoot(context: Context, blocks: readonly Block[]): Node {
  const { logo, colours } = context.card;
  const sign = Buffer.from(logo.replaceAll('currentColor', colours.text)).toString('base64');
  const size = { width: signSize, height: signSize, flexShrink: 0 };
  const dot = { width: dotSize, height: dotSize, borderRadius: dotSize, backgroundColor: colours.muted };
  const [first, ...others] = blocks.map((block, index) =>
    toLines(context, block, index === 0 ? { fontWeight: heavy, color: colours.text } : { color: colours.muted }),
  );
  return toRow(
    context,
    { gap: footGap },
    { type: 'image', src: `data:image/svg+xml;base64,${sign}`, style: size },
    first!, // a foot begins with the name of the site, or what it is
    ...others.flatMap((each): Node[] => [{ type: 'container', style: dot }, each]),
  );
}

/** The words of a card, from its lower edge upwards at the start of the line. */
function toWords(context: Context, { title, foot, note }: SetCard): Node {
  const { card, frame, isMirrored } = context;
  const isBelow = frame.side === 'below';
  const footNode = toFoot(context, foot);
  const noteNode = note ? [toLines(context, note, { color: card.colours.muted })] : [];
  return toBox(
    {
      position: 'absolute',
      bottom: margin.block,
      [isMirrored ? 'right' : 'left']: margin.inline,
      width: isBelow ? cardSize.width - 2 * margin.inline : column,
      flexDirection: 'column',
      gap,
    },
    toLines(context, title, { fontWeight: heavy, color: card.colours.text }),
    ...(isBelow
      ? [toRow(context, { justifyContent: 'space-between' }, footNode, ...noteNode)]
      : [footNode, ...noteNode]),
  );
}

/** How much the ground covers where words end, so that they stand out on any picture. */
const covered = 0.86;

/**
 * The ground under the words and its passage into the picture, eased so that no edge shows.
 *
 * @param bare pixels from the edge to the picture, where there is nothing but ground
 * @param extent pixels from the edge to the end of the words
 */
function toGradient(direction: string, colour: string, bare: number, extent: number): string {
  const start = Math.max(bare, 0);
  // The nearer the edge of the picture is to the words, the less of it may shine through.
  const from = covered + (1 - covered) * Math.min(1, start / extent);
  const end = Math.max(start, extent);
  const eased = [1, 0.9, 0.75, 0.56, 0.37, 0.2, 0.08, 0].map((share, index, all) => [
    from * share,
    end + (fade * index) / (all.length - 1),
  ]);
  const stops = [[1, 0], [1, start], ...eased].map(
    ([opacity = 0, at = 0]) =>
      `${colour}${Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0')} ${Math.round(at)}px`,
  );
  return `linear-gradient(${direction}, ${stops.join(', ')})`;
}

/** A picture that takumi knows by its name. */
export interface OpenedPicture {
  name: string;
  width: number;
  height: number;
}

/**
 * Makes what takumi draws: the picture, the ground over it, and the words.
 *
 * @param opened the picture, as large as the frame says
 * @param words set for the side of the frame
 * @param getFonts names the families of a language
 */
export function toCardNode(
  card: Card,
  frame: Frame,
  opened: OpenedPicture,
  words: SetCard,
  getFonts: Context['getFonts'],
): Node {
  const isMirrored = isRightToLeft(card);
  const { side, picture } = frame;
  const { width, height } = cardSize;
  const isBelow = side === 'below';
  const left = isMirrored ? width - picture.x - picture.width : picture.x;
  const direction = isBelow ? 'to top' : isMirrored ? 'to left' : 'to right';
  const bare = isBelow ? height - picture.y - picture.height : picture.x;
  const backgroundImage = toGradient(direction, card.colours.ground, bare, words.extent);
  return {
    type: 'container',
    style: { ...cardSize, position: 'relative', overflow: 'hidden', backgroundColor: card.colours.ground },
    children: [
      {
        type: 'image',
        src: opened.name,
        style: { position: 'absolute', left, top: picture.y, width: opened.width, height: opened.height },
      },
      { type: 'container', style: { ...cardSize, position: 'absolute', top: 0, left: 0, backgroundImage } },
      toWords({ card, frame, isMirrored, getFonts }, words),
    ],
  };
}
