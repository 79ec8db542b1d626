import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRule, type Rule } from '../../gate/rule.ts';
import { claims } from '../../gate/rules/claims.ts';
import { names } from '../../gate/rules/names.ts';
import { words } from '../../gate/rules/words.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { CorpusSite } from '../corpus.ts';

// Every place of the content where words may stand, marked by what stands there:
// @word@ prose of a language, @long@ the same where it must be longer, @said@ a label or note of a fact,
// @term@ a form that is listed or a note about it, @gone@ and @goneLong@ what a withdrawn text still has in the repository,
// @value@ words in nobody's language, @digest@ among digests, @note@ a comment. In YAML they are put in quotes, in bodies (@body@) not.
const places: Record<string, string> = {
  'vi/site.yaml': `name: @word@
tagline: @word@
licence: @word@
owner:
  name: @word@
  statement: @word@
groups:
  visit: @word@
  hear: @word@
portals:
  harbour: @word@
map:
  title: @word@
  caption: @word@
  country: @word@
  labels:
    grey-sea: @word@
# @note@
translation:
  of: en
  by: human
  digest:
    _name: 13c9226365ec
    _tagline: @digest@
    @digest@: 13c9226365ec
`,
  'vi/home.yaml': `title: @word@
description: @long@
message: @long@
poster: lighthouse
start: places/lighthouse
start-label: @word@
pan: @word@
facts: ['places/lighthouse#height', 'places/lake#depth']
doors:
  - key: go
    title: @word@
    text: @word@
    entry: places/index
  - key: understand
    title: @word@
    text: @word@
    entry: news/lamp
leading: [places/lighthouse, places/lake, news/lamp]
leading-title: @word@
# @note@
`,
  'vi/media.yaml': `media:
  lighthouse:
    alt: @word@
    title: @word@
    credit: @word@
  visitors:
    title: @word@
    credit: @word@
# @note@
translation:
  of: en
  by: human
  digest: { lighthouse_alt: ef558e068f0e, _x: @digest@ }
`,
  'vi/glossary.yaml': `terms:
  marren:
    agreed: @word@
    find:
      - @term@
    note: @term@
  grey-sea:
    agreed: biển Xám
    refuse:
      - biển Sương (Mù|Lạnh)
      - @term@
    note: @term@
  landing:
    agreed: Bến Đá
    explain:
      - @term@
      - @term@
# @note@
`,
  'vi/places/quay.mdx': `---
title: @word@
description: @long@
name: @word@
unit: @word@
aliases:
  - @term@
facts:
  depth:
    label: @said@
    note: @said@
  shape:
    label: @said@
    text: @said@
translation:
  of: en
  by: human
  digest:
    _title: @digest@
    @digest@: 13c9226365ec
# @note@
---

@body@

<Figure name="lighthouse" caption="@body@" />

<Quote by="@body@">
Thuyền về.
</Quote>

<Callout kind="tip" title="@body@">
Thuyền về.
</Callout>

[Xem](https://almanac.example/ "@body@").

{/* @note@ */}

- @body@

| Cột | Cột |
| --- | --- |
| @body@ | Hai |

## @body@ {#harbour}

Thuyền.
`,
  'vi/places/index.mdx': `---
title: Địa danh ở Marren
description: Mọi nơi đáng xem ở Marren, tất cả là hai nơi.
name: @word@
categories:
  coast: @word@
  inland: @word@
translation: { of: en, by: human, digest: { _name: @digest@ } }
---

Có hai nơi.
`,
  'vi/places/lake.mdx': `---
name: @word@
unit: @word@
aliases: [@term@]
facts:
  depth:
    label: @said@
    note: @said@
translation:
  of: en
  by: human
  digest: { @digest@: bbbbbbbbbbbb }
---
`,
  'vi/papers/law.mdx': `---
title: Luật mẫu
description: Một văn bản mẫu để xem ai ban hành.
name: @word@
issuer: @word@
---

Luật.
`,
  'vi/feasts/gala.mdx': `---
title: Hội mẫu
description: Một lễ hội mẫu để xem khi nào có hội.
name: @word@
note: @word@
---

Hội.
`,
  'vi/places/gone.mdx': `---
title: @gone@
description: @goneLong@
name: @word@
unit: @gone@
withdrawn: @word@
facts:
  depth:
    label: @gone@
---

@goneBody@
`,
  'places/quay.yaml': `published: 2026-01-05T09:30+09:00
author: @value@
aliases:
  - @value@
facts:
  depth:
    value: 12.5
    unit: meter
    sources: [almanac]
  shape:
    sources: [almanac]
# @note@
`,
  'places/gone.yaml': `published: 2026-01-05T09:30+09:00
withdrawn: { date: 2026-02-05 }
author: @value@
facts:
  depth:
    value: 12.5
    unit: meter
    sources: [almanac]
`,
  'media/visitors.yml': `kind: document
author: @value@
owner: @value@
licence: @value@
shows:
  - @value@
date: "2026"
# @note@
`,
  'sources/almanac.yaml': `title: @value@
publisher: @value@
date: "2020"
accessed: 2026-11-01
lang: vi
grade: A
# @note@
`,
  'redirects.yaml': `redirects:
  - from: places/old
    to: places/lake
    reason: @value@
# @note@
`,
  'published.yaml': `entries: [places/lake]
headings:
  places/lake:
    - @value@
  @value@: [a]
# @note@
`,
  'gate-exceptions.yaml': `exceptions:
  - rule: superlative
    file: vi/home.yaml
    quote: @value@
    reason: @value@
    asked: @value@
    granted: Ba
    since: 2026-11-01
    until: 2026-12-01
# @note@
`,
};

