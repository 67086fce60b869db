import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { serialOfDay } from "../../../shared/text/dateText";
import { contentOf, found, formatted } from "../workbook/reading/workbookContent";
import {
  codesOf,
  network,
  networkSheets,
  populationHeaders,
  populations,
  today,
  updated,
  withFigure,
} from "./populationWorkbook";

const edit = ({ plan }: CommandOutcome) => plan.edits?.[0] ?? null;
const added = (outcome: CommandOutcome) => edit(outcome)?.added ?? [];
const values = (outcome: CommandOutcome) => added(outcome).map((row) => row.map(({ value }) => value));
const fetched = serialOfDay(today);
const lastDay = (year: number) => serialOfDay(`${year}-12-31`);

test("a figure that is new to the sheet gets a row with where it comes from, below the last", () => {
  const outcome = updated(network());
  expect(edit(outcome)).toMatchObject({ sheet: "Befolkning", table: null, headerRow: 1, firstRow: 4, changes: [] });
  expect(values(outcome)).toEqual([
    ["1490", 2025, 115238, "Borås", lastDay(2025), "TAB5557", fetched, "publicerad"],
    ["1440", 2025, 32620, "Ale", lastDay(2025), "TAB5557", fetched, "publicerad"],
  ]);
  expect(added(outcome)[0]?.map(({ column, format }) => [column, format])).toEqual([
    ...[
      [1, "@"],
      [2, null],
      [3, "#,##0"],
      [4, "@"],
      [5, "yyyy-mm-dd"],
      [6, "@"],
      [7, "yyyy-mm-dd"],
      [8, "@"],
    ],
  ]);
  expect(outcome.population).toMatchObject({ request: null, comparison: { added: 2, revised: 0, same: 2 } });
  expect(codesOf(outcome)).toEqual([]);
});

test("figures that the sheet holds already leave its rows alone, also a row that names no source", () => {
  const rows = [
    ["1440", 2024, 32576],
    ["1440", 2025, 32620],
    ["1490", 2024, 114872],
    ["1490", 2025, 115238],
  ];
  const outcome = updated(network(populations(...rows)), { acceptRevisions: true });
  expect(outcome.plan.edits).toBeUndefined();
  expect(outcome.population?.comparison).toMatchObject({ added: 0, revised: 0, same: 4 });
  expect(codesOf(outcome)).toEqual([]);
});

test("cells take the formats of the last row where they suit what is written", () => {
  const formats = ["@", "0", "# ##0", "", "d mmmm yyyy", "", "dd/mm/yyyy", ""];
  const row = ["1440", 2024, 32576, "Ale", 45657, "TAB638", 46000, "publicerad"];
  const content = network(populations(row.map((value, at) => formatted(value, formats[at] ?? ""))));
  expect(added(updated(content))[0]?.map(({ format }) => format)).toEqual([
    ...["@", "0", "# ##0", "@", "d mmmm yyyy", "@", "dd/mm/yyyy", "@"],
  ]);
});

test("a format in which a number would be read as something else is not taken", () => {
  const unfit = populations(["1440", formatted(2024, "@"), formatted(32576, "@")]);
  expect(
    added(updated(network(unfit)))[0]
      ?.map(({ format }) => format)
      .slice(1, 3),
  ).toEqual(["0", "#,##0"]);
});

test("rows have the columns that the table has, in its order, and what cannot be kept is told", () => {
  const outcome = updated(
    network({
      Befolkning: [
        ["Not", "Folkmängd", "År", "Kommunkod"],
        ["min", 32576, 2024, "1440"],
      ],
    }),
  );
  expect(added(outcome).map((row) => row.map(({ column, value }) => [column, value]))).toContainEqual([
    ...[
      [2, 115238],
      [3, 2025],
      [4, "1490"],
    ],
  ]);
  expect(outcome.plan.findings).toEqual([
    {
      code: "population-columns-missing",
      severity: "note",
      place: { sheet: "Befolkning", row: 1, column: null },
      values: { headersSv: "Tabell, Hämtad, Slag", headersEn: "Table, Fetched, Kind" },
    },
  ]);
});

test("an English workbook gets English words", () => {
  const settings = [
    ["Name", "Value"],
    ["Fee year", 2026],
    ["Language", "English"],
  ];
  const outcome = updated(network({ Inställningar: [], Settings: settings }));
  expect(values(outcome)[0]?.at(-1)).toBe("published");
  expect(outcome.plan.sheets[0]?.name).toBe("Population 2025");
});

