import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The rows of a CSV file in this folder, by header. The files hold no quotes.
 *
 * - `municipalities.csv` (`,`): codes, names and forms of all 290. Source: Statistics Sweden (SCB).
 * - `population.csv` (`;`): inhabitants on 31 December. Source: Statistics Sweden (SCB), folkmängd 31 december.
 * - `members.csv` (`;`): 36 members as the annual report for 2021 of a network of municipalities spells them.
 * - `events.csv`, `annual-survey.csv` (`;`): the events and the yearly survey of the same report.
 */
export function readFacts(file: string, separator: "," | ";"): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(__dirname, file), "utf8").replace(/^\uFEFF/, "");
  const [headerLine = "", ...lines] = text.trim().split(/\r?\n/);
  const headers = headerLine.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""]));
  });
}
