import { execFileSync, spawnSync } from "node:child_process";
import files from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { feesModel, inputModel, planOf } from "./models";
import { packageOf, partsOf, textOf } from "./packageOf";

const marker = "_KN_Avgifter_2026";
const program = "soffice";
const isThere = spawnSync(program, ["--version"]).status === 0;
const judged = isThere ? test : test.skip;

/** The workbook as LibreOffice opens, computes and saves it. */
async function throughLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await files.mkdtemp(join(tmpdir(), "domare-"));
  try {
    await files.writeFile(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const format = "xlsx:Calc MS Excel 2007 XML";
    execFileSync(program, [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, "in.xlsx")], {
      stdio: "ignore",
    });
    return new Uint8Array(await files.readFile(join(out, "in.xlsx")));
  } finally {
    await files.rm(folder, { recursive: true, force: true });
  }
}

/** The workbook without what its formulas gave, so that LibreOffice has to compute them. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = { ...(await partsOf(bytes)) };
  for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/worksheets/sheet"))) {
    parts[name] = new TextEncoder().encode((await textOf(bytes, name)).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  }
  return packageOf(parts);
}

judged(
  "LibreOffice computes what the formulas hold, and the sheet is found and drawn again in what it saves",
  async () => {
    const plan = planOf([inputModel, feesModel()], [], "Avgifter 2026");
    const ours = await applyPlan(null, plan);
    const theirs = await throughLibreOffice(await withoutResults(ours));
    const read = async (bytes: Uint8Array): Promise<unknown> =>
      (await readWorkbook(await openWorkbook(bytes), { tables: ["KN_Avgifter_2026"], markers: [marker] })).generated[
        marker
      ]?.values;
    expect(await read(theirs)).toEqual(await read(ours));
    const again = await applyPlan(await openWorkbook(theirs), plan);
    expect(await read(again)).toEqual(await read(ours));
    const thrice = await applyPlan(await openWorkbook(again), plan);
    expect(Buffer.from(thrice).equals(again)).toBe(true);
    const opened = await openWorkbook(await throughLibreOffice(again));
    expect(opened.sheets.map((sheet) => sheet.name)).toEqual(["Betalare", "Avgifter 2026"]);
  },
);
