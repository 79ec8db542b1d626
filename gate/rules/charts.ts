import { listNames, textComponents } from '../../src/texts/components.ts';
import { slugPattern } from '../../src/schemas/common.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import type { Rule } from '../rule.ts';

const remedy: Bilingual = {
  en: 'Name two or more facts with a value in one unit, each once: <Chart name="catch" of="catch-2018, catch-2019" title="The catch" />.',
  vi: 'Hãy ghi từ hai dữ kiện có value trở lên, cùng một đơn vị, mỗi dữ kiện một lần: <Chart name="san-luong" of="ca-2018, ca-2019" title="Sản lượng cá" />.',
};

const dates: Bilingual = {
  en: 'Give each of the facts an as-of of its own, for example as-of: "2019", or leave by="date" out.',
  vi: 'Hãy ghi as-of riêng cho từng dữ kiện, chẳng hạn as-of: "2019", hoặc bỏ by="date".',
};

const findDouble = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) < index);

/** What is wrong with the facts of a chart. @param facts by key, those that there are; others are told of as unknown */
function* findFaults(keys: readonly string[], facts: ReadonlyMap<string, Fact>): Generator<Bilingual> {
  if (keys.length < 2)
    yield { en: `This chart shows “${keys.join()}” alone.`, vi: `Biểu đồ này chỉ có “${keys.join()}”.` };
  const double = findDouble(keys);
  if (double !== undefined)
    yield { en: `This chart shows “${double}” twice.`, vi: `Biểu đồ này ghi “${double}” hai lần.` };
  for (const [key, { value }] of facts)
    if (value === undefined) yield { en: `“${key}” is no number.`, vi: `“${key}” không phải là số.` };
  const units = Map.groupBy(facts, ([, { unit }]) => unit);
  units.delete(undefined); // which is told above
  if (units.size > 1) {
    const list = Array.from(units, ([unit, [first]]) => `${first![0]}: ${unit}`).join(', '); // a group has one at least
    yield { en: `This chart mixes units (${list}).`, vi: `Biểu đồ này lẫn nhiều đơn vị (${list}).` };
  }
  if (units.has('year')) yield { en: 'A year is no quantity to be drawn.', vi: 'Năm không phải đại lượng để vẽ.' };
}

/** A chart draws quantities that can be compared, and its table has an address of its own. */
export const charts: Rule = ({ content, parsed }, report) => {
  for (const [id, { components }] of parsed) {
    const { file, section, slug } = content.texts[id]!; // parsed and texts have the same ids
    const facts = content.records[`${section}/${slug}`]?.facts ?? {};
    const names = new Set<string>();
    for (const { name: component, attributes, line, column } of components) {
      const { name, of, by } = attributes;
      if (component !== 'Chart' || name === undefined || of === undefined) continue; // what is required is told of as such
      const tell = (message: Bilingual, advice: Bilingual): void =>
        report('chart', file, { line, column }, message, advice);
      if (!slugPattern.test(name))
        tell(
          {
            en: `“${name}” cannot stand in the address of a table.`,
            vi: `“${name}” không dùng trong địa chỉ của bảng số liệu được.`,
          },
          {
            en: 'Write lower-case letters a–z, digits and single hyphens: name="catch".',
            vi: 'Hãy viết bằng chữ thường a–z, chữ số và gạch ngang đơn: name="san-luong".',
          },
        );
      if (names.has(name))
        tell(
          { en: `Another chart of this text is called “${name}”.`, vi: `Bài này đã có biểu đồ tên “${name}”.` },
          { en: 'Give each its own name.', vi: 'Hãy đặt cho mỗi biểu đồ một tên riêng.' },
        );
      names.add(name);
      const keys = listNames(textComponents.Chart.attributes.of, of);
      const known = new Map(keys.flatMap((key) => (Object.hasOwn(facts, key) ? [[key, facts[key]!] as const] : [])));
      for (const fault of findFaults(keys, known)) tell(fault, remedy);
      if (by !== 'date') continue;
      for (const [key, fact] of known)
        if (fact['as-of'] === undefined)
          tell({ en: `“${key}” does not say when it was true.`, vi: `“${key}” chưa ghi đúng vào lúc nào.` }, dates);
      const double = findDouble([...known.values()].flatMap((fact) => fact['as-of'] ?? []));
      if (double !== undefined && findDouble(keys) === undefined)
        tell({ en: `Two of its facts are as of ${double}.`, vi: `Có hai dữ kiện cùng ghi as-of ${double}.` }, dates);
    }
  }
};
