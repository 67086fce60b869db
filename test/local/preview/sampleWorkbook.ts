import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import type { Command } from "../../../shared/commands/command";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import type { GridSheet, GridWorkbook } from "../../../local/grid/gridWorkbook";
import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import type { OpenedWorkbook } from "../../../local/xlsx/openedWorkbook";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { sampleTables } from "../../../samples/sampleNetwork";

const options: CommandOptions = {
  year: null,
  populationYear: null,
  latestPopulation: false,
  preliminaryIndex: false,
  valuesOnly: false,
  member: null,
  language: "sv",
  sample: sampleTables,
};

/** What the .xlsx host makes of a workbook by a command; of none, a new workbook. */
export async function byXlsxHost(command: Command, opened: OpenedWorkbook | null): Promise<Uint8Array> {
  return applyPlan(opened, (await planCommand(command, opened, options)).plan);
}

/** The sample network's workbook, without fees. */
export function sampleBytes(): Promise<Uint8Array> {
  return byXlsxHost(newWorkbook, null);
}

/** The sample network's workbook with its fees, by the .xlsx host. */
export async function sampleWithFees(): Promise<Uint8Array> {
  return byXlsxHost(calculateFeesCommand, await openWorkbook(await sampleBytes()));
}

export async function gridOf(bytes: Uint8Array): Promise<GridWorkbook> {
  return gridOfXlsx(await openWorkbook(bytes));
}

export function sheetNamed(grid: GridWorkbook, name: string): GridSheet {
  const sheet = grid.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
