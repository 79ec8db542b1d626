import type { SiteContent } from '../catalog/content.ts';
import type { Entry } from '../catalog/entries.ts';
import { getFact, type EntryFact } from '../catalog/facts.ts';
import { formatDate } from '../i18n/format.ts';
import { markForeign } from '../i18n/locales.ts';
import { getCachedText } from '../texts/cache.ts';
import { listNames, textComponents } from '../texts/components.ts';
import type { UsedComponent } from '../catalog/references.ts';
import type { RenderNode } from '../texts/render.ts';
import { drawBars, type Bar } from './bars.ts';

/** Words with their language, where that is another than that of the text. */
interface Words {
  text: string;
  foreign: ReturnType<typeof markForeign>;
}

/** A fact of a chart, as its bar and its row in the table show it. */
export interface ChartRow extends Bar {
  found: EntryFact;
  /** What the fact is called. */
  name: Words;
  /** What stands beside the bar: its name, or its date. */
  label: Words;
  /** When it was true. */
  date: string | undefined;
  /** True when its end is not sure: it is rough, disputed or past its review. */
  isRough: boolean;
}

/** Keys of the facts of a chart, as its attribute names them. */
export const listChartKeys = ({ of = '' }: UsedComponent['attributes']): string[] =>
  listNames(textComponents.Chart.attributes.of, of);

/**
 * Gives the rows of a chart in the language of the text: in the order of its facts, or in that of their dates.
 *
 * @throws when a fact does not exist or is no number, of which the gate has told
 */
export function getChartRows(content: SiteContent, entry: Entry, attributes: UsedComponent['attributes']): ChartRow[] {
  const locale = entry.textLocale;
  const isByDate = attributes['by'] === 'date';
  const facts = listChartKeys(attributes).map((key) => getFact(content, locale, `${entry.id}#${key}`));
  const found = isByDate ? facts.toSorted((a, b) => (a.fact['as-of']! < b.fact['as-of']! ? -1 : 1)) : facts;
  const bars = drawBars(found.map(({ fact }) => fact.value!));
  return found.map((each, index): ChartRow => {
    const { fact, label, due } = each;
    const date = fact['as-of'] && formatDate(locale, fact['as-of']);
    const name = { text: label.text, foreign: markForeign(label.locale, locale) };
    return {
      ...bars[index]!, // one for each
      found: each,
      name,
      label: isByDate ? { text: date!, foreign: {} } : name,
      date,
      isRough: fact.approximate === true || fact.disputed === true || due !== undefined,
    };
  });
}

const isChart = (node: RenderNode): node is Exclude<RenderNode, string> =>
  typeof node !== 'string' && node.component === 'Chart';

const listNodes = (nodes: readonly RenderNode[]): RenderNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...listNodes(node.children)]));

/** The attributes of the charts of a text, in their order. */
export const listCharts = ({ text: { digest } }: Pick<Entry, 'text'>): UsedComponent['attributes'][] =>
  getCachedText(digest).blocks.flatMap(({ render }) =>
    listNodes(render)
      .filter(isChart)
      .map(({ attributes }) => attributes),
  );

/** Where the table of a chart lies, below the page of its entry. */
export const getChartPath = ({ path }: Pick<Entry, 'path'>, name: string): string => `${path}${name}.csv`;
