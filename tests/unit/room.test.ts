import { expect, test } from 'vitest';
import { EditionSchema } from '../../src/schemas/edition.ts';
import { countWords } from '../../src/schemas/room.ts';

test.each([
  ['Where the mountains almost touch the sea', 7],
  ['Nơi núi ra gần tới biển', 6],
  ['山几乎走到海边的地方', 5],
  ['山が海のすぐそばまで来る土地', 7],
  ['산이 바다 앞까지 내려오는 곳', 6],
  ['ดินแดนที่ภูเขาเกือบจรดทะเล', 6],
  ['ດິນແດນທີ່ພູເຂົາເກືອບຮອດທະເລ', 6],
  ['UNESCO 世界遗产', 3],
  ['L’eau – et la pierre', 4],
  ['Where—the—mountains/rivers and|sea', 6],
  [' – ', 0],
])('the room of a line is that of its words in any script: %s', (line, count) => {
  expect(countWords(line)).toBe(count);
});

test('a headline has eight words at most', () => {
  const { title } = EditionSchema.shape;
  expect(title.safeParse('one two three four five six seven eight').success).toBe(true);
  const nine = title.safeParse('one two three four five six seven eight nine');
  expect(nine.error?.issues[0]).toMatchObject({ message: 'too-many-words', params: { count: 9, most: 8 } });
});

test.each([
  ['a word without an end', 'Donau'.repeat(20), 'word-too-long', { count: 100, most: 40 }],
  [
    'words that are long',
    'Höhlenforschungsgesellschaft '.repeat(4).trim(),
    'too-many-letters',
    { count: 115, most: 80 },
  ],
  [
    'dashes in place of blanks',
    'one—two—three—four—five/six/seven/eight—nine',
    'too-many-words',
    { count: 9, most: 8 },
  ],
])('a headline of %s has no room', (_, title, message, params) => {
  expect(EditionSchema.shape.title.safeParse(title).error?.issues).toMatchObject([{ message, params }]);
});

test('a long word of a language that has such is no fault, nor are scripts without blanks', () => {
  for (const title of [
    'Wo Höhlenforschungsgesellschaften forschen',
    'ดินแดนที่ภูเขาเกือบจรดทะเลและสายน้ำ',
    '山几乎走到海边的地方',
  ])
    expect(EditionSchema.shape.title.safeParse(title).success).toBe(true);
});
