import { z } from 'zod';
import type { Bilingual, Fault, Place } from './fault.ts';
import { findHome, type Home } from './misplaced.ts';
import { getReferenceKind } from '../schemas/reference.ts';
import { unwrap } from '../schemas/unwrap.ts';
import { findSchema } from './schema-path.ts';
import { issueWords } from './issue-words.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[]) => Place;

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text === undefined ? '' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** The value of a field: of a fault that several fields make, zod gives all that stand around it. */
function getValue({ input, path }: Issue): unknown {
  const isAround = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isAround ? (input as Record<PropertyKey, unknown>)[path.at(-1) ?? ''] : input; // any object has keys
}

/** What authors read about a field: its own description, or that of what it wraps (src/schemas/describe.ts). */
export function getDescription(field: z.core.$ZodType | undefined): Bilingual | undefined {
  for (const each of [field, unwrap(field)]) {
    const { description, vi } = (each instanceof z.ZodType ? each.meta() : undefined) ?? {};
    if (description !== undefined && typeof vi === 'string') return { en: description, vi };
  }
  return undefined;
}

/** The description of a field, or of the nearest field around it. */
function describeField(schema: z.core.$ZodType, path: readonly PropertyKey[]): Bilingual | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = getDescription(findSchema(schema, path.slice(0, length)));
    if (description) return description;
  }
  return undefined;
}

/** Names of the types that YAML knows. */
const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: 'text', vi: 'chữ' },
  number: { en: 'a number', vi: 'số' },
  int: { en: 'a whole number', vi: 'số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'danh sách' },
  tuple: { en: 'a list', vi: 'danh sách' },
  object: { en: 'fields with values', vi: 'các trường có giá trị' },
  record: { en: 'keys with values', vi: 'các khóa có giá trị' },
};

/** What a size counts. */
const sizeUnits: Readonly<Record<string, Bilingual>> = {
  string: { en: ' characters', vi: ' ký tự' },
  array: { en: ' items', vi: ' mục' },
};

const countSize = (value: unknown): string =>
  typeof value === 'string' || Array.isArray(value) ? String(value.length) : show(value);

/** Tells that something is too small or too large, and how large it is. */
function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, field: string): Bilingual {
  const size = countSize(issue.input);
  const { [issue.origin]: { en: many, vi } = { en: '', vi: '' } } = sizeUnits;
  const unit = { en: size === '1' ? many.replace(/s$/, '') : many, vi };
  if (typeof issue.input === 'number')
    return issue.code === 'too_small'
      ? {
          en: `The field ${field} is ${size}; it must be at least ${issue.minimum}.`,
          vi: `Trường ${field} hiện là ${size}; phải từ ${issue.minimum} trở lên.`,
        }
      : {
          en: `The field ${field} is ${size}; it must be at most ${issue.maximum}.`,
          vi: `Trường ${field} hiện là ${size}; chỉ được tới ${issue.maximum}.`,
        };
  if (issue.input === '') return { en: `The field ${field} is empty.`, vi: `Trường ${field} đang trống.` };
  return issue.code === 'too_small'
    ? {
        en: `The field ${field} has ${size}${unit.en}; at least ${issue.minimum} are needed: ${show(issue.input)}.`,
        vi: `Trường ${field} có ${size}${unit.vi}; cần ít nhất ${issue.minimum}: ${show(issue.input)}.`,
      }
    : {
        en: `The field ${field} has ${size}${unit.en}; at most ${issue.maximum} are allowed: ${show(issue.input)}.`,
        vi: `Trường ${field} có ${size}${unit.vi}; nhiều nhất ${issue.maximum}: ${show(issue.input)}.`,
      };
}

/** Tells that a value is of another type than the field. An empty field is YAML's null. */
function describeType(issue: z.core.$ZodIssueInvalidType, field: string): Bilingual {
  if (issue.path.length === 0)
    return {
      en: `This is not made of fields: ${show(issue.input)}.`,
      vi: `Phần này không gồm các trường: ${show(issue.input)}.`,
    };
  if (issue.input === undefined) return { en: `The field ${field} is missing.`, vi: `Thiếu trường ${field}.` };
  if (issue.input === null) return { en: `The field ${field} is empty.`, vi: `Trường ${field} đang trống.` };
  const type = typeNames[issue.expected] ?? { en: issue.expected, vi: issue.expected };
  return {
    en: `The field ${field} must be ${type.en}; it is ${show(issue.input)}.`,
    vi: `Trường ${field} phải là ${type.vi}; hiện là ${show(issue.input)}.`,
  };
}

