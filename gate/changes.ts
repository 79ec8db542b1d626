import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { toTextId } from '../src/catalog/content.ts';
import type { Reading } from '../src/loaders/reading.ts';

/** Files on which everything depends. */
const common = new Set(['site.yaml', 'glossary.yaml', 'gate-exceptions.yaml', 'redirects.yaml', 'published.yaml']);

const git = (folder: string, ...args: string[]): string[] =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    .split('\0')
    .filter(Boolean);

/**
 * Lists the files below a content folder that differ from a revision, deleted and new ones included.
 *
 * @param revision anything git understands, such as origin/main
 * @returns paths below the folder
 * @throws when git does not know the revision
 */
export function listChanges(root: string, revision: string): Set<string> {
  const top = execFileSync('git', ['-C', root, 'rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim();
  const paths = [
    // `--end-of-options`: a revision that begins with a hyphen is no option.
    ...git(top, 'diff', '--name-only', '--no-renames', '-z', '--end-of-options', revision, '--'),
    ...git(top, 'ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return new Set(
    paths
      .map((path) => relative(root, `${top}/${path}`).replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('..')),
  );
}

/** What a file stands for, as others name it: `places/lake`, `media:harbour`, `source:almanac`. */
function getSubject(file: string): string {
  const [folder = '', second = '', third] = file.replace(/\.[^.]+$/, '').split('/');
  if (folder === 'media') return `media:${second}`;
  if (folder === 'sources') return `source:${second}`;
  return third === undefined ? `${folder}/${second}` : `${folder}/${third}`;
}

/** Lists for every file the subjects that it names. */
function listNamed({ content, parsed, recordFiles, media }: Reading): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  const note = (file: string, ...subjects: (string | undefined)[]): void => {
    const list = named.get(file) ?? new Set<string>();
    named.set(file, list);
    for (const subject of subjects) if (subject !== undefined) list.add(subject);
  };
  for (const [id, record] of Object.entries(content.records)) {
    const sources = [...record.sources, record.origin, ...Object.values(record.facts).flatMap((fact) => fact.sources)];
    const pictures = [record.poster, ...record.pictures, ...record.files];
    note(
      recordFiles.get(id)!,
      id,
      ...record.related,
      ...record.programmes.map((slug) => `programmes/${slug}`),
      ...sources.map((key) => key && `source:${key}`),
      ...pictures.map((name) => name && `media:${name}`),
    );
  }
  for (const [id, { links, components }] of parsed) {
    const { file, section, slug } = content.texts[id]!;
    note(file, `${section}/${slug}`);
    for (const { name } of links) {
      const [first, second = 'index'] = name.split('#')[0]!.split('/').filter(Boolean);
      if (name.startsWith('/')) note(file, `${first}/${second}`);
    }
    for (const { name, attributes } of components)
      note(
        file,
        attributes['entry'],
        attributes['source'] && `source:${attributes['source']}`,
        name === 'Figure' ? `media:${attributes['name']}` : undefined,
      );
  }
  for (const [locale, { start, leading, facts, next, poster }] of Object.entries(content.editions))
    note(
      `editions/${locale}.yaml`,
      start,
      ...leading,
      ...facts.map((fact) => fact.split('#')[0]),
      ...next.map(({ entry }) => entry),
      `media:${poster}`,
    );
  for (const [name, file] of media.records) note(file, `media:${name}`);
  return named;
}

/**
 * Gives the files in which a change may have caused something: the changed ones, those that name what changed, and the
 * translations of a changed text.
 *
 * @param changes paths below the content folder
 * @returns a test for paths below the content folder
 */
export function withDependents(reading: Reading, changes: ReadonlySet<string>): (file: string) => boolean {
  if ([...changes].some((file) => common.has(file))) return () => true;
  const subjects = new Set([...changes].map(getSubject));
  const named = listNamed(reading);
  const translations = new Set(
    Object.values(reading.content.texts).flatMap(({ section, slug, file, translation }) => {
      const source = translation && reading.content.texts[toTextId(section, translation.of, slug)];
      return source && changes.has(source.file) ? file : [];
    }),
  );
  return (file) =>
    changes.has(file) ||
    translations.has(file) ||
    [...(named.get(file) ?? [])].some((subject) => subjects.has(subject));
}
