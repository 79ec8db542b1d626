import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accept } from '../../scripts/translations/accept.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { createManifest } from '../../src/publish/manifest.ts';
import { build, copyProject } from '../project.ts';
import { provinceContent } from '../sites.ts';

// Whatever is edited, a build that reuses the last one gives the same bytes as one that begins with nothing.

const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
const content = join(folder, 'content');
let project: string;
beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  // Once translations follow, they are behind after an edit of their original.
  accept(content, (await loadContent(content, { keepsTexts: false })).content, [], true);
  project = copyProject();
});
afterAll(() => {
  for (const each of [folder, project]) rmSync(each, { recursive: true });
});

const change = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path, 'utf8');
  // An edit that changes nothing would prove nothing.
  if (text.search(from) < 0) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};
const inContent = (path: string): string => join(content, path);

/** Edits that leave a sound site; `mark` is new each time. */
const edits: Record<string, (mark: string) => void> = {
  text: (mark) => change(inContent('en/places/lake.mdx'), /$/, `\nThe water was ${mark} today.\n`),
  title: (mark) => change(inContent('en/places/lake.mdx'), /^title: .*$/m, `title: The Grey Lake ${mark}`),
  'title of an original': (mark) =>
    change(inContent('en/places/lighthouse.mdx'), /^title: .*$/m, `title: The Old Lighthouse ${mark}`),
  'text of a section': (mark) => change(inContent('en/places/index.mdx'), /$/, `\nAlso ${mark}.\n`),
  translation: (mark) => change(inContent('vi/places/lighthouse.mdx'), /^title: .*$/m, `title: Ngọn hải đăng ${mark}`),
  fact: (mark) => change(inContent('places/lake.yaml'), /value: .*$/m, `value: ${mark.charCodeAt(0)}`),
  label: (mark) => change(inContent('en/places/lighthouse.mdx'), /label: .*/, `label: Height ${mark}`),
  name: (mark) => change(inContent('en/places/lighthouse.mdx'), /^name: .*$/m, `name: Old Lighthouse ${mark}`),
  'name that a language lends': (mark) =>
    change(inContent('ar/gardens/moss.mdx'), /^name: .*$/m, `name: حديقة ${mark}`),
  'words of a picture': (mark) => change(inContent('vi/media.yaml'), /alt: .*/, `alt: Hải đăng trắng ${mark}`),
  'name of a group': (mark) => change(inContent('vi/site.yaml'), /visit: .*/, `visit: Đi xem ${mark}`),
  source: (mark) => change(inContent('sources/almanac.yaml'), /^title: .*$/m, `title: Almanac ${mark}`),
  picture: (mark) => change(inContent('media/lighthouse.svg'), '</svg>', `<desc>${mark}</desc></svg>`),
  'message of an edition': (mark) =>
    change(inContent('vi/home.yaml'), /^title: .*$/m, `title: Chào mừng đến Marren ${mark}`),
  'interface text': (mark) =>
    change(join(project, 'src/i18n/messages/vi.json'), /"nav.home": ".*"/, `"nav.home": "Trang đầu ${mark}"`),
  style: (mark) => change(join(project, 'src/styles/base.css'), /$/, `\n:root { --mark: '${mark}'; }\n`),
  'new entry': (mark) => {
    const slug = `well-${mark}`;
    writeFileSync(inContent(`places/${slug}.yaml`), 'published: 2026-02-01T09:30+09:00\n');
    writeFileSync(
      inContent(`en/places/${slug}.mdx`),
      `---\ntitle: The well ${mark}\ndescription: A well from which nobody draws any water today.\nname: Well ${mark}\n---\n\nIt is deep.\n`,
    );
  },
  'new translation': (mark) =>
    writeFileSync(
      inContent('vi/places/lake.mdx'),
      `---\ntitle: Hồ Xám ${mark}\ndescription: Mỗi năm hồ có màu trong ba ngày, mà dân ở đó không nhất trí ngày nào.\nname: Hồ Xám\ntranslation: { of: en, by: human }\n---\n\n## Nước {#the-water}\n\nNước ${mark}.\n`,
    ),
  'old id of a heading': (mark) =>
    writeFileSync(inContent('redirects.yaml'), `anchors: { places/lake: { old-${mark}: the-water } }\n`),
  rename: (mark) => {
    const old = readdirSync(inContent('places'))
      .find((file) => file.startsWith('well-'))
      ?.replace('.yaml', '');
    if (!old) return;
    renameSync(inContent(`places/${old}.yaml`), inContent(`places/well-${mark}.yaml`));
    renameSync(inContent(`en/places/${old}.mdx`), inContent(`en/places/well-${mark}.mdx`));
  },
  'deleted translation': () => rmSync(inContent('vi/places/lake.mdx'), { force: true }),
  'deleted entry': () => {
    const old = readdirSync(inContent('places'))
      .find((file) => file.startsWith('well-'))
      ?.replace('.yaml', '');
    if (!old) return;
    rmSync(inContent(`places/${old}.yaml`));
    rmSync(inContent(`en/places/${old}.mdx`));
  },
  withdrawal: (mark) => {
    const [record, text] = [inContent('news/lamp.yaml'), inContent('en/news/lamp.mdx')];
    // Every second time it comes back.
    const isOut = readFileSync(record, 'utf8').includes('withdrawn:');
    change(record, isOut ? /^withdrawn: .*\n/m : /$/, isOut ? '' : 'withdrawn: { date: 2026-05-01 }\n');
    change(text, isOut ? /^withdrawn: .*\n/m : /^name: /m, isOut ? '' : `withdrawn: The lamp is dark ${mark}.\nname: `);
  },
};

const kinds = Object.keys(edits);
/** Edits between two builds. */
const atATime = 4;

/** Each kind of edit once, some at a time, in any order; EDITS=n asks for n more. */
const plan = fc.tuple(
  fc.shuffledSubarray(kinds, { minLength: kinds.length }),
  fc.array(fc.constantFrom(...kinds), {
    minLength: Number(process.env['EDITS'] ?? 0),
    maxLength: Number(process.env['EDITS'] ?? 0),
  }),
);

test('an incremental build gives the bytes of a clean one', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ([first, more]) => {
      const steps = [...first, ...more];
      const output = join(folder, 'incremental');
      await build(project, output, { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') });
      for (let step = 0; step < steps.length; step += atATime) {
        const kindsNow = steps.slice(step, step + atATime);
        kindsNow.forEach((kind, index) => edits[kind]!(String.fromCharCode(97 + ((step + index) % 26))));
        const clean = join(folder, 'clean');
        const cleanCache = join(folder, 'clean-cache');
        rmSync(cleanCache, { recursive: true, force: true });
        await build(project, output, { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') });
        await build(project, clean, { CONTENT_DIR: content, CACHE_DIR: cleanCache });
        expect(existsSync(join(clean, 'en/index.html'))).toBe(true);
        expect({ kindsNow, ...createManifest(output, '', []) }).toEqual({ kindsNow, ...createManifest(clean, '', []) });
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
