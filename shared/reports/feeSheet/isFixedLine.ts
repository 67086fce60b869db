import type { Language } from "../../text/language";
import { reportText } from "../../text/reportText";
import { fixedLine, type Fixing } from "../fixedLine";

/** The text is a fixed line, whatever it states: day, body and diary number may be filled in or corrected on the rows afterwards. */
export function isFixedLine(text: string, language: Language): boolean {
  const ends = (rest: string) =>
    rest === "." ||
    rest.startsWith(reportText("fixedBody", language, { body: "" })) ||
    rest.startsWith(reportText("fixedDiaryNumber", language, { diaryNumber: "" }));
  const beginning = fixedLine(nothingStated, language).slice(0, -1);
  if (!text.startsWith(beginning)) return false;
  const rest = text.slice(beginning.length);
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(rest) ?? [];
  const stated = day === undefined ? null : reportText("fixedDay", language, { day });
  return ends(rest) || (stated !== null && rest.startsWith(stated) && ends(rest.slice(stated.length)));
}

const nothingStated: Fixing = { fixedOn: null, body: null, diaryNumber: null };
