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
    { key: "id", header: text("id"), width: 30, format: "@" },
    { key: "group", header: text("group"), width: 24, format: "@" },
    { key: "counted", header: text("counted"), width: 12, shown: hasShared },
    { key: "kind", header: text("kind"), width: 10 },
    { key: "form", header: text("form"), width: 10 },
    { key: "status", header: text("status"), width: 13 },
    { key: "half", header: text("half"), width: 9, format: "0" },
    { key: "start", header: text("start"), width: 12 },
    { key: "end", header: text("end"), width: 12 },
    { key: "location", header: text("location"), width: 18, format: "@", wrap: true },
    { key: "theme", header: text("theme"), width: 36, format: "@", wrap: true },
    { key: "days", header: text("days"), width: 11, format: wholeNumber },
    { key: "signedUp", header: text("signedUp"), width: 11, format: wholeNumber },
    { key: "participations", header: text("participations"), width: 14, format: wholeNumber },
    { key: "didNotCome", header: text("didNotCome"), width: 11, format: wholeNumber },
    { key: "persons", header: text("persons"), width: 11, format: wholeNumber },
    { key: "municipalities", header: text("municipalities"), width: 12, format: wholeNumber },
    { key: "satisfaction", header: text("satisfaction"), width: 14, wrap: true },
    { key: "satisfactionN", header: text("satisfactionN"), width: 14, format: wholeNumber, wrap: true },
    { key: "usefulness", header: text("usefulness"), width: 14, wrap: true },
    { key: "usefulnessN", header: text("usefulnessN"), width: 14, format: wholeNumber, wrap: true },
    { key: "scale", header: text("scale"), width: 12, wrap: true },
  ];
  context.composer.line(text("eventsHeading"), "heading");
  const table = context.composer.table(
    context.tableName("Traffar"),
    columns.filter(({ shown }) => shown !== false),
    lines.map((line) => () => ({
      id: line.event.id,
      group: line.group,
      counted: text(line.isCounted ? "yes" : "no"),
      kind: line.event.kind === null ? text("missing") : word(line.event.kind),
      form: line.event.form === null ? text("missing") : word(line.event.form),
      status: word(line.event.status),
      half: known(line.event.half),
      start: day(line.event.start),
      end: day(line.event.end ?? line.event.start),
      location: line.event.location ?? text("missing"),
      theme: line.event.theme ?? text("missing"),
      days: line.event.days.length,
      ...attendanceCells(context, line.event),
      ...meanCells(context, line),
    })),
  );
  return { table, lines, hasShared };
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
  const otherwise = context.text(event.status !== "held" ? "notApplicable" : isEvaluated ? "missing" : "noEvaluation");
  return {
    satisfaction: satisfaction === null ? otherwise : meanOf(context, satisfaction),
    satisfactionN: satisfaction === null ? otherwise : answersOf(context, satisfaction),
    usefulness: usefulness === null ? otherwise : meanOf(context, usefulness),
    usefulnessN: usefulness === null ? otherwise : answersOf(context, usefulness),
    scale: item === null ? otherwise : scaleText(context, item.scale),
  };
}
