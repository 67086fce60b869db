import type { FeeSummary } from "../../shared/reports/feeSummary";
import type { Language } from "../../shared/text/language";
import { formatKronor, formatNumber } from "../../shared/text/numberText";
import { reportText } from "../../shared/text/reportText";

/** The fees as a table for a terminal: population, unbounded, bound, fee; below it the total. */
export function feeTableText(summary: FeeSummary, tariff: readonly string[], language: Language): readonly string[] {
  const text = (key: Parameters<typeof reportText>[0]) => reportText(key, language, { year: summary.year });
  const missing = text("missing");
  const boundWords = { floor: text("boundFloor"), cap: text("boundCap"), none: text("boundNone") };
  const rows = [
    [text("code"), text("municipality"), text("population"), text("unbounded"), text("bound"), text("fee")],
    ...summary.members.map((member) => [
      member.code,
      member.name,
      member.population === null ? missing : formatNumber(member.population, language),
      member.unbounded === null ? missing : formatNumber(member.unbounded, language, { decimals: 2 }),
      boundWords[member.bound],
      formatNumber(member.fee, language),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isNumber = [false, false, true, true, false, true];
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const total = summary.total === null ? missing : formatKronor(summary.total, language);
  return [...tariff, "", ...lines, "", `${text("totalFees").replace(/ \(.*\)$/, "")}: ${total}`];
}
