import { call } from "../../shared/workbook/formula";
import type { Plan } from "../../shared/workbook/plan";
import { asked } from "../addin/contract/hostInVm";
import { workbookOf } from "../local/commandLine/commandFolder";
import { activitySheets } from "../shared/reports/activity/activityRows";
import { fileSheets } from "../shared/reports/activity/fileSheets";
import { partAt } from "./allowedDifference";
import { differenceText, formDifferences } from "./formDifferences";
import { ThreeHosts } from "./threeHosts";

const summarise = asked("summarise-events");

let hosts: ThreeHosts;
beforeEach(async () => {
  hosts = await ThreeHosts.open(await workbookOf(fileSheets(activitySheets)));
});
afterEach(() => {
  hosts.close();
});

test("the year's events, attendance and evaluations are the same in every host, and the same when run again", async () => {
  const once = await hosts.run(summarise);
  const drawn = ["Träffar 2021", "Närvaro 2021", "Utvärdering 2021", "Kontroll"];
  expect(Object.keys(once.google.sheets)).toEqual(expect.arrayContaining(drawn));
  const charts = (sheet: string) => Object.keys(once.excel.sheets[sheet]?.charts ?? {});
  expect(charts("Träffar 2021")).toHaveLength(4);
  expect(partAt(once.google, ["sheets", "Närvaro 2021", "charts", "KN_Narvaro_2021", "chartType"])).toBe("BarStacked");
  const trend = ["sheets", "Utvärdering 2021", "charts", "KN_Arsenkat_2021"];
  expect(partAt(once.google, [...trend, "chartType"])).toBe("LineMarkers");
  const twice = await hosts.run(summarise);
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect([host, ...formDifferences(once[host], twice[host]).map(differenceText)]).toEqual([host]);
  }
});

test("two events that are cancelled afterwards leave the charts shorter, without a trace of the old", async () => {
  const before = await hosts.run(summarise);
  const cancelled = ["J20", "J21"].map((reference) => ({ sheet: "Träffar", reference, value: "inställd" }));
  await hosts.type(...cancelled);
  const after = await hosts.run(summarise);
  const chart = ["sheets", "Träffar 2021", "charts", "KN_Deltagningar_2021", "series", "Deltagningar", "y"];
  const rowsOf = (form: typeof before.excel) => {
    const [first = 0, last = 0] = [...String(partAt(form, chart)).matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
    return last - first + 1;
  };
  expect([rowsOf(before.google), rowsOf(after.google)]).toEqual([20, 18]);
});

/** Two columns of figures over three labels, one figure missing, and a chart of them of each kind. */
function planOfCharts(): Plan {
  const text = (value: string) => ({ value, format: "@", style: "body" as const });
  const gap = { value: { error: "#N/A" }, formula: call("NA"), style: "body" as const };
  const number = (value: number) => ({ value, style: "body" as const });
  const column = (at: number) => ({ row: 3, column: at, rows: 3, columns: 1 });
  const kinds = [
    { kind: "column" as const },
    { kind: "column" as const, isStacked: true },
    { kind: "bar" as const },
    { kind: "bar" as const, isStacked: true, yRange: { min: 0, max: 20 } },
    { kind: "line" as const, yRange: { min: 1, max: 6 } },
  ];
  const sheet = {
    name: "Diagram",
    marker: "_KN_Diagram",
    rows: [
      [{ value: "Diagram", style: "title" as const }],
      ["År", "A", "B"].map((value) => ({ value, style: "header" as const })),
      [text("2019"), number(4.5), number(3)],
      [text("2020"), gap, number(2.5)],
      [text("2021"), number(5), number(6)],
    ],
    widths: [12, 12, 12, ...Array.from({ length: 8 }, () => 12)],
    tables: [{ name: "Diagramdata", area: { row: 2, column: 1, rows: 4, columns: 3 } }],
    charts: kinds.map((kind, index) => ({
      ...kind,
      name: `KN_${String(index)}`,
      title: `Diagram ${String(index)}`,
      xTitle: "År",
      xScale: "linear" as const,
      yTitle: "Medelvärde",
      description: "Diagrammet visar A och B.",
      area: { row: 2 + index * 16, column: 5, rows: 15, columns: 7 },
      series: ["A", "B"].map((name, at) => ({ name, x: column(1), y: column(2 + at), shape: "line" as const })),
    })),
    choices: [],
    frozenRows: 0,
    page: { orientation: "portrait" as const, titleRows: null },
  };
  return { fills: [], sheets: [sheet], show: "Diagram", language: "sv", findings: [] };
}

test("charts of every kind, with a gap and with ends that are set, are the same in every host, drawn once and again", async () => {
  const once = await hosts.apply(planOfCharts());
  const typeOf = ({ sheets }: typeof once.excel) =>
    Object.values(sheets["Diagram"]?.charts ?? {}).map((chart) => (chart as { readonly chartType: string }).chartType);
  const types = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "LineMarkers"];
  for (const form of [once.xlsx, once.excel, once.google]) expect(typeOf(form)).toEqual(types);
  const line = ["sheets", "Diagram", "charts", "KN_4", "y"];
  expect(partAt(once.google, line)).toMatchObject({ minimum: 1, maximum: 6 });
  const twice = await hosts.apply(planOfCharts());
  expect(formDifferences(once.excel, twice.excel)).toEqual([]);
});

test("a summary straight from a survey's sheet is the same in every host", async () => {
  const source = {
    source: { sheet: "Enkät MS-03" },
    event: null,
    day: null,
    annualYear: null,
    map: {},
    isReversed: false,
  };
  const { google } = await hosts.run(asked("summarise-responses", { source }));
  const sheet = google.sheets["Sammanställning Enkät MS-03"];
  expect(Object.keys(sheet?.charts ?? {})).toEqual(["KN_Fordelning_1_6_Enk_e4_t_20_MS_2d_03"]);
});
