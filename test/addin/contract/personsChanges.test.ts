import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { differences, withoutResults } from "./compareWorkbooks";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

const limits = { read: 30_000, write: 30_000 };

test.each([["Avgifter 2026"], ["Kontroll"], ["Avgifter 2026", "Kontroll"]])(
  "a person who deleted %s gets it again at the next run, and the run after that",
  async (...deleted) => {
    const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
    const expected = withoutResults(await gridOf(bytes));
    const workbook = await gridOf(bytes);
    for (const name of deleted) {
      const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
      workbook.sheets.splice(at, 1);
      // What Excel leaves of a name whose sheet is gone.
      for (const each of workbook.names) {
        if (each.formula === `='${name}'!$A$1` || each.formula === `=${name}!$A$1`) each.formula = "=#REF!$A$1";
      }
    }
    expect(workbook.names.filter(({ formula }) => formula.includes("#REF"))).toHaveLength(deleted.length);
    const { office, host } = await hostInVm(workbook, limits);
    for (let run = 0; run < 2; run += 1) {
      expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
    }
    office.close();
    const inOrder = {
      ...workbook,
      sheets: expected.sheets.flatMap(({ name }) => workbook.sheets.filter((sheet) => sheet.name === name)),
    };
    expect(workbook.sheets).toHaveLength(expected.sheets.length);
    expect(differences(withoutResults(inOrder), expected)).toEqual([]);
  },
);

test("a row above the first of a generated sheet makes it the person's own: the next run draws another, and the run after that the same", async () => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  for (const each of workbook.names) each.formula = each.formula.replace(/('Avgifter 2026'!\$A\$)1$/, "$12");
  const { office, host } = await hostInVm(workbook, limits);
  for (let run = 0; run < 2; run += 1) {
    expect(await host.run(asked("calculate-fees"), null, () => undefined, null)).toMatchObject({ kind: "done" });
  }
  office.close();
  expect(workbook.sheets.map(({ name }) => name).filter((name) => name.includes("2026"))).toEqual([
    "Avgifter 2026",
    "Avgifter 2026 (2)",
  ]);
});

test.each(["Avgifter 2026", "Kontroll"])("%s that a person has hidden is written, and stays hidden", async (name) => {
  const { bytes } = await xlsxResult(await sampleWorkbook(), calculateFeesCommand);
  const workbook = await gridOf(bytes);
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  sheet.visibility = "Hidden";
  const { office, host } = await hostInVm(workbook, limits);
  for (const command of ["calculate-fees", "check"]) {
    expect(await host.run(asked(command), null, () => undefined, null)).toMatchObject({ kind: "done" });
  }
  office.close();
  expect(sheet.visibility).toBe("Hidden");
});
