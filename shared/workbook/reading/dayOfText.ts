import { dayOf, monthNames } from "../../text/dateText";
import { isYear } from "./readYear";

export type DayText =
  | { readonly day: string }
  | { readonly fault: "not-a-date" | "ambiguous-date" | "impossible-date" | "year-where-date" };

const isoPattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}.*)?$/;
const digitsPattern = /^(\d{4})(\d{2})(\d{2})$/;
const wordsPattern = /^(\d{1,2})[. ]\s*(\p{L}+)\.?\s+(\d{4})$/u;
/** Two small numbers and a year: day first to some, month first to others, or a year of two digits. */
const ambiguousPattern = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})\b|^\d{2}[/.-]\d{1,2}[/.-]\d{1,2}\b/;

/** January is 1; null for a word that is no month. "nov" and "sept" will do. */
function monthOfWord(word: string): number | null {
  const start = word.toLowerCase();
  if (start.length < 3) return null;
  for (const names of [monthNames.sv, monthNames.en]) {
    const month = names.findIndex((name) => name.toLowerCase().startsWith(start));
    if (month >= 0) return month + 1;
  }
  return null;
}

function calendarDay(year: string | undefined, month: number, day: string | undefined): DayText {
  const text = isYear(Number(year)) ? dayOf(Number(year), month, Number(day)) : null;
  return text === null ? { fault: "impossible-date" } : { day: text };
}

/**
 * The day that a text says: 2021-11-24, with or without a time, 20211124, 24 november 2021. What could be two days is refused.
 */
export function dayOfText(text: string): DayText {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (/^\d{4}$/.test(plain) && isYear(Number(plain))) return { fault: "year-where-date" };
  const numbers = isoPattern.exec(plain) ?? digitsPattern.exec(plain);
  if (numbers !== null) return calendarDay(numbers[1], Number(numbers[2]), numbers[3]);
  const words = wordsPattern.exec(plain);
  const month = monthOfWord(words?.[2] ?? "");
  if (words !== null && month !== null) return calendarDay(words[3], month, words[1]);
  return { fault: ambiguousPattern.test(plain) ? "ambiguous-date" : "not-a-date" };
}
