import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { fileFault, systemCode } from "../xlsx/fileFault";
import { replaceFile } from "../xlsx/replaceFile";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { refuseTarget } from "./refuseTarget";

/** Refuses a place where no text file can be written, before anything else is. @throws WorkbookFileError with the file's name */
export async function refuseCsv(path: string, isDryRun: boolean): Promise<void> {
  const isFolder = async (place: string) => (await stat(place).catch(() => null))?.isDirectory() === true;
  if (await isFolder(path)) throw new WorkbookFileError("csv-is-folder", { file: path });
  if (!(await isFolder(dirname(path)))) throw new WorkbookFileError("csv-folder-missing", { file: path });
  if (isDryRun) return;
  await refuseTarget(path, false, false);
  try {
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw fileFault(error, path, "file-no-permission");
  }
}

/**
 * Writes a text as UTF-8 with a byte order mark, by which Excel knows it; a file of the name is replaced in one step.
 * @returns what says that it could not be written, where the workbook is written already; null where it is
 */
export async function writeCsv(path: string, text: string): Promise<Finding | null> {
  try {
    await replaceFile(path, Buffer.from(`\uFEFF${text}`, "utf8"), 0o666 & ~process.umask());
    return null;
  } catch (error) {
    const reason = systemCode(error);
    if (reason === "") throw error;
    return finding("csv-not-written", "error", noPlace, { file: path, reason });
  }
}
