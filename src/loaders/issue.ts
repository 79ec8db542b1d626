import { z } from 'zod';
import type { Bilingual, Fault, Place } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** Texts for the refinements of our own schemas, by the code they raise. */
const customMessages: Record<string, { message: Bilingual; remedy: Bilingual }> = {
  'date-does-not-exist': {
    message: { en: 'This date does not exist.', vi: 'Ngày này không có thật.' },
    remedy: { en: 'Look the date up and correct it.', vi: 'Hãy tra lại và sửa ngày.' },
  },
  'days-of-year-form': {
    message: {
      en: 'Days that come back every year are written MM-DD, without a year.',
      vi: 'Ngày lặp lại hằng năm ghi theo MM-DD (tháng-ngày), không có năm.',
    },
    remedy: {
      en: 'Write a day as "09-02", or the first and the last day as "08-29/09-02", in quotes.',
      vi: 'Ghi một ngày như "09-02", hoặc ngày đầu và ngày cuối như "08-29/09-02", trong dấu nháy.',
    },
  },
  'day-not-of-every-year': {
    message: {
      en: 'The calendar does not have this day every year.',
      vi: 'Ngày này không phải năm nào lịch cũng có.',
    },
    remedy: {
      en: 'Write days as MM-DD in quotes: "09-02" or "08-29/09-02". For 29 February write "02-28" or "03-01".',
      vi: 'Ghi ngày theo MM-DD (tháng-ngày) trong dấu nháy: "09-02" hoặc "08-29/09-02". Thay cho 29 tháng 2, hãy ghi "02-28" hoặc "03-01".',
    },
  },
  'days-out-of-order': {
    message: {
      en: 'The last day comes before the first, or is the same, or lies more than half a year later.',
      vi: 'Ngày cuối đứng trước ngày đầu, trùng ngày đầu, hoặc cách ngày đầu hơn nửa năm.',
    },
    remedy: {
      en: 'Write the first day, a slash and the last day: "08-29/09-02"; "12-30/01-02" runs over the new year. Write a single day once: "09-02".',
      vi: 'Ghi ngày đầu, dấu gạch chéo, rồi ngày cuối: "08-29/09-02"; "12-30/01-02" là qua năm mới. Nếu chỉ một ngày thì ghi một lần: "09-02".',
    },
  },
  'fact-needs-one-value': {
    message: {
      en: 'A fact has exactly one of value, date and text.',
      vi: 'Mỗi dữ kiện có đúng một trong ba trường value, date và text.',
    },
    remedy: { en: 'Keep one of them and remove the others.', vi: 'Giữ lại một trường và bỏ các trường kia.' },
  },
  'fact-needs-unit': {
    message: { en: 'A number without a unit means nothing.', vi: 'Số mà không có đơn vị thì không có nghĩa.' },
    remedy: { en: 'Add unit; the list is in src/i18n/units.ts.', vi: 'Thêm unit; danh sách ở src/i18n/units.ts.' },
  },
  'disputed-needs-note': {
    message: {
      en: 'A disputed fact must say how the sources disagree.',
      vi: 'Dữ kiện còn khác nhau giữa các nguồn thì phải nói rõ khác ở đâu.',
    },
    remedy: { en: 'Add note with what the other sources say.', vi: 'Thêm note, ghi các nguồn khác nói gì.' },
  },
  'exception-needs-two': {
    message: {
      en: 'An exception is asked for by one person and granted by another.',
      vi: 'Ngoại lệ do một người đề nghị và một người khác cho phép.',
    },
    remedy: { en: 'Have somebody else grant it.', vi: 'Hãy nhờ người khác xem và cho phép.' },
  },
  'exception-too-long': {
    message: {
      en: 'An exception ends after the day it was granted, and within a year.',
      vi: 'Ngoại lệ phải hết hạn sau ngày cho phép và trong vòng một năm.',
    },
    remedy: { en: 'Give until a day within a year of since.', vi: 'Ghi until trong vòng một năm kể từ since.' },
  },
  'file-needs-title': {
    message: { en: 'A file for download needs a title.', vi: 'Tệp để tải về phải có tên.' },
    remedy: { en: 'Add title, one line per language.', vi: 'Thêm title, mỗi ngôn ngữ một dòng.' },
  },
  'map-needs-extent': {
    message: {
      en: 'A map says whether it shows the whole country.',
      vi: 'Bản đồ phải ghi rõ có thể hiện cả nước hay không.',
    },
    remedy: { en: 'Add extent: local or national.', vi: 'Thêm extent: local hoặc national.' },
  },
  'picture-needs-alt': {
    message: { en: 'A picture needs an alternative text.', vi: 'Ảnh phải có văn bản thay thế (alt).' },
    remedy: {
      en: 'Add alt: one line per language that tells what the picture shows.',
      vi: 'Thêm alt: mỗi ngôn ngữ một dòng, nói ảnh có gì.',
    },
  },
};

/** Codes whose message names the value. */
const tellsValue = new Set(['date-does-not-exist', 'days-of-year-form', 'day-not-of-every-year', 'days-out-of-order']);

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text === undefined ? '' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Walks from the schema of a file to the schema of one field, through optional and default wrappers. */
function findSchema(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[String(key)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodTuple) current = current.def.items[Number(key)];
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}

