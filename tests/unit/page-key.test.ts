import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaItem, SiteContent } from '../../src/catalog/content.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { getVariants } from '../../src/catalog/media.ts';
import {
  getEntryPageKey,
  getKindPageKey,
  getMonthPageKey,
  getMediaKey,
  getMovedKey,
  getNoticeKey,
  getOutlineKey,
  getSearchKey,
  getSeasonPageKey,
  getSectionPageKey,
  getTextKey,
} from '../../src/catalog/page-key.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { RecordOf } from '../../src/schemas/record.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';

// A page is rendered again when its key changes. Each edit below changes one thing that the page of `events/feast` prints,
// and nothing else may be what changes the key: whoever leaves a part out of the keys finds an edit here that fails.

const folder = mkdtempSync(join(tmpdir(), 'page-key-'));
let content: SiteContent;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const source = (title: string): string =>
  `title: ${title}\npublisher: Marren Office\naccessed: 2026-01-05\nlang: en\ngrade: A\n`;
const published = 'published: 2026-01-05T09:30+09:00\n';
const text = (title: string, words: string, body = 'There is little to say of it.'): string =>
  `---\ntitle: ${title}\ndescription: One of the few things that happen in Marren.\n${words}---\n\n${body}\n`;
const copyPicture = (name: string): void => {
  cpSync(join(folder, 'media/lighthouse.svg'), join(folder, `media/${name}.svg`));
  cpSync(join(folder, 'media/lighthouse.yaml'), join(folder, `media/${name}.yaml`));
};

beforeAll(async () => {
  cpSync(provinceContent, folder, { recursive: true });
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  write(
    'site.yaml',
    site.replace(
      /^sections:\n/m,
      'sections:\n  - { slug: feasts, kind: event }\n  - { slug: plans, kind: programme }\n',
    ),
  );
  for (const name of ['shown', 'carded', 'galleried', 'headed', 'introduced']) copyPicture(name);
  for (const key of ['quoted', 'cited', 'elsewhere', 'reported', 'listed'])
    write(`sources/${key}.yaml`, source(`Work ${key}`));
  for (const section of ['feasts', 'plans']) {
    write(
      `${section}/index.yaml`,
      `${published}${section === 'feasts' ? 'sources: [listed]\n' : 'poster: introduced\n'}`,
    );
    write(`en/${section}/index.mdx`, text(`All ${section}`, `name: ${section}\n`));
  }
  for (const id of [
    'plans/lamps',
    'places/square',
    'places/tower',
    'places/well',
    'places/far',
    'places/other',
    'feasts/a-first',
    'feasts/z-last',
  ]) {
    const facts =
      id === 'places/well'
        ? 'facts:\n  depth:\n    value: 9\n    unit: meter\n    review-by: 2027-02-01\n    sources: [elsewhere]\n'
        : '';
    const days = id.startsWith('feasts/') ? 'solar: "09-02"\n' : '';
    write(`${id}.yaml`, `${published}${days}${id === 'places/tower' ? 'poster: carded\n' : ''}${facts}`);
    write(
      `en/${id}.mdx`,
      text(
        `The ${id.split('/')[1]}`,
        `name: ${id.split('/')[1]}\n${facts === '' ? '' : 'facts: { depth: { label: Depth } }\n'}`,
      ),
    );
  }
  write(
    'feasts/feast.yaml',
    `${published}review-by: 2027-01-01\nsolar: "09-02"\nplace: places/square\nprogrammes: [plans/lamps]\nposter: headed\npictures: [galleried]\nfiles: [visitors]\nsources: [cited]\nrelated: [places/lighthouse, places/lake, places/other]\n`,
  );
  write(
    'en/feasts/feast.mdx',
    text(
      'The feast',
      'name: Feast\n',
      'It is <Fact of="depth" entry="places/well" /> to the well.\n\n<Figure name="shown" />\n\n<Gallery />\n\n<EntryCard entry="places/tower" />\n\n<Quote by="Somebody" source="quoted">\nIt was loud.\n</Quote>\n\n<Downloads />',
    ),
  );
  write(
    'vi/feasts/feast.mdx',
    text(
      'Lễ hội',
      'name: Lễ hội\ntranslation: { of: en, by: human }\n',
      'Đi <Fact of="depth" entry="places/well" /> thì tới giếng.',
    ),
  );
  const lamp = readFileSync(join(folder, 'news/lamp.yaml'), 'utf8');
  write('news/lamp.yaml', lamp.replace(/^origin: .*$/m, 'origin: reported'));
  const loaded = await loadContent(folder, { keepsTexts: false });
  expect(loaded.faults).toEqual([]);
  content = loaded.content;
  const takenBack = structuredClone(content.records['feasts/feast']!);
  takenBack.withdrawn = { date: '2026-05-01', reason: { en: 'There was no feast.' } };
  content.withdrawn['feasts/taken-back'] = takenBack;
});
afterAll(() => rmSync(folder, { recursive: true }));

