import type { Expression } from "../../../shared/workbook/expression";
import type { CellArea, ModelCell, SheetModel } from "../../../shared/workbook/sheetModel";
import { municipalities } from "../../../shared/population/municipalities";
import { summarised } from "./activity/activityContent";
import { activitySheets } from "./activity/activityRows";
import { oddActivities } from "./activity/oddActivities";

const outcomes = Object.entries(oddActivities).map(([name, changes]) => ({ name, outcome: summarised(changes) }));
const sheets = outcomes.flatMap(({ name, outcome }) =>
  outcome.plan.sheets.filter(({ marker }) => marker !== "_KN_Kontroll").map((sheet) => ({ name, sheet })),
);

function faultsOf(rule: (sheet: SheetModel) => readonly string[]): readonly string[] {
  return sheets.flatMap(({ name, sheet }) => rule(sheet).map((fault) => `${name}, ${sheet.name}: ${fault}`));
}

const textsOf = (sheet: SheetModel) =>
  sheet.rows.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
const cellsIn = (sheet: SheetModel, area: CellArea) =>
  Array.from({ length: area.rows * area.columns }, (_none, index) => {
    const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
    return { at: `${row}:${column}`, cell: sheet.rows[row - 1]?.[column - 1] ?? null };
  });
const isBlank = (cell: ModelCell | null) => cell === null || cell.value === "";

test("every year is drawn on three sheets, without an error", () => {
  for (const { name, outcome } of outcomes) {
    const errors = outcome.plan.findings.filter(({ severity }) => severity === "error");
    expect([name, outcome.plan.sheets.length, errors]).toEqual([name, 4, []]);
  }
});

test("the title stands in A1, no row is blank, and notes with the source end the sheet", () => {
  const faults = faultsOf(({ rows }) => [
    ...(rows[0]?.[0]?.style === "title" && !isBlank(rows[0][0]) ? [] : ["no title"]),
    ...rows.flatMap((row, at) => (row.every(isBlank) ? [`row ${at + 1} is blank`] : [])),
    ...(/^(Källa|Source):/.test(String(rows[rows.length - 1]?.[0]?.value)) ? [] : ["no source at the end"]),
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
  for (const { name, outcome } of outcomes) {
    const names = outcome.plan.sheets.flatMap(({ tables }) => tables.map((table) => table.name));
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
  const faults = faultsOf((sheet) => [
    ...textsOf(sheet).filter((text) => /[{}]|undefined|NaN|null|\[object/.test(text)),
    ...sheet.rows
      .flat()
      .flatMap((cell) => (typeof cell?.value === "number" && !Number.isFinite(cell.value) ? ["∞"] : [])),
  ]);
  expect(faults).toEqual([]);
});

test("a chart has titles, a sentence on the sheet, its table beside it, labels that are texts and figures that are none", () => {
  const faults = faultsOf((sheet) =>
    sheet.charts.flatMap((chart) => {
      const table = sheet.tables.find(({ area }) => area.row === chart.area.row && area.columns < chart.area.column);
      const isIn = (area: CellArea) =>
        table !== undefined &&
        area.row > table.area.row &&
        area.row + area.rows <= table.area.row + table.area.rows &&
        area.column < table.area.column + table.area.columns;
      const odd = chart.series.flatMap(({ x, y }) => [
        ...cellsIn(sheet, x).filter(({ cell }) => typeof cell?.value !== "string"),
        ...cellsIn(sheet, y).filter(({ cell }) => typeof cell?.value === "string"),
      ]);
      return [
        ...[chart.title, chart.xTitle, chart.yTitle].filter((text) => text === ""),
        ...(textsOf(sheet).includes(chart.description) ? [] : [`${chart.name}: its sentence is not there`]),
        ...(chart.series.every(({ x, y }) => isIn(x) && isIn(y)) ? [] : [`${chart.name}: not beside its table`]),
        ...(chart.series.length <= 6 && chart.series.length > 0 ? [] : [`${chart.name} has too many series`]),
        ...odd.map(({ at }) => `${chart.name}: ${at}`),
      ];
    }),
  );
  expect(faults).toEqual([]);
});

test("a chart lies on no cell that holds something, and on no other chart", () => {
  const faults = faultsOf((sheet) =>
    sheet.charts.flatMap((chart, at) => [
      ...cellsIn(sheet, chart.area).flatMap(({ at: place, cell }) =>
        isBlank(cell) ? [] : [`${chart.name}: ${place}`],
      ),
      ...sheet.charts.slice(0, at).flatMap((other) => (isOver(chart.area, other.area) ? [chart.name] : [])),
    ]),
  );
  expect(faults).toEqual([]);
  expect(sheets.flatMap(({ sheet }) => sheet.charts).length).toBeGreaterThan(20);
});

function isOver(one: CellArea, other: CellArea): boolean {
  const meets = (a: number, aSize: number, b: number, bSize: number) => a < b + bSize && b < a + aSize;
  return meets(one.row, one.rows, other.row, other.rows) && meets(one.column, one.columns, other.column, other.columns);
}

test("values-only gives the same values without a formula", () => {
  for (const changes of Object.values(oddActivities)) {
    const [live, plain] = [summarised(changes), summarised(changes, { valuesOnly: true })];
    const cells = plain.plan.sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const values = (sheet: SheetModel | undefined) =>
      sheet?.rows.filter((row) => row[0]?.style !== "note").map((row) => row.map((cell) => cell?.value));
    expect(values(plain.plan.sheets[0])).toEqual(values(live.plan.sheets[0]));
  }
});

test("every column up to the last that a chart lies on has a width", () => {
  const faults = faultsOf(({ widths, charts }) => {
    const last = Math.max(0, ...charts.map(({ area }) => area.column + area.columns - 1));
    const lacking = Array.from({ length: last }, (_none, index) => index).filter(
      (index) => !((widths[index] ?? 0) > 0),
    );
    return lacking.map((index) => `column ${index + 1}`);
  });
  expect(faults).toEqual([]);
});

test("an English workbook has English sheets: none of the words that a Swedish one shows", () => {
  const sheetsOf = (name: string) => sheets.filter((each) => each.name === name).flatMap(({ sheet }) => textsOf(sheet));
  const own = new Set([
    "Mars",
    "Digital",
    "digital",
    "Status",
    "Start",
    "Id",
    "Form",
    "Median",
    "Organisation",
    "n 2019",
  ]);
  const swedish = new Set(sheetsOf("usual").filter((text) => /^[\p{L} ():–]+$/u.test(text)));
  const given = new Set(Object.values(activitySheets).flatMap((rows) => rows.flat().map(String)));
  const shown = sheetsOf("in English").filter((text) => swedish.has(text) && !given.has(text) && !own.has(text));
  const names = new Set(municipalities.map(({ name }) => name));
  expect(shown.filter((text) => !names.has(text))).toEqual([]);
});
