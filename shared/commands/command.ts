import type { ReadRequest, WorkbookContent } from "../workbook/content";
import type { CommandOptions } from "./commandOptions";
import type { CommandOutcome } from "./commandOutcome";

export interface CommandInput {
  readonly content: WorkbookContent;
  readonly options: CommandOptions;
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
