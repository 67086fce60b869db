import { municipalities } from "../population/municipalities";
import { shippedPopulations, shippedPopulationTable } from "../population/shippedPopulation";
import { inputSheets } from "../reports/inputSheets";
import { sameWord } from "../text/sameWord";
import type { Language } from "../text/language";
import { settingNames, tableNames } from "../text/tableTexts";
import type { InputTable } from "../workbook/inputRows";
import { excelTableName } from "../workbook/reading/tableCandidates";
import type { Command } from "./command";

/**
 * Adds the input sheets that the workbook lacks. A sheet that exists is never touched.
 *
 * With a sample, in a workbook that has no input sheet: the sample network's rows. Else: empty tables, the settings' names, and the populations of all municipalities that
 * ship with the product, so that a network can begin without a connection.
 */
export const newWorkbook: Command = {
  name: "new-workbook",
  request: () => ({ tables: [], markers: [] }),
  plan({ content, options }) {
    const { sample, language, year } = options;
    // A table of the name on a sheet of another name is the input table too.
    const existing = new Set(content.sheets.flatMap(({ name, tables }) => [name, ...tables]).map(sameWord));
    const isThere = (name: string) => existing.has(sameWord(name)) || existing.has(sameWord(excelTableName(name)));
    const isMissing = (name: string) =>
      !Object.values(tableNames).some(
        (names) => (names.sv === name || names.en === name) && [names.sv, names.en].some(isThere),
      );
    // A network's own sheets and the sample's would make one network that nobody has.
    const isNew = Object.values(tableNames).every((names) => isMissing(names.sv));
    const tables = sample === null || !isNew ? startingTables(language, year) : sampleTables(sample, language, year);
    const sheets = inputSheets(tables, language).filter((sheet) => isMissing(sheet.name));
    return {
      plan: { fills: [], sheets, show: sheets[0]?.name ?? null, language, findings: [] },
      summary: null,
      outline: null,
      language,
    };
  },
};

/** The sample with its settings in the language, and for the year where one is asked for. */
function sampleTables(sample: readonly InputTable[], language: Language, year: number | null): readonly InputTable[] {
  const fieldOf = (name: unknown) =>
    Object.keys(settingNames).find((field) => settingNames[field]?.sv === name || settingNames[field]?.en === name);
  return sample.map((each) => {
    if (each.table !== "settings") return each;
    const rows = each.rows.map((row) => {
      const field = fieldOf(row.name) ?? "";
      const value = field === "language" ? language : field === "feeYear" ? (year ?? row.value) : row.value;
      return { ...row, name: settingNames[field]?.[language] ?? row.name ?? null, value: value ?? null };
    });
    return { ...each, rows };
  });
}

function startingTables(language: Language, year: number | null): readonly InputTable[] {
  const setting = (field: string, value: string | number | null) => ({
    name: settingNames[field]?.[language] ?? field,
    value,
  });
  return [
    {
      table: "settings",
      rows: [
        setting("networkName", null),
        setting("feeYear", year),
        setting("activityYear", null),
        setting("language", language),
      ],
    },
    {
      table: "population",
      rows: municipalities.flatMap(({ code, name }) =>
        shippedPopulations(code).map((figure) => ({
          code,
          year: figure.year,
          population: figure.population,
          name,
          date: `${String(figure.year)}-12-31`,
          table: shippedPopulationTable(figure),
          kind: figure.kind,
        })),
      ),
    },
  ];
}
