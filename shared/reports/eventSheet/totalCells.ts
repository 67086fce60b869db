import type { ActivityTotals } from "../../attendance/yearActivity";
import type { CellContent, TableColumn } from "../sheetComposer";
import { countOf, ofStatus, sumOf, type RowChoice } from "./countedCells";
import type { PlacedEvents } from "./eventTable";
import { wholeNumber, type ReportContext } from "./reportContext";

/** Columns of totals, after the one that says of what. */
export function totalColumns({ text }: ReportContext): readonly TableColumn[] {
  const keys = ["planned", "held", "cancelled", "stillToCome", "days", "participations"] as const;
  const unique = ["persons", "officials", "municipalities"] as const;
  const widths: Partial<Record<(typeof keys)[number] | (typeof unique)[number], number>> = {
    officials: 14,
    participations: 12,
  };
  return [...keys, ...unique].map((key) => ({
    key,
    header: text(key),
    width: widths[key] ?? 9,
    format: wholeNumber,
    wrap: true,
  }));
}

/**
 * The totals of some of the events, as sums and counts over their table. Unique persons and municipalities add up to no sum: they are
 * values.
 * @param choice the rows that they are of; null: no formula can say which
 */
export function totalCells(
  context: ReportContext,
  events: PlacedEvents,
  totals: ActivityTotals,
  choice: RowChoice | null,
): Readonly<Record<string, CellContent>> {
  const { planned, held, cancelled, stillToCome, eventDays, participations, persons, officials, municipalities } =
    totals;
  const unique = {
    persons: context.known(persons),
    officials: context.known(officials),
    municipalities: context.known(municipalities),
  };
  if (choice === null) {
    const counts = { planned, held, cancelled, stillToCome, days: eventDays };
    return { ...counts, participations: context.known(participations), ...unique };
  }
  const withStatus = (status: string): RowChoice => ({ ...choice, ...ofStatus(context, status) });
  return {
    planned: countOf(events, planned, choice),
    held: countOf(events, held, withStatus("held")),
    cancelled: countOf(events, cancelled, withStatus("cancelled")),
    stillToCome: countOf(events, stillToCome, withStatus("planned")),
    days: sumOf(context, events, "days", eventDays, withStatus("held")),
    participations: sumOf(context, events, "participations", participations, withStatus("held")),
    ...unique,
  };
}