type Edit = (content: SiteContent) => void;
const changeText =
  (id: string): Edit =>
  ({ texts }) => {
    texts[id]!.title += ' today';
    texts[id]!.description += ' And today.';
    texts[id]!.digest += '0';
  };
const changeSource =
  (key: string): Edit =>
  ({ sources }) => {
    sources[key]!.title += ', second edition';
  };
const changePicture =
  (name: string): Edit =>
  ({ media }) => {
    media[name]!.record.alt = { en: 'Something else is seen' };
  };
/** On cards and in menus the words beside a picture say what is seen. */
const changeDrawing =
  (name: string): Edit =>
  ({ media }) => {
    media[name]!.sha256 = '0'.repeat(64);
  };

/** What the text and the record print: on the page, in its Markdown version, and in search. */
const inBody: Record<string, Edit> = {
  'its text': changeText('en/feasts/feast'),
  'an id that a heading had before': ({ anchors }) => (anchors['feasts/feast'] = { s1: 'the-feast' }),
  'its name': ({ records }) => (records['feasts/feast']!.name['en'] = 'Great feast'),
  'the picture at its head': changePicture('headed'),
  'a picture in its text': changePicture('shown'),
  'a picture of its gallery': changePicture('galleried'),
  'a file for download': ({ media }) => (media['visitors']!.sha256 = '0'.repeat(64)),
  'a work that it cites': changeSource('cited'),
  'a work that it quotes': changeSource('quoted'),
  'a fact of another entry': ({ records }) => (records['places/well']!.facts['depth']!.value = 12),
  'the source of that fact': changeSource('elsewhere'),
  'the label of that fact': ({ records }) => (records['places/well']!.facts['depth']!.label = { en: 'How deep' }),
  'an entry on a card': changeText('en/places/tower'),
  'the picture on that card': changeDrawing('carded'),
  'the name of its place': ({ records }) => (records['places/square']!.name = { en: 'Market' }),
  'the title of its programme': changeText('en/plans/lamps'),
  'a day on which it is past its review': (each) => (each.today = '2027-01-20'),
};

/** A name of a place, of which the feast is the page. */
const addName: Edit = (each) =>
  (each.gazetteer = {
    'lamp-hill': {
      kind: 'hill',
      name: 'Lamp Hill',
      aliases: [],
      entry: 'feasts/feast',
      units: [],
      former: [],
      certainty: 'A',
    },
  });

/** What stands around it on the page. */
const around: Record<string, Edit> = {
  'the site': ({ site }) => (site.name = { en: 'Marren Land' }),
  'a name of which it is the page': addName,
  'the outlines of the map': ({ geodata }) => geodata.map!.features.pop(),
  'a colour': ({ site }) => (site.brand.palette['ink'] = { light: '#101010', dark: '#f0f0f0' }),
  'its logo': ({ brand }) => (brand.logo = '<svg></svg>'),
  'its typeface': ({ brand }) =>
    (brand.typeface = { name: 'a', family: 'A', version: '1', subsets: {}, lacks: [], covers: [] }),
  'the name of a section': ({ records }) => (records['news/index']!.name = { en: 'Tidings' }),
  'the picture of a section in the menu': changeDrawing('introduced'),
  'a page of the footer': ({ records }) => (records['pages/about']!.name = { en: 'Who we are' }),
  'an entry to read next': changeText('en/places/lighthouse'),
  'the picture of an entry to read next': changeDrawing('lighthouse'),
  'the entry behind it': changeText('en/feasts/z-last'),
};

/** The keys of a programme that the feast serves, and of the list in which it stands. */
const getProgrammeKeys = (from: SiteContent) => {
  const programme = getEntry(from, 'en', 'plans/lamps');
  return {
    page: getEntryPageKey(from, programme, 'v'),
    markdown: getTextKey(from, programme, 'v'),
    list: getSectionPageKey(from, getEntry(from, 'en', 'plans/index'), 'v'),
  };
};

