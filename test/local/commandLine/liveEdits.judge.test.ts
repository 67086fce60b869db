import { mkdirSync } from "node:fs";
import { findLibreOffice, recalculate } from "../../judge/libreOffice";
import { readValues } from "../../judge/readValues";
import { CommandFolder } from "./commandFolder";
import { rowWith, withCells, type CellChange } from "./withCell";

const maybe = findLibreOffice() === null ? test.skip : test;

type Values = Awaited<ReturnType<typeof readValues>>;

const feeSheet = "Avgifter 2026";

function parameter(label: string, value: number) {
  return (values: Values): CellChange => ({
    ...{ sheet: feeSheet, reference: `C${rowWith(values.get(feeSheet), label)}`, value },
  });
}

/** What a person types on the fee sheet of the calculated sample, and on an input sheet to the same effect. */
const edits: readonly (readonly [string, (values: Values) => CellChange, (values: Values) => CellChange])[] = [
  [
    "a population",
    (values) => ({ sheet: feeSheet, reference: `C${rowWith(values.get(feeSheet), "1440")}`, value: 41234 }),
    (values) => ({
      sheet: "Befolkning",
      reference: `C${rowWith(values.get("Befolkning"), "1440", 2025)}`,
      value: 41234,
    }),
  ],
  [
    "the stated floor",
    parameter("Lägsta avgift (kr)", 12345),
    () => ({ sheet: "Avgiftsregel", reference: "F2", value: 12345 }),
  ],
  [
    "the unit of rounding",
    parameter("Avgiften avrundas till (kr)", 100),
    () => ({ sheet: "Avgiftsregel", reference: "V2", value: 100 }),
  ],
  [
    "the factor",
    parameter("Indexfaktor", 1.2345),
    (values) => ({ sheet: "Löneindex", reference: `C${rowWith(values.get("Löneindex"), 2024)}`, value: 123.45 }),
  ],
];

const boundWords: Readonly<Record<string, string>> = { golv: "floor", tak: "cap", ingen: "none" };

/** Code, fee and bound of each member, and the total, as the fee sheet shows them. */
function shownFees(values: Values) {
  const rows = values.get(feeSheet) ?? [];
  const header = rows[rowWith(rows, "Kommunkod", "Obegränsad avgift") - 1] ?? [];
  const first = rowWith(rows, "Kommunkod", "Obegränsad avgift");
  const fees = rows.slice(first, first + 36).map((row) => ({
    code: row[0],
    fee: row[header.indexOf("Avgift 2026")],
    bound: boundWords[String(row[header.indexOf("Gräns")])],
  }));
  return { fees, total: rows[rowWith(rows, "Summa avgifter (kr)") - 1]?.[2] };
}

maybe(
  "what is typed on the fee sheet of a written workbook gives in LibreOffice the fees that the input sheets would",
  async () => {
    const folder = new CommandFolder();
    await folder.run("new-workbook", "@exempel.xlsx", "--sample");
    await folder.run("calculate-fees", "@exempel.xlsx");
    const bytes = folder.read("exempel.xlsx");
    const values = await readValues(bytes);
    const files: string[] = [];
    for (const [what, onFeeSheet] of edits) {
      folder.write(`${what}.xlsx`, await withCells(bytes, onFeeSheet(values)));
      files.push(folder.file(`${what}.xlsx`));
    }
    mkdirSync(folder.file("ut"));
    recalculate(files, folder.file("ut"));
    for (const [what, , onInputSheet] of edits) {
      folder.write("inmatning.xlsx", await withCells(bytes, onInputSheet(values)));
      const { members, total } = await folder.json("calculate-fees", "@inmatning.xlsx", "--dry-run");
      const expected = { fees: members.map(({ code, fee, bound }) => ({ code, fee, bound })), total };
      expect([what, shownFees(await readValues(folder.read(`ut/${what}.xlsx`)))]).toEqual([what, expected]);
      expect([what, expected]).not.toEqual([what, shownFees(values)]);
    }
    folder.remove();
  },
  120_000,
);
