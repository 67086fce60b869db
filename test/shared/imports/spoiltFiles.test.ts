import fc from "fast-check";
import { readPopulationGrids } from "../../../shared/imports/readPopulationGrids";
import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulation } from "../../../shared/population/shippedPopulation";
import { hasError } from "../../../shared/workbook/finding";
import { exportedRelation, exportedSheet, exportedText } from "./databaseExport";
import { gridOf, type Rows } from "./gridOf";
import { mutationsOf } from "./mutations";
import { yearSheet } from "./yearTable";

const runs = Number(process.env.KN_IMPORT_RUNS ?? 30);
const seed = Number(process.env.KN_IMPORT_SEED ?? 1);

/** Few enough rows to be read a thousand times: headings, a county or two, and notes. */
function shortened(rows: Rows, last: number): Rows {
  const end = rows.findIndex((row, at) => at > last && row.length === 0);
  return [...rows.slice(0, last), ...(end < 0 ? [] : rows.slice(end))];
}

const files: readonly (readonly [string, Rows])[] = [
  ["a yearly table", shortened(yearSheet({ of: "Totalt", year: 2023 }), 44)],
  [
    "a yearly table with codes as numbers",
    shortened(yearSheet({ of: "Totalt", year: 2023, codesAsNumbers: true }), 44),
  ],
  ["an exported workbook", shortened(exportedSheet({ years: [2023, 2024] }), 36)],
  ["an exported workbook by sex", shortened(exportedSheet({ years: [2023, 2024], sexes: "with total" }), 64)],
  ["an exported text", shortened(exportedText({ years: [2023, 2024] }), 36)],
  ["an exported text by sex", shortened(exportedText({ years: [2023, 2024], sexes: "with total" }), 63)],
  ["an exported relation", shortened(exportedRelation({ years: [2023, 2024] }), 50)],
  [
    "a list",
    [
      ["Kod", "Kommun", "År", "Folkmängd"],
      ...municipalities
        .slice(20, 50)
        .map(({ code, name }) => [code, name, 2024, shippedPopulation(code, 2024)?.population ?? 0]),
    ],
  ],
];

test.each(files)(
  "%s, however it is spoilt, gives no wrong figure, and no figure is lost without a word",
  (_what, rows) => {
    const whole = readPopulationGrids([gridOf(rows)], null);
    expect(whole.findings).toEqual([]);
    expect(whole.rows.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(mutationsOf(rows), ({ rows: spoilt }) => {
        const { rows: read, findings } = readPopulationGrids([gridOf(spoilt)], null);
        const wrong = read.filter(
          ({ code, year, population }) => shippedPopulation(code, year)?.population !== population,
        );
        const found = new Set(read.map(({ code, year }) => `${code} ${String(year)}`));
        const lost = whole.rows.filter(
          ({ code, year }) =>
            !found.has(`${code} ${String(year)}`) && isStillThere(spoilt, code, year) && !isCalledLikeCounty(code),
        );
        const told = new Set(findings.map(({ place }) => place.row));
        // A row that slipped may seem whole where a column of another year is told of and not read.
        const isLeft = findings.some(({ code }) => code === "import-column-left");
        // With an error nothing of a file is written: a row that two faults spoil together may then pass for whole.
        const isRefused = hasError(findings);
        expect(wrong.filter(({ place }) => !told.has(place.row) && !isLeft && !isRefused)).toEqual([]);
        if (findings.length === 0) expect(lost).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  },
);

/** With the code of its county in place of its own, a county's seat may be the county. */
function isCalledLikeCounty(code: string): boolean {
  const municipality = municipalities.find((each) => each.code === code);
  return municipality?.county.startsWith(municipality.name) === true;
}

/** The file still holds the figure, beside its municipality: what was taken out of it cannot be missed. */
function isStillThere(rows: Rows, code: string, year: number): boolean {
  const population = String(shippedPopulation(code, year)?.population);
  const isCode = (text: string): boolean => text.startsWith(code) || text === String(Number(code));
  return rows.map((row) => row.map(String)).some((row) => row.includes(population) && row.some(isCode));
}
