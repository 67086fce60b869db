import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import { usableAddress } from "../../shared/scb/scbAddress";
import type { Language } from "../../shared/text/language";
import {
  commandOptions,
  exportCommands,
  isCommand,
  scenarioCommands,
  withMember,
  withSource,
  type CommandName,
} from "./commandWords";
import { exportArguments, type ExportArguments } from "./exportArguments";
import { fixingArguments, type FixingArguments } from "./fixingArguments";
import { removalArguments, type RemovalArguments } from "./removalArguments";
import { scenarioArguments } from "./scenarioArguments";
import { splitWords } from "./splitWords";
import { usageFault, type UsageFault } from "./usageFault";
import { yearOf, yearsOf } from "./yearWords";

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

/** Reads the words of a command line. @returns the first thing wrong with them where something is */
export function parseArguments(words: readonly string[]): Arguments | UsageFault {
  const split = splitWords(words);
  if ("fault" in split) return split;
  const { positionals, given, maps } = split;
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
