import type { ActivityTotals, YearActivity } from "../../attendance/yearActivity";
import { text as textOf, whole } from "../../workbook/formula";
import type { PlacedTable } from "../sheetComposer";
import { eachOnce, isPlainCriterion, type RowChoice } from "./countedCells";
import type { PlacedEvents } from "./eventTable";
import type { ReportContext } from "./reportContext";
import { groupSentence, totalChart, yearsSentence } from "./totalCharts";
import { totalCells, totalColumns } from "./totalCells";

interface TotalLine {
  readonly name: string;
  readonly totals: ActivityTotals;
  readonly choice: RowChoice | null;
}

function totalTable(
  context: ReportContext,
  events: PlacedEvents,
  name: string,
  header: string,
  lines: readonly TotalLine[],
): PlacedTable {
  return context.composer.table(
    context.tableName(name),
    [{ key: "name", header, width: 24, format: "@", wrap: true }, ...totalColumns(context)],
    lines.map(({ name: of, totals, choice }) => () => ({
      name: of,
      ...totalCells(context, events, totals, choice),
    })),
  );
}

/** One row a group, and one of all events. */
export function groupTable(context: ReportContext, activity: YearActivity, events: PlacedEvents): void {
  const { text, composer } = context;
  const sentence = groupSentence(context, activity);
  composer.line(text("groupsHeading"), "heading");
  if (sentence !== null) composer.line(sentence, "body");
  const table = totalTable(context, events, "Grupper", text("group"), [
    ...activity.groups.map(({ name, totals }) => ({
      name,
      totals,
      choice: isPlainCriterion(name) ? { group: textOf(name) } : null,
    })),
    { name: text("total"), totals: activity.total, choice: eachOnce(context, events) },
  ]);
  if (sentence === null) return;
  const titles = { title: text("groupChart"), xTitle: text("group"), description: sentence };
  totalChart(context, table, { name: "Grupper", kind: "bar", ...titles }, activity.groups.length);
}

/** One row a half-year and a form. */
export function periodTable(context: ReportContext, activity: YearActivity, events: PlacedEvents): void {
  const { text, word, composer } = context;
  const once = eachOnce(context, events);
  const missing = textOf(text("missing"));
  composer.line(text("periodsHeading"), "heading");
  totalTable(context, events, "Perioder", text("period"), [
    ...activity.halves.map(({ half, totals }) => ({
      name: text(half === null ? "noHalf" : half === 1 ? "firstHalf" : "secondHalf"),
      totals,
      choice: { ...once, half: half === null ? missing : whole(half) },
    })),
    ...activity.forms.map(({ form, totals }) => ({
      name: form === null ? text("noForm") : word(form),
      totals,
      choice: { ...once, form: form === null ? missing : textOf(word(form)) },
    })),
  ]);
}

/** The years up to this one, the earliest first; none where there is no earlier year. */
export function earlierTable(context: ReportContext, activity: YearActivity): void {
  const { text, composer, known } = context;
  if (activity.earlier.length === 0) return;
  const sentence = yearsSentence(context, activity);
  const years = [{ year: activity.year, total: activity.total }, ...activity.earlier].reverse();
  composer.line(text("earlierHeading"), "heading");
  if (sentence !== null) composer.line(sentence, "body");
  const table = composer.table(
    context.tableName("Ar"),
    [{ key: "name", header: text("year"), width: 24, format: "@" }, ...totalColumns(context)],
    years.map(({ year, total }) => () => ({
      name: String(year),
      planned: total.planned,
      held: total.held,
      cancelled: total.cancelled,
      stillToCome: total.stillToCome,
      days: total.eventDays,
      participations: known(total.participations),
      persons: known(total.persons),
      officials: known(total.officials),
      municipalities: known(total.municipalities),
    })),
  );
  if (sentence === null) return;
  const titles = { title: text("yearsChart"), xTitle: text("year"), description: sentence };
  totalChart(context, table, { name: "Ar", kind: "column", ...titles }, years.length);
}
