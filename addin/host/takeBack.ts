import type { EditTarget, SeenArea } from "./editTargets";
import { isErrorText } from "./readGrid";
import { typedText } from "./typedText";
import { put, untouched, writeCells, type GivenCells } from "./writeEdits";
import { WriteQueue } from "./writeQueue";

/** Gives every cell of edits that stand there in part what it held before; other cells stay. */
export async function takeBack(
  context: Excel.RequestContext,
  targets: readonly EditTarget[],
  sync: () => Promise<void>,
): Promise<void> {
  const queue = new WriteQueue(sync);
  for (const { edit, areas } of targets) {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    for (const seen of areas) await writeCells(sheet, cellsBefore(seen), queue);
  }
  await queue.send();
}

function cellsBefore({ area, cells, formulas, formats }: SeenArea): GivenCells {
  const given = untouched(area);
  for (const { row, cell } of cells) {
    const [down, right] = [row - area.row, cell.column - area.column];
    const format = formats[down]?.[right] ?? "General";
    put(given, row, cell.column, { value: contentBefore(formulas[down]?.[right], format), format });
  }
  return given;
}

/** No cell of an edit holds a formula, so a text that begins as one is a text. */
function contentBefore(content: unknown, format: string): string | number | boolean {
  if (typeof content === "number" || typeof content === "boolean") return content;
  const text = String(content ?? "");
  return format === "@" || isErrorText(text) ? text : typedText(text);
}
