import type { Model } from "@ironcalc/wasm";

/** Functions that the file marks as newer than its format; IronCalc knows them by their plain names. */
const newer = /\b_xl(?:fn|ws)\.(?:_xlws\.)?/gi;

/** The formula without its texts and quoted sheet names, so that what is left is names, numbers and signs. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}

/** Says of a formula whether IronCalc can compute it: each function is tried once, in a workbook of its own. */
export class Computable {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly trial: Model) {}

  /** The formula as IronCalc reads it; null for one with references to tables or other files, or with a function that it lacks. */
  translated(formula: string): string | null {
    const text = formula.replace(newer, "");
    const plain = bare(text);
    const calls = [...plain.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map((match) => (match[1] ?? "").toUpperCase());
    return plain.includes("[") || plain.includes("{") || !calls.every((name) => this.knows(name)) ? null : text;
  }

  private knows(name: string): boolean {
    let known = this.known.get(name);
    if (known === undefined) {
      this.trial.setUserInput(0, 1, 1, `=${name}()`);
      known = this.trial.getFormattedCellValue(0, 1, 1) !== "#NAME?";
      this.known.set(name, known);
    }
    return known;
  }
}