const getKeys = (from: SiteContent, locale: Locale = 'en', version = 'v') => {
  const entry = getEntry(from, locale, 'feasts/feast');
  return {
    page: getEntryPageKey(from, entry, version),
    markdown: getTextKey(from, entry, version),
    search: getSearchKey(from, locale, version),
    list: getSectionPageKey(from, getEntry(from, locale, 'feasts/index'), version),
    kind: getKindPageKey(from, locale, 'promotion', version),
    notice: getNoticeKey(from, locale, 'feasts/taken-back', version),
    moved: getMovedKey(from, locale, 'feasts/feast', version),
  };
};

function edit(change: Edit): SiteContent {
  const changed = structuredClone(content);
  change(changed);
  return changed;
}

describe('the key of a page', () => {
  test.each(Object.entries({ ...inBody, ...around }))('counts %s', (_, change) => {
    expect(getKeys(edit(change)).page).not.toBe(getKeys(content).page);
  });

  test('counts what follows in its section, where it names nothing itself', () => {
    const getKey = (from: SiteContent) => getEntryPageKey(from, getEntry(from, 'en', 'feasts/a-first'), 'v');
    expect(getKey(edit(changeText('en/feasts/z-last')))).not.toBe(getKey(content));
  });

  test('counts a day on which a fact that it prints is past its review', () => {
    const withoutOwn: Edit = ({ records }) => delete records['feasts/feast']!['review-by'];
    const later = edit((each) => {
      withoutOwn(each);
      each.today = '2027-02-20';
    });
    expect(getKeys(later).page).not.toBe(getKeys(edit(withoutOwn)).page);
  });

  test.each([
    ['what a news item reports on', 'news/lamp', 'reported'],
    ['the sources of its own facts', 'places/well', 'elsewhere'],
  ])('counts %s', (_, id, key) => {
    const getKey = (from: SiteContent) => getEntryPageKey(from, getEntry(from, 'en', id), 'v');
    expect(getKey(edit(changeSource(key)))).not.toBe(getKey(content));
  });

  test('counts terms by which the gazetteer calls what stands in a table of communes', () => {
    const withTable = edit((each) => {
      addName(each);
      each.texts['en/feasts/feast']!.references.push({ kind: 'name', target: 'lamp-hill' });
    });
    const renamed = structuredClone(withTable);
    // An edition does not end lines in the names of another.
    renamed.glossary.terms[0]!.agreed['vi'] = 'Đồi Đèn';
    expect(getKeys(renamed).page).not.toBe(getKeys(withTable).page);
    expect(getKeys(renamed).markdown).not.toBe(getKeys(withTable).markdown);
    expect(getKeys(edit(({ glossary }) => (glossary.terms[0]!.agreed['vi'] = 'Đồi Đèn'))).markdown).toBe(
      getKeys(content).markdown,
    );
  });

  test('of a paper counts what is related, and the newest news', () => {
    const getKey = (from: SiteContent) => getEntryPageKey(from, getEntry(from, 'en', 'plans/lamps'), 'v');
    const related = edit(({ records }) => (records['plans/lamps']!.related = ['places/far']));
    const renamed = structuredClone(related);
    changeText('en/places/far')(renamed);
    const keys = [content, related, renamed, edit(changeText('en/news/lamp'))].map(getKey);
    expect(new Set(keys).size).toBe(4);
  });

  test('counts the places that the map around it shows, and what it calls them', () => {
    const place = (latitude: number, name?: string) =>
      edit(({ records, glossary, site }) => {
        records['feasts/feast']!.position = { latitude: 40.4, longitude: 141 };
        records['places/far']!.position = { latitude, longitude: 141 };
        if (name === undefined) return;
        site.map!.terms['places/far'] = 'grey-sea';
        glossary.terms.find(({ key }) => key === 'grey-sea')!.agreed = { en: name };
      });
    const keys = [place(40.5), place(40.45), place(40.5, 'Far'), place(40.5, 'Farther')].map(
      (each) => getKeys(each).page,
    );
    expect(new Set(keys).size).toBe(4);
  });

  test('of a list of places counts names that its map may show, and whose points they are', () => {
    const named = edit((each) => {
      addName(each);
      Object.assign(each.gazetteer['lamp-hill']!, {
        position: { latitude: 40.4, longitude: 141, precision: 1, sources: ['almanac'] },
      });
    });
    const renamed = structuredClone(named);
    changeSource('almanac')(renamed);
    const getMaps = (id: string) =>
      [content, named, renamed].map((each) => getSectionPageKey(each, getEntry(each, 'en', id), 'v'));
    expect(new Set(getMaps('places/index')).size).toBe(3);
    // Only lists of places have a map.
    expect(new Set(getMaps('news/index')).size).toBe(1);
  });

  test('counts the day of an entry that waits for it', () => {
    const wait: Edit = ({ records }) => (records['feasts/feast']!.published = '2026-12-01T09:30+09:00');
    const onDay = (today: string) =>
      edit((each) => {
        wait(each);
        each.today = today;
      });
    expect(getKeys(onDay('2026-12-02')).page).not.toBe(getKeys(onDay('2026-11-30')).page);
  });

  test('counts the day after which another is the next', () => {
    const withoutReviews: Edit = ({ records }) => {
      delete records['feasts/feast']!['review-by'];
      delete records['places/well']!.facts['depth']!['review-by'];
    };
    const [before, on, after] = ['2026-09-01', '2026-09-02', '2026-09-03'].map((today) =>
      getKeys(
        edit((each) => {
          withoutReviews(each);
          each.today = today;
        }),
      ),
    );
    expect(on).toEqual(before);
    expect(after!.page).not.toBe(on!.page);
    expect(after!.list).not.toBe(on!.list);
  });

  test('counts the day from which a calendar file reaches to an event, which then has one', () => {
    const [before, after] = ['2025-06-01', '2025-06-02'].map((today) =>
      getKeys(
        edit((each) => {
          each.today = today;
          const feast = each.records['feasts/feast'] as RecordOf<'event'>;
          Object.assign(feast, { solar: undefined, recurs: 'once', starts: '2027-06-01' });
        }),
      ),
    );
    expect(after!.page).not.toBe(before!.page);
  });

  test('counts the languages in which there is a text', () => {
    const changed = edit(({ texts }) => {
      texts['ar/feasts/feast'] = { ...texts['vi/feasts/feast']!, locale: 'ar', file: 'ar/feasts/feast.mdx' };
    });
    expect(getKeys(changed).page).not.toBe(getKeys(content).page);
  });

  test('is another in an edition that shows the same text', () => {
    expect(getKeys(content, 'ar').markdown).not.toBe(getKeys(content).markdown);
  });

  test('counts the names in which lines do not end, where a language has such', () => {
    const rename: Edit = ({ records }) => (records['places/far']!.name = { ja: '遠い灯台' });
    expect(getKeys(edit(rename), 'ja').page).not.toBe(getKeys(content, 'ja').page);
    expect(getKeys(edit(rename)).page).toBe(getKeys(content).page);
  });

  test('counts the blocks of the original of a translation', () => {
    const changed = edit(({ texts }) => (texts['en/feasts/feast']!.blocks = { _1: '000000000000' }));
    expect(getKeys(changed, 'vi').page).not.toBe(getKeys(content, 'vi').page);
  });

  test.each(['_title', '_name'])('counts whether %s of a translation is older than the original', (unit) => {
    const sourceOf = (from: SiteContent) => from.texts['en/feasts/feast']!;
    const fresh = edit((from) => {
      const digest = { ...sourceOf(from).words, ...sourceOf(from).blocks };
      from.texts['vi/feasts/feast']!.translation = { of: 'en', by: 'human', digest };
    });
    const stale = structuredClone(fresh);
    sourceOf(stale).words[unit] = '000000000000';
    expect(getKeys(stale, 'vi').page).not.toBe(getKeys(fresh, 'vi').page);
    expect(getKeys(stale, 'vi').markdown).not.toBe(getKeys(fresh, 'vi').markdown);
  });

  test('the outline counts what of a translation is behind, and no body', () => {
    const getOutline = (change: Edit): string => getOutlineKey(edit(change), ['en', 'vi'], 'version');
    const sound = getOutline(() => undefined);
    const rewrite =
      (digest: string): Edit =>
      ({ texts }) =>
        (texts['vi/feasts/feast']!.blocks = { _1: digest });
    const behind: Edit = ({ texts }) => {
      const { words, blocks } = texts['en/feasts/feast']!;
      texts['vi/feasts/feast']!.translation = { of: 'en', by: 'human', digest: { ...words, ...blocks, _title: '0' } };
    };
    expect(getOutline(changeText('en/places/far'))).not.toBe(sound);
    expect(getOutline(({ texts }) => (texts['en/places/far']!.digest += '0'))).toBe(sound);
    expect(getOutline(rewrite('0'))).toBe(getOutline(rewrite('1')));
    expect(getOutline(behind)).not.toBe(sound);
  });

  test('counts nothing that the page does not show', () => {
    const changed = edit((each) => {
      changeText('en/places/far')(each);
      changeSource('reported')(each);
      each.editions['en']!.title = 'Another headline';
    });
    expect(getKeys(changed)).toMatchObject({ page: getKeys(content).page, markdown: getKeys(content).markdown });
  });
});

