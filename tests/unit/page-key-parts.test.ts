import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import type { Entity } from '../../src/schemas/record.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { listChangedKeys, listPageKeys } from '../page-keys.ts';
import { provinceContent } from '../sites.ts';

// What keys are made of, part by part: something changes, and what shows it is made anew. Where another part counts the same
// edit, as both the name and the card of an entry do, either may be missing unseen.

let content: SiteContent;
beforeAll(async () => {
  ({ content } = await loadContent(provinceContent, { keepsTexts: false }));
});

type Edit = (content: SiteContent) => void;

function edit(from: SiteContent, change: Edit): SiteContent {
  const changed = structuredClone(from);
  change(changed);
  return changed;
}

const place = (id: string, latitude: number, longitude: number): Edit => {
  return ({ records }) => (records[id]!.position = { latitude, longitude });
};
const all =
  (...edits: Edit[]): Edit =>
  (each) =>
    edits.forEach((change) => change(each));
const nothing: Edit = () => undefined;
const rename =
  (id: string): Edit =>
  ({ records }) =>
    (records[id]!.name['en'] = 'Renamed');
const restate: Edit = ({ sources }) => (sources['almanac']!.title += ', second edition');
/** An entry under another address, which says the same. */
const move =
  (from: string, to: string): Edit =>
  ({ records, texts }) => {
    records[to] = records[from]!;
    delete records[from];
    for (const [id, text] of Object.entries(texts)) {
      if (`${text.section}/${text.slug}` !== from) continue;
      delete texts[id];
      const [section = '', slug = ''] = to.split('/');
      texts[`${text.locale}/${to}`] = { ...text, section, slug };
    }
  };
/** A name of the gazetteer that a map of places may show. */
const nameHill =
  (name: string): Edit =>
  (each) =>
    (each.gazetteer = {
      hill: {
        kind: 'hill',
        name,
        aliases: [],
        units: [],
        former: [],
        certainty: 'A',
        position: { latitude: 40.47, longitude: 141.1, precision: 1, sources: ['almanac'] },
      },
    });
const addMedia =
  (name: string): Edit =>
  ({ media }) =>
    (media[name] = { ...media['lighthouse']!, name });
const show =
  (id: string, poster: string): Edit =>
  ({ records }) =>
    (records[id]!.poster = poster);
/** An event at the end of a route. */
const addEvent: Edit = ({ site, records, texts }) => {
  site.sections.push({ slug: 'feasts', kind: 'event', group: 'visit' });
  const { facts: _, ...lamp } = records['news/lamp']!;
  const text = texts['en/news/lamp']!;
  records['feasts/index'] = { ...records['news/index']!, name: { en: 'Feasts' } };
  texts['en/feasts/index'] = { ...texts['en/news/index']!, section: 'feasts', file: 'en/feasts/index.mdx' };
  records['feasts/launch'] = {
    ...lamp,
    type: 'event',
    facts: {},
    announced: [],
    recurs: 'yearly',
    solar: '08-02',
    place: 'places/lighthouse',
  } as unknown as Entity;
  texts['en/feasts/launch'] = { ...text, section: 'feasts', slug: 'launch', file: 'en/feasts/launch.mdx' };
};
/** Weather by months, said by a practical page. */
const addClimate: Edit = ({ records }) => {
  const record = records['practical/lake-path'] as Entity & { 'by-month'?: string[][] };
  record['by-month'] = Array.from({ length: 12 }, () => ['planks']);
};
const forgetSeasons: Edit = ({ records }) => {
  for (const { visit } of Object.values(records)) delete visit?.months;
};

const day =
  (today: string): Edit =>
  (each) =>
    (each.today = today);
/** What is to be looked at again after a day. */
const review =
  (pick: (content: SiteContent) => object): Edit =>
  (each) =>
    Object.assign(pick(each), { 'review-by': '2026-12-01' });
