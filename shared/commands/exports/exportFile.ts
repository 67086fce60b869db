import { sameName } from "../../workbook/definedName";
import type { SheetGrid, WorkbookContent } from "../../workbook/content";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { ExportSource } from "../commandOptions";

/** What an export is read from. */
export interface ExportFile {
  /** As a person calls it: the file's name, or the sheet's. */
  readonly name: string;
  /** Källa of the rows that come from it. A sheet has no hash: it may change where it stands. */
  readonly source: string;
  readonly sheets: readonly SheetGrid[];
  readonly findings: readonly Finding[];
}

const hashPattern = /^(.*\S) #([0-9a-f]+)$/i;

/** Källa of a file: its name and what its bytes come to. */
export function sourceText(file: string, hash: string): string {
  return `${file} #${hash}`;
}

/** The file of a Källa; null where it names none. */
export function fileOfSource(source: string): { readonly file: string; readonly hash: string } | null {
  const [, file, hash] = hashPattern.exec(source.trim()) ?? [];
  return file === undefined || hash === undefined ? null : { file, hash };
}

/** The file or sheet that a person chose, or why it cannot be read. */
export function exportFile(content: WorkbookContent, source: ExportSource): ExportFile | Finding {
  if (!("sheet" in source)) {
    const { file, hash, sheets, findings } = source;
    return { name: file, source: sourceText(file, hash), sheets, findings };
  }
  const { sheet } = source;
  const isOwn = content.sheets.some(({ name, marker }) => marker !== null && sameName(name, sheet));
  const found = content.tables.find((each) => each.source === "sheet" && sameName(each.name, sheet));
  if (isOwn || found === undefined || found.grid.values.length === 0) {
    return finding(isOwn ? "export-own-sheet" : "export-sheet-missing", "error", noPlace, { sheet });
  }
  return { name: found.grid.sheet, source: found.grid.sheet, sheets: [found.grid], findings: [] };
}
