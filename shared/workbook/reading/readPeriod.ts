import { sameWord } from "../../text/sameWord";
import { words } from "../../text/tableTexts";
import { isBlank, isCellError } from "../cell";
import type { IndexPeriod } from "../feeTables";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { isDateFormat } from "./numberFormat";
import { isYear } from "./readYear";
import { shownValue } from "./shownValue";

/** The period of an index value: a part of a year, or the whole of it. */
export interface YearPeriod {
  readonly year: number;
  readonly period: IndexPeriod;
}

export const wholeYear: IndexPeriod = { kind: "year", number: 0 };

/** M1–M12 for months; K1–K4, in English Q1–Q4, for quarters. */
function partOfYear(text: string): IndexPeriod | null {
  const parts = /^([mkq])(\d{1,2})$/.exec(text.toLowerCase());
  const kind = parts?.[1] === "m" ? "month" : "quarter";
  const number = Number(parts?.[2] ?? 0);
  return number >= 1 && number <= (kind === "month" ? 12 : 4) ? { kind, number } : null;
}

/** 2024, 2024M05 or 2024K2; the year also as a number. */
export function readPeriod({ value, format }: Cell): Reading<YearPeriod> {
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "number" && isDateFormat(format)) return unreadable("date-where-period");
  const text = typeof value === "boolean" ? "" : String(value).trim();
  const [, yearText = "", part = ""] = /^(\d{4})\s?(\w*)$/.exec(text) ?? [];
  const period = part === "" ? wholeYear : partOfYear(part);
  if (period !== null && isYear(Number(yearText))) return readAs({ year: Number(yearText), period });
  return unreadable("not-a-period", { text: String(shownValue(value)) });
}

/** The part of a year that a rule takes its index values from: helår, M01–M12, K1–K4. */
export function readIndexPeriod({ value }: Cell): Reading<IndexPeriod> {
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  const text = typeof value === "string" ? value.trim() : "";
  const wholeYearWords = [...(words["fullYear"]?.sv ?? []), ...(words["fullYear"]?.en ?? [])];
  const period = wholeYearWords.includes(sameWord(text)) ? wholeYear : partOfYear(text);
  return period === null ? unreadable("not-an-index-period", { text: shownValue(value) }) : readAs(period);
}