const toSource = (head: string): string =>
  `---\ntitle: The thing\ndescription: A thing behind a wall of stones.\nname: Thing\n${head}---\n\nBoats.\n`;
const rest: Record<string, string> = {
  'en/places/quay.mdx': toSource('facts: { depth: { label: Depth }, shape: { label: Shape, text: Round } }\n'),
  'en/places/gone.mdx': toSource('withdrawn: It was wrong.\n'),
  'en/papers/law.mdx': toSource('issuer: Court\n'),
  'en/feasts/gala.mdx': toSource('note: In spring\n'),
  'papers/law.yaml': 'published: 2026-01-01T09:00+09:00\nissued: "2015"\n',
  'feasts/gala.yaml': 'published: 2026-01-01T09:00+09:00\nsolar: 12-01\n',
};
const values = `portals:
  - { key: harbour, url: "https://harbour.example/" }
repository:`;

const everywhere = /./;
const prose = /^(?:word|long|body|said)$/;
const letters = 'abcdefghij';

/** What is written into each place: the number makes it another one, so that each is told of. */
const faults: Record<string, [rule: Rule, where: RegExp, write: (number: string, letters: string) => string]> = {
  'citizen-number': [words, everywhere, (number) => `CCCD 044203000${number} nhé`],
  'citizen-number in groups': [words, everywhere, (number) => `CCCD 044\u00A0203\u00A0000\u00A0${number} nhé`],
  'private-contact': [words, everywhere, (number) => `Gọi 0912\u00A0000\u00A0${number} nhé`],
  'access-key': [words, everywhere, (number) => `Mật khẩu: hunTer${number}`],
  'secret-stamp': [words, everywhere, (_, suffix) => `Độ mật: Tuyệt mật ${suffix}`],
  'invisible-character': [words, everywhere, (_, suffix) => `Hai\u200Bba ${suffix}`],
  'bidi-control': [words, everywhere, (_, suffix) => `Hai\u202Eba ${suffix}`],
  'mixed-script': [words, /^(?:word|long|body|said|gone|goneLong|goneBody)$/, (_, suffix) => `Sоn ${suffix}`],
  'diacritic-place': [words, prose, (_, suffix) => `Bên ngòai ${suffix}`],
  'refused-name': [names, prose, (_, suffix) => `Ở biển Sương Mù ${suffix}`],
  // Of the facts of a record numbers may be said: that is where their sources are.
  'number-in-prose': [claims, /^(?:word|long|body)$/, (_, suffix) => `Dài 25 km ${suffix}`],
};

describe('every place where words may stand', () => {
  const site = new CorpusSite();
  beforeAll(() => site.prepare());
  afterAll(() => site.remove());

  test.each(Object.entries(faults))(
    'is looked at for %s, and told with its line',
    async (name, [rule, where, write]) => {
      const expected: string[] = [];
      let count = 100;
      const toWords = (file: string, line: number, kind: string): string => {
        const number = String(++count);
        const suffix = Array.from(number, (digit) => letters[Number(digit)]).join('');
        const isMeant = where.test(kind);
        if (isMeant) expected.push(`${file}:${line}`);
        const long = /long/i.test(kind) ? ', còn nhiều chữ nữa cho đủ dài, đủ dài hơn' : '';
        const text = (isMeant ? write(number, suffix) : `Chữ ${suffix}`) + long;
        return /body|note/i.test(kind) ? text : `"${text}"`;
      };
      const filled = Object.entries(places).map(([file, template]) => [
        file,
        template
          .split('\n')
          .map((line, index) => line.replaceAll(/@(\w+)@/g, (_, kind: string) => toWords(file, index + 1, kind)))
          .join('\n'),
      ]);
      const sections =
        '  - { slug: papers, kind: document, group: hear }\n  - { slug: feasts, kind: event, group: hear }\n';
      const root = site.create({
        name,
        write: { ...rest, ...(Object.fromEntries(filled) as Record<string, string>) },
        remove: ['media/visitors.yaml'],
        replace: [
          ['site.yaml', '  - { slug: pages', `${sections}  - { slug: pages`],
          ['site.yaml', 'repository:', values],
        ],
      });
      const loaded = await loadContent(root, { keepsTexts: false });
      rmSync(root, { recursive: true });
      const [id = ''] = name.split(' ');
      const told = runRule(rule, loaded).filter((fault) => fault.rule === id);
      expect(expected.length).toBeGreaterThan(40);
      expect(expected.filter((place) => !told.some(({ file, line }) => `${file}:${line}` === place))).toEqual([]);
    },
  );
});