describe('the keys of the Markdown version and of search', () => {
  test.each(Object.entries(inBody))('count %s', (_, change) => {
    const [before, after] = [getKeys(content), getKeys(edit(change))];
    expect(after.markdown).not.toBe(before.markdown);
    expect(after.search).not.toBe(before.search);
  });

  test('search counts the words of an original, by whose names its translations are found', () => {
    const changed = edit(({ texts }) => (texts['en/feasts/feast']!.digest += '0'));
    expect(getKeys(changed, 'vi').search).not.toBe(getKeys(content, 'vi').search);
    expect(getKeys(changed, 'ar').search).toBe(getKeys(content, 'ar').search);
  });

  test('search counts the front page, the glossary and the gazetteer', () => {
    for (const change of [
      addName,
      (each: SiteContent) =>
        (each.editions['en']!.message = 'Welcome to somewhere else, where it is the same as here.'),
      (each: SiteContent) => each.glossary.terms[0]!.find.push('somewhere'),
    ])
      expect(getKeys(edit(change)).search).not.toBe(getKeys(content).search);
  });
});

describe('the key of a list', () => {
  const onCard: Record<string, Edit> = {
    'the title of an entry': changeText('en/feasts/feast'),
    'the picture of an entry': changeDrawing('headed'),
    'an entry that is gone': ({ records }) => delete records['feasts/z-last'],
    'its own text': changeText('en/feasts/index'),
  };
  test.each(Object.entries(onCard))('counts %s', (_, change) => {
    expect(getKeys(edit(change)).list).not.toBe(getKeys(content).list);
  });
});

