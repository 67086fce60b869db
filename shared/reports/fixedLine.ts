import type { FixedYear } from "../fees/fixedYears";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";

/** When a year was fixed, by whom and where that stands. */
export type Fixing = Pick<FixedYear, "fixedOn" | "body" | "diaryNumber">;

/** "Fastställd 2026-11-24 av styrgruppen, diarienummer KS 2026/12."; what is not stated is left out. */
export function fixedLine(fixing: Fixing, language: Language): string {
  return reportText("fixedLine", language, fixedParts(fixing, language));
}

/** What a line that tells it is filled in with. */
export function fixedParts({ fixedOn, body, diaryNumber }: Fixing, language: Language) {
  return {
    day: fixedOn === null ? "" : reportText("fixedDay", language, { day: fixedOn }),
    body: body === null ? "" : reportText("fixedBody", language, { body }),
    diaryNumber: diaryNumber === null ? "" : reportText("fixedDiaryNumber", language, { diaryNumber }),
  };
}

/** The same in brackets, for findings, which are told in either language: " (2026-11-24, styrgruppen, KS 2026/12)". */
export function fixedDetails({ fixedOn, body, diaryNumber }: Fixing): string {
  const known = [fixedOn, body, diaryNumber].filter((part) => part !== null);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
