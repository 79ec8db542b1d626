/** Size of the frieze, in units of the drawing. */
export const width = 2400;
export const height = 1240;
/** Where rivers and sea stand. */
export const water = 980;
