import { memberPagesCommand } from "../../../shared/commands/memberPages/memberPages";
import { planYear } from "../../../shared/commands/planYear";
import { summariseYear } from "../../../shared/commands/summariseYear";
import type { Expression } from "../../../shared/workbook/expression";
import type { CellArea, ModelCell, SheetModel } from "../../../shared/workbook/sheetModel";
import { oddActivities } from "./activity/oddActivities";
import { memberSheets } from "./yearReport/memberSheets";
import { plannedOver } from "./yearReport/plannedOver";

const nothing = { Enkäter: [], Resultat: [], Citat: [] };
const formulaLike = {
  Grupper: [["Namn"], ["=Grupp"]],
  Träffar: [
    ["Id", "Grupp", "Start", "År", "Tema", "Plats", "Status", "Deltagare per dag", "Organisationer"],
    ["=1+1", "=Grupp", "2021-02-01", 2021, "=HYPERLINK(1)", "+46", "genomförd", 5, "@kommun; -1"],
    ["-2", "=Grupp", "2021-03-01", 2021, "@tema", null, "genomförd", 6, null],
  ],
  Deltagare: [],
  ...nothing,
};

const years = Object.entries({ ...oddActivities, "texts that look like formulas": formulaLike });
const plannedOf = (valuesOnly: boolean) => [
  ...years.flatMap(([name, changes]) =>
    [summariseYear, planYear].map((command) => ({
      name: `${name}, ${command.name}`,
      ...plannedOver(command, changes, { valuesOnly, ...(command === planYear ? { year: 2021 } : {}) }),
    })),
  ),
  { name: "members", ...plannedOver(memberPagesCommand, { ...nothing, ...memberSheets }, { valuesOnly }) },
];
const outcomes = plannedOf(false);
const sheets = outcomes.flatMap(({ name, plan }) =>
  plan.sheets.filter(({ marker }) => marker !== "_KN_Kontroll").map((sheet) => ({ name, sheet })),
);

function faultsOf(rule: (sheet: SheetModel) => readonly string[]): readonly string[] {
  return sheets.flatMap(({ name, sheet }) => rule(sheet).map((fault) => `${name}, ${sheet.name}: ${fault}`));
}

const isBlank = (cell: ModelCell | null) => cell === null || cell.value === "";
const cellsIn = (sheet: SheetModel, area: CellArea) =>
  Array.from({ length: area.rows * area.columns }, (_none, index) => {
    const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
    return { at: `${row}:${column}`, cell: sheet.rows[row - 1]?.[column - 1] ?? null };
  });

test("every year is drawn, without an error", () => {
  for (const { name, plan } of outcomes) {
    const errors = plan.findings.filter(({ severity }) => severity === "error");
    expect([name, plan.sheets.length > 1, errors]).toEqual([name, true, []]);
  }
});

test("the title stands in A1, no row is blank, and the source ends the sheet", () => {
  const faults = faultsOf(({ rows }) => [
    ...(rows[0]?.[0]?.style === "title" && !isBlank(rows[0][0]) ? [] : ["no title"]),
    ...rows.flatMap((row, at) => (row.every(isBlank) ? [`row ${at + 1} is blank`] : [])),
    ...(rows.slice(-2).some((row) => /^(Källa|Source):/.test(String(row[0]?.value))) ? [] : ["no source at the end"]),
  ]);
  expect(faults).toEqual([]);
});

