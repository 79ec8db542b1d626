import { toFault, type ReturnFault } from './fault.ts';

/** Says that the two ends of a pair do not fit. @param unit id for people */
export const describeBrokenPair = (line: number, unit: string): ReturnFault =>
  toFault(
    'code',
    line,
    { en: `${unit}: a pair of marks is broken.`, vi: `${unit}: có cặp dấu bị đứt.` },
    {
      en: 'Each pair begins and ends in the same sentence, and pairs do not cross: copy the marks of the source again.',
      vi: 'Mỗi cặp mở và đóng trong cùng một câu, các cặp không đan chéo nhau: hãy chép lại dấu từ bản gốc.',
    },
  );
