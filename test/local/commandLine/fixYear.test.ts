import { today } from "../../../local/commandLine/today";
import { serialOfDay } from "../../../shared/text/dateText";
import { readValues } from "../../judge/readValues";
import { CommandFolder, soundSheets } from "./commandFolder";

let folder: CommandFolder;
beforeEach(async () => {
  folder = new CommandFolder();
  await folder.writeSheets("a.xlsx", soundSheets);
});
afterEach(() => {
  folder.remove();
});

async function fixedOn(): Promise<unknown> {
  return (await readValues(folder.read("a.xlsx"))).get("Fastställda avgifter")?.[1]?.slice(11, 14);
}

test("day, body and diary number are options; a year fixed once is refused with exit code 1, and the file stays", async () => {
  const words = ["--date", "24 november 2021", "--body", "styrgruppen", "--diary", "KS 2021/7"];
  const { code, out } = await folder.run("fix-year", "@a.xlsx", "--year", "2022", ...words);
  expect([code, out]).toEqual([0, expect.stringContaining("3 avgifter för 2022, sammanlagt 90\u00a0200\u00a0kr.")]);
  expect(out).toContain("Skrev Fastställda avgifter, Avgifter 2022, Kontroll i ");
  expect(await fixedOn()).toEqual([serialOfDay("2021-11-24"), "styrgruppen", "KS 2021/7"]);
  const before = folder.read("a.xlsx");
  const again = await folder.json("fix-year", "@a.xlsx");
  expect([again.exit, again.findings.map(({ code: each }) => each)]).toEqual([1, ["year-already-fixed"]]);
  expect(folder.read("a.xlsx").equals(before)).toBe(true);
});

test("without a day it is today, and a dry run writes nothing", async () => {
  const before = folder.read("a.xlsx");
  const dry = await folder.run("fix-year", "@a.xlsx", "--dry-run");
  expect(dry.out).toContain("Skulle skriva: Fastställda avgifter, Avgifter 2022, Kontroll. Inget skrevs.");
  expect(folder.read("a.xlsx").equals(before)).toBe(true);
  await folder.run("fix-year", "@a.xlsx", "--body", " ");
  expect(await fixedOn()).toEqual([serialOfDay(today(new Date())), null, null]);
});

test.each([
  ["--date", "2021-13-01", "--date är en dag, till exempel 2024-01-01, inte 2021-13-01."],
  ["--date", "igår", "--date är en dag, till exempel 2024-01-01, inte igår."],
  ["--population-year", "2020", "Valet --population-year hör inte till kommandot fix-year."],
])("%s %s is wrong usage", async (option, value, sentence) => {
  const { code, err } = await folder.run("fix-year", "@a.xlsx", option, value);
  expect([code, err.split("\n")[0]]).toEqual([2, sentence]);
});

test("compare-years tells each change, its parts and the total, in either language", async () => {
  const { out } = await folder.run("compare-years", "@a.xlsx");
  expect(out.split("\n").slice(0, 4)).toEqual([
    "1438  Dals-Ed: +150\u00a0kr (+2,5\u00a0%)",
    "1440  Ale: +932\u00a0kr (+2,9\u00a0%)",
    "1490  Borås: +1\u00a0250\u00a0kr (+2,5\u00a0%)",
    "Ändring från 2021: +2\u00a0332\u00a0kr. Ändrad folkmängd +132\u00a0kr, Indexuppräkning +2\u00a0200\u00a0kr, Ändrad regel 0\u00a0kr.",
  ]);
  const english = await folder.run("compare-years", "@a.xlsx", "--lang", "en");
  expect(english.out).toContain("Change from 2021: +SEK\u00a02,332.");
  const json = (await folder.json("compare-years", "@a.xlsx")) as unknown as {
    readonly changes: { readonly total: object };
  };
  expect(json.changes.total).toMatchObject({ change: 2332 });
});

test("the fees of a fixed year are those that were fixed, in the one object too", async () => {
  await folder.run("fix-year", "@a.xlsx", "--date", "2021-11-24");
  const fees = await folder.json("calculate-fees", "@a.xlsx");
  expect(fees).toMatchObject({ exit: 0, total: 90200, fixed: { date: "2021-11-24", body: null, diaryNumber: null } });
  expect(fees.sheets).toEqual(["Kontroll"]);
  expect(fees.members.map(({ riseLimited }) => riseLimited)).toEqual([false, false, false]);
});
