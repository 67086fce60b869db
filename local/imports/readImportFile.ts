import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { fileFault } from "../xlsx/fileFault";
import { checkFileSize } from "../xlsx/packageLimits";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { decodeText } from "./decodeText";
import { textGrid, type ReadGrids } from "./textGrid";
import { workbookGrids } from "./workbookGrids";

const megabyte = 1024 * 1024;

/** The populations of all municipalities by sex and age in years are some 5 MB a year; without, some 10 kB. */
const mostTextBytes = 25 * megabyte;

/** A zip file, or the older container of .xls and of workbooks with a password. */
function isPackage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return start.startsWith("PK") || start === "\u00d0\u00cf\u0011\u00e0";
}

/** Texts that hold no table of cells, by how they begin. */
function kindFault(text: string): string | null {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^<(?:!doctype|html|\?xml|head|table)\b/i.test(start)) return "import-file-web-page";
  return /^(?:CHARSET|AXIS-VERSION)=|^[{[]/.test(start) ? "import-file-px" : null;
}

function readText(bytes: Uint8Array, file: string): ReadGrids | Finding {
  const fault = (code: string, values: Finding["values"] = {}): Finding =>
    finding(code, "error", noPlace, { file, ...values });
  if (bytes.length > mostTextBytes) {
    return fault("import-text-too-large", {
      megabytes: Math.ceil(bytes.length / megabyte),
      limit: mostTextBytes / megabyte,
    });
  }
  const text = decodeText(bytes);
  const code = text === null ? "import-file-kind" : kindFault(text);
  return text === null || code !== null ? fault(code ?? "import-file-kind") : textGrid(text, basename(file));
}

/**
 * The cells of a file that figures are to be imported from: a workbook, or a text with separated cells.
 *
 * @returns a finding where the file is neither
 * @throws WorkbookFileError with the file's name when it cannot be read
 */
export async function readImportFile(file: string): Promise<ReadGrids | Finding> {
  try {
    const stats = await stat(file);
    if (!stats.isFile()) throw new WorkbookFileError(stats.isDirectory() ? "file-is-directory" : "file-unreadable");
    checkFileSize(stats.size);
    const bytes = await readFile(file);
    return isPackage(bytes) ? { grids: await workbookGrids(bytes), findings: [] } : readText(bytes, file);
  } catch (error) {
    throw fileFault(error, file, "file-unreadable");
  }
}
