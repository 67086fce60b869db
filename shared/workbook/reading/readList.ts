import { sameWord } from "../../text/sameWord";
import type { Cell, Reading } from "./cellReading";
import { readText } from "./readText";

/** The parts of a cell between semicolons or line breaks, each once, in the first spelling; blank parts are none. */
export function readList(cell: Cell): Reading<readonly string[]> {
  const value = typeof cell.value === "string" ? cell.value.replace(/[\r\n]+/g, ";") : cell.value;
  const { value: text, remarks } = readText({ ...cell, value });
  if (text === null) return { value: null, remarks };
  const parts = new Map<string, string>();
  for (const part of text.split(";").map((each) => each.trim())) {
    if (part !== "" && !parts.has(sameWord(part))) parts.set(sameWord(part), part);
  }
  return { value: [...parts.values()], remarks };
}
