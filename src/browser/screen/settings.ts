/** Seconds that a slide stays, where nobody chose otherwise. */
export const defaultSeconds = 15;
