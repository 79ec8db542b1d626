import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getComponentReferences } from '../../src/catalog/references.ts';
import { isWords, textComponents } from '../../src/texts/components.ts';

describe('components of texts', () => {
  test('have a row in the table and a file each', () => {
    const files = readdirSync('src/components/text').flatMap((file) => /^(.*)\.astro$/.exec(file)?.[1] ?? []);
    expect(files.toSorted()).toEqual(Object.keys(textComponents).toSorted());
  });

  test.each([
    ['a fact of the entry itself', 'Fact', { of: 'depth' }, [{ kind: 'fact', target: 'places/lake#depth' }]],
    [
      'a fact of another entry',
      'Fact',
      { of: 'height', entry: 'places/x' },
      [{ kind: 'fact', target: 'places/x#height' }],
    ],
    [
      'every fact of a list',
      'Chart',
      { name: 'catch', of: 'depth,width , height', title: 'Sizes' },
      ['depth', 'width', 'height'].map((key) => ({ kind: 'fact', target: `places/lake#${key}` })),
    ],
    ['a picture', 'Figure', { name: 'pier', caption: 'A pier' }, [{ kind: 'picture', target: 'pier' }]],
    ['an entry', 'EntryCard', { entry: 'news/lamp' }, [{ kind: 'entry', target: 'news/lamp' }]],
    ['a source', 'Quote', { by: 'Somebody', source: 'almanac' }, [{ kind: 'source', target: 'almanac' }]],
    ['nothing without its source', 'Quote', { by: 'Somebody' }, []],
    ['nothing that is no component', 'Unknown', { entry: 'news/lamp' }, []],
  ] as const)('name %s', (_, name, attributes, expected) => {
    expect(getComponentReferences('places/lake', { name, attributes: { ...attributes } })).toMatchObject(expected);
  });

  test('tell words from keys', () => {
    expect([
      isWords('Callout', 'title'),
      isWords('Callout', 'kind'),
      isWords('Quote', 'by'),
      isWords('None', 'by'),
    ]).toEqual([true, false, true, false]);
  });
});
