import type { Language } from "./language";

/** Full month names, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const daysPerEra = 146097;
const daysPerYear = 365;
/** Serial of 1 March of year 0: the calendar's cycle of 400 years is counted from there, so that the leap day comes last. */
const serialOfMarchYearZero = -693899;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** The day as `YYYY-MM-DD`, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The day of a serial number, days since 30 December 1899; the time of day is cut off.
 *
 * Method: days from civil by eras of 400 years (H. Hinnant).
 * @example dayOfSerial(44524) // "2021-11-24"
 */
export function dayOfSerial(serial: number): string {
  const days = Math.floor(serial) - serialOfMarchYearZero;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / daysPerYear);
  const dayOfYear = dayOfEra - (daysPerYear * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function partsOfDay(day: string): { readonly year: number; readonly month: number; readonly day: number } {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const read = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (parts === null || dayOf(read.year, read.month, read.day) === null) throw new RangeError(`${day} is no day.`);
  return read;
}

/**
 * The serial number of a day, days since 30 December 1899.
 *
 * @throws RangeError when the text is no day of the form `YYYY-MM-DD`
 * @example serialOfDay("2021-11-24") // 44524
 */
export function serialOfDay(day: string): number {
  const parts = partsOfDay(day);
  const year = parts.month <= 2 ? parts.year - 1 : parts.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = parts.month > 2 ? parts.month - 3 : parts.month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + parts.day - 1;
  const dayOfEra = yearOfEra * daysPerYear + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra + serialOfMarchYearZero;
}

/**
 * A day in words.
 *
 * @throws RangeError when the text is no day of the form `YYYY-MM-DD`
 * @example formatDay("2021-11-24", "sv") // "24 november 2021"
 */
export function formatDay(day: string, language: Language): string {
  const parts = partsOfDay(day);
  return `${String(parts.day)} ${monthNames[language][parts.month - 1] ?? ""} ${String(parts.year)}`;
}
