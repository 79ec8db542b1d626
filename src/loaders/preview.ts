/**
 * Tells whether this build is a preview (`npm run build -- --preview`, or PREVIEW=1): it shows entries that wait for their
 * day, marked, and is never published.
 */
export const isPreview = (): boolean => (process.env['PREVIEW'] ?? '') !== '';
