import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { sectionKinds } from '../../src/schemas/common.ts';
import { EditionSchema } from '../../src/schemas/edition.ts';
import { GazetteerSchema } from '../../src/schemas/gazetteer.ts';
import { MediaValuesSchema } from '../../src/schemas/media.ts';
import { NoticeValuesSchema } from '../../src/schemas/notice.ts';
import { getRecordSchema } from '../../src/schemas/record.ts';
import { listMarks } from '../../src/schemas/reference.ts';
import { SiteValuesSchema } from '../../src/schemas/site.ts';
import { textComponents } from '../../src/texts/components.ts';
import { CorpusSite, type FileCase } from '../corpus.ts';

// Every marked field, and every attribute of a component that names something, names what is not there, on a line of its own.
// Whoever takes a mark out finds a row here that fails, and whoever adds one is asked for its row.

const site = new CorpusSite();
afterAll(() => site.remove());

type Row = [rule: string, file: string, from: string, to: string];

const published = 'published: 2026-01-05T09:30+09:00\n';
const text =
  '---\ntitle: The feast\ndescription: One of the few things that happen in Marren.\nname: Feast\n---\n\nIt is loud.\n';
const feasts: FileCase = {
  name: 'a section of events',
  write: {
    'feasts/index.yaml': published,
    'feasts/feast.yaml': `${published}solar: "09-02"\n`,
    'en/feasts/index.mdx': text,
    'en/feasts/feast.mdx': text,
    'gazetteer.yaml': `names:
  shore: { kind: former-district, name: Shore, certainty: A }
  north: { kind: commune, name: North, certainty: A }
  mere: { kind: lake, name: Mere, entry: places/lake, units: [north], former: [shore], certainty: B }
`,
    'media/bells.mp4': 'fixture:recordings/bells.mp4',
    'media/bells.yaml':
      'kind: video\npersons: none\nposter: lighthouse\nauthor: MK\nowner: MK\nlicence: CC-BY-4.0\ndate: "2026"\n',
    'en/media/bells.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nBells.\n',
  },
  replace: [['site.yaml', 'sections:\n', 'sections:\n  - { slug: feasts, kind: event }\n']],
};

const lake = 'places/lake.yaml';
const home = 'vi/home.yaml';
const inLake = (rule: string, lines: string): Row => [rule, lake, 'published:', `${lines}\npublished:`];
const inVisit = (rule: string, lines: string): Row => [rule, lake, 'visit:\n', `visit:\n  ${lines}\n`];
const inText = (rule: string, body: string): Row => [rule, 'en/places/lake.mdx', '\n---\n', `\n---\n\n${body}\n`];

const fields: Record<string, Row> = {
  'record category': ['unknown-category', lake, 'category: inland', 'category: nowhere'],
  'record programmes.*': inLake('unknown-entry', 'programmes:\n  - news/nowhere'),
  'record poster': inLake('unknown-media', 'poster: nowhere'),
  'record pictures.*': inLake('unknown-media', 'pictures:\n  - lighthouse\n  - nowhere'),
  'record files.*': inLake('unknown-media', 'files:\n  - visitors\n  - nowhere'),
  'record related.*': inLake('unknown-entry', 'related:\n  - news/lamp\n  - news/nowhere'),
  'record sources.*': inLake('unknown-source', 'sources:\n  - almanac\n  - nowhere'),
  'record facts.*.sources.*': ['unknown-source', lake, '[almanac]', '\n      - almanac\n      - nowhere'],
  'record visit.months.sources.*': inVisit('unknown-source', 'months:\n    open: [1]\n    sources: [nowhere]'),
  'record visit.how': inVisit('unknown-fact', 'how: nowhere'),
  'record visit.hours': inVisit('unknown-fact', 'hours: nowhere'),
  'record visit.price': inVisit('unknown-fact', 'price: nowhere'),
  'record visit.from': ['unknown-entry', lake, 'from: places/lighthouse', 'from: places/nowhere'],
  'record visit.distance': ['unknown-fact', lake, 'distance: walk', 'distance: nowhere'],
  'record visit.time': inVisit('unknown-fact', 'time: nowhere'),
  'record visit.steps': inVisit('unknown-fact', 'steps: nowhere'),
  'record visit.access': inVisit('unknown-fact', 'access: nowhere'),
  'record answers.*': ['unknown-fact', 'practical/rescue.yaml', '[rescue, keeper]', '\n  - rescue\n  - nowhere'],
  'record by-month.*.*': [
    'unknown-fact',
    'practical/rescue.yaml',
    'answers: [rescue, keeper]',
    `answers: [rescue, keeper]\nby-month:\n  - [nowhere]${'\n  - []'.repeat(11)}`,
  ],
  'record applies-to.*': ['unknown-entry', 'practical/rescue.yaml', '[places/lighthouse]', '\n  - places/nowhere'],
  'record applies-to-categories.*': [
    'unknown-category',
    'practical/lake-path.yaml',
    '[places/inland]',
    '\n  - places/inland\n  - nowhere/inland',
  ],
  'record origin': ['unknown-source', 'news/lamp.yaml', 'origin: almanac', 'origin: nowhere'],
  'record announced.*.sources.*': [
    'unknown-source',
    'feasts/feast.yaml',
    'solar:',
    'announced:\n  - starts: 2026-09-03\n    sources: [nowhere]\nsolar:',
  ],
  'record venue': ['unknown-fact', 'feasts/feast.yaml', 'solar:', 'venue: nowhere\nsolar:'],
  'record place': ['unknown-entry', 'feasts/feast.yaml', 'solar:', 'place: places/nowhere\nsolar:'],
  'record days.*.stops.*.entry': [
    'unknown-entry',
    'routes/lamp-to-bridge.yaml',
    '- entry: places/lighthouse',
    '- entry: places/nowhere',
  ],
  'record days.*.stops.*.road': ['unknown-fact', 'routes/lamp-to-bridge.yaml', 'road: bridge-road', 'road: nowhere'],
  'media poster': ['unknown-media', 'media/bells.yaml', 'poster: lighthouse', 'poster: nowhere'],
  'notice entries.*': ['unknown-entry', 'notices/stairs.yaml', '[places/lighthouse]', '\n  - places/nowhere'],
  'notice more': ['unknown-entry', 'notices/storm.yaml', 'more: practical/rescue', 'more: places/nowhere'],
  'notice sources.*': ['unknown-source', 'notices/storm.yaml', 'sources: [almanac]', 'sources: [nowhere]'],
  'gazetteer names.*.entry': ['unknown-entry', 'gazetteer.yaml', 'entry: places/lake', 'entry: places/nowhere'],
  'gazetteer names.*.units.*': ['unknown-name', 'gazetteer.yaml', 'units: [north]', 'units: [north, nowhere]'],
  'gazetteer names.*.former.*': ['unknown-name', 'gazetteer.yaml', 'former: [shore]', 'former: [shore, nowhere]'],
  'gazetteer names.*.position.sources.*': [
    'unknown-source',
    'gazetteer.yaml',
    'certainty: B',
    'position: { latitude: 40.4, longitude: 141, precision: 50, sources: [nowhere] }, certainty: B',
  ],
  'edition poster': ['unknown-media', home, 'poster: lighthouse', 'poster: nowhere'],
  'edition start': ['unknown-entry', home, 'start: places/lighthouse', 'start: places/nowhere'],
  'edition facts.*': ['unknown-fact', home, "'places/lake#depth'", "\n  'places/lake#nowhere'"],
  'edition leading.*': [
    'unknown-entry',
    home,
    'leading: [places/lighthouse,',
    'leading: [places/lighthouse,\n  places/nowhere,',
  ],
  'edition doors.*.entry': ['unknown-entry', home, 'entry: news/lamp', '\n      entry: news/nowhere'],
  'site press.facts.*': [
    'unknown-fact',
    'site.yaml',
    'facts: [places/lighthouse#height,',
    'facts: [places/lighthouse#height,\n    places/lighthouse#nowhere,',
  ],
  'site press.guide': ['unknown-entry', 'site.yaml', 'guide: pages/about', 'guide: pages/nowhere'],
  'site panorama.picture': ['unknown-media', 'site.yaml', 'picture: coast', 'picture: nowhere'],
  'site panorama.labels.*.entry': ['unknown-entry', 'site.yaml', 'entry: places/lake', 'entry: places/nowhere'],
  'site map.places.*': [
    'unknown-entry',
    'site.yaml',
    'places: [places/lighthouse]',
    'places:\n    - places/lighthouse\n    - places/nowhere',
  ],
  'site not-found-picture': ['unknown-media', 'site.yaml', 'owner:', 'not-found-picture: nowhere\nowner:'],
};

