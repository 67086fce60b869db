import type { ScenarioOptions } from "../../../shared/commands/commandOptions";
import { commands } from "../../../shared/commands/commands";
import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { contentOf, found } from "../workbook/reading/workbookContent";
import { noOptions } from "../commands/planOf";
import { sampleContent } from "../commands/sampleContent";

const sample = sampleContent((row) => [row]);

const asked: ScenarioOptions = {
  ...{ target: null, decimals: 2, movesAll: false, category: null, growthPercent: null, indexPercent: null },
  ...{ trial: null, proposal: null },
};

const drawing = ["compare-rules", "decision-paper"] as const;

/** The sample network with alternatives of these names. */
function planned(command: (typeof drawing)[number], ...names: readonly string[]) {
  const rows = names.map((name, index) => [name, 2021, index + 1]);
  const own = contentOf([found("Regelalternativ", [["Alternativ", "Gäller från år", "Avgift per invånare"], ...rows])]);
  const tables = sample.tables.filter(({ name }) => name !== "Regelalternativ");
  const content = { ...sample, tables: [...tables, ...own.tables] };
  const wanted = commands.find((each) => each.name === command);
  if (wanted === undefined) throw new Error(`There is no command ${command}.`);
  return wanted.plan({ content, options: { ...noOptions, year: 2026, scenario: asked } }).plan;
}

function headersOf({ rows, tables }: SheetModel): readonly (readonly unknown[])[] {
  return tables.map(({ area }) =>
    Array.from({ length: area.columns }, (_, at) => rows[area.row - 1]?.[area.column - 1 + at]?.value),
  );
}

describe.each(drawing)("%s", (command) => {
  test.each(["Oförändrad", "  OFÖRÄNDRAD ", "Unchanged", "unchanged\u00a0"])(
    "an alternative called %p is told at its cell: the rule in force has that column",
    (name) => {
      const { findings, sheets } = planned(command, "Högre", name);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([
        expect.objectContaining({
          code: "alternative-name-reserved",
          place: { sheet: "Regelalternativ", row: 3, column: "A" },
        }),
      ]);
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Kontroll"]);
    },
  );

  test("a name that no header has room for is told at its cell", () => {
    const { findings } = planned(command, "x".repeat(101));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({
        code: "alternative-name-too-long",
        values: expect.objectContaining({ count: 101, most: 100 }) as unknown,
      }),
    ]);
    expect(planned(command, "x".repeat(100)).sheets).toHaveLength(2);
  });

  test("names that are words of the sheets, or differ in little, give every column a header of its own", () => {
    for (const names of [
      ["Kommun", "Kommunkod", "Folkmängd"],
      ["A", "A.", "Ändring (kr)"],
      ["Avgift: Oförändrad", "Avgift", "Prövade belopp"],
    ]) {
      const [sheet] = planned(command, ...names).sheets;
      if (sheet === undefined) throw new Error("Nothing was drawn.");
      for (const headers of headersOf(sheet)) {
        expect(new Set(headers.map((header) => String(header).toLowerCase())).size).toBe(headers.length);
      }
    }
  });
});
