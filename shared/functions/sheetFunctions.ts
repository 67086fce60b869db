import type { Bilingual } from "../text/language";

/** Names of the functions' arguments, as a spreadsheet shows them while a formula is typed. */
export const argumentNames = {
  population: { sv: "folkmängd", en: "population" },
  rate: { sv: "perInvånare", en: "perInhabitant" },
  floor: { sv: "lägst", en: "floor" },
  cap: { sv: "högst", en: "cap" },
  factor: { sv: "faktor", en: "factor" },
  fixed: { sv: "fastDel", en: "fixedPart" },
  amount: { sv: "belopp", en: "amount" },
  oldIndex: { sv: "gammaltIndex", en: "oldIndex" },
  newIndex: { sv: "nyttIndex", en: "newIndex" },
  unit: { sv: "avrundaTill", en: "roundTo" },
  municipality: { sv: "kommun", en: "municipality" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ArgumentName = keyof typeof argumentNames;

/** A function that a person can type in a cell. Its name is the same in every language, so that a formula can be read in any. */
export interface SheetFunction {
  readonly required: readonly ArgumentName[];
  /** After the required ones. */
  readonly optional: readonly ArgumentName[];
}

/** Every sheet function by its name, with its arguments in their order. */
export const sheetFunctions = {
  AVGIFT: { required: ["population", "rate"], optional: ["floor", "cap", "factor", "fixed", "unit"] },
  INDEXERA: { required: ["amount", "oldIndex", "newIndex"], optional: ["unit"] },
  KOMMUNKOD: { required: ["municipality"], optional: [] },
} as const satisfies Readonly<Record<string, SheetFunction>>;

export type SheetFunctionName = keyof typeof sheetFunctions;
