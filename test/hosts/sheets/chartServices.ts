import type { GridSheet } from "../../../local/grid/gridWorkbook";
import { rangeService } from "./rangeService";
import { extrasOf, type SheetArea } from "./sheetAccess";
import { contentOf, service } from "./service";
import type { SheetChart, SpreadsheetState } from "./spreadsheetState";

const noChart: SheetChart = {
  id: 0,
  type: "",
  ranges: [],
  headers: 0,
  showsHidden: false,
  row: 1,
  column: 1,
  options: {},
};

/** A chart that stands on a sheet, or is built to be put there. */
export function chartService(state: SpreadsheetState, sheet: GridSheet, chart: SheetChart): object {
  return service(
    state,
    "EmbeddedChart",
    {
      getter: {
        getChartId: () => chart.id,
        getRanges: () => chart.ranges.map((area) => rangeService(state, { sheet, ...area })),
      },
      builder: { modify: () => chartBuilder(state, sheet, chart) },
    },
    { content: chart, sheet: () => sheet.name },
  );
}

export function chartBuilder(state: SpreadsheetState, sheet: GridSheet, from: SheetChart = noChart): object {
  let chart = from;
  const set = (change: Partial<SheetChart>): object => {
    chart = { ...chart, ...change };
    return builder;
  };
  const builder: object = service(state, "EmbeddedChartBuilder", {
    builder: {
      clearRanges: () => set({ ranges: [] }),
      setChartType: (type: string) => set({ type }),
      addRange: (range: object) => {
        const { sheet: of, row, column, rows, columns } = contentOf<SheetArea>(range, "Range");
        if (of !== sheet) throw new Error("The stand-in's charts show cells of their own sheet.");
        return set({ ranges: [...chart.ranges, { row, column, rows, columns }] });
      },
      setNumHeaders: (headers: number) => set({ headers }),
      setHiddenDimensionStrategy: (strategy: string) => set({ showsHidden: strategy === "SHOW_BOTH" }),
      setPosition: (row: number, column: number, _x: number, _y: number) => set({ row, column }),
      setOption: (name: string, value: unknown) =>
        set({ options: { ...chart.options, [name]: JSON.parse(JSON.stringify(value)) as unknown } }),
      build: () => {
        if (chart.type === "" || chart.ranges.length === 0) throw new Error("A chart needs a type and a range.");
        return chartService(state, sheet, chart);
      },
    },
  });
  return builder;
}

/** Puts a chart on its sheet, with a number of its own. */
export function insertChart(state: SpreadsheetState, sheet: GridSheet, built: object): void {
  const extras = extrasOf(state, sheet);
  const chart = contentOf<SheetChart>(built, "EmbeddedChart");
  extras.charts = [...extras.charts, { ...chart, id: Number(state.grid.nextId()) + 1_000_000 }];
}

export function updateChart(state: SpreadsheetState, sheet: GridSheet, built: object): void {
  const extras = extrasOf(state, sheet);
  const chart = contentOf<SheetChart>(built, "EmbeddedChart");
  if (!extras.charts.some(({ id }) => id === chart.id)) throw new Error("The chart is not on the sheet.");
  extras.charts = extras.charts.map((each) => (each.id === chart.id ? chart : each));
}
