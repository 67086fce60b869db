import { join } from "node:path";
import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { largeNetwork } from "../addin/contract/largeNetwork";
import { officeInVm, type OfficeInVm } from "../hosts/excel/officeInVm";

/** A straightforward add-in: it writes a row, and waits for Excel, and so on; no looks, tables, charts or formulas besides one. */
const rowByRow = `
  const sheet = context.workbook.worksheets.add("Avgifter rad för rad");
  const members = context.workbook.worksheets.getItem("Medlemmar").getUsedRange(true).load("values");
  const populations = context.workbook.worksheets.getItem("Befolkning").getUsedRange(true).load("values");
  await context.sync();
  const known = new Map(populations.values.filter((row) => row[1] === 2025).map((row) => [String(row[0]), row[2]]));
  let row = 0;
  for (const [name, code] of members.values.slice(1)) {
    row += 1;
    const line = sheet.getRange("A" + row + ":D" + row);
    line.numberFormat = [["General", "@", "#,##0", "#,##0"]];
    line.formulas = [[name, String(code), known.get(String(code)), "=ROUND(MAX(10629,MIN(53145,C" + row + "*1.0629)),0)"]];
    await context.sync();
  }
`;

async function office(bytes: Uint8Array): Promise<OfficeInVm> {
  return officeInVm(await gridOfXlsx(await openWorkbook(bytes)));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Syncs and time of a whole run of the built add-in, beside an add-in that waits for Excel at each row, on the same stand-in. */
export async function benchExcel(built: string): Promise<boolean> {
  let isWithin = true;
  for (const members of [36, 290, 1000]) {
    const bytes = await largeNetwork(members);
    const ours = await office(bytes);
    for (const script of ["core.js", "commands.js"]) ours.loadScript(join(built, script));
    const oursTime = await timed(() => ours.runRibbonCommand("calculateFees", 120_000));
    const plain = await office(bytes);
    const plainTime = await timed(() => plain.run(rowByRow));
    const bytesWritten = ours.requests.reduce((sum, { bytes: each, writes }) => sum + (writes ? each : 0), 0);
    const [oursSyncs, plainSyncs] = [ours.counts.syncs, plain.counts.syncs];
    console.log(
      `Excel, ${String(members)} members: ${String(oursSyncs)} syncs (${String(ours.counts.cleanUps)} of office.js's own apart), ` +
        `${(bytesWritten / 1e6).toFixed(2)} MB written, ${oursTime.toFixed(0)} ms; row by row: ${String(plainSyncs)} syncs, ` +
        `${plainTime.toFixed(0)} ms. At 50 ms a sync: ${((oursSyncs * 50 + oursTime) / 1000).toFixed(1)} s and ` +
        `${((plainSyncs * 50 + plainTime) / 1000).toFixed(1)} s`,
    );
    // Reading, looking again, writing; a fourth shows and lays out what is written, and can make nothing fail.
    isWithin &&= oursSyncs <= 4 + Math.floor(bytesWritten / 1_500_000);
    ours.close();
    plain.close();
  }
  return isWithin;
}
