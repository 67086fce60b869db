/** A date or time as text gives it: days since 30 December 1899, and the number format that typing it gives. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

function serialOf(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isThere = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  // Before March 1900 Excel's serials are one off, for a leap day that never was; nobody types those.
  return isThere && year >= 1900 && year <= 9999 ? (at.getTime() - epoch) / dayLength : null;
}

function dayOf(text: string): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const english = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? [english?.[3], english?.[1], english?.[2]];
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === null ? null : { serial, format: iso === null ? "m/d/yyyy" : "yyyy-mm-dd" };
}

function timeOf(text: string): TypedDate | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const [hours = 0, minutes = 0, seconds = 0] = (parts?.slice(1) ?? []).map((part) => Number(part ?? 0));
  if (parts === null || minutes > 59 || seconds > 59) {
    return null;
  }
  const serial = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { serial, format: parts[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/** "2021-11-24", "11/24/2021", "10:30" or a date and a time; null where the text is none of them. */
export function readDate(text: string): TypedDate | null {
  const [first = "", second, ...more] = text.split(" ");
  const day = dayOf(first);
  if (second === undefined) {
    return day ?? timeOf(first);
  }
  const time = timeOf(second);
  return day === null || time === null || more.length > 0
    ? null
    : { serial: day.serial + time.serial, format: "m/d/yyyy h:mm" };
}
