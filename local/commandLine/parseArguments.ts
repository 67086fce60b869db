import { parseArgs } from "node:util";
import { exportArguments, type ExportArguments } from "./exportArguments";
import { fixingArguments, type FixingArguments } from "./fixingArguments";
import { removalArguments, type RemovalArguments } from "./removalArguments";
import { usableAddress } from "../../shared/scb/scbAddress";
import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import type { Language } from "../../shared/text/language";
import { scenarioArguments } from "./scenarioArguments";
import { usageFault, type UsageFault } from "./usageFault";

/** A command line as asked for, every value checked. */
export interface Arguments {
  readonly command: CommandName;
  readonly file: string;
  /** The file that a command takes its rows from. */
  readonly source: string | null;
  readonly member: string | null;
  readonly out: string | null;
  readonly year: number | null;
  readonly populationYear: number | null;
  readonly latestPopulation: boolean;
  readonly preliminaryIndex: boolean;
  readonly valuesOnly: boolean;
  readonly sample: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: Language | null;
  /** Null: those that the fee year and the year before rest on. */
  readonly years: readonly number[] | null;
  readonly acceptRevisions: boolean;
  readonly shippedFigures: boolean;
  /** Address of SCB's API in place of SCB's own. */
  readonly scb: string | null;
  /** Null for the commands that read no export. */
  readonly export: ExportArguments | null;
  /** Null for all commands but remove-personal-data. */
  readonly removal: RemovalArguments | null;
  /** Null for all commands but fix-year. */
  readonly fixing: FixingArguments | null;
  /** Null for the commands that try nothing out. */
  readonly scenario: ScenarioOptions | null;
  /** The file that invoice-basis writes besides, as text. */
  readonly csv: string | null;
}

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

const withValue = new Set([
  ...["year", "population-year", "years", "scb", "out", "lang"],
  ...["event", "day", "map", "sheet", "annual", "reversed", "before", "decision"],
  ...["target", "decimals", "category", "growth-percent", "index-percent", "csv", "proposal"],
  ...["date", "body", "diary"],
]);

/** Options that may stand more than once. */
const repeatable = new Set(["map"]);

/** Commands that take their rows from a file that is named after the workbook. */
const withSource: readonly CommandName[] = ["import-population", "import-attendance", "import-survey"];

/** Commands of one member, who is named after the workbook. */
const withMember: readonly CommandName[] = ["explain", "member-page"];

/** Commands that try something out. */
export const scenarioCommands: readonly CommandName[] = [
  "fit-budget",
  "compare-rules",
  "project-fees",
  "decision-paper",
];

/** Commands that read an export, or a sheet that holds one. */
const exportCommands: readonly CommandName[] = [
  ...(["import-attendance", "import-survey", "read-export", "summarise-responses"] as const),
];

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commandOptions, name);
}

function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2200 ? year : null;
}

/** "2023,2025": each once, rising; null where a part is no year. */
function yearsOf(text: string): readonly number[] | null {
  const years = text.split(",").map((part) => yearOf(part.trim()));
  const known = years.filter((year) => year !== null);
  return known.length === years.length ? [...new Set(known)].sort((a, b) => a - b) : null;
}