test("in an Excel table the rows follow its last one, also where it ends in blank rows", () => {
  const rows = [populationHeaders, ["1440", 2024, 32576], [], []];
  const tables = Object.entries(networkSheets).map(([name, own]) =>
    name === "Befolkning"
      ? found(name, rows, { source: "table", sheet: "Siffror", row: 5, column: 3 })
      : found(name, own),
  );
  const outcome = updated(contentOf(tables));
  expect(edit(outcome)).toMatchObject({ sheet: "Siffror", table: "Befolkning", headerRow: 5, firstRow: 7 });
  expect(added(outcome)[0]?.[0]).toEqual({ column: 3, value: "1490", format: "@" });
});

test("an empty table begins below its headers", () => {
  expect(edit(updated(network(populations([]))))).toMatchObject({ headerRow: 1, firstRow: 2 });
});

test("below notes under the table nothing is covered", () => {
  const notes = [
    ["1440", 2024, 32576],
    [],
    [null, null, null, null, null, null, null, null, null, null, "Egen anteckning"],
  ];
  expect(edit(updated(network(populations(...notes))))).toMatchObject({ firstRow: 5 });
});

describe("a figure that differs from the one in the sheet", () => {
  const row = ["1440", 2024, 30000, "Ale", 45657, "TAB638", 45800, "publicerad", null, null];
  const content = () => network(populations(row, ["1490", 2024, 114872, "Borås"]));

  test("is shown with both figures, and not written", () => {
    const outcome = updated(content());
    expect(edit(outcome)).toMatchObject({ changes: [] });
    expect(outcome.plan.findings[0]).toEqual({
      code: "population-revised",
      severity: "warning",
      place: { sheet: "Befolkning", row: 2, column: "C" },
      values: { name: "Ale", code: "1440", year: 2024, population: 32576, inSheet: 30000 },
    });
    expect(outcome.population?.comparison).toMatchObject({ added: 2, revised: 1, same: 1 });
  });

  test("is written where revisions are accepted; the row keeps the earlier one, and the day", () => {
    const outcome = updated(content(), { acceptRevisions: true });
    expect(edit(outcome)?.changes).toEqual([
      { row: 2, column: 3, before: 30000, value: 32576, format: "#,##0" },
      { row: 2, column: 7, before: 45800, value: fetched, format: "yyyy-mm-dd" },
      { row: 2, column: 9, before: null, value: 30000, format: "#,##0" },
      { row: 2, column: 10, before: null, value: fetched, format: "yyyy-mm-dd" },
    ]);
    expect(codesOf(outcome)).toContain("population-revision-accepted");
  });

  test("keeps the formats of its cells where they suit", () => {
    const shown = [
      formatted("1440", "@"),
      2024,
      formatted(30000, "# ##0"),
      "Ale",
      null,
      "TAB638",
      formatted(45800, "d/m/yyyy"),
    ];
    const outcome = updated(network(populations(shown)), { acceptRevisions: true });
    expect(edit(outcome)?.changes.map(({ column, format }) => [column, format])).toEqual([
      ...[
        [3, null],
        [7, null],
        [8, "@"],
        [9, "#,##0"],
        [10, "yyyy-mm-dd"],
      ],
    ]);
  });

  test("is a text in the sheet, and becomes a number", () => {
    const outcome = updated(network(populations(["1440", 2024, formatted("30 000", "@")])), { acceptRevisions: true });
    expect(edit(outcome)?.changes[0]).toEqual({ row: 2, column: 3, before: "30 000", value: 32576, format: "#,##0" });
  });

  test("is not written where the earlier one has nowhere to stand, nor is anything else", () => {
    const narrow = { Befolkning: [populationHeaders.slice(0, 9), ["1440", 2024, 30000]] };
    const outcome = updated(network(narrow), { acceptRevisions: true });
    expect(outcome.plan.findings[0]).toMatchObject({
      code: "population-revision-columns-missing",
      severity: "error",
      place: { sheet: "Befolkning", row: 1 },
      values: { headersSv: "Reviderad" },
    });
    expect([outcome.plan.edits, outcome.plan.sheets.map(({ name }) => name)]).toEqual([undefined, ["Kontroll"]]);
    expect(codesOf(updated(network(narrow)))).not.toContain("population-revision-columns-missing");
  });

  test("and was revised before: the figure that gives way is told", () => {
    const again = [...row.slice(0, 8), 29000, 45900];
    const outcome = updated(network(populations(again)), { acceptRevisions: true });
    expect(outcome.plan.findings).toContainEqual(
      expect.objectContaining({
        code: "population-revised-again",
        values: expect.objectContaining({ earlier: 29000, inSheet: 30000 }) as unknown,
      }),
    );
  });

  test("once accepted, a second run changes nothing and says the same on the sheet", () => {
    const first = updated(content(), { acceptRevisions: true });
    const after = [
      ["1440", 2024, 32576, "Ale", 45657, "TAB638", fetched, "publicerad", 30000, formatted(fetched, "yyyy-mm-dd")],
    ];
    const rest = [
      ["1490", 2024, 114872, "Borås"],
      ["1490", 2025, 115238],
      ["1440", 2025, 32620],
    ];
    const second = updated(network(populations(...after, ...rest)), { acceptRevisions: true });
    expect(second.plan.edits).toBeUndefined();
    expect(second.plan.sheets).toEqual(first.plan.sheets);
  });
});