const attributes: Record<string, Row> = {
  'Fact of': inText('unknown-fact', 'It is <Fact of="nowhere" />.'),
  'Chart of': inText('unknown-fact', '<Chart name="sizes" of="depth, nowhere" title="Sizes" />'),
  'Scale height': inText('unknown-fact', '<Scale height="nowhere" />'),
  'Scale width': inText('unknown-fact', '<Scale width="nowhere" />'),
  'Scale depth': inText('unknown-fact', '<Scale depth="nowhere" />'),
  'Figure name': inText('unknown-media', '<Figure name="nowhere" />'),
  'Recording name': inText('unknown-media', '<Recording name="nowhere" />'),
  'Quote source': inText('unknown-source', '<Quote by="Somebody" source="nowhere">\n\nIt is loud.\n\n</Quote>'),
  'Communes of': inText('unknown-name', '<Communes of="nowhere" />'),
  'EntryCard entry': inText('unknown-entry', '<EntryCard entry="places/nowhere" />'),
};

describe('what is named and not there', () => {
  test('has a row for every mark', () => {
    const list = (name: string, schema: Parameters<typeof listMarks>[0]): string[] =>
      listMarks(schema).map(
        ({ path }) => `${name} ${path.map((key) => (typeof key === 'symbol' ? '*' : key)).join('.')}`,
      );
    const records = ([...sectionKinds, 'section'] as const).flatMap((kind) => list('record', getRecordSchema(kind)));
    const marked = [
      ...records,
      ...list('media', MediaValuesSchema),
      ...list('notice', NoticeValuesSchema),
      ...list('gazetteer', GazetteerSchema),
      ...list('edition', EditionSchema),
      ...list('site', SiteValuesSchema),
    ];
    expect([...new Set(marked)].toSorted()).toEqual(Object.keys(fields).toSorted());
    const named = Object.entries(textComponents).flatMap(([name, { attributes: rules }]) =>
      Object.entries(rules).flatMap(([attribute, rule]) => ('refersTo' in rule ? [`${name} ${attribute}`] : [])),
    );
    expect(named.toSorted()).toEqual(Object.keys(attributes).toSorted());
  });

  test.each(Object.entries({ ...fields, ...attributes }))('is told where it stands: %s', async (_, row) => {
    const [rule, file, from, to] = row;
    const root = site.create({ ...feasts, replace: [...feasts.replace!, [file, from, to]] });
    const line =
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('nowhere')) + 1;
    const { errors } = await checkContent(root, { keepsTexts: false });
    rmSync(root, { recursive: true });
    expect(errors.map((fault) => `${fault.rule} ${fault.file}:${fault.line}`)).toEqual([`${rule} ${file}:${line}`]);
  });
});
