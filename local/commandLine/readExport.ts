import { exportJson } from "../../shared/imports/exports/exportJson";
import type { ExportChoices } from "../../shared/imports/exports/exportChoices";
import { readExport } from "../../shared/imports/exports/readExport";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import { hasError, type Finding } from "../../shared/workbook/finding";
import type { ExportContent } from "../../shared/imports/exports/exportContent";
import { readImportFile } from "../imports/readImportFile";

/** What can be read from an export, with what is wrong with it as a file. */
export interface ReadExportFile {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Null where the file is none that can be read. */
  readonly content: ExportContent | null;
  readonly findings: readonly Finding[];
}

/** Reads an export without a workbook. */
export async function readExportFile(path: string, choices: ExportChoices): Promise<ReadExportFile> {
  const { grids, file, encoding, delimiter, findings } = await readImportFile(path);
  const isRead = grids.length > 0 || !hasError(findings);
  const content = isRead ? readExport(grids, file, choices) : null;
  return { encoding, delimiter, content, findings: [...findings, ...(content?.findings ?? [])] };
}

/** The one object that `--json` prints, whatever came of it. */
export function readExportJson(read: ReadExportFile, language: Language): string {
  const { encoding, delimiter, content, findings } = read;
  return JSON.stringify({
    kind: content?.kind ?? "unknown",
    encoding,
    delimiter,
    ...exportJson(content),
    findings: findings.map((each) => ({
      code: each.code,
      severity: each.severity,
      ...each.place,
      message: findingTextWithOptions(each, language),
    })),
  });
}

/** The same object of a file that could not be read at all. */
export function fileFaultJson(fault: Finding, language: Language): string {
  return readExportJson({ encoding: null, delimiter: null, content: null, findings: [fault] }, language);
}
