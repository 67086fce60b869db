import type { ExportSource } from "../../shared/commands/commandOptions";
import { readExport } from "../../shared/imports/exports/readExport";
import { bytesHash } from "../../shared/imports/text/bytesHash";
import { textGrid } from "../../shared/imports/text/textGrid";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { workbookSheets } from "./workbookSheets";

export type FileSource = Extract<ExportSource, { readonly file: string }>;

/** A file that a person chose, as it was read. */
export interface ChosenFile {
  readonly source: FileSource;
  /** It is most likely answers to a survey, and no list of participants. */
  readonly isSurvey: boolean;
}

const megabyte = 1024 * 1024;
const limit = 25;

/** A zip file, as every .xlsx is; or the older container of .xls and of workbooks with a password. */
function containerOf(bytes: Uint8Array): "zip" | "old" | null {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b)) return "zip";
  return begins(0xd0, 0xcf, 0x11, 0xe0) ? "old" : null;
}

/** The cells of a file that a person chose, a text or a workbook, read here: nothing of it is sent anywhere. What is wrong is a finding. */
export async function readChosenFile(chosen: File): Promise<ChosenFile> {
  const source = await sourceOf(chosen);
  return { source, isSurvey: readExport(source.sheets, source.file).survey !== null };
}

async function sourceOf(chosen: File): Promise<FileSource> {
  const file = chosen.name;
  const refused = (code: string): FileSource => ({
    file,
    hash: "",
    sheets: [],
    findings: [finding(code, "error", noPlace, { file, limit })],
  });
  if (chosen.size > limit * megabyte) return refused("chosen-file-too-large");
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const container = containerOf(bytes);
  if (container === "old") return refused("chosen-file-old-format");
  const hash = bytesHash(bytes);
  if (container === null) {
    const { grids, findings } = textGrid(bytes, file);
    return { file, hash, sheets: grids, findings };
  }
  const sheets = await workbookSheets(bytes);
  return typeof sheets === "string" ? refused(sheets) : { file, hash, sheets, findings: [] };
}
