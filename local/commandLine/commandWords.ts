/** Every command of the command line. */
export type CommandName =
  | "new-workbook"
  | "calculate-fees"
  | "check"
  | "explain"
  | "update-population"
  | "import-population"
  | "read-population"
  | "read-export"
  | "import-attendance"
  | "import-survey"
  | "summarise-events"
  | "summarise-responses"
  | "summarise-year"
  | "plan-year"
  | "member-page"
  | "member-pages"
  | "remove-personal-data"
  | "fix-year"
  | "compare-years"
  | "fit-budget"
  | "compare-rules"
  | "project-fees"
  | "decision-paper"
  | "invoice-basis";

const feeOptions = ["year", "population-year", "latest-population", "preliminary-index"];
const everyCommand = ["json", "lang", "dry-run"];

/** The options of each command. */
export const commandOptions: Readonly<Record<CommandName, readonly string[]>> = {
  "new-workbook": [...everyCommand, "sample", "year"],
  "calculate-fees": [...everyCommand, ...feeOptions, "out", "values-only"],
  check: [...everyCommand, ...feeOptions, "out"],
  explain: [...everyCommand, ...feeOptions, "out"],
  "update-population": [...everyCommand, "years", "accept-revisions", "shipped-figures", "scb", "out"],
  "import-population": [...everyCommand, "year", "accept-revisions", "out"],
  "read-population": ["json", "lang", "year"],
  "read-export": ["json", "lang", "map", "reversed"],
  "import-attendance": [...everyCommand, "event", "day", "map", "out"],
  "import-survey": [...everyCommand, "sheet", "event", "annual", "reversed", "map", "out"],
  "summarise-events": [...everyCommand, "year", "values-only", "out"],
  "summarise-responses": [...everyCommand, "sheet", "reversed", "map", "values-only", "out"],
  "summarise-year": [...everyCommand, "year", "values-only", "out"],
  "plan-year": [...everyCommand, "year", "values-only", "out"],
  "member-page": [...everyCommand, "year", "out"],
  "member-pages": [...everyCommand, "year", "out"],
  "remove-personal-data": [...everyCommand, "year", "before", "decision", "out"],
  "fit-budget": [...everyCommand, ...feeOptions, "target", "decimals", "category", "all", "out"],
  "compare-rules": [...everyCommand, ...feeOptions, "out"],
  "project-fees": [...everyCommand, "year", "growth-percent", "index-percent", "out"],
  "decision-paper": [...everyCommand, ...feeOptions, "proposal", "out"],
  "fix-year": [...everyCommand, "year", "date", "body", "diary", "out"],
  "compare-years": [...everyCommand, ...feeOptions, "values-only", "out"],
  "invoice-basis": [...everyCommand, ...feeOptions, "csv", "out"],
};

export const withValue = new Set([
  ...["year", "population-year", "years", "scb", "out", "lang"],
  ...["event", "day", "map", "sheet", "annual", "reversed", "before", "decision"],
  ...["target", "decimals", "category", "growth-percent", "index-percent", "csv", "proposal"],
  ...["date", "body", "diary"],
]);

/** Options that may stand more than once. */
export const repeatable = new Set(["map"]);

/** Commands that take their rows from a file that is named after the workbook. */
export const withSource: readonly CommandName[] = ["import-population", "import-attendance", "import-survey"];

/** Commands of one member, who is named after the workbook. */
export const withMember: readonly CommandName[] = ["explain", "member-page"];

/** Commands that try something out. */
export const scenarioCommands: readonly CommandName[] = [
  "fit-budget",
  "compare-rules",
  "project-fees",
  "decision-paper",
];

/** Commands that read an export, or a sheet that holds one. */
export const exportCommands: readonly CommandName[] = [
  ...(["import-attendance", "import-survey", "read-export", "summarise-responses"] as const),
];

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commandOptions, name);
}
