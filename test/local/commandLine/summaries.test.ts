import { a11y } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { activitySheets } from "../../shared/reports/activity/activityRows";
import { fileSheets } from "../../shared/reports/activity/fileSheets";
import { CommandFolder } from "./commandFolder";

let folder: CommandFolder;
beforeEach(async () => {
  folder = new CommandFolder();
  await folder.writeSheets("år.xlsx", fileSheets(activitySheets));
  await folder.writeSheets("svar.xlsx", fileSheets({ Svar: activitySheets["Enkät MS-03"] ?? [] }));
});
afterEach(() => {
  folder.remove();
});

interface Summary {
  readonly year: number | null;
  readonly figures: { readonly total: { readonly participations: number }; readonly evaluated: number } | null;
  readonly sheets: readonly string[];
  readonly exit: number;
}

const json = async (...words: readonly string[]) => (await folder.json(...words)) as unknown as Summary;

test("summarise-events writes three sheets and Kontroll, and prints its figures as one object", async () => {
  const result = await json("summarise-events", "@år.xlsx");
  expect([result.exit, result.year, result.figures?.total.participations, result.figures?.evaluated]).toEqual([
    ...[0, 2021, 706, 11],
  ]);
  expect(result.sheets).toEqual(["Träffar 2021", "Närvaro 2021", "Utvärdering 2021", "Kontroll"]);
});

test("run again nothing changes, not a byte", async () => {
  await folder.run("summarise-events", "@år.xlsx");
  const first = folder.read("år.xlsx");
  expect((await folder.run("summarise-events", "@år.xlsx")).out).toContain("Oförändrat");
  expect(folder.read("år.xlsx").equals(first)).toBe(true);
});

test("a person is told the year in two lines", async () => {
  const { out } = await folder.run("summarise-events", "@år.xlsx", "--dry-run");
  expect(out).toContain("21 träffar planerades 2021: 20 genomfördes på 22 träffdagar");
  expect(out).toContain("706 deltagningar; 11 av 20 utvärderades");
  expect(out).toContain("Skulle skriva: Träffar 2021, Närvaro 2021, Utvärdering 2021, Kontroll");
});

test("another year is asked for by --year; without events it says so", async () => {
  const { out, err } = await folder.run("summarise-events", "@år.xlsx", "--year", "2015", "--dry-run");
  expect([err.includes("Inga träffar hör till 2015"), out.includes("Träffar 2015")]).toEqual([true, true]);
});

test("with an error nothing is written, and the exit code is 1", async () => {
  await folder.writeSheets(
    "fel.xlsx",
    fileSheets({
      ...activitySheets,
      Deltagare: [
        ["Träff", "Namn"],
        ["Okänd", "Anna"],
      ],
    }),
  );
  const before = folder.read("fel.xlsx");
  const result = await json("summarise-events", "@fel.xlsx");
  expect([result.exit, result.figures, result.sheets]).toEqual([1, null, []]);
  expect(folder.read("fel.xlsx").equals(before)).toBe(true);
});

test("summarise-responses needs nothing but the sheet with the answers", async () => {
  const { code, out } = await folder.run("summarise-responses", "@svar.xlsx", "--sheet", "Svar", "--reversed", "nej");
  expect([code, out.includes("Skrev Sammanställning Svar")]).toEqual([0, true]);
  const first = folder.read("svar.xlsx");
  await folder.run("summarise-responses", "@svar.xlsx", "--sheet", "Svar", "--reversed", "nej");
  expect(folder.read("svar.xlsx").equals(first)).toBe(true);
});

test("without the sheet's name it is wrong usage; one that is not there is an error", async () => {
  const unnamed = await folder.run("summarise-responses", "@svar.xlsx");
  expect([unnamed.code, unnamed.err.includes("--sheet")]).toEqual([2, true]);
  const absent = await folder.run("summarise-responses", "@svar.xlsx", "--sheet", "Saknas");
  expect(absent.code).toBe(1);
});

test("an audit of accessibility finds nothing on the sheets that are drawn", async () => {
  await folder.run("summarise-events", "@år.xlsx");
  await folder.run("summarise-responses", "@år.xlsx", "--sheet", "Enkät MS-03");
  const workbook = await readXlsx(folder.read("år.xlsx"), { readStyles: true });
  const drawn = /^(?:Träffar 2021|Närvaro 2021|Utvärdering 2021|Kontroll|Sammanställning)/;
  const sheets = workbook.sheets.filter(({ name }) => drawn.test(name));
  expect(sheets).toHaveLength(5);
  const found = a11y.audit({ ...workbook, sheets }).map((issue) => JSON.stringify(issue));
  // The workbook itself is the test's own, and says nothing of itself.
  expect(found.filter((issue) => sheets.some(({ name }) => issue.includes(name)))).toEqual([]);
});
