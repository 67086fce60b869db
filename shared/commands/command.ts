import type { InputTable } from "../workbook/inputRows";
import type { FeeOutline } from "../reports/feeOutline";
import type { FeeSummary } from "../reports/feeSummary";
import type { Language } from "../text/language";
import type { ArrivedPopulation, PopulationRequest } from "../scb/populationRequest";
import type { ReadRequest, SheetGrid, WorkbookContent } from "../workbook/content";
import type { PopulationComparison } from "../population/populationComparison";
import type { Plan } from "../workbook/plan";

/** What a person asks of the commands that bring in population figures. */
export interface PopulationOptions {
  /** Null: the population years of the fee year and of the year before. For a file without a year: the one that it is of. */
  readonly years: readonly number[] | null;
  /** Figures that differ from those in the sheet are written; else they are only told. */
  readonly acceptRevisions: boolean;
  /** The figures that ship with the product in place of SCB's answer. */
  readonly shippedFigures: boolean;
  /** The day that stands as fetched: `YYYY-MM-DD`. */
  readonly today: string;
  /** What SCB answered; null while nothing has been asked. */
  readonly arrived: ArrivedPopulation | null;
  /** What import-population is to read: a file's sheets, or the name of a sheet in the workbook; null for the other commands. */
  readonly source: { readonly file: string; readonly grids: readonly SheetGrid[] } | { readonly sheet: string } | null;
}

/** What a person may ask for beside the command itself; a command takes what concerns it. */
export interface CommandOptions {
  /** Null: what Inställningar says. */
  readonly year: number | null;
  readonly populationYear: number | null;
  readonly latestPopulation: boolean;
  readonly preliminaryIndex: boolean;
  readonly valuesOnly: boolean;
  /** Municipality code, own id or name, of the commands that concern one member. */
  readonly member: string | null;
  /** Language of a new workbook; sheets of an existing one follow its setting Språk. */
  readonly language: Language;
  /** Rows of the sample network, where a new workbook is to hold them. */
  readonly sample: readonly InputTable[] | null;
  /** Absent for the commands that bring in no population figures. */
  readonly population?: PopulationOptions;
}

export interface CommandInput {
  readonly content: WorkbookContent;
  readonly options: CommandOptions;
}

/** What a command that brings in population figures needs, or what it found. */
export interface PopulationOutcome {
  /**
   * What SCB is to be asked before anything can be planned: the host asks, and plans again with the answer as `arrived`. Null where
   * nothing need be asked.
   */
  readonly request: PopulationRequest | null;
  /** The figures beside those of the year before and those in the sheet; null while they are not there. */
  readonly comparison: PopulationComparison | null;
}

/** A plan, and what the command found in numbers. */
export interface CommandOutcome {
  readonly plan: Plan;
  /** Null for commands that compute no fees, or where not even the year is known. */
  readonly summary: FeeSummary | null;
  /** What is told of the fees besides; null where there are none. */
  readonly outline: FeeOutline | null;
  /** Language of the workbook's sheets. */
  readonly language: Language;
  /** Absent for the commands that bring in no population figures. */
  readonly population?: PopulationOutcome;
  /** What was asked for does not exist: the person's words are at fault, not the workbook. */
  readonly isWrongUsage?: boolean;
}

/** Something that the coordinator can do. Pure: a host reads what it asks for and applies what it plans. */
export interface Command {
  readonly name: string;
  /** What to read first. */
  request(options: CommandOptions): ReadRequest;
  /** What to read besides, once the first batch is known; null where nothing. */
  followUp?(input: CommandInput): ReadRequest | null;
  plan(input: CommandInput): CommandOutcome;
}
