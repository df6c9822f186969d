/** Width of the curve of the shortest lifetime, as a part of that of the longest. */
const thinnest = 0.4;

/** Width of the curve at a place in a list of lifetimes that begins with the longest, as a part of the usual one. */
export const widthAt = (place: number, count: number): number =>
  count < 2 ? 1 : 1 - ((1 - thinnest) * place) / (count - 1);
