import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { CommandFolder } from "../local/commandLine/commandFolder";
import { withCells } from "../local/commandLine/withCell";
import { packageOf, partsOf } from "../local/xlsx/packageOf";
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

/** What draws the sheets that are published. */
const publishing: readonly (readonly string[])[] = [
  ["calculate-fees"],
  ["decision-paper"],
  ["invoice-basis"],
  ["summarise-events"],
  ["summarise-year"],
  ["plan-year", "@bok.xlsx", "--year", "2021"],
  ["member-page", "@bok.xlsx", "1440"],
];

/** The sample with its sheets drawn, once for each of them: a file of its name in which only it is in view, and so is printed alone. */
export async function publishedSheets(folder: string, sheets: readonly string[]): Promise<readonly string[]> {
  const commands = new CommandFolder();
  try {
    commands.write("bok.xlsx", await sampleWorkbook());
    for (const [command = "", ...words] of publishing) {
      const { code, err } = await commands.run(command, ...(words.length === 0 ? ["@bok.xlsx"] : words));
      if (code !== 0) throw new Error(`${command}: ${err}`);
    }
    const parts = await partsOf(Uint8Array.from(commands.read("bok.xlsx")));
    const workbook = Buffer.from(parts["xl/workbook.xml"] ?? "").toString();
    return await Promise.all(
      sheets.map(async (sheet) => {
        const path = join(folder, `${sheet}.xlsx`);
        writeFileSync(path, await packageOf({ ...parts, "xl/workbook.xml": showing(workbook, sheet) }));
        return path;
      }),
    );
  } finally {
    commands.remove();
  }
}

/** The workbook with every sheet but one hidden. */
function showing(workbook: string, sheet: string): string {
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  const shown = names.indexOf(sheet);
  if (shown < 0) throw new Error(`There is no sheet ${sheet} among ${names.join(", ")}.`);
  return workbook
    .replace(/<sheet name="([^"]*)"/g, (tag, name) => (name === sheet ? tag : `${tag} state="hidden"`))
    .replace(/activeTab="\d+"/, `activeTab="${shown}"`);
}