describe("what is no figure is not written", () => {
  test.each([
    ["population-no-figure", null],
    ["population-zero", 0],
  ])("%s", (code, population) => {
    const outcome = updated(network(), {}, withFigure("1490", 2025, population));
    expect(values(outcome).map(([first]) => first)).toEqual(["1440"]);
    expect(outcome.plan.findings).toEqual([
      {
        code,
        severity: "warning",
        place: { sheet: "Befolkning", row: null, column: "C" },
        values: { year: 2025, names: "Borås (1490)" },
      },
    ]);
  });

  test("nor where the sheet holds a figure: that stays", () => {
    const content = network(populations(["1440", 2024, 32576], ["1490", 2025, 115238]));
    const outcome = updated(content, { acceptRevisions: true }, withFigure("1490", 2025, null));
    expect(edit(outcome)?.changes).toEqual([]);
    expect(codesOf(outcome)).toEqual(["population-no-figure"]);
  });

  test("a code that SCB does not have is named, and the others are written", () => {
    const outcome = updated(network(), {}, (arrived) => {
      if ("faults" in arrived) return arrived;
      const figures = arrived.figures.filter(({ code, year }) => code !== "1490" || year !== 2025);
      return { ...arrived, figures, unknown: [{ code: "1490", table: "TAB5557", years: [2025] }] };
    });
    expect(values(outcome).map(([first]) => first)).toEqual(["1440"]);
    expect(outcome.plan.findings).toMatchObject([
      { code: "population-code-unknown", severity: "warning", values: { year: 2025, names: "Borås (1490)" } },
    ]);
  });

  test("a year that SCB has not published is told, and the others are written", () => {
    const outcome = updated(network(), { years: [2025, 2026] });
    expect(values(outcome).map(([, year]) => year)).toEqual([2025, 2025]);
    expect(outcome.plan.findings).toMatchObject([
      { code: "population-unpublished", severity: "warning", values: { year: 2026, latestYear: 2025 } },
    ]);
  });

  test("where nothing is published nothing is planned, and it is no error", () => {
    const outcome = updated(network(), { years: [2030] });
    expect(outcome.plan).toMatchObject({ fills: [], sheets: [], show: null });
    expect(codesOf(outcome)).toEqual(["population-unpublished"]);
  });
});

test("where SCB gave nothing, nothing is planned, not even Kontroll, and every fault is told", () => {
  const faults = [
    { fault: "scb-offline", values: { detail: "ENOTFOUND" } },
    { fault: "scb-other-table", values: { table: "TAB638", found: "TAB1" } },
  ];
  const outcome = updated(network(), {}, () => ({ faults }));
  expect(outcome.plan).toMatchObject({ fills: [], sheets: [], show: null });
  expect(outcome.plan.edits).toBeUndefined();
  expect(outcome.plan.findings).toMatchObject(
    faults.map(({ fault, values: told }) => ({ code: fault, severity: "error", values: told })),
  );
});

test("an answer to another question than the workbook asks now is not used", () => {
  const outcome = updated(network(), {}, (arrived) =>
    "faults" in arrived ? arrived : { ...arrived, figures: arrived.figures.filter(({ code }) => code !== "1490") },
  );
  expect([codesOf(outcome), outcome.plan.edits, outcome.plan.sheets]).toEqual([
    ["population-members-changed"],
    undefined,
    [],
  ]);
});