test("no cell of a table is blank, its headers are texts of their own, and a heading or a sentence stands above", () => {
  const faults = faultsOf((sheet) =>
    sheet.tables.flatMap(({ name, area }) => {
      const headers = cellsIn(sheet, { ...area, rows: 1 }).map(({ cell }) => String(cell?.value).toLowerCase());
      const above = sheet.rows[area.row - 2]?.[0];
      return [
        ...cellsIn(sheet, area).flatMap(({ at, cell }) => (isBlank(cell) ? [`${name} is blank at ${at}`] : [])),
        ...(new Set(headers).size === headers.length ? [] : [`${name} has headers ${headers.join(", ")}`]),
        ...(above?.style === "heading" || above?.style === "body" ? [] : [`${name} has no heading`]),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test("names of tables are valid, and unique among all sheets of a plan", () => {
  for (const { name, plan } of outcomes) {
    const names = plan.sheets.flatMap(({ tables }) => tables.map((table) => table.name));
    expect([name, names.filter((each) => !/^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(each))]).toEqual([name, []]);
    expect([name, new Set(names.map((each) => each.toLowerCase())).size]).toEqual([name, names.length]);
  }
});

function walk(expression: Expression): readonly Expression[] {
  if (expression.kind === "call") return [expression, ...expression.arguments.flatMap(walk)];
  if (expression.kind === "binary") return [expression, ...walk(expression.left), ...walk(expression.right)];
  return expression.kind === "range" ? [expression, expression.from, expression.to] : [expression];
}

test("formulas refer to cells that hold something, and every text of a person's is a text, whatever it begins with", () => {
  const faults = faultsOf((sheet) =>
    sheet.rows
      .flat()
      .flatMap((cell) => [
        ...(cell?.formula === undefined ? [] : walk(cell.formula)).flatMap((part) =>
          part.kind === "cell" && isBlank(sheet.rows[part.row - 1]?.[part.column - 1] ?? null)
            ? [`the blank cell ${part.row}:${part.column}`]
            : [],
        ),
        ...(typeof cell?.value === "string" && /^[=+@-]/.test(cell.value) && cell.format !== "@" ? [cell.value] : []),
      ]),
  );
  expect(faults).toEqual([]);
});

test("texts are whole and numbers finite", () => {
  const faults = faultsOf((sheet) =>
    sheet.rows.flat().flatMap((cell) => {
      const value = cell?.value;
      if (typeof value === "string") return /[{}]|undefined|NaN|null|\[object/.test(value) ? [value] : [];
      return typeof value === "number" && !Number.isFinite(value) ? [String(value)] : [];
    }),
  );
  expect(faults).toEqual([]);
});

function isOver(one: CellArea, other: CellArea): boolean {
  const meets = (a: number, aSize: number, b: number, bSize: number) => a < b + bSize && b < a + aSize;
  return meets(one.row, one.rows, other.row, other.rows) && meets(one.column, one.columns, other.column, other.columns);
}

test("a chart has titles, a sentence on the sheet, its data beside it, and lies on nothing else", () => {
  const faults = faultsOf((sheet) =>
    sheet.charts.flatMap((chart, at) => {
      const table = sheet.tables.find(({ area }) => area.row === chart.area.row && area.columns < chart.area.column);
      const texts = sheet.rows.flat().map((cell) => cell?.value);
      return [
        ...[chart.title, chart.xTitle, chart.yTitle].filter((text) => text === ""),
        ...(texts.includes(chart.description) ? [] : [`${chart.name}: its sentence is not there`]),
        ...(table === undefined ? [`${chart.name}: not beside a table`] : []),
        ...chart.series.flatMap(({ x, y }) => [
          ...cellsIn(sheet, x).filter(({ cell }) => typeof cell?.value !== "string"),
          ...cellsIn(sheet, y).filter(({ cell }) => typeof cell?.value === "string"),
        ]),
        ...cellsIn(sheet, chart.area).filter(({ cell }) => !isBlank(cell)),
        ...sheet.charts.slice(0, at).filter((other) => isOver(chart.area, other.area)),
      ].map((fault) => (typeof fault === "string" ? fault : JSON.stringify(fault)));
    }),
  );
  expect(faults).toEqual([]);
  const drawn = sheets.flatMap(({ sheet }) => sheet.charts.map(({ name }) => name.replace(/_rapport.*/, "")));
  expect([...new Set(drawn)].sort()).toEqual(["KN_Arsenkat", "KN_Grupper", "KN_Kommuner"]);
});

test("values-only gives the same values without a formula", () => {
  const plain = plannedOf(true).filter(({ name }) => name !== "members");
  const values = (sheet: SheetModel | undefined) =>
    sheet?.rows.filter((row) => row[0]?.style !== "note").map((row) => row.map((cell) => cell?.value));
  plain.forEach(({ plan }, index) => {
    expect(plan.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(values(plan.sheets[0])).toEqual(values(outcomes[index]?.plan.sheets[0]));
  });
});