const withoutMap: Edit = ({ geodata }) => delete geodata.map;

interface Part {
  what: string;
  given?: Edit;
  change: Edit;
  /** What must be made anew, whatever else is. */
  made: string[];
}

const parts: Part[] = [
  { what: 'a page that the footer names', change: rename('pages/about'), made: ['en/gardens/moss', 'en/practical'] },
  { what: 'a section that the menu names', change: rename('news/index'), made: ['en/gardens/moss', 'en/practical'] },
  {
    what: 'the logo',
    change: ({ brand }) => (brand.logo = '<svg></svg>'),
    made: ['en/gardens/moss', 'en/kinds/promotion'],
  },
  {
    what: 'whether anything has a season',
    change: forgetSeasons,
    made: ['en/gardens/moss', 'en/practical', 'ar/search'],
  },
  {
    what: 'a notice on every page',
    change: (each) => (each.today = '2041-01-10'),
    given: (each) => {
      delete each.notices['stairs'];
      each.today = '2041-01-09';
    },
    made: ['en/gardens/moss', 'en/practical', 'en/kinds/promotion', 'en/when', 'en/press'],
  },
  {
    what: 'a notice on one page',
    given: (each) => {
      delete each.notices['storm'];
      each.today = '2041-01-10';
      each.notices['stairs']!.entries = ['gardens/moss', 'gardens/index'];
    },
    change: ({ notices }) => delete notices['stairs'],
    made: ['en/gardens/moss', 'en/gardens'],
  },
  {
    what: 'the name of the category above an entry',
    change: ({ records }) => {
      const index = records['places/index'] as Entity & { categories: { key: string; name: Record<string, string> }[] };
      for (const category of index.categories) category.name['en'] = 'Another kind';
    },
    made: ['en/places/lake', 'en/places/lighthouse'],
  },
  {
    what: 'the share card',
    change: ({ site }) => (site.name['en'] = 'Marren Land'),
    made: ['en/gardens/moss', 'en/places'],
  },
  {
    what: 'where a neighbour on the map lies',
    given: place('places/lake', 40.45, 141.1),
    change: place('places/lake', 40.46, 141.1),
    made: ['en/places/lighthouse'],
  },
  {
    what: 'how a neighbour on the map is called',
    given: place('places/lake', 40.45, 141.1),
    change: rename('places/lake'),
    made: ['en/places/lighthouse'],
  },
  {
    what: 'what a neighbour on the map is drawn as',
    given: place('places/lake', 40.45, 141.1),
    change: ({ records }) => Object.assign(records['places/lake']!, { category: 'coast' }),
    made: ['en/places/lighthouse'],
  },
  {
    what: 'where a neighbour on the map leads',
    given: place('gardens/moss', 40.49, 141.19),
    change: move('gardens/moss', 'gardens/lichen'),
    made: ['en/places/lighthouse'],
  },
  {
    what: 'how a term calls a stop on the map of a route',
    given: ({ site }) => (site.map!.terms['places/lighthouse'] = 'grey-sea'),
    change: ({ glossary }) => (glossary.terms.find(({ key }) => key === 'grey-sea')!.agreed['en'] = 'Other'),
    made: ['en/routes/lamp-to-bridge'],
  },
  {
    what: 'an event on the way of a route',
    given: addEvent,
    change: ({ records }) => Object.assign(records['feasts/launch']!, { solar: '09-09' }),
    made: ['en/routes/lamp-to-bridge'],
  },
  {
    what: 'a name that a map of places may show',
    given: nameHill('Lamp Hill'),
    change: nameHill('Bell Hill'),
    made: ['en/places'],
  },
  { what: 'whose points a map has', given: nameHill('Lamp Hill'), change: restate, made: ['en/places'] },
  {
    what: 'how a term calls a place on a map',
    change: ({ glossary }) => (glossary.terms[0]!.agreed['en'] = 'Other'),
    made: ['en/places'],
  },
  {
    what: 'what of an introduction is behind its original',
    given: ({ texts }) => {
      const { words, blocks } = texts['en/news/index']!;
      texts['vi/news/index'] = {
        ...structuredClone(texts['en/news/index']!),
        locale: 'vi',
        file: 'vi/news/index.mdx',
        translation: { of: 'en', by: 'human', digest: { ...words, ...blocks } },
      };
    },
    change: ({ texts }) => (texts['en/news/index']!.words['_title'] = '000000000000'),
    made: ['vi/news', 'vi/export.json'],
  },
  { what: 'whose the months of a place are', change: restate, made: ['en/when', 'en/when/5'] },
  {
    what: 'what a fact says of a month',
    given: addClimate,
    change: ({ records }) => (records['practical/lake-path']!.facts['planks']!['as-of'] = '2021'),
    made: ['en/when', 'en/when/5'],
  },
  {
    what: 'who says what a month is like',
    given: addClimate,
    change: rename('practical/lake-path'),
    made: ['en/when', 'en/when/5'],
  },
  { what: 'a route whose season a month is', change: rename('routes/lamp-to-bridge'), made: ['en/when/5'] },
  { what: 'an event of a month', given: addEvent, change: rename('feasts/launch'), made: ['en/when/8'] },
  {
    what: 'which kinds of information there are',
    given: ({ records }) => (records['gardens/moss']!.kind = 'world-into-vietnam'),
    change: ({ records }) => (records['gardens/moss']!.kind = 'promotion'),
    made: ['ar/search'],
  },
  {
    what: 'where the cards of entries are',
    change: ({ site }) => (site.brand.palette['ink'] = { light: '#101010', dark: '#f0f0f0' }),
    made: ['en/export.json'],
  },
  {
    what: 'a picture of the library',
    change: ({ media }) => (media['coast']!.record.credit = { en: 'Somebody else' }),
    made: ['en/press'],
  },
  {
    what: 'a fact of the sheet',
    change: ({ records }) => (records['places/lake']!.facts['depth']!.value = 77),
    made: ['en/press', 'en/press/facts'],
  },
  { what: 'an entry that pictures are found under', change: rename('gardens/moss'), made: ['en/press'] },
  {
    what: 'which pictures a text shows',
    change: ({ texts }) => (texts['en/gardens/moss']!.shows = ['pictures']),
    made: ['en/press'],
  },
  {
    what: 'what a text names',
    change: ({ texts }) => texts['en/gardens/moss']!.references.push({ kind: 'picture', target: 'coast' }),
    made: ['en/press'],
  },
  { what: 'the page that says how to ask', change: rename('pages/about'), made: ['en/press'] },
  { what: 'whether names are offered as files', change: nameHill('Lamp Hill'), made: ['en/press'] },
  { what: 'the day of the fact sheet', given: day('2026-02-01'), change: day('2026-02-02'), made: ['en/press/facts'] },
  { what: 'where a page that the footer names is', change: move('pages/about', 'pages/us'), made: ['en/gardens/moss'] },
  {
    what: 'the day on which a card is past its review',
    given: all(
      review(({ records }) => records['places/lake']!),
      day('2026-12-01'),
    ),
    change: day('2026-12-02'),
    made: ['en/places'],
  },
  {
    what: 'the day on which months are past their review',
    given: all(
      review(({ records }) => records['places/lighthouse']!.visit!.months!),
      day('2026-12-01'),
    ),
    change: day('2026-12-02'),
    made: ['en/places'],
  },
  {
    what: 'the day on which a fact that decides is past its review',
    given: all(
      review(({ records }) => records['places/lake']!.facts['walk']!),
      day('2026-12-01'),
    ),
    change: day('2026-12-02'),
    made: ['en/places'],
  },
  { what: 'how a stop of a route is called', change: rename('places/lighthouse'), made: ['en/routes'] },
  { what: 'where a stop of a route lies', change: place('places/lighthouse', 40.51, 141.2), made: ['en/routes'] },
  {
    what: 'how long a known road is',
    change: ({ records }) => (records['routes/lamp-to-bridge']!.facts['bridge-road']!.approximate = true),
    made: ['en/routes'],
  },
  {
    what: 'what a card prints of a record',
    change: ({ records }) =>
      (records['places/lake']!.visit!.months = {
        open: [5],
        possible: [],
        closed: [],
        flood: [],
        sources: ['almanac'],
      } as never),
    made: ['en/places'],
  },
  ...(['distance', 'time', 'price'] as const).map((field) => ({
    what: `${field} on a card`,
    given: ({ records }: SiteContent) =>
      (records['places/lake']!.visit = { from: 'places/lighthouse', [field]: 'walk' }),
    change: ({ records }: SiteContent) => (records['places/lake']!.facts['walk']!.value = 5),
    made: ['en/places'],
  })),
  {
    what: 'the description on a card',
    change: ({ texts }) => (texts['en/places/lake']!.description += ' Still.'),
    made: ['en/places'],
  },
  {
    what: 'the town from which a card tells the distance',
    given: ({ records }) => (records['gardens/moss']!.visit = { from: 'places/lighthouse' }),
    change: rename('places/lighthouse'),
    made: ['en/gardens'],
  },
  {
    what: 'how far it is to what is to be read next',
    given: all(place('places/lake', 40.45, 141.1), withoutMap),
    change: place('places/lake', 40.46, 141.1),
    made: ['en/gardens/moss'],
  },
  {
    what: 'where to go on to',
    given: all(place('gardens/moss', 40.49, 141.19), withoutMap),
    change: move('gardens/moss', 'gardens/lichen'),
    made: ['en/places/lighthouse'],
  },
  ...(['sha256', 'ending'] as const).map((field) => ({
    what: `${field} of a picture on a card`,
    given: all(addMedia('other'), show('places/lake', 'other')),
    change: ({ media }: SiteContent) =>
      Object.assign(media['other']!, { [field]: field === 'ending' ? 'png' : '0'.repeat(64) }),
    made: ['en/places'],
  })),
  {
    what: 'name of a picture on a card',
    given: all(addMedia('other'), addMedia('another'), show('places/lake', 'other')),
    change: ({ media }) => (media['other']!.name = 'another'),
    made: ['en/places'],
  },
  ...(['focus', 'keep', 'colour'] as const).map((field) => ({
    what: `${field} of a picture on a card`,
    given: all(addMedia('other'), show('places/lake', 'other')),
    change: ({ media }: SiteContent) => Object.assign(media['other']!.record, { [field]: [1, 2] }),
    made: ['en/places'],
  })),
];

describe('a key counts', () => {
  test.each(parts)('$what', ({ given = nothing, change, made }) => {
    const before = edit(content, given);
    const changed = listChangedKeys(listPageKeys(before), listPageKeys(edit(before, change)));
    expect(changed).toEqual(expect.arrayContaining(made));
  });

  test('the code and its settings, whatever it is of', () => {
    const [one, other] = ['one', 'other'].map((version) => listPageKeys(content, { version }));
    expect(listChangedKeys(one!, other!)).toEqual(Object.keys(one!).toSorted());
  });

  test('in the outline, which editions are built', () => {
    const fewer = listPageKeys(content, { locales: ['en', 'vi'] });
    expect(fewer['outline']).not.toBe(listPageKeys(content)['outline']);
  });

  test('in the press room, the posters that were made', () => {
    const made = listPageKeys(content, { made: [{ name: 'coast.png' }] });
    expect(listChangedKeys(listPageKeys(content), made)).toEqual(
      content.site.locales.flatMap(({ locale }) => [`${locale}/press`, `${locale}/press/facts`]).toSorted(),
    );
  });
});
