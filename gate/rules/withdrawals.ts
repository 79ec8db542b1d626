import type { Rule } from '../rule.ts';

/** A number of a withdrawn entry is not printed elsewhere: what was taken back there would live on here. */
export const withdrawals: Rule = ({ content, parsed, locators }, report) => {
  const check = (file: string, locate: () => Parameters<typeof report>[2], reference: string): void => {
    const [id = '', key = ''] = reference.split('#');
    if (!content.withdrawn[id]) return;
    report(
      'withdrawn-fact',
      file,
      locate(),
      {
        en: `The fact “${key}” belongs to ${id}, which was withdrawn.`,
        vi: `Dữ kiện “${key}” thuộc bài ${id} đã bị rút.`,
      },
      {
        en: 'Remove it here, or move it with its sources to a record that stays.',
        vi: 'Hãy bỏ dữ kiện ở đây, hoặc chuyển nó cùng nguồn sang một hồ sơ còn đăng.',
      },
    );
  };
  for (const [id, { components }] of parsed)
    for (const { name, attributes, ...place } of components)
      if (name === 'Fact' && attributes['entry'])
        check(content.texts[id]!.file, () => place, `${attributes['entry']}#${attributes['of']}`);
  for (const [locale, { facts }] of Object.entries(content.editions)) {
    const file = `editions/${locale}.yaml`;
    facts.forEach((reference, index) => check(file, () => locators.get(file)?.(['facts', index]), reference));
  }
};
