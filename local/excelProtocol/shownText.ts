import type { GridCell } from "../grid/gridWorkbook";

const epoch = Date.UTC(1899, 11, 30);

/** The section of a format that a number is shown by. */
function sectionOf(format: string, value: number): string {
  const [positive = "General", negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) {
    return negative;
  }
  return value === 0 && zero !== undefined ? zero : positive;
}

function dateText(section: string, serial: number): string {
  const at = new Date(epoch + Math.round(serial * 86_400) * 1000);
  const two = (part: number): string => String(part).padStart(2, "0");
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(at.getUTCFullYear()),
    yy: two(at.getUTCFullYear() % 100),
    mm: two(at.getUTCMonth() + 1),
    m: String(at.getUTCMonth() + 1),
    dd: two(at.getUTCDate()),
    d: String(at.getUTCDate()),
    hh: two(at.getUTCHours()),
    h: String(at.getUTCHours()),
    ss: two(at.getUTCSeconds()),
  };
  const minutes = two(at.getUTCMinutes());
  const timed = section.replace(/(h+:)m+/i, (_, hours: string) => `${hours}"${minutes}"`);
  return timed.replace(/"([^"]*)"|yyyy|yy|mm?|dd?|hh?|ss/gi, (token, literal: string | undefined) =>
    literal === undefined ? (parts[token.toLowerCase()] ?? token) : literal,
  );
}

/** @param isSigned whether the section is for numbers below zero too, so that it needs a sign */
function digitsText(section: string, value: number, isSigned: boolean): string {
  const literals: string[] = [];
  const bare = section.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => {
    literals.push(quoted ?? escaped ?? "");
    return "\uE000";
  });
  const percent = bare.includes("%");
  const pattern = /[0#?][0#?,]*(?:\.[0#?]+)?/.exec(bare)?.[0] ?? "0";
  const [integers = "0", decimals = ""] = pattern.split(".");
  const size = Math.abs(percent ? value * 100 : value);
  const fixed = size.toFixed(decimals.length);
  const [whole = "0", fraction = ""] = fixed.split(".");
  const least = integers.replace(/[^0]/g, "").length;
  const padded = whole.padStart(least, "0");
  const grouped = integers.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = fraction.replace(/0+$/, "").padEnd(decimals.replace(/[^0]/g, "").length, "0");
  const text = bare.replace(pattern, kept === "" ? grouped : `${grouped}.${kept}`);
  const filled = text.replace(/\uE000/g, () => literals.shift() ?? "");
  return value < 0 && isSigned && Number(fixed) !== 0 ? `-${filled}` : filled;
}

/** General shows at most eleven characters. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/**
 * What a cell shows, by its number format, as an English Excel shows it in a column that is wide enough. Only the formats that sheets
 * of figures use are known: digits, thousands, decimals, percent, dates and times, quoted text.
 */
export function shownText({ value, format }: Pick<GridCell, "value" | "format">): string {
  if (value === null) {
    return "";
  }
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "object") {
    return value.error;
  }
  const section = sectionOf(format, value);
  if (section === "General" || section === "@") {
    return generalText(value);
  }
  const unquoted = section.replace(/"[^"]*"|\\./g, "");
  return /[ymdhs]/i.test(unquoted) ? dateText(section, value) : digitsText(section, value, !format.includes(";"));
}
