import { bidiControls, hiddenSpelling, invisibleCharacters, lookalikes } from './characters.ts';
import { privateContacts } from './contacts.ts';
import { citizenNumbers } from './identity.ts';
import { accessKeys } from './keys.ts';
import { stateSecrets } from './stamps.ts';
import { diacritics, legacyEncoding } from './vietnamese.ts';
import type { WordRule } from './word-rule.ts';

/** Every rule about characters and words. A new one is an object with samples in a file of this folder. */
export const wordRules: readonly WordRule[] = [
  bidiControls,
  invisibleCharacters,
  hiddenSpelling,
  lookalikes,
  legacyEncoding,
  diacritics,
  stateSecrets,
  citizenNumbers,
  accessKeys,
  privateContacts,
];
