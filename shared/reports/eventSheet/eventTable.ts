import type { EventActivity } from "../../attendance/eventActivity";
import type { YearActivity } from "../../attendance/yearActivity";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import type { CellContent, PlacedTable, TableColumn } from "../sheetComposer";
import { eventMeans, type EventMeans } from "./eventMeans";
import { answersOf, meanOf, scaleText } from "./itemCells";
import { wholeNumber, type ReportContext } from "./reportContext";

/** An event as it stands under one of its groups; it is counted in the totals under the first. */
export interface EventLine {
  readonly event: EventActivity;
  readonly group: string;
  readonly isCounted: boolean;
  readonly means: EventMeans;
}

/** Group by group in the order of the groups; within a group as the events follow each other. */
function eventLines({ events, groups }: YearActivity, evaluation: YearEvaluation): readonly EventLine[] {
  const meansOf = eventMeans(evaluation);
  return groups.flatMap(({ name }) =>
    events
      .filter((event) => event.groups.includes(name))
      .map((event) => {
        const first = groups.find((group) => event.groups.includes(group.name));
        return { event, group: name, isCounted: first?.name === name, means: meansOf(event.id) };
      }),
  );
}

/** The main table, and what stands in its rows. */
export interface PlacedEvents {
  readonly table: PlacedTable;
  readonly lines: readonly EventLine[];
  /** Some event stands in several rows, so that only the counted ones go into a total. */
  readonly hasShared: boolean;
}

/** One row an event and group: when, where, how many came and what they thought. */
export function eventTable(
  context: ReportContext,
  activity: YearActivity,
  evaluation: YearEvaluation,
): PlacedEvents | null {
  const { text, word, known, day } = context;
  const lines = eventLines(activity, evaluation);
  if (lines.length === 0) return null;
  const hasShared = lines.some(({ isCounted }) => !isCounted);
  const columns: readonly (TableColumn & { readonly shown?: boolean })[] = [
    ...nameColumns(context),
    { key: "group", header: text("group"), width: 20, format: "@", wrap: true },
    { key: "counted", header: text("counted"), width: 8, wrap: true, shown: hasShared },
    { key: "kind", header: text("kind"), width: 9, wrap: true },
    { key: "form", header: text("form"), width: 9, wrap: true },
    { key: "status", header: text("status"), width: 11, wrap: true },
    { key: "start", header: text("start"), width: 12, wrap: true },
    { key: "end", header: text("end"), width: 11, wrap: true },
    { key: "location", header: text("location"), width: 14, format: "@", wrap: true },
    { key: "half", header: text("half"), width: 9, format: "0", wrap: true },
    { key: "days", header: text("days"), width: 10, format: wholeNumber },
    { key: "signedUp", header: text("signedUp"), width: 8, format: wholeNumber, wrap: true },
    { key: "participations", header: text("participations"), width: 12, format: wholeNumber, wrap: true },
    { key: "didNotCome", header: text("didNotCome"), width: 8, format: wholeNumber, wrap: true },
    { key: "persons", header: text("persons"), width: 9, format: wholeNumber, wrap: true },
    { key: "municipalities", header: text("municipalities"), width: 10, format: wholeNumber, wrap: true },
  ];
  context.composer.line(text("eventsHeading"), "heading");
  const table = context.composer.table(
    context.tableName("Traffar"),
    columns.filter(({ shown }) => shown !== false),
    lines.map((line) => () => ({
      ...nameCells(context, line),
      group: line.group,
      counted: text(line.isCounted ? "yes" : "no"),
      kind: line.event.kind === null ? text("missing") : word(line.event.kind),
      form: line.event.form === null ? text("missing") : word(line.event.form),
      status: word(line.event.status),
      start: day(line.event.start),
      end: day(line.event.end ?? line.event.start),
      location: line.event.location ?? text("missing"),
      half: known(line.event.half),
      days: line.event.days.length,
      ...attendanceCells(context, line.event),
    })),
  );
  return { table, lines, hasShared };
}

/** What those who came thought, in the same rows: beside the other columns they would make the sheet too wide to print. */
export function opinionTable(context: ReportContext, { lines }: PlacedEvents): PlacedTable {
  const { text, composer } = context;
  composer.line(text("opinionsHeading"), "heading");
  return composer.table(
    context.tableName("Omdomen"),
    [
      ...nameColumns(context),
      { key: "satisfaction", header: text("satisfaction"), width: 18, wrap: true },
      { key: "satisfactionN", header: text("satisfactionN"), width: 9, format: wholeNumber, wrap: true },
      { key: "usefulness", header: text("usefulness"), width: 9, wrap: true },
      { key: "usefulnessN", header: text("usefulnessN"), width: 11, format: wholeNumber, wrap: true },
      { key: "scale", header: text("scale"), width: 12, wrap: true },
    ],
    lines.map((line) => () => ({ ...nameCells(context, line), ...meanCells(context, line) })),
  );
}

/** The theme first: the first column is the widest of every table on the sheet. */
function nameColumns({ text }: ReportContext): readonly TableColumn[] {
  return [
    { key: "theme", header: text("theme"), width: 26, format: "@", wrap: true },
    { key: "id", header: text("id"), width: 12, format: "@", wrap: true },
  ];
}

function nameCells({ text }: ReportContext, { event }: EventLine): Readonly<Record<string, CellContent>> {
  return { theme: event.theme ?? text("missing"), id: event.id };
}

function attendanceCells(context: ReportContext, event: EventActivity): Readonly<Record<string, CellContent>> {
  const { signedUp, participations, didNotCome, persons, municipalities } = event;
  const [missing, notApplicable] = [context.text("missing"), context.text("notApplicable")];
  // Nobody took part in what did not take place, whatever a list says; who was signed up was so.
  if (event.status !== "held") {
    const cells = ["participations", "didNotCome", "persons", "municipalities"].map((key) => [key, notApplicable]);
    return { signedUp: signedUp ?? notApplicable, ...(Object.fromEntries(cells) as Record<string, string>) };
  }
  const figures = { signedUp, participations, didNotCome, persons, municipalities };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, value ?? missing]));
}

function meanCells(
  context: ReportContext,
  { event, means: { satisfaction, usefulness, isEvaluated } }: EventLine,
): Readonly<Record<string, CellContent>> {
  const item = satisfaction ?? usefulness;
  const isHeld = event.status === "held";
  const otherwise = context.text(!isHeld ? "notApplicable" : isEvaluated ? "missing" : "noEvaluation");
  // That nobody evaluated it is said once in a row.
  const further = context.text(isHeld && isEvaluated ? "missing" : "notApplicable");
  return {
    satisfaction: satisfaction === null ? otherwise : meanOf(context, satisfaction),
    satisfactionN: satisfaction === null ? further : answersOf(context, satisfaction),
    usefulness: usefulness === null ? further : meanOf(context, usefulness),
    usefulnessN: usefulness === null ? further : answersOf(context, usefulness),
    scale: item === null ? further : scaleText(context, item.scale),
  };
}
