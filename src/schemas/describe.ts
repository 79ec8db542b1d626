import type { Bilingual } from '../loaders/fault.ts';

/**
 * Metadata of a field: what authors read about it, in their editor and in the messages of the gate. English goes where
 * JSON Schema and editors look for it (`description`), Vietnamese beside it.
 *
 * @param words a phrase that ends in an example, without a full stop
 * @example z.string().meta(describe({ en: 'who made it, for example An Bình', vi: 'người làm ra, chẳng hạn An Bình' }))
 */
export const describe = ({ en, vi }: Bilingual): { description: string; vi: string } => ({ description: en, vi });
