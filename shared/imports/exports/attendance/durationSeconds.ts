import { allMatches } from "../table/allMatches";

/** Seconds of a unit, by the words that begin like this. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hrs?|hours?|tim|timmar|timmen?|t|godz|heures?|std|stunden?)$/, 3600],
  [/^(?:m|mins?|minutes?|minut|minuter|min)$/, 60],
  [/^(?:s|secs?|seconds?|sek|sekunder|sekund|secondes?|sekunden?)$/, 1],
];

const parts = /(\d+(?:[.,]\d+)?)\s*([\p{L}]+)\.?/gu;

function ofUnits(text: string): number | null {
  if (/[^\p{L}\d\s.,:]/u.test(text)) return null;
  let seconds = 0;
  for (const [, number = "", word = ""] of allMatches(text, parts)) {
    const unit = units.find(([pattern]) => pattern.test(word));
    if (unit === undefined) return null;
    seconds += Number(number.replace(",", ".")) * unit[1];
  }
  return text.replace(parts, "").trim() === "" ? Math.round(seconds) : null;
}

/**
 * A duration in seconds: "1h 2m 3s", "1 tim 2 min 3 s", "60 mins", "01:02:03", or a number of the header's unit. Null for anything else.
 * @param unitSeconds of a number without a unit; null where the header names none
 */
export function durationSeconds(value: string | number, unitSeconds: number | null): number | null {
  if (typeof value === "number") {
    // A time of day in a cell is a part of a day.
    if (value > 0 && value < 1 && unitSeconds !== 60) return Math.round(value * 86400);
    return unitSeconds === null || value < 0 ? null : Math.round(value * unitSeconds);
  }
  const text = value.toLowerCase().replace(/\s+/g, " ").trim();
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return durationSeconds(Number(text.replace(",", ".")), unitSeconds);
  const clock = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const iso = /^pt(?=\d)(.+)$/.exec(text)?.[1];
  return text === "" ? null : ofUnits(iso === undefined ? text : iso.replace(/([hms])/g, "$1 "));
}

/** The unit that a header names: "Duration (Minutes)"; null where it names none. */
export function unitOfHeader(header: string): number | null {
  if (/sek|sec/i.test(header)) return 1;
  if (/min(?:ut|s?\b)/i.test(header)) return 60;
  return /timmar|hours/i.test(header) ? 3600 : null;
}