describe('the key of a list counts the files that it offers, also of what lies in other sections', () => {
  const getList = (from: SiteContent, id: string) => getSectionPageKey(from, getEntry(from, 'en', id), 'v');

  test('a calendar of events, once one has days', () => {
    const noDays = edit(({ site, records, texts }) => {
      site.sections.push({ slug: 'fairs', kind: 'event' });
      records['fairs/index'] = structuredClone(records['feasts/index']!);
      texts['en/fairs/index'] = { ...texts['en/feasts/index']!, section: 'fairs', name: 'fairs/index' };
      for (const record of Object.values(records)) if (record.type === 'event') delete record.solar;
    });
    const days = structuredClone(noDays);
    (days.records['feasts/feast'] as RecordOf<'event'>).solar = '09-02';
    expect(getList(days, 'fairs/index')).not.toBe(getList(noDays, 'fairs/index'));
  });

  test('files of places for maps, once something has a position', () => {
    const nowhere = edit(({ records }) => {
      for (const record of Object.values(records)) delete record.position;
    });
    const somewhere = structuredClone(nowhere);
    somewhere.records['feasts/feast']!.position = { latitude: 40.4, longitude: 141 };
    expect(getList(somewhere, 'places/index')).not.toBe(getList(nowhere, 'places/index'));
  });
});

describe('the keys of a programme', () => {
  const onPage: Record<string, Edit> = {
    'the title of an entry that serves it': changeText('en/feasts/feast'),
    'the name of its section': ({ records }) => (records['feasts/index']!.name = { en: 'Nights of lamps' }),
  };
  const inNumber: Record<string, Edit> = {
    'an entry that is gone': ({ records }) => delete records['feasts/feast'],
    'an entry that serves it no longer': ({ records }) => (records['feasts/feast']!.programmes = []),
    'an entry that serves it from now on': ({ records }) => (records['places/far']!.programmes = ['plans/lamps']),
    'the day on which an event is over': (each) => {
      const feast = each.records['feasts/feast'] as RecordOf<'event'>;
      Object.assign(feast, { solar: undefined, recurs: 'once', starts: '2026-01-01' });
    },
  };
  test.each(Object.entries({ ...onPage, ...inNumber }))('count %s', (_, change) => {
    const [before, after] = [getProgrammeKeys(content), getProgrammeKeys(edit(change))];
    expect(after.page).not.toBe(before.page);
    expect(after.markdown).not.toBe(before.markdown);
  });

  test.each(Object.entries(inNumber))('count %s in the list of programmes', (_, change) => {
    expect(getProgrammeKeys(edit(change)).list).not.toBe(getProgrammeKeys(content).list);
  });

  test('count nothing that serves another', () => {
    const { page, markdown } = getProgrammeKeys(edit(changeText('en/places/far')));
    expect({ page, markdown }).toEqual({
      page: getProgrammeKeys(content).page,
      markdown: getProgrammeKeys(content).markdown,
    });
  });
});

