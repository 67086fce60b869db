import { cellAt, type GridWorkbook } from "../../../local/grid/gridWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { sheetsByName } from "./compareWorkbooks";
import { gridOf, ribbonInVm } from "./excelBundle";
import { xlsxResult } from "./xlsxResult";

/** Clicks Beräkna avgifter; dialogs that open are closed a moment later. @returns what each dialog was given to tell */
async function click(workbook: GridWorkbook): Promise<readonly string[]> {
  const told: string[] = [];
  const office = await ribbonInVm(workbook, {
    openDialog: (address, closed) => {
      told.push(decodeURIComponent(address.split("#")[1] ?? ""));
      setTimeout(closed, 5);
    },
  });
  await office.runRibbonCommand("calculateFees", 60_000);
  office.close();
  return told;
}

const sheetNamed = (workbook: GridWorkbook, name: string) => workbook.sheets.find((sheet) => sheet.name === name);

test("a protected fee sheet: Kontroll says so and is shown, nothing else is written", async () => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  const fees = sheetNamed(workbook, "Avgifter 2026");
  if (fees === undefined) throw new Error("There is no fee sheet.");
  fees.isProtected = true;
  const before = JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"));
  expect(await click(workbook)).toEqual([]);
  expect(JSON.stringify(sheetsByName(workbook).get("Avgifter 2026"))).toBe(before);
  const shown = sheetNamed(workbook, "Kontroll");
  expect(shown?.id).toBe(workbook.activeSheet);
  const cells = [1, 2, 3, 4, 5].map((column) => (shown === undefined ? null : cellAt(shown, 4, column).value));
  expect(cells).toEqual([
    "fel",
    "Avgifter 2026",
    "–",
    "Bladet är skyddat. Inget är skrivet. Välj Granska, Ta bort bladets skydd, och kör igen.",
    "sheet-protected",
  ]);
});

test("where Kontroll cannot be written either, a dialog tells, and the command ends when it is closed", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  workbook.isReadOnly = true;
  expect(await click(workbook)).toEqual([
    expect.stringContaining("Arbetsboken är öppnad skrivskyddad. Inget är skrivet. Välj Redigera arbetsbok"),
  ]);
});

test("a program without dialogs: the command ends all the same", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  workbook.isReadOnly = true;
  const office = await ribbonInVm(workbook);
  await office.runRibbonCommand("calculateFees", 10_000);
  office.close();
  expect(sheetNamed(workbook, "Kontroll")).toBeUndefined();
});
