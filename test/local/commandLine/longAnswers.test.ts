import { codesOf, eventSheets, ExportFolder } from "./exportFolder";

let folder: ExportFolder;
beforeAll(() => {
  folder = new ExportFolder();
});
afterAll(() => {
  folder.remove();
});

test("an answer that is longer than a cell holds is cut, in sheet and quote, and told with its cell in the file", async () => {
  await folder.writeSheets("n.xlsx", eventSheets([["T-01", "Klimat", "2026-02-04", null, "Skog", "genomförd", null]]));
  const long = "ord ".repeat(8192);
  folder.text("u.csv", [
    "Tidstämpel;Nöjdhet (1 = inte alls nöjd, 6 = mycket nöjd);Kommentar",
    `2026-02-04 15.00.00;6;${"a".repeat(32767)}`,
    `2026-02-04 15.01.00;5;${long}slut`,
  ]);
  const result = await folder.export("import-survey", "@n.xlsx", "@u.csv", "--event", "T-01");
  const told = result.findings.filter(({ code }) => code === "survey-text-cut");
  expect([result.code, told.map(({ sheet, row, column }) => [sheet, row, column])]).toEqual([0, [["u.csv", 3, "C"]]]);
  const cells = await folder.cells("n.xlsx", "u");
  expect(cells?.slice(1).map((row) => String(row[2]).length)).toEqual([32767, 32767]);
  expect(cells?.[2]?.[2]).toBe(`${long.slice(0, 32766)}…`);
  expect((await folder.rows("n.xlsx", "Citat")).map(({ Text }) => String(Text).length)).toEqual([32767, 32767]);
  const again = await folder.export("import-survey", "@n.xlsx", "@u.csv");
  expect([again.sheets, codesOf(again, "warning")]).toEqual([[], ["survey-text-cut"]]);
});
