import { existsSync, readFileSync } from "node:fs";
import { withCells } from "./withCell";
import { CommandFolder, soundSheets, type Sheets } from "./commandFolder";

let folder: CommandFolder;
beforeEach(() => {
  folder = new CommandFolder();
});
afterEach(() => {
  folder.remove();
});

const payers: Sheets = {
  Betalare: [
    ["Betalare", "Beräkning", "Organisationsnummer", "Peppol-id", "Beställarreferens", "Orderreferens", "Moms"],
    ["Förbundet", "var för sig", "212000-1355", "0007:2120001355", "4711", null, 0],
    ["Ale", null, "212000-1356", "0007:123", null, null, null],
  ],
};
const settings: Sheets = {
  Inställningar: [
    ...(soundSheets["Inställningar"] ?? []),
    ["Moms (%)", 25],
    ["Fakturadatum", "2022-01-15"],
    ["Betalningsvillkor (dagar)", 30],
    ["Diarienummer", "KS 2022/17"],
  ],
};

interface Invoices {
  readonly year: number;
  readonly isFixed: boolean;
  readonly invoices: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly { readonly code: string; readonly row: number | null; readonly column: string | null }[];
}

async function invoices(...words: readonly string[]) {
  const ran = await folder.run("invoice-basis", ...words, "--json");
  return { ...(JSON.parse(ran.out) as Invoices), exit: ran.code };
}

test("one row a payer; the sums equal the fees, VAT and due date follow what is stated", async () => {
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, ...settings });
  const fees = await folder.json("calculate-fees", "@nät.xlsx", "--dry-run");
  const { year, isFixed, invoices: rows, exit } = await invoices("@nät.xlsx");
  expect([year, isFixed, exit]).toEqual([2022, false, 0]);
  expect(rows.reduce((sum, { net }) => sum + Number(net), 0)).toBe(fees.total);
  expect(rows.map(({ payer, net }) => [payer, net])).toEqual(fees.payers.map(({ payer, fee }) => [payer, fee]));
  const byPayer = new Map(rows.map((row) => [row.payer, row]));
  const group = byPayer.get("Förbundet");
  expect(group).toMatchObject({ peppolId: "0007:2120001355", buyerReference: "4711", vat: 0, dueDate: "2022-02-14" });
  const ale = byPayer.get("Ale");
  expect(ale).toMatchObject({ vatPercent: 25, gross: Number(ale?.net) * 1.25 });
});

test("what cannot be right, or is missing, is told with its cell", async () => {
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers });
  const { findings, exit } = await invoices("@nät.xlsx");
  expect(exit).toBe(0);
  const told = findings.map(({ code, row, column }) => [code, row, column]);
  expect(told).toEqual(
    expect.arrayContaining([
      ["organisation-number", 3, "C"],
      ["peppol-checkDigit", 3, "D"],
      ["invoice-not-fixed", null, null],
      ["invoice-vat-missing", null, null],
      ["invoice-date-missing", null, null],
      ["invoice-reference-missing", null, null],
    ]),
  );
});

test("--csv writes the same rows as text that Excel reads; a workbook's name is refused", async () => {
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, ...settings });
  const ran = await folder.run("invoice-basis", "@nät.xlsx", "--csv", folder.file("fakturor.csv"));
  expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/^3 fakturor, netto .+ Också i .+fakturor\.csv\./)]);
  const bytes = readFileSync(folder.file("fakturor.csv"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString("utf8").split("\r\n");
  expect([lines.length, lines[0]?.split(";")[0]]).toEqual([5, "\uFEFFBetalare"]);
  const dry = await folder.run("invoice-basis", "@nät.xlsx", "--csv", folder.file("nej.csv"), "--dry-run");
  expect([dry.code, existsSync(folder.file("nej.csv"))]).toEqual([0, false]);
  expect((await folder.run("invoice-basis", "@nät.xlsx", "--csv", "@nät.xlsx")).code).toBe(2);
});

