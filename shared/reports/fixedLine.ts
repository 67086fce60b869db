import type { FixedYear } from "../fees/fixedYears";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";

/** When a year was fixed, by whom and where that stands. */
export type Fixing = Pick<FixedYear, "fixedOn" | "body" | "diaryNumber">;

/** "Fastställd 2026-11-24 av styrgruppen, diarienummer KS 2026/12."; what is not stated is left out. */
export function fixedLine(fixing: Fixing, language: Language): string {
  return reportText("fixedLine", language, parts(fixing, language));
}

/** The same on a sheet that tells of more than one year: "Året 2027 är fastställt 2026-11-24 av styrgruppen." */
export function fixedYearLine(year: number, fixing: Fixing, language: Language): string {
  return reportText("fixedYearLine", language, { year, ...parts(fixing, language) });
}

function parts({ fixedOn, body, diaryNumber }: Fixing, language: Language) {
  return {
    day: fixedOn === null ? "" : reportText("fixedDay", language, { day: fixedOn }),
    body: body === null ? "" : reportText("fixedBody", language, { body }),
    diaryNumber: diaryNumber === null ? "" : reportText("fixedDiaryNumber", language, { diaryNumber }),
  };
}

/** The text is a fixed line, whatever it states: day, body and diary number may be filled in or corrected on the rows afterwards. */
export function isFixedLine(text: string, language: Language): boolean {
  const ends = (rest: string) =>
    rest === "." ||
    rest.startsWith(reportText("fixedBody", language, { body: "" })) ||
    rest.startsWith(reportText("fixedDiaryNumber", language, { diaryNumber: "" }));
  const beginning = withoutStop(reportText("fixedLine", language, parts(nothingStated, language)));
  if (!text.startsWith(beginning)) return false;
  const rest = text.slice(beginning.length);
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(rest) ?? [];
  const stated = day === undefined ? null : reportText("fixedDay", language, { day });
  return ends(rest) || (stated !== null && rest.startsWith(stated) && ends(rest.slice(stated.length)));
}

/** The text says that the year is fixed, on the same day: a year that is fixed again is fixed anew. */
export function isFixedYearLine(text: string, year: number, { fixedOn }: Fixing, language: Language): boolean {
  return text.startsWith(withoutStop(fixedYearLine(year, { ...nothingStated, fixedOn }, language)));
}

const nothingStated: Fixing = { fixedOn: null, body: null, diaryNumber: null };

function withoutStop(line: string): string {
  return line.slice(0, -1);
}

/** The same in brackets, for findings, which are told in either language: " (2026-11-24, styrgruppen, KS 2026/12)". */
export function fixedDetails({ fixedOn, body, diaryNumber }: Fixing): string {
  const known = [fixedOn, body, diaryNumber].filter((part) => part !== null);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}
