import { dayOfText } from "../../shared/workbook/reading/dayOfText";
import { usageFault, type UsageFault } from "./usageFault";

/** What is asked for of a removal, every value checked. */
export interface RemovalArguments {
  readonly year: number | null;
  /** `YYYY-MM-DD`. */
  readonly before: string | null;
  readonly decision: string | null;
}

/** Exactly one of a year and a day is stated. */
export function removalArguments(
  given: ReadonlyMap<string, string>,
  year: number | null,
): RemovalArguments | UsageFault {
  const text = given.get("before");
  if ((text === undefined) === (year === null)) return usageFault("removal-needs-one");
  const read = text === undefined ? null : dayOfText(text);
  if (read !== null && !("day" in read)) return usageFault("before-not-a-day", { value: text ?? "" });
  const decision = given.get("decision")?.trim() ?? null;
  return { year, before: read?.day ?? null, decision: decision === "" ? null : decision };
}
