import { getName, listCompositions, listDistricts, stripMarks } from '../../src/catalog/gazetteer.ts';
import type { Bilingual } from '../../src/loaders/fault.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { distance } from '../../src/map/distance.ts';
import { districtKinds, isKindOf, partKinds, unitKinds, type PlaceName } from '../../src/schemas/gazetteer.ts';
import { getComponent } from '../../src/texts/components.ts';
import { findNear } from '../near.ts';
import type { Report, Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** What is wrong with a name, at which field of it, and what to do. */
interface Problem {
  path: readonly PropertyKey[];
  message: Bilingual;
  remedy: Bilingual;
}

/** A row with its key and what it may be held against. */
interface Subject extends Pick<LoadedContent, 'content'> {
  key: string;
  row: PlaceName;
}

const quote = (value: string): string => `“${value}”`;

/** One name from one place: its own, or that of its term. */
function checkForms({ content, key, row }: Subject): Problem[] {
  const { terms } = content.glossary;
  const term = terms.find((each) => each.key === row.term);
  if (row.term !== undefined && !term) {
    const near = findNear(
      row.term,
      terms.map((each) => each.key),
    ).join(', ');
    return [
      {
        path: ['term'],
        message: {
          en: `The glossary has no term ${quote(row.term)}.`,
          vi: `Bảng thuật ngữ không có ${quote(row.term)}.`,
        },
        remedy: {
          en: `${near === '' ? 'Correct the spelling' : `Write ${near}`}, or give the name itself: name: …`,
          vi: `${near === '' ? 'Sửa lại chính tả' : `Hãy viết ${near}`}, hoặc ghi thẳng tên: name: …`,
        },
      },
    ];
  }
  const agreed = term?.agreed[content.site.source];
  if (row.name === undefined && agreed === undefined)
    return [
      {
        path: [],
        message: { en: `${quote(key)} has no name.`, vi: `${quote(key)} chưa có tên.` },
        remedy: {
          en: 'Add name with all its marks, or term: the key of a term that is agreed in the source language.',
          vi: 'Thêm name viết đủ dấu, hoặc term: khóa của thuật ngữ đã thống nhất ở ngôn ngữ gốc.',
        },
      },
    ];
  const isRepeated = row.name !== undefined && row.name === agreed;
  const isPlain = row.plain !== undefined && row.plain === stripMarks(getName(content, key));
  return [
    ...(isRepeated ? [['name', `the term ${row.term}`, `thuật ngữ ${row.term}`] as const] : []),
    ...(isPlain ? [['plain', 'the name without its marks', 'tên bỏ dấu'] as const] : []),
  ].map(([field, en, vi]) => ({
    path: [field],
    message: { en: `This is what ${en} says already.`, vi: `Điều này ${vi} đã cho biết.` },
    remedy: { en: `Remove ${field}.`, vi: `Hãy bỏ ${field}.` },
  }));
}

/** A name lies in units of today, and lay in units of former times; those of former times went somewhere. */
function checkUnits({ content: { gazetteer }, key, row }: Subject): Problem[] {
  const isToday = ({ kind }: PlaceName): boolean => isKindOf(unitKinds, kind) || kind === 'province';
  const isFormer = ({ kind }: PlaceName): boolean =>
    isKindOf(partKinds, kind) || isKindOf(districtKinds, kind) || kind === 'former-province';
  const wrong = (field: 'units' | 'former', fits: (row: PlaceName) => boolean, en: string, vi: string): Problem[] =>
    row[field].flatMap((target, index) => {
      const found = Object.hasOwn(gazetteer, target) ? gazetteer[target]! : undefined; // one that is not there is told of as every reference
      if (!found || (target !== key && fits(found))) return [];
      return {
        path: [field, index],
        message: {
          en: `${quote(target)} (${found.kind}) is no unit ${en}.`,
          vi: `${quote(target)} (${found.kind}) không phải đơn vị ${vi}.`,
        },
        remedy: {
          en: `Name the unit ${en} in which it lies${field === 'former' ? ' or lay' : ''}.`,
          vi: `Hãy ghi đơn vị ${vi} có nơi ấy.`,
        },
      };
    });
  const isPart = isKindOf(partKinds, row.kind) && !row.outside;
  const lacks = (field: 'units' | 'former', en: string, vi: string): Problem[] =>
    isPart && row[field].length === 0
      ? [
          {
            path: [],
            message: {
              en: `This ${row.kind} does not say ${en}.`,
              vi: `Đơn vị cũ này (${row.kind}) chưa ghi ${vi}.`,
            },
            remedy: {
              en: `Add ${field}: without it no table shows what became of it.`,
              vi: `Thêm ${field}: thiếu nó thì không bảng nào cho biết nay thuộc đâu.`,
            },
          },
        ]
      : [];
  return [
    ...wrong('units', isToday, 'of today', 'hôm nay'),
    ...wrong('former', isFormer, 'of former times', 'cũ'),
    ...lacks('units', 'into which unit it went', 'đã nhập vào đơn vị nào'),
    ...lacks('former', 'to which district it belonged', 'từng thuộc huyện nào'),
  ];
}

/** Kilometres by which an entry may be off that says of its position only that it is approximate. */
const approximate = 5;

/** A point may be passed on, and agrees with that of the entry. */
function checkPosition({ content, row }: Subject): Problem[] {
  const { position, entry } = row;
  if (!position) return [];
  const unlicensed = position.sources.flatMap((source, index): Problem[] =>
    content.sources[source] && content.sources[source].licence === undefined
      ? [
          {
            path: ['position', 'sources', index],
            message: {
              en: `The source ${quote(source)} does not say under which terms its data are passed on.`,
              vi: `Nguồn ${quote(source)} chưa ghi dữ liệu được dùng lại theo điều kiện nào.`,
            },
            remedy: {
              en: `Add licence to sources/${source}.yaml, for example licence: CC BY 4.0, or leave position out: then its commune says where it is.`,
              vi: `Thêm licence vào sources/${source}.yaml, chẳng hạn licence: CC BY 4.0, hoặc bỏ position: khi đó vị trí lấy theo xã.`,
            },
          },
        ]
      : [],
  );
  const there = entry === undefined ? undefined : content.records[entry]?.position;
  const apart = there ? distance(position, there) : 0;
  if (apart <= position.precision + (there?.approximate ? approximate : 0)) return unlicensed;
  const kilometres = Math.round(apart * 10) / 10;
  return [
    ...unlicensed,
    {
      path: ['position'],
      message: {
        en: `${entry} lies ${kilometres} km away from here, and this point claims to be right within ${position.precision} km.`,
        vi: `${entry} cách điểm này ${kilometres} km, trong khi điểm này ghi sai số ${position.precision} km.`,
      },
      remedy: {
        en: `Correct the one that is wrong, here or in ${entry}.yaml, or give a larger precision.`,
        vi: `Sửa chỗ sai, ở đây hoặc trong ${entry}.yaml, hoặc ghi precision lớn hơn.`,
      },
    },
  ];
}

/** A table of communes shows some: it names a unit of which others were parts. */
function checkTables({ content, parsed }: LoadedContent, report: Report): void {
  for (const [id, { components }] of parsed)
    for (const { name, attributes, line, column } of components) {
      const { of: district = '' } = attributes;
      // One that is not there is told of as every reference.
      const isShown = getComponent(name)?.isGazetteer && Object.hasOwn(content.gazetteer, district);
      if (!isShown || listCompositions(content, district).length > 0) continue;
      const others = listDistricts(content.gazetteer).join(', ');
      report(
        'gazetteer',
        content.texts[id]!.file, // parsed and texts have the same ids
        { line, column },
        {
          en: `No commune of today is made of communes of ${quote(district)}: the table would be empty.`,
          vi: `Không xã nào hôm nay ghép từ các xã của ${quote(district)}: bảng sẽ trống.`,
        },
        {
          en: `Name a former district, town or city: ${others}.`,
          vi: `Hãy ghi một huyện, thị xã hoặc thành phố cũ: ${others}.`,
        },
      );
    }
}

/** Names of places agree with the glossary, with one another, with entries and with the terms of their sources. */
export const gazetteer: Rule = (loaded, report) => {
  const { content, locators, sources } = loaded;
  checkTables(loaded, report);
  const file = findYamlFile(sources, 'gazetteer');
  const locate = locators.get(file);
  for (const [key, row] of Object.entries(content.gazetteer)) {
    const subject = { content, key, row };
    const problems = [...checkForms(subject), ...checkUnits(subject), ...checkPosition(subject)];
    for (const { path, message, remedy } of problems)
      report('gazetteer', file, locate?.(['names', key, ...path]), message, remedy);
  }
};
