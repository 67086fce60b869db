import { dayOf, dayOfSerial, monthNames } from "../../../text/dateText";
import type { CellValue } from "../../../workbook/cell";

/** A day and a time of it, as far as a cell tells them. */
export interface Moment {
  /** As a reader takes it who writes the day first, and one who writes the month first; the same where only one is meant. Null: no day. */
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  /** Seconds since midnight; null where no time is told. */
  readonly seconds: number | null;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const spaced = /^(\d{1,2})\/(\d{1,2}) (\d{4})/;
const worded = /^(\d{1,2})\.? (\p{L}{3,})\.?,? (\d{4})/u;
const wordFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})/u;
const time =
  /(?:^|[ T])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(?:([ap])\.?m\.?)?(?:\s|Z|[+-]\d{2}:?\d{2}|$)/i;

function monthOf(word: string): number {
  const start = word.toLowerCase();
  const names = [monthNames.sv, monthNames.en].map((list) =>
    list.findIndex((name) => name.toLowerCase().startsWith(start)),
  );
  return 1 + Math.max(...names);
}

function certain(day: string | null): readonly [string | null, string | null] {
  return [day, day];
}

function daysOf(text: string): readonly [string | null, string | null] {
  const year = iso.exec(text);
  if (year !== null) return certain(dayOf(Number(year[1]), Number(year[2]), Number(year[3])));
  const small = numeric.exec(text);
  if (small !== null) {
    const [one, other] = [Number(small[1]), Number(small[3])];
    const of = Number(small[4]) + (small[4]?.length === 2 ? 2000 : 0);
    return [dayOf(of, other, one), dayOf(of, one, other)];
  }
  const swedish = spaced.exec(text);
  if (swedish !== null) return certain(dayOf(Number(swedish[3]), Number(swedish[2]), Number(swedish[1])));
  const words = worded.exec(text);
  if (words !== null) return certain(dayOf(Number(words[3]), monthOf(words[2] ?? ""), Number(words[1])));
  const english = wordFirst.exec(text);
  return certain(english === null ? null : dayOf(Number(english[3]), monthOf(english[1] ?? ""), Number(english[2])));
}

function secondsOf(text: string): number | null {
  const found = time.exec(text);
  if (found === null) return null;
  const hour = Number(found[1]);
  const half = found[4]?.toLowerCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return hours * 3600 + Number(found[2]) * 60 + Number(found[3] ?? "0");
}

/** Serial numbers of days from 1954 to 2119: other numbers are not taken for days. */
const [firstSerial, lastSerial] = [20000, 80000];

/** What a cell tells of day and time; null where it tells neither. */
export function momentOf(value: CellValue): Moment | null {
  if (typeof value === "number" || (typeof value === "string" && /^\d{5}(?:\.\d+)?$/.test(value.trim()))) {
    const serial = Number(value);
    if (serial > 0 && serial < 1) return { dayFirst: null, monthFirst: null, seconds: Math.round(serial * 86400) };
    if (!(serial >= firstSerial && serial < lastSerial)) return null;
    const day = dayOfSerial(serial + 0.5 / 86400);
    const rest = Math.round((serial - Math.floor(serial)) * 86400) % 86400;
    return { dayFirst: day, monthFirst: day, seconds: Number.isInteger(serial) ? null : rest };
  }
  if (typeof value !== "string") return null;
  const text = value.replace(/[\s\u00a0\u202f,]+/g, " ").trim();
  const [dayFirst, monthFirst] = daysOf(text);
  const seconds = secondsOf(text);
  return dayFirst === null && monthFirst === null && seconds === null ? null : { dayFirst, monthFirst, seconds };
}
