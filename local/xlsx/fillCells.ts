import { isBlank } from "../../shared/workbook/cell";
import type { CellFill } from "../../shared/workbook/plan";
import { sameName } from "../../shared/workbook/definedName";
import { holdsFormula, withCellFilled } from "./fillCell";
import type { OpenedWorkbook, SheetEntry } from "./openedWorkbook";
import type { PackageDraft } from "./packageDraft";
import { cellReader } from "./readWorkbook";
import { columnLetters } from "../../shared/workbook/reference";
import { WorkbookFileError } from "./workbookFileError";

/**
 * Fills input cells in. One that already holds the very text is left as it is.
 * @returns the parts of the sheets that changed
 * @throws WorkbookFileError when a cell holds something else, or a formula
 */
export async function fillCells(
  draft: PackageDraft,
  opened: OpenedWorkbook,
  fills: readonly CellFill[],
): Promise<readonly string[]> {
  const cells = cellReader(opened);
  const changed = new Set<string>();
  for (const fill of fills) {
    const sheet = sheetOf(opened, fill.sheet);
    const value = (await cells(sheet)).get(fill.row)?.values[fill.column] ?? null;
    const text = await draft.text(sheet.part);
    const formula = holdsFormula(text, sheet.part, fill.row, fill.column);
    if (!isBlank(value) && (value !== fill.value || formula)) {
      refuse(fill);
    }
    if (isBlank(value)) {
      if (formula) {
        refuse(fill);
      }
      await draft.setText(sheet.part, withCellFilled(text, sheet.part, fill));
      changed.add(sheet.part);
    }
  }
  return [...changed];
}

function refuse({ sheet, row, column }: CellFill): never {
  throw new WorkbookFileError("cell-not-blank", { sheet, row, column: columnLetters(column) });
}

function sheetOf(opened: OpenedWorkbook, name: string): SheetEntry {
  const sheet = opened.sheets.find((one) => one.kind === "worksheet" && sameName(one.name, name));
  if (sheet === undefined) {
    throw new TypeError(`no sheet ${name}`);
  }
  return sheet;
}
