import { monthNames } from "../text/dateText";

/** A point or stretch of time that a text names. */
export type StatedPeriod =
  | { /** 31 December, or December of a month's figures. */ readonly kind: "yearEnd"; readonly year: number | null }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { /** A day, month or quarter that does not end a year. */ readonly kind: "other"; readonly text: string };

export interface StatedPeriods {
  /** In the order of the text. */
  readonly periods: readonly StatedPeriod[];
  /** The text without them. */
  readonly rest: string;
}

const monthPattern = "(\\p{L}{3,9})\\.?";
const year = "((?:19|20|21)\\d{2})";
const dash = "\\s*[-\u2010-\u2015]\\s*";

function monthOf(word: string): number {
  const start = word.toLowerCase();
  const found = [monthNames.sv, monthNames.en].map((names) =>
    names.findIndex((name) => name.toLowerCase().startsWith(start)),
  );
  return Math.max(...found) + 1;
}

function dayIn(text: string, month: number, day: number, ofYear: string | undefined): StatedPeriod | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (month !== 12 || day !== 31) return { kind: "other", text };
  return { kind: "yearEnd", year: ofYear === undefined ? null : Number(ofYear) };
}

function monthIn(text: string, month: number, ofYear: string): StatedPeriod | null {
  return dayIn(text, month, month === 12 ? 31 : 1, ofYear);
}

interface Rule {
  readonly pattern: RegExp;
  /** Null: it only looked like one. */
  readonly read: (text: string, parts: readonly (string | undefined)[]) => StatedPeriod | null;
}

function rule(pattern: string, read: Rule["read"]): Rule {
  return { pattern: new RegExp(`(^|[^\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "giu"), read };
}

/** The longest forms first, since each takes its text away from the following. */
const rules: readonly Rule[] = [
  rule(`${year}M\\d{2}${dash}${year}M\\d{2}`, (_, [from, to]) => ({
    kind: "years",
    from: Number(from),
    to: Number(to),
  })),
  rule(`${year}-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}\\S*)?`, (text, [of, month, day]) =>
    dayIn(text, Number(month), Number(day), of),
  ),
  rule(
    `(\\d{1,2})(?:st|nd|rd|th|:a|:e)?[. ]\\s*${monthPattern}(?:,?\\s+(?:år\\s+)?${year})?`,
    (text, [day, month = "", of]) => dayIn(text, monthOf(month), Number(day), of),
  ),
  rule(`${monthPattern}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?`, (text, [month = "", day, of]) =>
    dayIn(text, monthOf(month), Number(day), of),
  ),
  rule(`(\\d{1,2})[/.](\\d{1,2})(?:[-/. ]+${year})?`, (text, [first, second, of]) =>
    Number(first) === 12 && Number(second) === 31
      ? dayIn(text, 12, 31, of)
      : dayIn(text, Number(second), Number(first), of),
  ),
  rule(`${monthPattern}\\s+${year}`, (text, [month = "", of = ""]) => monthIn(text, monthOf(month), of)),
  rule(`${year}${dash}${year}`, (_, [from, to]) => ({ kind: "years", from: Number(from), to: Number(to) })),
  rule(`${year}\\s?M(\\d{2})`, (text, [of = "", month]) => monthIn(text, Number(month), of)),
  rule(`${year}-(\\d{2})`, (text, [of = "", month]) => monthIn(text, Number(month), of)),
  rule(`${year}\\s?(?:kv|kvartal|k|q)\\s?[1-4]`, (text) => ({ kind: "other", text })),
  rule(`(?:kv|kvartal|k|q|quarter)\\s?[1-4](?:,?\\s+${year})?`, (text) => ({ kind: "other", text })),
  rule(year, (_, [of]) => ({ kind: "year", year: Number(of) })),
];

/**
 * The periods that a text names, in Swedish or English: "31 december 2023", "2023-12-31", "2025M12", "1 November", "2024".
 *
 * @example statedPeriods("Folkmängd 31 dec 2023").periods // [{ kind: "yearEnd", year: 2023 }]
 */
export function statedPeriods(text: string): StatedPeriods {
  if (!/\d/.test(text)) return { periods: [], rest: text };
  const found: { readonly at: number; readonly period: StatedPeriod }[] = [];
  let rest = text.normalize("NFC").replace(/[_\s]/g, " ");
  for (const { pattern, read } of rules) {
    rest = rest.replace(pattern, (whole: string, before: string, ...more: unknown[]) => {
      const parts = more.slice(0, -2) as (string | undefined)[];
      const period = read(whole.slice(before.length).trim(), parts);
      if (period === null) return whole;
      found.push({ at: more[more.length - 2] as number, period });
      // Blanks keep the place of what follows.
      return before + " ".repeat(whole.length - before.length);
    });
  }
  return { periods: found.sort((a, b) => a.at - b.at).map(({ period }) => period), rest };
}
