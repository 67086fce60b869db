import { fileFault } from "../xlsx/fileFault";
import { replaceFile } from "../xlsx/replaceFile";
import { refuseTarget } from "./refuseTarget";

/**
 * Writes a text as UTF-8 with a byte order mark, by which Excel knows it; a file of the name is replaced in one step.
 * @throws WorkbookFileError with the file's name when it cannot be written
 */
export async function writeCsv(path: string, text: string): Promise<void> {
  await refuseTarget(path, false, false);
  try {
    await replaceFile(path, Buffer.from(`\uFEFF${text}`, "utf8"), 0o666 & ~process.umask());
  } catch (error) {
    throw fileFault(error, path, "file-not-written");
  }
}
