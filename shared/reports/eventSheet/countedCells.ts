import type { Expression } from "../../workbook/expression";
import { binary, call, text as textOf, whole } from "../../workbook/formula";
import { columnRange, type CellContent } from "../sheetComposer";
import type { PlacedEvents } from "./eventTable";
import type { ReportContext } from "./reportContext";

/** Which rows of the events' table a figure is of: the text or number that a column holds in them. */
export type RowChoice = Readonly<Record<string, Expression>>;

function criteria({ table }: PlacedEvents, choice: RowChoice): readonly Expression[] {
  return Object.entries(choice).flatMap(([key, wanted]) => [columnRange(table.column(key)), wanted]);
}

/** Rows of events that are counted, each event once. */
export function eachOnce(context: ReportContext, { hasShared }: PlacedEvents): RowChoice {
  return hasShared ? { counted: textOf(context.text("yes")) } : {};
}

export function ofStatus(context: ReportContext, status: string): RowChoice {
  return { status: textOf(context.word(status)) };
}

/** How many rows there are of the choice; of all rows where nothing is chosen. */
export function countOf(events: PlacedEvents, value: number, choice: RowChoice): CellContent {
  const anything: RowChoice = Object.keys(choice).length === 0 ? { status: textOf("*") } : choice;
  return { value, formula: call("COUNTIFS", ...criteria(events, anything)) };
}

/** The sum of a column over the rows of the choice; where none of them has a number, that it is not known. */
export function sumOf(
  context: ReportContext,
  events: PlacedEvents,
  key: string,
  value: number | null,
  choice: RowChoice,
): CellContent {
  const column = columnRange(events.table.column(key));
  const chosen = criteria(events, choice);
  const sum = call("SUMIFS", column, ...chosen);
  if (key === "days") return { value: value ?? 0, formula: sum };
  const hasNone = binary(call("COUNTIFS", ...chosen, column, textOf(">=0")), "=", whole(0));
  const otherwise = context.text("missing");
  return { value: value ?? otherwise, formula: call("IF", hasNone, textOf(otherwise), sum) };
}

/**
 * Can a formula count the cells that hold this text? A criterion is a pattern, may begin with a comparison, and is a number or a truth where
 * it looks like one.
 */
export function isPlainCriterion(text: string): boolean {
  return (
    /\p{L}/u.test(text) && !/[*?~<>=]/.test(text) && text.trim() === text && !/^(?:true|false|sant|falskt)$/i.test(text)
  );
}
