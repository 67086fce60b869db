import type { ReadRequest, WorkbookContent } from "../../shared/workbook/content";
import { syncWithin, usualLimits } from "../host/excelSync";
import { queueRead } from "../host/readContent";

/** Reads what is asked for in one sync. Excel answers when a person who is typing in a cell is done. */
export function readWorkbook(request: ReadRequest): Promise<WorkbookContent> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const content = queueRead(context, request);
    await syncWithin(context, usualLimits.read, null);
    return content();
  });
}
