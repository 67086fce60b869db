import type { Expression, FunctionName } from "../../../shared/workbook/expression";
import type { CellArea, ModelCell, SheetModel } from "../../../shared/workbook/sheetModel";
import { oddNetworks } from "./oddNetworks";
import { generatedSheets } from "./sheetsOf";

const sheets = Object.entries(oddNetworks).flatMap(([network, tables]) =>
  [false, true].flatMap((valuesOnly) =>
    generatedSheets(tables, { valuesOnly }).map((sheet) => ({ network, valuesOnly, sheet })),
  ),
);

/** What is wrong with each sheet, told with its network, so that one look names the culprit. */
function faultsOf(rule: (sheet: SheetModel) => readonly string[]): readonly string[] {
  return sheets.flatMap(({ network, sheet }) => rule(sheet).map((fault) => `${network}, ${sheet.name}: ${fault}`));
}

const textsOf = (sheet: SheetModel) =>
  sheet.rows.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
const cellAt = (sheet: SheetModel, row: number, column: number) => sheet.rows[row - 1]?.[column - 1] ?? null;
const cellsIn = (sheet: SheetModel, area: CellArea) =>
  Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [area.row + Math.floor(index / area.columns), area.column + (index % area.columns)];
    return { at: `${row}:${column}`, cell: cellAt(sheet, row, column) };
  });
const isBlank = (cell: ModelCell | null) => cell === null || cell.value === "";

test("every network is drawn, and each table of the fee sheet at least once", () => {
  expect(sheets.length).toBeGreaterThan(2 * 4 * Object.keys(oddNetworks).length);
  const tables = new Set(sheets.flatMap(({ sheet }) => sheet.tables.map(({ name }) => name.replace(/_.*/, ""))));
  for (const name of ["Tariff", "Klasser", "Kedja", "Avgifter", "Summering", "Betalare", "Index", "Kurva", "Besked"]) {
    expect([...tables]).toContain(name);
  }
});

test("the title stands in A1 and no row is blank", () => {
  expect(faultsOf(({ rows }) => (rows[0]?.[0]?.style === "title" && !isBlank(rows[0][0]) ? [] : ["no title"]))).toEqual(
    [],
  );
  const blank = faultsOf(({ rows }) =>
    rows.flatMap((row, at) => (row.every(isBlank) ? [`row ${at + 1} is blank`] : [])),
  );
  expect(blank).toEqual([]);
});

test("no cell of a table is blank, and each header is a text of its own", () => {
  const blank = faultsOf((sheet) =>
    sheet.tables.flatMap(({ name, area }) =>
      cellsIn(sheet, area).flatMap(({ at, cell }) => (isBlank(cell) ? [`${name} has a blank cell at ${at}`] : [])),
    ),
  );
  expect(blank).toEqual([]);
  const headers = faultsOf((sheet) =>
    sheet.tables.flatMap(({ name, area }) => {
      const texts = cellsIn(sheet, { ...area, rows: 1 }).map(({ cell }) => String(cell?.value).toLowerCase());
      const styled = cellsIn(sheet, { ...area, rows: 1 }).every(({ cell }) => cell?.style === "header");
      return new Set(texts).size === texts.length && styled ? [] : [`${name} has headers ${texts.join(", ")}`];
    }),
  );
  expect(headers).toEqual([]);
});

test("each table stands under a heading or the sentence of its chart", () => {
  const bare = faultsOf((sheet) =>
    sheet.tables.flatMap(({ name, area }) => {
      const above = cellAt(sheet, area.row - 1, 1);
      const isSentence = above?.style === "body" && isBlank(cellAt(sheet, area.row - 1, 2));
      return above?.style === "heading" || isSentence ? [] : [`${name} has no heading`];
    }),
  );
  expect(bare).toEqual([]);
});