function describeProblem(issue: Issue, field: string): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, field);
    case 'too_small':
    case 'too_big':
      return describeSize(issue, field);
    default:
      return issue.input === undefined
        ? { en: `The field ${field} is missing.`, vi: `Thiếu trường ${field}.` }
        : {
            en: `The field ${field} has a value that is not allowed; it is ${show(getValue(issue))}.`,
            vi: `Trường ${field} có giá trị không hợp lệ; hiện là ${show(getValue(issue))}.`,
          };
  }
}

/** Sizes are changed by their authors, and some refinements know of nothing likely; for all else a form can be proposed. */
const isGuessable = (issue: Issue): boolean =>
  issue.code !== 'too_small' &&
  issue.code !== 'too_big' &&
  !(issue.code === 'custom' && issue.params?.['hasNoGuess'] === true);

/** A fact that has a number, as it is written in a record. */
const toFact = (path: readonly PropertyKey[], value: number): string =>
  `facts: { ${String(path.at(-1))}: { value: ${value}, unit: …, sources: [ … ] } }`;

/** Says what to write: the form that was probably meant, what is wanted, and all values when there are only some. */
function describeRemedy(issue: Issue, schema: z.core.$ZodType): Bilingual {
  const field = findSchema(schema, issue.path);
  // A number is no name of a fact: it is the fact.
  const number = typeof issue.input === 'number' && getReferenceKind(field) === 'fact' ? issue.input : undefined;
  const meant =
    number === undefined && isGuessable(issue) && field instanceof z.ZodType ? suggest(field, issue.input) : undefined;
  const wanted = describeField(schema, issue.path);
  const options = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  const parts = [
    meant && { en: `Write ${meant}.`, vi: `Hãy viết ${meant}.` },
    wanted && { en: `Expected: ${wanted.en}.`, vi: `Cần: ${wanted.vi}.` },
    number !== undefined && {
      en: `Write the number as a fact, ${toFact(issue.path, number)}, and its key here.`,
      vi: `Hãy ghi số này thành một dữ kiện, ${toFact(issue.path, number)}, rồi ghi khóa của nó ở đây.`,
    },
    options && { en: `Allowed: ${options}.`, vi: `Được dùng: ${options}.` },
    issue.input === null && {
      en: 'Give a value or remove the line; text that begins with # stands in quotes.',
      vi: 'Ghi giá trị hoặc bỏ dòng này; chữ bắt đầu bằng # phải đặt trong dấu nháy.',
    },
  ].filter((part) => part !== undefined && part !== false && part !== '');
  if (parts.length === 0) return { en: 'Correct the value.', vi: 'Hãy sửa giá trị.' };
  return { en: parts.map(({ en }) => en).join(' '), vi: parts.map(({ vi }) => vi).join(' ') };
}

/** Adds the field and its value to what is said of a fault, and the form that is wanted to what to do. */
function describeCustom(issue: z.core.$ZodIssueCustom, schema: z.core.$ZodType): Pick<Fault, 'message' | 'remedy'> {
  const { message, remedy } = issueWords[issue.message]!(issue.params ?? {});
  const value = show(getValue(issue));
  const detail = `(${issue.path.map(String).join('.')}${value === '' ? '' : `: ${value}`})`;
  const more = describeRemedy(issue, schema);
  return {
    message: { en: `${message.en} ${detail}`, vi: `${message.vi} ${detail}` },
    remedy: { en: `${remedy.en} ${more.en}`, vi: `${remedy.vi} ${more.vi}` },
  };
}

/**
 * Turns a zod issue into a fault an author can act on: file, line, field, value and what is expected.
 *
 * @param issue one that speaks of unknown keys names a single one
 * @param schema schema of the whole file; field descriptions are taken from it
 * @param locate finds the line of a path
 */
