import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYamlForm } from '../../src/loaders/yaml-form.ts';
import { CorpusSite } from '../corpus.ts';

const site = new CorpusSite();
afterAll(() => site.remove());

test('a field is shown as it can be copied into a file', () => {
  expect(toYamlForm(['name'])).toBe('name: …');
  expect(parse(toYamlForm(['facts', 'height', 'label']))).toEqual({ facts: { height: { label: '…' } } });
});

test('advice about words names the file, and a form that is YAML', async () => {
  const { errors } = await site.check({
    name: 'a group without a name, and a term that no list has',
    merge: {
      'places/index.yaml': { categories: ['coast', 'inland', 'island'] },
      'vi/glossary.yaml': { terms: { 'zebra-pass': { agreed: 'Đèo Ngựa Vằn' } } },
    },
  });
  const remedies = errors.map(({ remedy }) => remedy.en);
  expect(remedies).toContain('Add categories: { island: … } to en/places/index.mdx.');
  expect(remedies.find((remedy) => remedy.includes('glossary'))).toMatch(
    /^Add it to glossary\.yaml, or write one of .*; or remove/,
  );
});

test('a picture without a record: its words go to the languages', async () => {
  const { errors } = await site.check({
    name: 'a picture alone',
    write: {
      'media/pier.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n',
    },
  });
  const remedy = errors.find(({ rule }) => rule === 'media-record')?.remedy.en;
  expect(remedy).toContain('kind, author, owner, licence and date; ');
  expect(remedy).toContain('media.yaml of each language');
});
