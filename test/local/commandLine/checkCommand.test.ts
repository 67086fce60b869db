import { readValues } from "../../judge/readValues";
import { CommandFolder } from "./commandFolder";
import { rowWith, withCells, type CellChange } from "./withCell";

let folder: CommandFolder;
let fees: Buffer;
let sheets: Awaited<ReturnType<typeof readValues>>;
beforeAll(async () => {
  folder = new CommandFolder();
  await folder.run("new-workbook", "@exempel.xlsx", "--sample");
  await folder.run("calculate-fees", "@exempel.xlsx");
  fees = folder.read("exempel.xlsx");
  sheets = await readValues(fees);
});
afterAll(() => {
  folder.remove();
});

/** The sample's report states two figures otherwise than its rows give; what is told besides is what a test is about. */
const ofFees = ({ sheet }: { readonly sheet: string | null }) => sheet !== "Uppgifter";

/** What check says of the fees once some cells of the calculated sample were typed over. */
async function told(...changes: readonly CellChange[]) {
  folder.write("ändrad.xlsx", await withCells(fees, ...changes));
  const result = await folder.json("check", "@ändrad.xlsx");
  expect(result.exit).toBe(0);
  const findings = result.findings.filter(ofFees);
  return {
    ...result,
    findings,
    places: findings.map(({ code, sheet, row, column }) => [code, sheet, `${column}${row}`]),
  };
}

const feeRow = (code: string) => rowWith(sheets.get("Avgifter 2026"), code);
const populationRow = (code: string) => rowWith(sheets.get("Befolkning"), code, 2025);

test("a fee sheet just calculated differs in nothing", async () => {
  expect((await told()).findings).toEqual([]);
});

test("a population changed on the input sheet is told at the fee and at the population of the fee sheet", async () => {
  const { places, findings, err } = await told({
    ...{ sheet: "Befolkning", reference: `C${populationRow("1440")}`, value: 33000 },
  });
  expect(places).toEqual([
    ["fee-sheet-fee-differs", "Avgifter 2026", `F${feeRow("1440")}`],
    ["fee-sheet-population-differs", "Avgifter 2026", `C${feeRow("1440")}`],
  ]);
  expect(findings[0]?.message).toContain("34\u00a0672 på bladet, men inmatningsbladen ger 35\u00a0076");
  expect(err).toContain(`varning: Avgifter 2026, cell F${feeRow("1440")}: Avgiften för Ale (1440) är`);
});

test("a fee typed over on the fee sheet is told, and written in Kontroll", async () => {
  const { places } = await told({ sheet: "Avgifter 2026", reference: `F${feeRow("1490")}`, value: 50000 });
  expect(places).toEqual([["fee-sheet-fee-differs", "Avgifter 2026", `F${feeRow("1490")}`]]);
  const written = (await readValues(folder.read("ändrad.xlsx"))).get("Kontroll") ?? [];
  expect(written[1]).toContain("Fel: 0. Varningar: 3. Upplysningar: 0.");
  expect(written[3]?.slice(0, 3)).toEqual(["varning", "Avgifter 2026", `F${feeRow("1490")}`]);
});

test("a stated amount that no fee rests on is told all the same", async () => {
  const row = rowWith(sheets.get("Avgifter 2026"), "Högsta avgift (kr)");
  const { places } = await told({ sheet: "Avgifter 2026", reference: `C${row}`, value: 45001 });
  expect(places).toEqual([["fee-sheet-cell-differs", "Avgifter 2026", `C${row}`]]);
});

test("a member added since is told, and one that has left", async () => {
  const added = await told({ sheet: "Avgifter 2026", reference: `A${feeRow("1440")}`, value: "1463x" });
  expect(added.places.map(([code]) => code)).toEqual(["fee-sheet-extra", "fee-sheet-lacks"]);
});

test("A1 that says OFULLSTÄNDIG is told, and calculating again mends it", async () => {
  const { places } = await told({ sheet: "Avgifter 2026", reference: "A1", value: "OFULLSTÄNDIG – KÖR IGEN" });
  expect(places).toEqual([["fee-sheet-incomplete", "Avgifter 2026", "A1"]]);
  await folder.run("calculate-fees", "@ändrad.xlsx");
  expect((await folder.json("check", "@ändrad.xlsx")).findings.filter(ofFees)).toEqual([]);
});

test("what the sample's report states otherwise than its rows give is told, as the year's summary tells it", async () => {
  folder.write("år.xlsx", fees);
  const summarised = await folder.json("summarise-year", "@år.xlsx");
  const checked = await folder.json("check", "@år.xlsx");
  expect(checked.findings).toEqual(summarised.findings);
  expect(checked.findings.map(({ code, column, row }) => [code, `${column}${row}`])).toEqual([
    ["stated-figure-differs", "C2"],
    ["stated-figure-differs", "C3"],
  ]);
});

test("check before the first calculation says how to calculate", async () => {
  await folder.run("new-workbook", "@ny.xlsx", "--sample");
  const ran = await folder.run("check", "@ny.xlsx");
  expect([ran.code, ran.err.split("\n")[0]]).toEqual([
    0,
    "upplysning: Avgifterna för 2026 är inte beräknade i arbetsboken än. Kör Beräkna avgifter.",
  ]);
  expect(ran.out.split("\n")[0]).toBe("Fel: 0. Varningar: 2. Upplysningar: 1.");
});

test("check finds a fault typed into a sheet that new-workbook made, at its cell in the table", async () => {
  folder.write("ändrad.xlsx", await withCells(fees, { sheet: "Befolkning", reference: "C9", value: "32.000" }));
  const { exit, findings } = await folder.json("check", "@ändrad.xlsx");
  expect([exit, findings[0]?.code, findings[0]?.sheet, findings[0]?.row, findings[0]?.column]).toEqual([
    ...[1, "number-dot-thousands", "Befolkning", 9, "C"],
  ]);
});
