import { editingOf, type Editing } from "../xlsx/editing";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { dropCalculationChain, recalculateIfNeeded } from "../xlsx/recalculation";
import { markedSheet, sameName } from "../../shared/workbook/definedName";
import { addGridSheet, drawGridSheet } from "./drawGridSheet";
import { editGridSheet } from "./editGridSheet";
import { gridOfXlsx } from "./gridOfXlsx";
import type { GridName, GridSheet, GridWorkbook } from "./gridWorkbook";

/** A plan that does nothing, as which editing begins. */
const noPlan = { fills: [], sheets: [], show: null, language: "sv", findings: [] } as const;

/**
 * A workbook in memory as the bytes of a file: the file it was opened from, with what has changed since.
 *
 * Sheets that did not change keep their parts byte for byte. On a sheet of the user's the changed cells are edited in place; a generated
 * sheet that changed is drawn as the .xlsx host draws it, and so is one that is new. What the grid does not model stays as in the file.
 * @param opened what {@link gridOfXlsx} made the grid from
 * @throws TypeError where a sheet of the file is no longer there: sheets are never taken away
 */
export async function xlsxOfGrid(opened: OpenedWorkbook, grid: GridWorkbook): Promise<Uint8Array> {
  const before = await gridOfXlsx(opened);
  const editing = await editingOf(opened, noPlan);
  const [redrawn, edited, drawn]: [string[], string[], string[]] = [[], [], []];
  let changedFormulas = false;
  for (const old of before.sheets) {
    const sheet = grid.sheets.find(({ id }) => id === old.id);
    if (sheet === undefined) {
      throw new TypeError(`the sheet ${old.name} is gone`);
    }
    const index = opened.sheets.findIndex(({ name }) => name === old.name);
    const part = editing.sheetParts[index] ?? "";
    nameSheet(editing, index, old, sheet);
    const text = await editing.draft.text(part);
    const isOurs = opened.sheets[index]?.marker !== null && isMarked(grid, sheet);
    if (isOurs && !isSame(old, sheet)) {
      await drawGridSheet(editing, sheet, part, false);
    } else if (!isOurs) {
      changedFormulas = (await editGridSheet(editing, old, sheet, part)) || changedFormulas;
    }
    if ((await editing.draft.text(part)) !== text) {
      (isOurs ? redrawn : edited).push(part);
    }
  }
  for (const sheet of grid.sheets.filter(({ id }) => !before.sheets.some((old) => old.id === id))) {
    const part = await addGridSheet(editing, sheet);
    nameSheet(editing, editing.sheetParts.length - 1, null, sheet);
    await drawGridSheet(editing, sheet, part, true);
    drawn.push(part);
  }
  nameNames(editing, null, before.names, grid.names);
  for (const sheet of grid.sheets) {
    const index = editing.workbook.sheetNames.findIndex((name) => sameName(name, sheet.name));
    nameNames(editing, index, before.sheets.find(({ id }) => id === sheet.id)?.names ?? [], sheet.names);
  }
  if (redrawn.length + drawn.length > 0 || changedFormulas) {
    await dropCalculationChain(editing);
  }
  await recalculateIfNeeded(editing, [...edited, ...redrawn], [...redrawn, ...drawn]);
  return editing.draft.finish();
}

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function nameSheet({ workbook }: Editing, index: number, old: GridSheet | null, { name, visibility }: GridSheet): void {
  if (old === null ? visibility !== "Visible" : old.name !== name || old.visibility !== visibility) {
    workbook.setSheet(index, name, states[visibility]);
  }
}

function isMarked(grid: GridWorkbook, sheet: GridSheet): boolean {
  return grid.names.some(({ name, formula }) => {
    const marked = markedSheet({ name, refersTo: formula, sheetIndex: null });
    return marked !== null && sameName(marked, sheet.name);
  });
}

function isSame(one: GridSheet, other: GridSheet): boolean {
  const plain = ({ cells, columnWidths, rowHeights, ...rest }: GridSheet): string =>
    JSON.stringify([
      rest,
      [...columnWidths],
      [...rowHeights],
      [...cells].map(([row, columns]) => [row, [...columns].map(([column, cell]) => [column, Object.values(cell)])]),
    ]);
  return one === other || plain(one) === plain(other);
}

function nameNames(
  { workbook }: Editing,
  index: number | null,
  before: readonly GridName[],
  after: readonly GridName[],
): void {
  for (const { name } of before.filter((old) => !after.some((one) => sameName(one.name, old.name)))) {
    workbook.removeName(name, index);
  }
  for (const { name, formula, visible } of after) {
    const old = before.find((one) => sameName(one.name, name));
    if (old?.formula !== formula) {
      workbook.setName(name, index, formula.replace(/^=/, ""), !visible);
    }
  }
}
