import { chartXml } from "../../../local/xlsx/chartXml";
import type { ChartModel, SheetModel } from "../../../shared/workbook/sheetModel";
import { cell } from "./models";

const column = (at: number) => ({ row: 2, column: at, rows: 3, columns: 1 });

const chart: ChartModel = {
  name: "KN_Diagram",
  kind: "column",
  title: "Nöjdhet",
  xTitle: "År",
  xScale: "linear",
  yTitle: "Medelvärde",
  description: "Diagrammet visar medelvärdet.",
  area: { row: 1, column: 5, rows: 15, columns: 6 },
  series: ["A", "B"].map((name, index) => ({ name, x: column(1), y: column(2 + index), shape: "line" })),
};

const sheet: SheetModel = {
  name: "Blad",
  marker: "_KN_Blad",
  rows: [
    ["År", "A", "B"].map((header) => cell(header, "header")),
    [cell("2019", "body", { format: "@" }), cell(4.5), cell(3)],
    [cell("2020", "body", { format: "@" }), cell({ error: "#N/A" }), cell(2)],
    [cell("2021", "body", { format: "@" }), cell(5), cell(6)],
  ],
  widths: [],
  tables: [],
  charts: [chart],
  choices: [],
  frozenRows: 0,
  page: { orientation: "portrait", titleRows: null },
};

const drawn = (more: Partial<ChartModel>) => chartXml(sheet, "Blad", { ...chart, ...more });
const axis = (xml: string, kind: string) => new RegExp(`<c:${kind}>.*?</c:${kind}>`, "s").exec(xml)?.[0] ?? "";

test("labels that look like years are texts, one for each category", () => {
  const xml = drawn({});
  expect(xml).toContain("<c:cat><c:strRef><c:f>'Blad'!$A$2:$A$4</c:f>");
  expect(axis(xml, "catAx")).toContain('<c:auto val="0"/>');
});

test("a cell without a number is a gap: it has no point, and blanks are not drawn", () => {
  const xml = drawn({ kind: "line" });
  expect(/<c:val>.*?<\/c:val>/s.exec(xml)?.[0]).toMatch(/<c:ptCount val="3"\/><c:pt idx="0">.*<c:pt idx="2">/s);
  expect(/<c:val>.*?<\/c:val>/s.exec(xml)?.[0]).not.toContain('idx="1"');
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
});

test("columns begin at zero unless the chart says where", () => {
  expect(axis(drawn({}), "valAx")).toContain('<c:orientation val="minMax"/><c:min val="0"/>');
  const ends = axis(drawn({ yRange: { min: 1, max: 6 } }), "valAx");
  expect(ends).toContain('<c:max val="6"/><c:min val="1"/>');
  expect(axis(drawn({ kind: "line" }), "valAx")).not.toContain("<c:min ");
});

test("columns that stand on each other overlap wholly", () => {
  expect(drawn({ isStacked: true })).toMatch(/<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/s);
  expect(drawn({})).toMatch(/<c:grouping val="clustered"\/>/);
  expect(drawn({})).not.toContain("c:overlap");
});

test("bars go from the top down, each with its label, and their numbers stay below", () => {
  const xml = drawn({ kind: "bar" });
  expect(axis(xml, "catAx")).toContain('<c:orientation val="maxMin"/>');
  expect(axis(xml, "catAx")).toContain('<c:tickLblSkip val="1"/>');
  expect(axis(xml, "valAx")).toMatch(/<c:tickLblPos val="nextTo"\/>.*<c:crosses val="max"\/>/s);
});

test("each point of a line has a mark, so that a year alone between two gaps is seen", () => {
  const symbols = [...drawn({ kind: "line" }).matchAll(/<c:symbol val="(\w+)"\/>/g)].map(([, symbol]) => symbol);
  expect(symbols).toEqual(["circle", "square"]);
});
