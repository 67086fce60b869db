import { binary, call, plus, text as textOf, whole } from "../../workbook/formula";
import type { Expression } from "../../workbook/expression";
import { countOf, eachOnce, ofStatus, sumOf, type RowChoice } from "../eventSheet/countedCells";
import type { PlacedEvents } from "../eventSheet/eventTable";
import { wholeNumber } from "../eventSheet/reportContext";
import { columnRange, type CellContent, type PlacedTable } from "../sheetComposer";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

const keys = ["planned", "held", "cancelled", "stillToCome", "eventDays", "participations"] as const;
type TotalKey = (typeof keys)[number];

const statusOf: Readonly<Partial<Record<TotalKey, string>>> = {
  held: "held",
  cancelled: "cancelled",
  stillToCome: "planned",
};

/**
 * What each group and all of them come to: counts and sums over the groups' own tables, whichever are placed by the time that the sheet is
 * finished. @param events the table of each group; undefined for one without events
 */
export function groupTotals(
  context: YearReportContext,
  { activity }: YearReport,
  events: readonly (PlacedEvents | undefined)[],
): PlacedTable {
  const { text, say } = context;
  context.composer.line(say("totalsHeading"), "heading");
  // A year without events has no counts, rather than zeros.
  const knownOf = (value: number | null) => (activity.events.length === 0 ? null : value);
  const cellsOf = (cell: (key: TotalKey) => CellContent) => Object.fromEntries(keys.map((key) => [key, cell(key)]));
  return context.composer.table(
    context.tableName("Grupper"),
    [
      { key: "name", header: text("group"), width: 36, format: "@", wrap: true },
      ...keys.map((key) => ({
        key,
        header: text(key === "eventDays" ? "days" : key),
        width: 11,
        format: wholeNumber,
        wrap: true,
      })),
    ],
    [
      ...activity.groups.map(({ name, totals }, index) => () => {
        const own = events[index];
        return {
          name,
          ...cellsOf((key) =>
            own === undefined ? context.known(knownOf(totals[key])) : groupCell(context, own, key, totals[key]),
          ),
        };
      }),
      () => ({
        name: text("total"),
        ...cellsOf((key) => allCell(context, placed(events), key, knownOf(activity.total[key]))),
      }),
    ],
  );
}

function placed(events: readonly (PlacedEvents | undefined)[]): readonly PlacedEvents[] {
  return events.filter((each) => each !== undefined);
}

function groupCell(context: YearReportContext, events: PlacedEvents, key: TotalKey, value: number | null): CellContent {
  if (key === "eventDays") return sumOf(context, events, "days", value, ofStatus(context, "held"));
  if (key === "participations") return sumOf(context, events, key, value, ofStatus(context, "held"));
  const status = statusOf[key];
  return countOf(events, value ?? 0, status === undefined ? {} : ofStatus(context, status));
}

/** The same over all groups, each event once. */
function allCell(
  context: YearReportContext,
  events: readonly PlacedEvents[],
  key: TotalKey,
  value: number | null,
): CellContent {
  if (events.length === 0) return context.known(value);
  const status = statusOf[key];
  const added = (term: (each: PlacedEvents) => Expression) => plus(...events.map(term));
  const choiceOf = (each: PlacedEvents, of: string | undefined): RowChoice => ({
    ...eachOnce(context, each),
    ...(of === undefined ? {} : ofStatus(context, of)),
  });
  if (key !== "eventDays" && key !== "participations") {
    const count = (each: PlacedEvents) => formulaOf(countOf(each, 0, choiceOf(each, status)));
    return { value: value ?? 0, formula: added(count) };
  }
  const heldOf = (each: PlacedEvents) =>
    Object.entries(choiceOf(each, "held")).flatMap(([column, wanted]) => [
      columnRange(each.table.column(column)),
      wanted,
    ]);
  const columnOf = (each: PlacedEvents) => columnRange(each.table.column(key === "eventDays" ? "days" : key));
  const sum = added((each) => call("SUMIFS", columnOf(each), ...heldOf(each)));
  if (key === "eventDays") return { value: value ?? 0, formula: sum };
  const known = added((each) => call("COUNTIFS", ...heldOf(each), columnOf(each), textOf(">=0")));
  const missing = context.text("missing");
  return { value: value ?? missing, formula: call("IF", binary(known, "=", whole(0)), textOf(missing), sum) };
}

function formulaOf(content: CellContent): Expression {
  if (typeof content !== "object" || content.formula === undefined) throw new TypeError("A count has a formula.");
  return content.formula;
}
