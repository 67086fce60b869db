import { formulaTree } from "./formulaTree";

/**
 * Reads a formula as a Swedish spreadsheet does, and gives it with commas between arguments, without its leading "=".
 *
 * Semicolons separate arguments; a comma or a point in a number means different things in different languages, so neither is let through.
 * @throws SyntaxError for what the spreadsheet would show as #ERROR!
 */
export function readGoogleFormula(formula: string): string {
  formulaTree(formula, ";");
  return formula.replace(/"(?:[^"]|"")*"|;/g, (part) => (part === ";" ? "," : part));
}
