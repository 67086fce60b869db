import { readXlsx } from "hucre/xlsx";
import { readValues } from "../../judge/readValues";
import { oddNetworks } from "../../shared/reports/oddNetworks";
import { CommandFolder, soundSheets, type Sheets } from "./commandFolder";
import { all, cell, column, faultySheets, row, sheet, type Change } from "./faults/faultCase";

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

async function calculated(change: Change, ...words: readonly string[]) {
  await folder.writeSheets("bok.xlsx", faultySheets(change));
  return folder.json("calculate-fees", "@bok.xlsx", ...words);
}

const titleOf = async (name: string) => (await readValues(folder.read("bok.xlsx"))).get(name)?.[0]?.[0];

test("--year takes another year than Avgiftsår, and its sheet", async () => {
  const result = await calculated(all(), "--year", "2021");
  expect([result.year, result.sheets, result.total]).toEqual([
    2021,
    ["Avgifter 2021", "Kontroll"],
    31868 + 50000 + 6000,
  ]);
});

const preliminary = all(cell("Löneindex", 2, "E", "preliminär"), cell("Löneindex", 3, "E", "preliminär"));

test("--preliminary-index uses preliminary values, and the result and the sheet say so", async () => {
  expect((await calculated(preliminary)).exit).toBe(1);
  const result = await calculated(preliminary, "--preliminary-index");
  expect([result.exit, result.preliminary, result.total]).toEqual([0, true, 90200]);
  expect(await titleOf("Avgifter 2022")).toMatch(/^PRELIMINÄRT: /);
});

test("--latest-population takes the greatest year that all have, and is preliminary when it is another than the rule's", async () => {
  const result = await calculated(cell("Befolkning", 5, "B", 2019), "--latest-population");
  expect([result.preliminary, new Set(result.members.map(({ populationYear }) => populationYear))]).toEqual([
    true,
    new Set([2020]),
  ]);
  expect(await titleOf("Avgifter 2022")).toMatch(/^PRELIMINÄRT: /);
  const same = await calculated(all(), "--latest-population");
  expect([same.preliminary, same.members[0]?.["populationYear"]]).toEqual([false, 2021]);
});

test("--population-year of the rule's own year is not preliminary, an earlier one is", async () => {
  expect((await calculated(all(), "--population-year", "2021")).preliminary).toBe(false);
  const earlier = await calculated(all(), "--population-year", "2020");
  expect([earlier.preliminary, earlier.members.map(({ population }) => population)]).toEqual([
    true,
    [4760, 31868, 113714],
  ]);
});

test("--values-only writes the same values without formulas", async () => {
  await calculated(all());
  // The note that says that there are formulas takes two rows.
  const live = (await readValues(folder.read("bok.xlsx"))).get("Avgifter 2022")?.slice(0, -2);
  const result = await calculated(all(), "--values-only");
  expect(result.exit).toBe(0);
  const { sheets } = await readXlsx(folder.read("bok.xlsx"));
  const fees = sheets.find(({ name }) => name === "Avgifter 2022");
  expect([...(fees?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect((await readValues(folder.read("bok.xlsx"))).get("Avgifter 2022")?.slice(0, live?.length)).toEqual(live);
  expect((await folder.json("check", "@bok.xlsx")).findings).toEqual([]);
});

test("--lang chooses the language of messages, the setting Språk that of sheets", async () => {
  await folder.writeSheets("engelsk.xlsx", oddNetworks["English"] as Sheets);
  const ran = await folder.run("calculate-fees", "@engelsk.xlsx");
  expect(ran.out).toMatch(/^3 fees for 2023, SEK.* in all\.\nWrote Fees 2023, Check in /);
  expect((await folder.run("calculate-fees", "@engelsk.xlsx", "--lang", "sv")).out).toMatch(
    /^3 avgifter för 2023.*\nOförändrat: Fees 2023, Check i /,
  );
});

test("in an English workbook a fault is told in English, with its own sheet and header names", async () => {
  const english = oddNetworks["English"] as Sheets;
  const population = english["Population"]?.map((cells, at) => (at === 3 ? ["1438", 2019, -5] : cells)) ?? [];
  await folder.writeSheets("engelsk.xlsx", { ...english, Population: population });
  const ran = await folder.run("calculate-fees", "@engelsk.xlsx");
  expect([ran.code, ran.err]).toEqual([
    1,
    "error: Population, cell C4: Population is negative: −5. Write a number that is 0 or greater.",
  ]);
});

test("--json shows a decision as stated, a joint payer's members, and what is not needed as null", async () => {
  const result = await calculated(
    all(
      row("Medlemmar", "Mark", "1463", null, "2022-01-01", null, "Stad"),
      row("Avgiftsregel", 2021, "Stad"),
      column("Avgiftsregel", "Fast del", null, 2500.5),
      sheet(
        "Beslut",
        ["Kommunkod", "Betalare", "År", "Avgift", "Skäl", "Datum"],
        ["1440", null, 2022, 1000, "Ny roll", "2021-11-24"],
      ),
      cell("Medlemmar", 3, "C", "Förbundet"),
      cell("Betalare", 2, "B", "gemensamt"),
    ),
  );
  const member = (code: string) => result.members.find((each) => each.code === code);
  expect(member("1440")).toMatchObject({
    fee: 1000,
    unbounded: 32800,
    bound: "none",
    decided: { amount: 1000, reason: "Ny roll", date: "2021-11-24" },
  });
  expect(member("1463")).toMatchObject({
    category: "Stad",
    population: null,
    populationYear: null,
    fixed: "2500.5",
    rate: null,
    factor: "1/1",
    fee: 2501,
    previousFee: null,
    decided: null,
  });
  expect(member("1490")).toMatchObject({
    payer: "Förbundet",
    factor: "41/40",
    floor: "6000",
    cap: "50000",
    months: 12,
    bound: "cap",
  });
  expect(result.payers).toEqual([
    { payer: "Ale", fee: 1000, members: ["1440"] },
    { payer: "Förbundet", fee: 51250, members: ["1438", "1490"] },
    { payer: "Mark", fee: 2501, members: ["1463"] },
  ]);
});

test("with an error the JSON object has the same fields", async () => {
  await folder.writeSheets("bok.xlsx", { ...soundSheets, Avgiftsregel: [["Gäller från år"]] });
  const ran = await folder.run("calculate-fees", "@bok.xlsx", "--json");
  expect(ran.code).toBe(1);
  expect(Object.keys(JSON.parse(ran.out) as object)).toEqual([
    ...["command", "year", "preliminary", "members", "total", "payers", "findings", "sheets"],
  ]);
});
