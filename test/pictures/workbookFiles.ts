import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { withCells } from "../local/commandLine/withCell";
import { springWorkbook } from "../shared/commands/springWorkbook";
import { sampleWorkbook } from "../shared/panel/samplePreview";

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "kommunnatverk-")), name);
  writeFileSync(path, bytes);
  return path;
}

/** A workbook as a program makes it: one sheet with nothing on it. */
export async function emptyWorkbookFile(): Promise<string> {
  return fileOf("arbetsbok.xlsx", await writeXlsx({ sheets: [{ name: "Blad1", rows: [] }] }));
}

/** The sample as it is. */
export async function networkFile(): Promise<string> {
  return fileOf("kommunnatverk.xlsx", await sampleWorkbook());
}

/** The sample before the year's population figures have come. */
export async function springWorkbookFile(): Promise<string> {
  return fileOf("kommunnatverk.xlsx", await springWorkbook());
}

/** The sample with faults such as a person makes: a population that is missing, a name that contradicts its code, a text for a number. */
export async function faultyWorkbookFile(): Promise<string> {
  const bytes = await withCells(
    await sampleWorkbook(),
    { sheet: "Medlemmar", reference: "B3", value: "1441" },
    { sheet: "Befolkning", reference: "C9", value: "ca 32 000" },
    { sheet: "Avgiftsregel", reference: "F2", value: 60000 },
  );
  return fileOf("kommunnatverk.xlsx", bytes);
}
