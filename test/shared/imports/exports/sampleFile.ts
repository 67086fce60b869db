import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { workbookGrids } from "../../../../local/imports/workbookGrids";
import type { ExportChoices } from "../../../../shared/imports/exports/exportChoices";
import type { ExportContent } from "../../../../shared/imports/exports/exportContent";
import { exportJson, type ExportFigures } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textGrid } from "../../../../shared/imports/text/textGrid";

const folder = join(__dirname, "..", "..", "..", "data", "exports");

export function sampleBytes(path: string): Uint8Array {
  return readFileSync(join(folder, path));
}

/** A sample as read, in figures and with the codes of what is told above notes. */
export interface ReadSample extends ExportFigures {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly content: ExportContent;
  readonly told: readonly string[];
  readonly notes: readonly string[];
}

export async function readSample(path: string, choices: ExportChoices = {}): Promise<ReadSample> {
  const bytes = sampleBytes(path);
  const text = path.endsWith(".xlsx") ? null : textGrid(bytes, basename(path));
  const content = readExport(text?.grids ?? (await workbookGrids(bytes)), basename(path), choices);
  const findings = [...(text?.findings ?? []), ...content.findings];
  return {
    encoding: text?.encoding ?? null,
    delimiter: text?.delimiter ?? null,
    content,
    ...exportJson(content),
    told: findings.filter(({ severity }) => severity !== "note").map(({ code }) => code),
    notes: findings.filter(({ severity }) => severity === "note").map(({ code }) => code),
  };
}
