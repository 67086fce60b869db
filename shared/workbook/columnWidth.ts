/** In Calibri 11 a digit is 7 pixels wide, and a column has 5 pixels of margin. */
const digit = 7;
const margin = 5;

/** Points in a pixel at 96 pixels an inch. */
const pointsInPixel = 0.75;

/** The width in points of a column that holds so many characters. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * digit + margin) * pointsInPixel;
}
