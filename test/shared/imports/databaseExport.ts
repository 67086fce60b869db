import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import type { CellValue } from "../../../shared/workbook/cell";
import type { Rows } from "./gridOf";

/** How a table was chosen in Statistikdatabasen. */
export interface Export {
  readonly years: readonly number[];
  /** How the database calls a period: "2024", "2024M12". */
  readonly period?: (year: number) => string;
  /** Divided by sex, with the total or without it. */
  readonly sexes?: "with total" | "without total";
  readonly title?: string;
}

const sexTexts = ["män", "kvinnor"];
const totalText = "totalt, samtliga män och kvinnor";

function sexesOf({ sexes }: Export): readonly string[] {
  if (sexes === undefined) return [""];
  return sexes === "with total" ? [totalText, ...sexTexts] : sexTexts;
}

/** All 290 with the country and the first county before them. */
const regions: readonly (readonly [code: string, name: string])[] = [
  ["00", "Riket"],
  ["01", "Stockholms län"],
  ...municipalities.map(({ code, name }) => [code, name] as const),
];

function figure(code: string, year: number, sex: string): number {
  const population = shippedPopulation(code, year)?.population ?? 10_000_000 + year;
  const men = Math.round(population * 0.5);
  if (sex === "män") return men;
  return sex === "kvinnor" ? population - men : population;
}

const notes: Rows = [
  [],
  ["Folkmängden per den 31 december redovisas enligt den indelning som gäller 1 januari året efter."],
  ["Från och med 2025 är en liten slumpmässig osäkerhet införd i uppgifterna."],
  [],
  ["Senast uppdaterad:"],
  ["20250221 08:00"],
  ["Källa:"],
  ["SCB"],
  ["Kontakt:"],
  ["Statistikservice, SCB", "010-479 50 00"],
  ["Enhet:"],
  ["antal"],
  ["Referenstid:"],
  ["31 december"],
  ["Databas:"],
  ["Extern PROD"],
  ["Intern referenskod:"],
  ["000001HB"],
];

function titleOf({ title, sexes }: Export): string {
  return title ?? `Folkmängden efter region${sexes === undefined ? "" : ", kön"} och år`;
}

/** A workbook: code and name in columns without headings, years side by side below what is counted, a code only where it changes. */
export function exportedSheet(chosen: Export): Rows {
  const { years, period = String } = chosen;
  const sexes = sexesOf(chosen);
  const blank = sexes.length > 1 ? [null, null, null] : [null, null];
  return [
    [titleOf(chosen)],
    [],
    [...blank, "Folkmängd"],
    [...blank, ...years.map(period)],
    ...regions.flatMap(([code, name]) =>
      sexes.map((sex, at): readonly CellValue[] => [
        ...(at === 0 ? [code, name] : [null, null]),
        ...(sexes.length > 1 ? [sex] : []),
        ...years.map((year) => figure(code, year, sex)),
      ]),
    ),
    ...notes,
  ];
}

/** A text file: code and name in one cell, all headings in one row, years side by side. */
export function exportedText(chosen: Export): Rows {
  const { years, period = String } = chosen;
  const sexes = sexesOf(chosen);
  return [
    [titleOf(chosen)],
    [],
    ["region", ...(sexes.length > 1 ? ["kön"] : []), ...years.map((year) => `Folkmängd ${period(year)}`)],
    ...regions.flatMap(([code, name]) =>
      sexes.map((sex) => [
        `${code} ${name}`,
        ...(sexes.length > 1 ? [sex] : []),
        ...years.map((year) => String(figure(code, year, sex))),
      ]),
    ),
  ];
}

/** A text file with one figure a row and no title. */
export function exportedRelation(chosen: Export): Rows {
  const { years, period = String } = chosen;
  const sexes = sexesOf(chosen);
  return [
    ["region", ...(sexes.length > 1 ? ["kön"] : []), "år", "Folkmängd"],
    ...regions.flatMap(([code, name]) =>
      sexes.flatMap((sex) =>
        years.map((year) => [
          `${code} ${name}`,
          ...(sexes.length > 1 ? [sex] : []),
          period(year),
          String(figure(code, year, sex)),
        ]),
      ),
    ),
  ];
}
