import type { PlacedTable } from "../sheetComposer";
import { extremes } from "./extremes";
import { chartTable, type CategoryChart } from "./chartTable";
import type { PlacedEvents } from "./eventTable";
import { heldLines } from "./heldLines";
import { meansChart } from "./meansChart";
import { wholeNumber, type ReportContext } from "./reportContext";

/** The charts of the year's events, each with its figures in a table. @returns whether some figure is missing in them */
export function eventCharts(context: ReportContext, events: PlacedEvents, opinions: PlacedTable): boolean {
  const charts = [participationChart(context, events), meansChart(context, events, opinions)];
  return charts.map((chart) => chart !== null && chartTable(context, chart)).includes(true);
}

function participationChart(context: ReportContext, events: PlacedEvents): CategoryChart | null {
  const { text } = context;
  const rows = heldLines(events).flatMap(({ event: { id, participations }, row }) =>
    participations === null ? [] : [{ label: id, value: participations, row }],
  );
  if (rows.length < 2 || rows.every(({ value }) => value === 0)) return null;
  return {
    name: "Deltagningar",
    kind: "column",
    title: text("participationChart"),
    sentence: text("participationSentence", extremes(context, rows)),
    xTitle: text("event"),
    yTitle: text("participations"),
    format: wholeNumber,
    series: [text("participations")],
    rows: rows.map(({ label, value, row }) => ({
      label,
      numbers: [{ value, cell: events.table.cell(row, "participations") }],
    })),
  };
}
