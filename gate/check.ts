import { withoutScheduled } from '../src/catalog/schedule.ts';
import { loadContent, type LoadOptions } from '../src/loaders/content.ts';
import type { LoadedContent } from '../src/loaders/loaded-content.ts';
import { capFaults, sortFaults, type Fault } from '../src/loaders/fault.ts';
import { isPreview } from '../src/loaders/preview.ts';
import { describeScheduled } from '../src/loaders/scheduled.ts';
import { getRule } from './catalog.ts';
import { applyExceptions } from './exceptions.ts';
import { runRule, type Rule } from './rule.ts';
import { absences } from './rules/absences.ts';
import { addresses } from './rules/addresses.ts';
import { anchors } from './rules/anchors.ts';
import { agreement } from './rules/agreement.ts';
import { aroundFacts } from './rules/around-facts.ts';
import { brand } from './rules/brand.ts';
import { cards } from './rules/cards.ts';
import { charts } from './rules/charts.ts';
import { claims } from './rules/claims.ts';
import { descriptions } from './rules/descriptions.ts';
import { entries } from './rules/entries.ts';
import { facts } from './rules/facts.ts';
import { gazetteer } from './rules/gazetteer.ts';
import { geodata } from './rules/geodata.ts';
import { glued } from './rules/glued.ts';
import { headings } from './rules/headings.ts';
import { home } from './rules/home.ts';
import { kinds } from './rules/kinds.ts';
import { links } from './rules/links.ts';
import { mapNames } from './rules/map-names.ts';
import { mapPlaces } from './rules/map-places.ts';
import { maps } from './rules/maps.ts';
import { media } from './rules/media.ts';
import { names } from './rules/names.ts';
import { nearNames } from './rules/near-names.ts';
import { notices } from './rules/notices.ts';
import { origins } from './rules/origins.ts';
import { pictures } from './rules/pictures.ts';
import { programmes } from './rules/programmes.ts';
import { references } from './rules/references.ts';
import { repetition } from './rules/repetition.ts';
import { routes } from './rules/routes.ts';
import { scales } from './rules/scales.ts';
import { site } from './rules/site.ts';
import { spelling } from './rules/spelling.ts';
import { stale } from './rules/stale.ts';
import { untranslated } from './rules/untranslated.ts';
import { visits } from './rules/visits.ts';
import { wording } from './rules/wording.ts';
import { words } from './rules/words.ts';
import { Verdicts } from './verdicts.ts';

/** Rules that look across files. A new rule is one file in rules/, its lines in catalog.ts, and one line here. */
const rules: readonly Rule[] = [
  site,
  brand,
  entries,
  origins,
  wording,
  references,
  media,
  home,
  pictures,
  maps,
  geodata,
  mapPlaces,
  mapNames,
  gazetteer,
  links,
  headings,
  anchors,
  addresses,
  names,
  nearNames,
  words,
  facts,
  claims,
  agreement,
  untranslated,
  stale,
  absences,
  kinds,
  programmes,
  glued,
  aroundFacts,
  descriptions,
  repetition,
  spelling,
  cards,
  visits,
  routes,
  scales,
  charts,
  notices,
];

/** What the gate found. */
export interface Report {
  /** Sorted; an empty list means that the site may be built. */
  errors: Fault[];
  /** Sorted. */
  warnings: Fault[];
  /** What is said of entries that wait for their day; empty when there is none. */
  scheduled: string;
  /** What was read; in its content, entries that wait for their day are held back, unless a preview is built. */
  loaded: LoadedContent;
}

/**
 * Checks a content folder: reads every file as data, then runs the rules over the whole.
 *
 * @param root the content folder
 * @param options how it is read
 */
export async function checkContent(root: string, options?: LoadOptions): Promise<Report> {
  const loaded = await loadContent(root, options);
  // Without a usable site.yaml the rules have nothing to hold the content against.
  const isUsable = loaded.content.site !== undefined;
  const verdicts =
    options?.keepsTexts === false
      ? undefined
      : new Verdicts(
          root,
          ['gate', 'src/catalog', 'src/i18n', 'src/loaders', 'src/schemas', 'src/texts'],
          ['libphonenumber-js', 'saxes', 'htmlparser2', 'zod'],
        );
  const run = (rule: Rule): Fault[] => runRule(rule, loaded, verdicts);
  const found = [...loaded.faults, ...(isUsable ? rules.flatMap(run) : [])];
  verdicts?.save();
  const faults = sortFaults(applyExceptions(found, loaded));
  const isError = ({ rule }: Fault): boolean => getRule(rule).severity === 'error';
  return {
    errors: capFaults(faults.filter(isError)),
    warnings: capFaults(faults.filter((fault) => !isError(fault))),
    scheduled: isUsable ? describeScheduled(loaded.content, loaded.day) : '',
    loaded: { ...loaded, content: isUsable && !isPreview() ? withoutScheduled(loaded.content) : loaded.content },
  };
}