export function describeIssue(issue: Issue, schema: z.core.$ZodType, file: string, locate: Locate): Fault {
  if (issue.code === 'unrecognized_keys') return describeUnknownKey(issue, schema, file, locate);
  if (issue.code === 'invalid_key') return describeInvalidKey(issue, file, locate);
  const words =
    issue.code === 'custom' && issueWords[issue.message]
      ? describeCustom(issue, schema)
      : {
          message: describeProblem(issue, issue.path.map(String).join('.')),
          remedy: describeRemedy(issue, schema),
        };
  return { rule: 'schema', file, ...locate(issue.path), ...words };
}

/** Says which keys there are. */
function describeKeys(key: string, known: readonly string[]): Bilingual {
  // What is no word was not meant as a field: it is the rest of a text or of a number.
  if (!/^[a-z][\w-]*$/i.test(key))
    return {
      en: 'A comma inside { } begins a new key: put the text in quotes, and write a point before decimals.',
      vi: 'Dấu phẩy trong { } mở ra khóa mới: hãy đặt câu chữ trong dấu nháy, và viết dấu chấm trước phần thập phân.',
    };
  return {
    en: `Remove it or correct its spelling. Known here: ${known.join(', ')}.`,
    vi: `Bỏ đi hoặc sửa chính tả. Các trường dùng được ở đây: ${known.join(', ')}.`,
  };
}

/** Says where a field belongs that another kind of file has. */
function describeHome(name: string, { file, form, isWords }: Home): Pick<Fault, 'message' | 'remedy'> {
  const inVietnamese = file.replace('<locale>', '<ngôn ngữ>').replace('<name>', '<tên>');
  return isWords
    ? {
        message: {
          en: `${name} holds words, which stand in the folders of the languages.`,
          vi: `${name} là chữ nên ghi trong thư mục của từng ngôn ngữ, không ghi ở đây.`,
        },
        remedy: {
          en: `Move them to ${file}, each language to its file: ${form}`,
          vi: `Chuyển sang ${inVietnamese}, mỗi ngôn ngữ một tệp: ${form.replace('<key>', '<khóa>')}`,
        },
      }
    : {
        message: {
          en: `${name} is the same in every language and does not stand among the words of one.`,
          vi: `${name} giống nhau ở mọi ngôn ngữ nên không ghi trong thư mục của một ngôn ngữ.`,
        },
        remedy: { en: `Move it to ${file}: ${form}`, vi: `Chuyển sang ${inVietnamese}: ${form}` },
      };
}

function describeUnknownKey(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.core.$ZodType,
  file: string,
  locate: Locate,
): Fault {
  const parent = unwrap(findSchema(schema, issue.path));
  const key = issue.keys[0] ?? '';
  const path = [...issue.path, key];
  const name = path.map(String).join('.');
  const home = findHome(file, path);
  const words = home
    ? describeHome(name, home)
    : {
        message: { en: `The field ${name} is unknown.`, vi: `Không có trường nào tên là ${name}.` },
        remedy: describeKeys(key, parent instanceof z.ZodObject ? Object.keys(parent.shape) : []),
      };
  return { rule: 'schema', file, ...locate(path), ...words };
}

function describeInvalidKey(issue: z.core.$ZodIssueInvalidKey, file: string, locate: Locate): Fault {
  const key = issue.path.map(String).join('.');
  const code = issue.issues.find(({ message }) => issueWords[message])?.message;
  const words = code && issueWords[code]!({});
  return {
    rule: 'schema',
    file,
    ...locate(issue.path),
    message: {
      en: `The key ${key} is not allowed. ${words ? words.message.en : ''}`.trim(),
      vi: `Khóa ${key} không hợp lệ. ${words ? words.message.vi : ''}`.trim(),
    },
    remedy: words
      ? words.remedy
      : {
          en: 'Keys are lower-case words joined by hyphens, for example greatest-depth.',
          vi: 'Khóa là chữ thường nối bằng gạch ngang, chẳng hạn do-sau.',
        },
  };
}
