import { basename } from "node:path";
import { newWorkbook } from "../../shared/commands/newWorkbook";
import type { Language } from "../../shared/text/language";
import { sampleTables } from "../../samples/sampleNetwork";
import { planCommand } from "../commandLine/planCommand";
import { applyPlan } from "../xlsx/applyPlan";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { openWorkbook } from "../xlsx/openWorkbook";
import { openWorkbookFile, type OpenedWorkbookFile } from "../xlsx/workbookFile";
import { previewText } from "./previewText";

/** The workbook that is previewed, as it was opened. */
export interface PreviewSource {
  readonly fileName: string;
  readonly opened: OpenedWorkbook;
  /** The file it came from, by which it is seen whether that changed; null for the sample. */
  readonly file: OpenedWorkbookFile | null;
}

/**
 * Opens a file, or makes the sample network's workbook afresh.
 * @throws WorkbookFileError when the file cannot be read
 */
export async function openSource(path: string | null, language: Language): Promise<PreviewSource> {
  if (path !== null) {
    const file = await openWorkbookFile(path);
    return { fileName: basename(file.path), opened: file, file };
  }
  const { plan } = await planCommand(newWorkbook, null, {
    year: null,
    populationYear: null,
    latestPopulation: false,
    preliminaryIndex: false,
    valuesOnly: false,
    member: null,
    language,
    sample: sampleTables,
  });
  const opened = await openWorkbook(await applyPlan(null, plan));
  return { fileName: previewText("sampleName", language), opened, file: null };
}