/** The description an author should read: of the field itself, else of what it wraps. */
function describeField(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  const field = findSchema(schema, path);
  const inner = unwrap(field);
  const descriptions = [field, inner].map((each) => (each instanceof z.ZodType ? each.description : undefined));
  return descriptions.find(Boolean);
}

function describeProblem(issue: Issue, field: string): Bilingual {
  const value = show(issue.input);
  const got = value === '' ? { en: '', vi: '' } : { en: `; it is ${value}`, vi: `; hiện là ${value}` };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { en: `The field ${field} is missing.`, vi: `Thiếu trường ${field}.` }
        : {
            en: `The field ${field} must be of type ${issue.expected}${got.en}.`,
            vi: `Trường ${field} phải thuộc kiểu ${issue.expected}${got.vi}.`,
          };
    case 'too_small':
      return {
        en: `The field ${field} is too short or too small (at least ${issue.minimum})${got.en}.`,
        vi: `Trường ${field} quá ngắn hoặc quá nhỏ (ít nhất ${issue.minimum})${got.vi}.`,
      };
    case 'too_big':
      return {
        en: `The field ${field} is too long or too large (at most ${issue.maximum})${got.en}.`,
        vi: `Trường ${field} quá dài hoặc quá lớn (nhiều nhất ${issue.maximum})${got.vi}.`,
      };
    default:
      return {
        en: `The field ${field} has a value that is not allowed${got.en}.`,
        vi: `Trường ${field} có giá trị không hợp lệ${got.vi}.`,
      };
  }
}

function describeRemedy(issue: Issue, description: string | undefined): Bilingual {
  const options = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  const wanted = description ?? (options === undefined ? undefined : `one of ${options}`);
  if (wanted === undefined) return { en: 'Correct the value.', vi: 'Hãy sửa giá trị.' };
  return { en: `Expected: ${wanted}.`, vi: `Cần: ${wanted}.` };
}

/**
 * Turns a zod issue into faults an author can act on: file, line, field, value and what is expected.
 *
 * @param schema schema of the whole file; field descriptions are taken from it
 * @param locate finds the line of a path
 */
export function describeIssue(
  issue: Issue,
  schema: z.core.$ZodType,
  file: string,
  locate: (path: readonly PropertyKey[]) => Place,
): Fault[] {
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue, schema, file, locate);
  if (issue.code === 'invalid_key') return [describeInvalidKey(issue, file, locate)];
  const field = issue.path.map(String).join('.');
  const custom = customMessages[issue.message];
  if (custom) {
    const value = show(issue.input);
    const detail = tellsValue.has(issue.message) && value !== '' ? ` ${field}: ${value}` : ` ${field}`;
    return [
      {
        rule: 'schema',
        file,
        ...locate(issue.path),
        message: { en: custom.message.en + ` (${detail.trim()})`, vi: custom.message.vi + ` (${detail.trim()})` },
        remedy: custom.remedy,
      },
    ];
  }
  return [
    {
      rule: 'schema',
      file,
      ...locate(issue.path),
      message: describeProblem(issue, field),
      remedy: describeRemedy(issue, describeField(schema, issue.path)),
    },
  ];
}

function describeUnknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.core.$ZodType,
  file: string,
  locate: (path: readonly PropertyKey[]) => Place,
): Fault[] {
  const parent = unwrap(findSchema(schema, issue.path));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape).join(', ') : '';
  return issue.keys.map((key) => ({
    rule: 'schema',
    file,
    ...locate([...issue.path, key]),
    message: {
      en: `The field ${[...issue.path, key].map(String).join('.')} is unknown.`,
      vi: `Không có trường nào tên là ${[...issue.path, key].map(String).join('.')}.`,
    },
    remedy:
      parent instanceof z.ZodObject
        ? {
            en: `Remove it or correct its spelling. Known here: ${known}.`,
            vi: `Bỏ đi hoặc sửa chính tả. Các trường dùng được ở đây: ${known}.`,
          }
        : {
            en: 'Keys here are locales such as vi or en. A comma inside { } begins a new key: put the text in quotes.',
            vi: 'Khóa ở đây là mã ngôn ngữ như vi, en. Dấu phẩy trong { } mở ra khóa mới: hãy đặt câu chữ trong dấu nháy.',
          },
  }));
}

function describeInvalidKey(
  issue: z.core.$ZodIssueInvalidKey,
  file: string,
  locate: (path: readonly PropertyKey[]) => Place,
): Fault {
  const key = issue.path.map(String).join('.');
  return {
    rule: 'schema',
    file,
    ...locate(issue.path),
    message: { en: `The key ${key} is not allowed.`, vi: `Khóa ${key} không hợp lệ.` },
    remedy: {
      en: 'Keys of facts are lower-case words joined by hyphens; keys of translated fields are locales such as vi or en.',
      vi: 'Khóa của dữ kiện là chữ thường nối bằng gạch ngang; khóa của trường đa ngữ là mã ngôn ngữ như vi, en.',
    },
  };
}
