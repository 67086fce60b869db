/** Words that Excel takes for something else than text, in the languages of its users here. */
const notText = /^(true|false|sant|falskt|tosi|epätosi|usand|sann)$/i;

/**
 * Text as it is given to a cell of a number format other than "@", so that the cell holds this very text.
 *
 * Excel takes what is written for what a person would have typed: a formula, a number, a date, a truth value. A leading apostrophe says
 * that it is text, and is not part of it. Words without a digit that begin with a letter need none.
 */
export function typedText(text: string): string {
  const isPlain = /^[A-Za-zÅÄÖåäöÉéÜü]/.test(text) && !/\d/.test(text) && !notText.test(text.trim());
  return isPlain || text === "" ? text : `'${text}`;
}
