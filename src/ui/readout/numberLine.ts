/** A line of the numbers for the clipboard: quantity, value, unit. */
export type NumberLine = readonly [string, string | number, string];