/** Reads the words of a command line. @returns the first thing wrong with them where something is */
export function parseArguments(words: readonly string[]): Arguments | UsageFault {
  const names = new Set(Object.values(commandOptions).flat());
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...names].map((name) => [name, { type: withValue.has(name) ? ("string" as const) : ("boolean" as const) }]),
    ),
  });
  const positionals: string[] = [];
  const given = new Map<string, string>();
  const maps: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!names.has(token.name)) return usageFault("option-unknown", { option: token.rawName });
    if (given.has(token.name) && !repeatable.has(token.name))
      return usageFault("option-twice", { option: token.rawName });
    // A following option is no value: `--out --json` forgot the file's name.
    const hasValue = token.value !== undefined && (token.inlineValue === true || !token.value.startsWith("--"));
    if (withValue.has(token.name) && (!hasValue || token.value === "")) {
      return usageFault("option-without-value", { option: token.rawName });
    }
    if (!withValue.has(token.name) && token.value !== undefined) {
      return usageFault("option-takes-no-value", { option: token.rawName });
    }
    given.set(token.name, token.value ?? "");
    if (token.name === "map") maps.push(token.value ?? "");
  }
  const [command, file, ...rest] = positionals;
  if (command === undefined) return usageFault("command-missing");
  if (!isCommand(command)) return usageFault("command-unknown", { command });
  for (const option of given.keys()) {
    if (!commandOptions[command].includes(option)) {
      return usageFault("option-of-other-command", { option: `--${option}`, command });
    }
  }
  if (file === undefined) return usageFault("file-not-named", { command });
  const member = withMember.includes(command) ? (rest.shift() ?? null) : null;
  if (withMember.includes(command) && member === null) return usageFault("member-not-named");
  if (command === "member-pages" && !given.has("out")) return usageFault("folder-not-named");
  const source = withSource.includes(command) ? (rest.shift() ?? null) : null;
  if (command === "import-population" && source === null) return usageFault("source-not-named");
  if (command === "import-attendance" && source === null) return usageFault("list-not-named");
  if (command === "import-survey" && (source === null) !== given.has("sheet")) return usageFault("answers-not-named");
  if (command === "summarise-responses" && !given.has("sheet")) return usageFault("sheet-not-named");
  if (rest[0] !== undefined) return usageFault("word-left-over", { word: rest[0] });

  const years: Record<string, number | null> = {};
  for (const option of ["year", "population-year", "annual"]) {
    const text = given.get(option);
    const year = text === undefined ? null : yearOf(text);
    if (text !== undefined && year === null)
      return usageFault("year-not-a-year", { option: `--${option}`, value: text });
    years[option] = year;
  }
  const yearList = given.get("years");
  const listed = yearList === undefined ? null : yearsOf(yearList);
  if (yearList !== undefined && listed === null) return usageFault("years-not-years", { value: yearList });
  const scb = given.get("scb");
  const address = scb === undefined ? null : usableAddress(scb);
  if (scb !== undefined && address === null) return usageFault("address-unusable", { value: scb });
  if (given.has("population-year") && given.has("latest-population")) return usageFault("population-year-and-latest");
  const language = given.get("lang") ?? null;
  if (language !== null && language !== "sv" && language !== "en") {
    return usageFault("language-unknown", { value: language });
  }
  const exported = exportCommands.includes(command) ? exportArguments(given, years.annual ?? null, maps) : null;
  if (exported !== null && "fault" in exported) return exported;
  const fixing = command === "fix-year" ? fixingArguments(given) : null;
  if (fixing !== null && "fault" in fixing) return fixing;
  const removal = command === "remove-personal-data" ? removalArguments(given, years.year ?? null) : null;
  if (removal !== null && "fault" in removal) return removal;
  if (/\.xls[xm]$/i.test(given.get("csv") ?? ""))
    return usageFault("csv-names-workbook", { value: given.get("csv") ?? "" });
  const isScenario = scenarioCommands.includes(command);
  const scenario = isScenario ? scenarioArguments(given, command === "fit-budget") : null;
  if (scenario !== null && "fault" in scenario) return scenario;
  return {
    command,
    file,
    source,
    member,
    out: given.get("out") ?? null,
    year: years.year ?? null,
    populationYear: years["population-year"] ?? null,
    latestPopulation: given.has("latest-population"),
    preliminaryIndex: given.has("preliminary-index"),
    valuesOnly: given.has("values-only"),
    sample: given.has("sample"),
    dryRun: given.has("dry-run"),
    json: given.has("json"),
    language,
    years: listed,
    acceptRevisions: given.has("accept-revisions"),
    shippedFigures: given.has("shipped-figures"),
    scb: address,
    export: exported,
    removal,
    fixing,
    scenario,
    csv: given.get("csv") ?? null,
  };
}
