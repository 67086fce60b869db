const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Seconds since 1 January 1970 of an HTTP date such as "Wed, 21 Oct 2026 07:28:00 GMT"; null for anything else. */
function secondsOfHttpDate(text: string): number | null {
  const parts = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text.trim());
  const month = months.indexOf((parts?.[2] ?? "").toLowerCase());
  if (parts === null || month < 0) return null;
  const [day, year, hours, minutes, seconds] = [parts[1], parts[3], parts[4], parts[5], parts[6]].map(Number);
  if (day === undefined || year === undefined || hours === undefined) return null;
  // Days of the civil calendar, the year counted from March, so that a leap day comes last.
  const fromMarch = (month + 10) % 12;
  const marchYear = fromMarch >= 10 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const days = 365 * marchYear + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
  return days * 86_400 + hours * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/**
 * How many seconds a reply asks to be left alone; null where it does not say. A date counts from the reply's own, so that no clock of
 * ours need be right.
 * @param headers names in lower case
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>): number | null {
  const text = headers["retry-after"]?.trim();
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const until = secondsOfHttpDate(text);
  const sent = secondsOfHttpDate(headers["date"] ?? "");
  return until === null || sent === null ? null : Math.max(0, until - sent);
}