test.each<[string, (item: MediaItem) => void]>([
  ['the picture of the front page', (item) => (item.sha256 = '0'.repeat(64))],
  ['what is seen on it', (item) => (item.record.alt = { en: 'Something else is seen' })],
])('the keys of pages of the generator count %s: it is on their share cards', (_, change) => {
  const getOwn = (changePoster: (item: MediaItem) => void): string[] => {
    const from = edit(({ media, editions, records }) => {
      changePoster(media[editions['en']!.poster!]!);
      for (const record of Object.values(records)) delete record.poster; // nothing that they list shows it
    });
    return [
      getKindPageKey(from, 'en', 'promotion', 'v'),
      getSeasonPageKey(from, 'en', 'v'),
      getMonthPageKey(from, 'en', 1, 'v'),
    ];
  };
  const [before, after] = [getOwn(() => {}), getOwn(change)];
  expect(after.filter((key, index) => key === before[index])).toEqual([]);
});

describe('the key of a kind of information', () => {
  const getKind = (from: SiteContent) => getKeys(from).kind;
  test.each<[string, Edit]>([
    ['the title of an entry', changeText('en/places/far')],
    ['an entry that is gone', ({ records }) => delete records['places/far']],
    ['an entry that is of another kind now', ({ records }) => (records['places/far']!.kind = 'official')],
    ['a kind that there was not', ({ records }) => (records['places/far']!.kind = 'world-into-vietnam')],
  ])('counts %s', (_, change) => {
    expect(getKind(edit(change))).not.toBe(getKind(content));
  });

  test('every page and the search count a kind that there was not: they lead to it', () => {
    const changed = edit(({ records }) => (records['places/far']!.kind = 'world-into-vietnam'));
    expect(getKeys(changed).page).not.toBe(getKeys(content).page);
    expect(getKeys(changed).search).not.toBe(getKeys(content).search);
  });
});

test.each<[string, () => object]>([
  ['the version of the code', () => getKeys(content, 'en', 'w')],
  ['the site', () => getKeys(edit(around['the site']!))],
])('every key counts %s', (_, getOthers) => {
  const [keys, others] = [Object.entries(getKeys(content)), Object.entries(getOthers())];
  expect(others.filter((other, at) => other[1] === keys[at]![1])).toEqual([]);
});

test('the key of a list counts a work that its introduction cites', () => {
  expect(getKeys(edit(changeSource('listed'))).list).not.toBe(getKeys(content).list);
});

test('the key of search counts the introduction of a section', () => {
  expect(getKeys(edit(changeSource('listed'))).search).not.toBe(getKeys(content).search);
});

test('the key of a notice counts its reason, and what stands around it', () => {
  const reason: Edit = ({ withdrawn }) => (withdrawn['feasts/taken-back']!.withdrawn!.reason = { en: 'Nobody came.' });
  for (const change of [reason, around['a page of the footer']!])
    expect(getKeys(edit(change)).notice).not.toBe(getKeys(content).notice);
});

test('the key of a notice that an entry has moved counts where, and what is there', () => {
  expect(getKeys(edit(changeText('en/feasts/feast'))).moved).not.toBe(getKeys(content).moved);
  expect(getMovedKey(content, 'en', 'feasts/elsewhere', 'v')).not.toBe(
    getMovedKey(content, 'en', 'feasts/taken-back', 'v'),
  );
});

test('the key of a media file counts its bytes, its address and the version of the code', () => {
  const [variant] = getVariants(content.media['visitors']!);
  const key = getMediaKey(variant!, 'v');
  expect(getMediaKey(variant!, 'w')).not.toBe(key);
  expect(getMediaKey({ ...variant!, path: '/media/else.csv' }, 'v')).not.toBe(key);
  expect(getMediaKey({ ...variant!, item: { ...variant!.item, sha256: '0'.repeat(64) } }, 'v')).not.toBe(key);
});
