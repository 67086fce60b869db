import type { Editing } from "../xlsx/editing";
import { drawCharts } from "../xlsx/drawCharts";
import { withCellsEdited, type CellEdit } from "../xlsx/editCells";
import { linksOf } from "../xlsx/packageLinks";
import { joinPart, segmentPart } from "../xlsx/partSegments";
import { readTableEntry } from "../xlsx/tableEntry";
import { areaName } from "../../shared/workbook/reference";
import { childElements, rootOf } from "../xlsx/xmlDocument";
import { changedCells } from "./changedCells";
import { storedValue } from "./gridSheetData";
import { restyled } from "./gridStyle";
import { cellAt, type GridSheet } from "./gridWorkbook";
import { chartModel, modelOfGrid } from "./modelOfGrid";

/**
 * Edits a sheet of the user's in place: only cells, tables and charts that changed.
 * @returns whether cells have other formulas than before
 */
export async function editGridSheet(
  editing: Editing,
  before: GridSheet,
  after: GridSheet,
  part: string,
): Promise<boolean> {
  const changedFormulas = await editCells(editing, before, after, part);
  await moveTables(editing, before, after, part);
  const isKnown = (id: string): boolean =>
    JSON.stringify(before.charts.find((one) => one.id === id)) ===
    JSON.stringify(after.charts.find((one) => one.id === id));
  const charts = after.charts.filter(({ id }) => !isKnown(id)).map((chart) => chartModel(after, chart));
  const changed = charts.filter((chart) => chart !== null);
  if (changed.length > 0) {
    const { draft } = editing;
    const sheet = segmentPart(await draft.text(part), part);
    const model = { ...modelOfGrid(after, null), charts: changed };
    await draft.setText(part, joinPart(await drawCharts(draft, part, sheet, model, after.name)));
  }
  return changedFormulas;
}

async function editCells(editing: Editing, before: GridSheet, after: GridSheet, part: string): Promise<boolean> {
  const changed = changedCells(before, after);
  if (changed.length === 0) {
    return false;
  }
  const styles = await editing.styles();
  const from1904 = editing.opened?.from1904 ?? false;
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const { row, column, before: old, after: now } of changed) {
    const isKept = now.formula !== null && now.formula === old.formula;
    const cells = edits.get(row) ?? new Map<number, CellEdit>();
    edits.set(row, cells);
    cells.set(column, {
      value: storedValue(now, from1904),
      formula: isKept ? "kept" : now.formula,
      style: (number) => restyled(number, old, now, styles),
    });
  }
  const { draft } = editing;
  const formulaAt = (row: number, column: number): string | null => cellAt(before, row, column).formula;
  await draft.setText(part, withCellsEdited(await draft.text(part), part, edits, formulaAt));
  return changed.some(({ before: old, after: now }) => old.formula !== now.formula);
}

/** A table that grew, shrank or got another name says so in its part; its columns and the rest stay. */
async function moveTables(editing: Editing, before: GridSheet, after: GridSheet, part: string): Promise<void> {
  const { draft } = editing;
  const links = (await linksOf(draft, part)).filter(({ kind }) => kind === "table");
  for (const table of after.tables) {
    const old = before.tables.find(({ id }) => id === table.id);
    if (old === undefined || JSON.stringify(old) === JSON.stringify(table)) {
      continue;
    }
    for (const { target } of links) {
      if (readTableEntry(await draft.text(target), target).name === old.name) {
        const root = rootOf(await draft.document(target));
        const ref = areaName(table.area);
        root.setAttribute("ref", ref);
        root.setAttribute("displayName", table.name);
        root.setAttribute("name", table.name);
        childElements(root, "autoFilter").forEach((filter) => filter.setAttribute("ref", ref));
      }
    }
  }
}
