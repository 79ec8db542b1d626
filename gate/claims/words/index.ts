import type { Locale } from '../../../src/i18n/locales.ts';
import type { LanguageWords } from '../language-words.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lo } from './lo.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The words of each language that has some. A second script of a language may share those of the first. */
export const languageWords: Partial<Record<Locale, LanguageWords>> = { vi, en, lo, th, zh, ko, ja, fr, de, ru, es, ar };
