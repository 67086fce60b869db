import { sameWord } from "../../text/sameWord";
import { tableNames } from "../../text/tableTexts";

/** As long as a sheet's name may be. */
const longest = 31;

/** Names that sheets of answers may not have: Excel keeps one, and the others are read as tables. */
const reserved = new Set(
  ["History", ...Object.values(tableNames).flatMap(({ sv, en }) => [sv, en])].map((name) => sameWord(name)),
);

/**
 * The name that the sheet of a survey's answers gets, from that of its file.
 * @example surveySheetName("Utvärdering 19 maj.xlsx") // "Utvärdering 19 maj"
 */
export function surveySheetName(file: string): string {
  const stem = file.replace(/\.(?:csv|txt|tsv|xlsx|xlsm)$/i, "");
  const plain = stem.replace(/[[\]:*?/\\\p{Cc}]/gu, "-").replace(/\s+/g, " ");
  const name = plain.slice(0, longest).replace(/^['\s]+|['\s]+$/g, "");
  return name === "" ? "Svar" : name;
}

/** The first name that no sheet has and no table is read from: with a number after it where it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const all = new Set([...taken.map(sameWord), ...reserved]);
  if (!all.has(sameWord(wanted))) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const name = wanted.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!all.has(sameWord(name))) return name;
  }
}
