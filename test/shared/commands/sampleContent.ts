import { newWorkbook } from "../../../shared/commands/newWorkbook";
import type { WorkbookContent } from "../../../shared/workbook/content";
import { sampleTables } from "../../../samples/sampleNetwork";
import type { SampleRow } from "../../../samples/sampleTable";
import { contentOf, found, formatted } from "../workbook/reading/workbookContent";
import { noOptions } from "./planOf";

const nothing: WorkbookContent = { sheets: [], tables: [], generated: {}, takenNames: [] };

/** The plan of the sample workbook, whose populations are other ones. */
export function samplePlan(population: (row: SampleRow) => readonly SampleRow[]) {
  const sample = sampleTables.map((each) =>
    each.table === "population" ? { ...each, rows: each.rows.flatMap(population) } : each,
  );
  return newWorkbook.plan({ content: nothing, options: { ...noOptions, sample } }).plan;
}

/** The sample workbook as a host reads it, each sheet a table. */
export function sampleContent(population: (row: SampleRow) => readonly SampleRow[]): WorkbookContent {
  return contentOf(
    samplePlan(population).sheets.map(({ name, rows }) => {
      const cells = rows.map((row) =>
        row.map((cell) => (cell === null ? null : formatted(cell.value, cell.format ?? ""))),
      );
      return found(name, cells, { source: "table" });
    }),
  );
}
