import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { bytesHash } from "../../shared/imports/text/bytesHash";
import { textGrid, type TextGrid } from "../../shared/imports/text/textGrid";
import { fileFault } from "../xlsx/fileFault";
import { checkFileSize } from "../xlsx/packageLimits";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { workbookGrids } from "./workbookGrids";

/** A file as sheets: encoding and delimiter are null for a workbook, which has none. */
export interface ImportFile extends TextGrid {
  /** Its name, without folders. */
  readonly file: string;
  /** Of its bytes. */
  readonly hash: string;
}

/** A zip file, or the older container of .xls and of workbooks with a password. */
function isPackage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return start.startsWith("PK") || start === "\u00d0\u00cf\u0011\u00e0";
}

/**
 * The cells of a file that something is to be imported from: a workbook, or a text with separated cells. Where it is neither, a finding is
 * an error that says so.
 *
 * @throws WorkbookFileError with the file's name when it cannot be read
 */
export async function readImportFile(path: string): Promise<ImportFile> {
  const file = basename(path);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new WorkbookFileError(stats.isDirectory() ? "file-is-directory" : "file-unreadable");
    checkFileSize(stats.size);
    const bytes = await readFile(path);
    const read = isPackage(bytes)
      ? { grids: await workbookGrids(bytes), encoding: null, delimiter: null, findings: [] }
      : textGrid(bytes, file);
    return { ...read, file, hash: bytesHash(bytes) };
  } catch (error) {
    throw fileFault(error, path, "file-unreadable");
  }
}
