import { dayOfText } from "../../shared/workbook/reading/dayOfText";
import { usageFault, type UsageFault } from "./usageFault";

/** What is stated of the decision that fixes a year, every value checked. */
export interface FixingArguments {
  /** `YYYY-MM-DD`; null: today. */
  readonly date: string | null;
  readonly body: string | null;
  readonly diaryNumber: string | null;
}

export function fixingArguments(given: ReadonlyMap<string, string>): FixingArguments | UsageFault {
  const text = given.get("date");
  const read = text === undefined ? null : dayOfText(text);
  if (read !== null && !("day" in read)) return usageFault("date-not-a-day", { value: text ?? "" });
  const stated = (option: string) => {
    const value = given.get(option)?.trim() ?? "";
    return value === "" ? null : value;
  };
  return { date: read?.day ?? null, body: stated("body"), diaryNumber: stated("diary") };
}
