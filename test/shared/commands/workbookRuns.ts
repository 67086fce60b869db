import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../shared/commands/commandOutcome";
import { commands } from "../../../shared/commands/commands";
import { hasError } from "../../../shared/workbook/finding";
import { readValues } from "../../judge/readValues";
import { noOptions } from "./planOf";

/** A workbook on which commands are run one after the other, as in a file. */
export class WorkbookRuns {
  constructor(public bytes: Uint8Array) {}

  /** Runs a command and writes what it plans; with errors only what it plans then is written. */
  async run(name: string, options: Partial<CommandOptions> = {}): Promise<CommandOutcome> {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new Error(`There is no command ${name}.`);
    const opened = await openWorkbook(this.bytes);
    const outcome = await planCommand(command, opened, { ...noOptions, ...options });
    const isRefused = hasError(outcome.plan.findings) && name !== "check";
    if (!isRefused) this.bytes = await applyPlan(opened, outcome.plan);
    return outcome;
  }

  /** The cells of a sheet; nothing where there is none. */
  async cells(sheet: string): Promise<readonly (readonly unknown[])[]> {
    return (await readValues(Buffer.from(this.bytes))).get(sheet) ?? [];
  }

  async sheetNames(): Promise<readonly string[]> {
    return [...(await readValues(Buffer.from(this.bytes))).keys()];
  }
}
