import { stat } from "node:fs/promises";
import { WorkbookFileError } from "../xlsx/workbookFileError";

/** Refuses to write a new workbook over a file, or anything over a write-protected one, which its folder would let be replaced. */
export async function refuseTarget(path: string, isNew: boolean, isDryRun: boolean): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats === null || !stats.isFile()) return;
  if (isNew) throw new WorkbookFileError("file-exists", { file: path });
  if (!isDryRun && (stats.mode & 0o222) === 0) throw new WorkbookFileError("file-no-permission", { file: path });
}
