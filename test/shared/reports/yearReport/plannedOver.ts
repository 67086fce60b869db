import type { Command } from "../../../../shared/commands/command";
import type { CommandOptions } from "../../../../shared/commands/commandOptions";
import type { CommandOutcome } from "../../../../shared/commands/commandOutcome";
import { planning } from "../../../../shared/commands/planning";
import type { SheetModel } from "../../../../shared/workbook/sheetModel";
import { sampleContent } from "../../commands/sampleContent";
import { noOptions } from "../../commands/planOf";
import { activitySheets, type Sheets } from "../activity/activityRows";
import { readSheets } from "../activity/activityContent";

/** A command over the sheets of a usual year of activity, some of them changed; one without rows is not there. */
export function plannedOver(
  command: Command,
  changes: Sheets = {},
  options: Partial<CommandOptions> = {},
): CommandOutcome {
  const all = { ...activitySheets, ...changes };
  const sheets = Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0));
  const steps = planning(command, { ...noOptions, ...options });
  let step = steps.next();
  while (!step.done) step = steps.next(readSheets(sheets, step.value));
  return step.value;
}

/** A command over the sample network. */
export function plannedOverSample(command: Command, options: Partial<CommandOptions> = {}): CommandOutcome {
  return command.plan({ content: sampleContent((row) => [row]), options: { ...noOptions, ...options } });
}

export function sheetNamed({ plan }: CommandOutcome, name: string): SheetModel {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}, only ${plan.sheets.map((each) => each.name)}.`);
  return found;
}

/** A table's rows by header. */
export function rowsOf(sheet: SheetModel, table: string): readonly Readonly<Record<string, unknown>>[] {
  const area = sheet.tables.find(({ name }) => name === table)?.area;
  if (area === undefined) throw new Error(`There is no table ${table}, only ${sheet.tables.map(({ name }) => name)}.`);
  const [headers = [], ...rows] = sheet.rows.slice(area.row - 1, area.row - 1 + area.rows);
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header?.value), row[at]?.value])));
}

/** The row whose first cell is the label. */
export function rowOf(sheet: SheetModel, table: string, label: string): Readonly<Record<string, unknown>> {
  const area = sheet.tables.find(({ name }) => name === table)?.area;
  const at = sheet.rows.slice(area?.row).findIndex((row) => row[0]?.value === label);
  const found = area === undefined ? undefined : rowsOf(sheet, table)[at];
  if (found === undefined) throw new Error(`${table} has no row ${label}.`);
  return found;
}

/** The texts that stand alone in a row. */
export function linesOf(sheet: SheetModel): readonly string[] {
  return sheet.rows.flatMap((row) => (row.length === 1 && row[0] != null ? [String(row[0].value)] : []));
}