test("names of tables are valid and unique, names of sheets at most 31 characters that every program takes", () => {
  const names = faultsOf((sheet) =>
    sheet.tables.flatMap(({ name }) =>
      /^[\p{L}_][\p{L}\d_.]{0,254}$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? [] : [name],
    ),
  );
  expect(names).toEqual([]);
  for (const network of Object.keys(oddNetworks)) {
    const own = sheets.filter((each) => each.network === network && !each.valuesOnly).map(({ sheet }) => sheet);
    // Kontroll is drawn by two commands.
    const tables = own.flatMap((sheet) => sheet.tables.map(({ name }) => name)).filter((name) => name !== "Kontroll");
    expect([network, new Set(tables.map((name) => name.toLowerCase())).size]).toEqual([network, tables.length]);
  }
  expect(faultsOf(({ name }) => (/^[^[\]:*?/\\']{1,31}$/.test(name) ? [] : ["a name that programs refuse"]))).toEqual(
    [],
  );
});

const shared: readonly FunctionName[] = [
  ...(["SUM", "ROUND", "MIN", "MAX", "IF", "AND", "OR", "ISNUMBER", "IFERROR", "NA", "INDEX", "MATCH"] as const),
  ...(["COUNTIFS", "SUMIFS", "AVERAGEIFS"] as const),
];

function walk(expression: Expression): readonly Expression[] {
  if (expression.kind === "call") return [expression, ...expression.arguments.flatMap(walk)];
  if (expression.kind === "binary") return [expression, ...walk(expression.left), ...walk(expression.right)];
  return expression.kind === "range" ? [expression, expression.from, expression.to] : [expression];
}

test("formulas use the shared functions, whole numbers, and cells of the sheet that hold something", () => {
  const faults = faultsOf((sheet) =>
    sheet.rows.flat().flatMap((cell) =>
      (cell?.formula === undefined ? [] : walk(cell.formula)).flatMap((part): readonly string[] => {
        if (part.kind === "call") return shared.includes(part.name) ? [] : [`the function ${part.name}`];
        if (part.kind === "number") return Number.isInteger(part.value) ? [] : [`the number ${part.value}`];
        if (part.kind !== "cell") return [];
        return isBlank(cellAt(sheet, part.row, part.column)) ? [`the blank cell ${part.row}:${part.column}`] : [];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

test("values-only gives the same values without a formula", () => {
  for (const tables of Object.values(oddNetworks)) {
    const [live, plain] = [generatedSheets(tables), generatedSheets(tables, { valuesOnly: true })];
    expect(plain.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const values = (sheet: SheetModel | undefined) =>
      sheet?.rows.filter((row) => row[0]?.style !== "note").map((row) => row.map((cell) => cell?.value));
    expect(values(plain[0])).toEqual(values(live[0]));
  }
});

test("every sheet with amounts says that they are without VAT, and ends with its source", () => {
  const amounts = faultsOf((sheet) => {
    if (/^_KN_Kontroll$/.test(sheet.marker ?? "")) return [];
    return textsOf(sheet).some((text) => /exkl\. moms|excl\. VAT/.test(text)) ? [] : ["nothing on VAT"];
  });
  expect(amounts).toEqual([]);
  const sources = faultsOf((sheet) => {
    if (/^_KN_Kontroll$/.test(sheet.marker ?? "")) return [];
    const notes = sheet.rows.filter((row) => row[0]?.style === "note").map((row) => String(row[0]?.value));
    const ends = sheet.rows[sheet.rows.length - 1]?.[0]?.style === "note";
    return ends && notes.some((note) => /Källa: SCB|Source: Statistics Sweden/.test(note))
      ? []
      : ["no source at the end"];
  });
  expect(sources).toEqual([]);
});

test("texts are whole and numbers finite", () => {
  const odd = faultsOf((sheet) => [
    ...textsOf(sheet).filter((text) => /[{}]|undefined|NaN|null|\[object/.test(text)),
    ...sheet.rows
      .flat()
      .flatMap((cell) =>
        typeof cell?.value === "number" && !Number.isFinite(cell.value) ? ["a number that is none"] : [],
      ),
  ]);
  expect(odd).toEqual([]);
});

test("a chart has title, axis titles, a sentence that stands on the sheet, and its data in named tables beside it", () => {
  const isWithin = (inner: CellArea, outer: CellArea) =>
    inner.row > outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column < outer.column + outer.columns;
  const faults = faultsOf((sheet) =>
    sheet.charts.flatMap((chart) => [
      ...[chart.title, chart.xTitle, chart.yTitle, chart.description]
        .filter((text) => text === "")
        .map(() => "no title"),
      ...(textsOf(sheet).includes(chart.description) ? [] : ["its sentence is not on the sheet"]),
      ...chart.series.flatMap(({ name, x, y }) =>
        [x, y].every((area) => sheet.tables.some((table) => isWithin(area, table.area)))
          ? []
          : [`${name} is in no table`],
      ),
      ...(sheet.tables.some(({ area }) => area.row === chart.area.row && area.columns < chart.area.column)
        ? []
        : ["it stands beside no table"]),
    ]),
  );
  expect(faults).toEqual([]);
  expect(sheets.filter(({ sheet }) => sheet.charts.length > 0).length).toBeGreaterThan(20);
});

test("a chart's points are numbers: with one text among the x values, Excel would count 1, 2, 3 instead", () => {
  const faults = faultsOf((sheet) =>
    sheet.charts.flatMap((chart) =>
      chart.series.flatMap(({ name, x, y }) =>
        [x, y].flatMap((area) =>
          cellsIn(sheet, area).flatMap(({ at, cell }) =>
            typeof cell?.value === "string" ? [`${name} has ${cell.value} at ${at}`] : [],
          ),
        ),
      ),
    ),
  );
  expect(faults).toEqual([]);
});
