import { commands } from "../../shared/commands/commands";
import type { CommandOptions } from "../../shared/commands/commandOptions";
import { planning } from "../../shared/commands/planning";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import type { Language } from "../../shared/text/language";
import { tableNames } from "../../shared/text/tableTexts";
import type { InputTable } from "../../shared/workbook/inputRows";
import type { WorkbookContent } from "../../shared/workbook/content";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { inputSheets } from "../../shared/reports/inputSheets";
import { sampleTables } from "../../samples/sampleNetwork";

/** What the panel is shown of a workbook with the sample's rows, computed by the product itself. */
export interface SampleWorkbook {
  readonly tables: readonly InputTable[];
  readonly language: Language;
  /** Generated sheets that stand in it already. */
  readonly standing: readonly SheetModel[];
}

export const sampleWorkbook: SampleWorkbook = { tables: sampleTables, language: "sv", standing: [] };

/** The command as the panel asks it before anyone has chosen anything. */
export const plainCommand: PanelCommand = {
  command: "calculate-fees",
  year: 2026,
  latestPopulation: false,
  preliminaryIndex: false,
  member: null,
  sample: false,
};

/** The sample with rows of a table changed. */
export function withRows(
  workbook: SampleWorkbook,
  table: InputTable["table"],
  change: (rows: InputTable["rows"]) => InputTable["rows"],
): SampleWorkbook {
  return {
    ...workbook,
    tables: workbook.tables.map((each) => (each.table === table ? { ...each, rows: change(each.rows) } : each)),
  };
}

/** The workbook with the fee sheet that its rows give. */
export function withFeeSheet(workbook: SampleWorkbook): SampleWorkbook {
  return { ...workbook, standing: outcomeOf(workbook, {}).plan.sheets };
}

/** What the panel is told of a command. */
export function previewOf(workbook: SampleWorkbook, asked: Partial<PanelCommand> = {}): PanelPreview {
  const names = contentOf(workbook).sheets.map(({ name }) => name);
  return panelPreviewOf(asked.command ?? plainCommand.command, outcomeOf(workbook, asked), names);
}

function outcomeOf(workbook: SampleWorkbook, asked: Partial<PanelCommand>) {
  const { command: name, population, source, removal, fixing, scenario, ...rest } = { ...plainCommand, ...asked };
  const { year, latestPopulation, preliminaryIndex, member } = rest;
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const options: CommandOptions = {
    year,
    latestPopulation,
    preliminaryIndex,
    member,
    populationYear: null,
    valuesOnly: false,
    language: workbook.language,
    sample: null,
    ...(population === undefined ? {} : { population }),
    ...(source === undefined ? {} : { source }),
    ...(removal === undefined ? {} : { removal }),
    ...(fixing === undefined ? {} : { fixing }),
    ...(scenario === undefined ? {} : { scenario }),
  };
  const content = contentOf(workbook);
  const steps = planning(command, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(content);
  return step.value;
}

function contentOf({ tables, language, standing }: SampleWorkbook): WorkbookContent {
  const inputs = inputSheets(
    tables.map((table) => (table.table === "settings" ? { ...table, rows: languageRows(table, language) } : table)),
    language,
  ).filter(({ name }) => tables.some(({ table }) => tableNames[table][language] === name));
  const all = [...inputs, ...standing];
  return {
    sheets: all.map(({ name, marker, tables: own }) => ({ name, marker, tables: own.map((table) => table.name) })),
    tables: inputs.map((sheet) => ({ name: sheet.name, source: "sheet", grid: gridOf(sheet) })),
    generated: Object.fromEntries(
      standing.flatMap((sheet) => (sheet.marker === null ? [] : [[sheet.marker, gridOf(sheet)]])),
    ),
    takenNames: all.flatMap(({ tables: own }) => own.map(({ name }) => name)),
  };
}

function languageRows(table: InputTable, language: Language): InputTable["rows"] {
  return table.rows.map((row) => (row["value"] === "sv" ? { ...row, value: language } : row));
}

function gridOf({ name, rows }: SheetModel) {
  const width = Math.max(...rows.map(({ length }) => length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheet: name,
    row: 1,
    column: 1,
    values: filled.map((row) => row.map((cell) => cell?.value ?? null)),
    formats: filled.map((row) => row.map((cell) => cell?.format ?? "")),
  };
}