describe("where --csv cannot be written", () => {
  beforeEach(() => folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, ...settings }));

  test.each([
    ["a folder", ".", "csv-is-folder"],
    ["a folder that is not there", "saknas/fakturor.csv", "csv-folder-missing"],
    ["below a file", "nät.xlsx/fakturor.csv", "csv-folder-missing"],
  ])("%s: nothing is written at all", async (_, name, code) => {
    const before = folder.read("nät.xlsx");
    const path = folder.file(name);
    for (const isDry of [false, true]) {
      const words = ["@nät.xlsx", "--csv", path, ...(isDry ? ["--dry-run"] : [])];
      const ran = await folder.run("invoice-basis", ...words, "--json");
      const { findings, sheets } = JSON.parse(ran.out) as { sheets: string[]; findings: { code: string }[] };
      expect([ran.code, findings.map((each) => each.code), sheets]).toEqual([3, [code], []]);
      expect(ran.err).not.toContain("arbetsbok");
    }
    expect(folder.read("nät.xlsx").equals(before)).toBe(true);
  });

  test("--json tells what was written, also where the text file could not be", async () => {
    const of = async (path: string | null, ...words: readonly string[]) => {
      const csv = path === null ? [] : ["--csv", path];
      const ran = await folder.run("invoice-basis", "@nät.xlsx", ...csv, ...words, "--json");
      const told = JSON.parse(ran.out) as { csv: string | null; sheets: string[]; findings: { code: string }[] };
      return { ...told, code: ran.code };
    };
    const path = folder.file("fakturor.csv");
    expect(await of(path)).toMatchObject({ code: 0, csv: path });
    expect(await of(null)).toMatchObject({ code: 0, csv: null });
    expect(await of(path, "--dry-run")).toMatchObject({ code: 0, csv: null });
    // No such file can be made: its name is too long for the disk.
    const long = await of(folder.file(`${"x".repeat(300)}.csv`));
    expect(long).toMatchObject({ code: 3, csv: null, sheets: ["Fakturaunderlag 2022", "Kontroll"] });
    expect(long.findings.map(({ code }) => code)).toContain("csv-not-written");
  });
});

test("with an error in the workbook there are no invoices, and no file", async () => {
  const broken = (soundSheets["Befolkning"] ?? []).map((row, index) =>
    index === 1 ? [...row.slice(0, 2), "många"] : row,
  );
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, Befolkning: broken });
  const { code } = await folder.run("invoice-basis", "@nät.xlsx", "--csv", folder.file("fakturor.csv"));
  expect([code, existsSync(folder.file("fakturor.csv"))]).toEqual([1, false]);
});

test("two members of one name that pay for themselves get an invoice each, fixed or not", async () => {
  const members = [...(soundSheets["Medlemmar"] ?? []), ["Ale", "A1"]];
  const population = [...(soundSheets["Befolkning"] ?? []), ["A1", 2020, 10000], ["A1", 2021, 10000]];
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, Medlemmar: members, Befolkning: population });
  const of = async () => {
    const { invoices: rows, findings } = await invoices("@nät.xlsx", "--dry-run");
    const told = findings.filter(({ code }) => code === "invoice-payers-share-row").map(({ row }) => row);
    return [rows.map(({ payer }) => payer).filter((payer) => String(payer).startsWith("Ale")), told];
  };
  const wanted = [["Ale (1440)", "Ale (A1)"], [3]];
  expect(await of()).toEqual(wanted);
  expect((await folder.run("fix-year", "@nät.xlsx", "--date", "2021-12-01")).code).toBe(0);
  expect(await of()).toEqual(wanted);
  const { payers: told } = await folder.json("calculate-fees", "@nät.xlsx", "--dry-run");
  expect(told.map(({ payer, members: codes }) => [payer, codes])).toEqual(
    expect.arrayContaining([
      ["Ale", ["1440"]],
      ["Ale", ["A1"]],
    ]),
  );
});

test("running again gives the same bytes", async () => {
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, ...settings });
  await folder.run("invoice-basis", "@nät.xlsx");
  const once = folder.read("nät.xlsx");
  await folder.run("invoice-basis", "@nät.xlsx");
  expect(folder.read("nät.xlsx").equals(once)).toBe(true);
});

test("a fixed year is invoiced as it was fixed, whatever the tables give since, even where they are at fault", async () => {
  await folder.writeSheets("nät.xlsx", { ...soundSheets, ...payers, ...settings });
  expect((await folder.run("fix-year", "@nät.xlsx", "--date", "2021-12-01")).code).toBe(0);
  const fixed = await invoices("@nät.xlsx");
  expect([fixed.isFixed, fixed.findings.map(({ code }) => code)]).toEqual([
    true,
    expect.not.arrayContaining(["invoice-not-fixed"]),
  ]);
  const before = await withCells(folder.read("nät.xlsx"), { sheet: "Befolkning", reference: "C2", value: 99_999 });
  folder.write("ändrad.xlsx", before);
  folder.write("fel.xlsx", await withCells(before, { sheet: "Avgiftsregel", reference: "D2", value: "mycket" }));
  for (const file of ["@ändrad.xlsx", "@fel.xlsx"]) {
    const again = await invoices(file);
    expect([again.exit, again.invoices]).toEqual([0, fixed.invoices]);
  }
});
