import { scaleSides, toLength } from '../../src/catalog/scale.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Rule } from '../rule.ts';

const remedy: Bilingual = {
  en: 'Name facts in meter that are more than zero, for example <Scale height="height" width="width" />.',
  vi: 'Hãy ghi các dữ kiện tính bằng meter và lớn hơn 0, chẳng hạn <Scale height="height" width="width" />.',
};

/** A drawing to scale shows something, and lengths alone. */
export const scales: Rule = ({ content, parsed }, report) => {
  for (const [id, { components }] of parsed) {
    const { file, section, slug } = content.texts[id]!; // parsed and texts have the same ids
    const facts = content.records[`${section}/${slug}`]?.facts ?? {};
    for (const { name, attributes, line, column } of components) {
      if (name !== 'Scale') continue;
      const sides = scaleSides.filter((side) => attributes[side] !== undefined);
      if (sides.length === 0)
        report(
          'scale',
          file,
          { line, column },
          { en: 'This drawing shows nothing.', vi: 'Hình này không vẽ gì.' },
          remedy,
        );
      for (const side of sides) {
        const fact = facts[attributes[side]!];
        // A fact that does not exist is told of as one.
        if (!fact || toLength(fact) !== undefined) continue;
        report(
          'scale',
          file,
          { line, column },
          {
            en: `${side} is “${attributes[side]}”, which is no length${fact.unit ? ` but in ${fact.unit}` : ''}.`,
            vi: `${side} là “${attributes[side]}”, không phải một độ dài${fact.unit ? ` mà tính bằng ${fact.unit}` : ''}.`,
          },
          remedy,
        );
      }
    }
  }
};
