import type { InputTable } from "../workbook/inputRows";
import type { FeeOutline } from "../reports/feeOutline";
import type { FeeSummary } from "../reports/feeSummary";
import type { Language } from "../text/language";
import type { ReadRequest, WorkbookContent } from "../workbook/content";
import type { Plan } from "../workbook/plan";

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
}

export interface CommandInput {
  readonly content: WorkbookContent;
  readonly options: CommandOptions;
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
