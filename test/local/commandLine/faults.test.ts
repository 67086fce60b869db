import { feeFindings } from "../../../shared/text/findings/fees";
import { readingFindings } from "../../../shared/text/findings/reading";
import { readValues } from "../../judge/readValues";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { packageOf, partsOf } from "../xlsx/packageOf";
import { CommandFolder } from "./commandFolder";
import { allFaults } from "./faults/allFaults";
import { all, cell, faultySheets, type FaultCase } from "./faults/faultCase";

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

const cases = allFaults.map((each) => [each.fault, each] as const);
/** The faulty workbooks have sheets without Excel tables: this one needs a table. */
const belowTable = { code: "rows-below-table" };

const severityOf = ({ severity }: FaultCase): "error" | "warning" | "note" => severity ?? "error";
const severityWords = {
  sv: { error: "fel", warning: "varning", note: "upplysning" },
  en: { error: "error", warning: "warning", note: "note" },
};

/** "fel: Medlemmar, cell B2: Kommunkoden …", as a person reads it. */
function toldLine(each: FaultCase, language: "sv" | "en"): string {
  const [sheet, row, column] = each.at;
  const rowWord = language === "sv" ? "rad" : "row";
  const within = row === null ? null : column === null ? `${rowWord} ${row}` : `cell ${column}${row}`;
  const place = [sheet, within].filter((part) => part !== null).join(", ");
  const severity = severityWords[language][severityOf(each)];
  return `${severity}: ${place === "" ? "" : `${place}: `}${each[language]}`;
}

test.each(cases)("%s: told with code, place and sentence, and nothing is written", async (_, each) => {
  const [sheet, row, column] = each.at;
  const severity = severityOf(each);
  const options = each.options ?? [];
  await folder.writeSheets("fel.xlsx", faultySheets(each.change));
  const before = folder.read("fel.xlsx");
  const dryRun = severity === "error" ? [] : ["--dry-run"];
  const english = await folder.run("calculate-fees", "@fel.xlsx", "--lang", "en", ...options, ...dryRun);
  expect(english.err.split("\n")).toContain(toldLine(each, "en"));
  expect(english.code).toBe(severity === "error" ? 1 : 0);
  expect(folder.read("fel.xlsx").equals(before)).toBe(true);

  const checked = await folder.json("check", "@fel.xlsx", "--dry-run", ...options);
  const codes = checked.findings.map((finding) => finding.code).filter((code) => code !== "fee-sheet-absent");
  expect(codes.sort()).toEqual([each.code, ...(each.besides ?? [])].sort());
  const message = toldLine(each, "sv").replace(/^\S+: /, "");
  expect(checked.findings).toContainEqual({ code: each.code, severity, sheet, row, column, message });
  expect(checked.err.split("\n")).toContain(toldLine(each, "sv"));
  expect([checked.exit, checked.sheets]).toEqual([severity === "error" ? 1 : 0, ["Kontroll"]]);
  if (severity === "error") expect(checked).toMatchObject({ members: [], total: null, payers: [] });
});

const written = allFaults.filter(({ code }) =>
  ["missing-table", "missing-headers", "unknown-code", "text-number", "class-falling", "floor-above-cap"].includes(
    code,
  ),
);

test.each(written.map((each) => [each.fault, each] as const))(
  "%s: check writes it in Kontroll and leaves the other sheets",
  async (_, each) => {
    const [sheet, row, column] = each.at;
    await folder.writeSheets("fel.xlsx", faultySheets(each.change));
    const before = folder.read("fel.xlsx");
    expect((await folder.run("check", "@fel.xlsx")).code).toBe(severityOf(each) === "error" ? 1 : 0);
    const after = folder.read("fel.xlsx");
    const cellText = row === null ? "–" : column === null ? `rad ${row}` : `${column}${row}`;
    const place = [sheet ?? "hela arbetsboken", cellText];
    const rows = (await readValues(after)).get("Kontroll");
    expect(rows).toContainEqual([severityWords.sv[severityOf(each)], ...place, each.sv, each.code]);
    await expectSameSheets(before, after);
  },
);

/** The sheets of the workbook before are in the one after, byte for byte. */
async function expectSameSheets(before: Uint8Array, after: Uint8Array): Promise<void> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  const sheets = Object.keys(old).filter((part) => part.startsWith("xl/worksheets/"));
  expect(sheets.filter((part) => !Buffer.from(now[part] ?? []).equals(Buffer.from(old[part] ?? [])))).toEqual([]);
}

test("rows typed below Excel tables: told at the first of them, and the fees are without them", async () => {
  const parts = await partsOf(await sampleWorkbook());
  const withRow = (sheet: string, row: number, text: string) => {
    const xml = Buffer.from(parts[sheet] ?? []).toString();
    const cell = `<c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
    return { [sheet]: xml.replace("</sheetData>", `<row r="${row}">${cell}</row></sheetData>`) };
  };
  const bytes = await packageOf({
    ...parts,
    ...withRow("xl/worksheets/sheet2.xml", 38, "Gullspång"),
    // Below the one row of a table that holds nothing yet.
    ...withRow("xl/worksheets/sheet10.xml", 3, "1440"),
  });
  folder.write("tabell.xlsx", bytes);
  const { exit, members, findings } = await folder.json("calculate-fees", "@tabell.xlsx", "--dry-run");
  expect([exit, members.length]).toEqual([0, 36]);
  expect(findings.map(({ code, severity, sheet, row }) => [code, severity, sheet, row])).toEqual([
    [belowTable.code, "warning", "Medlemmar", 38],
    [belowTable.code, "warning", "Beslut", 3],
  ]);
});

test("every sentence on input sheets and fees has a workbook above that calls for it", () => {
  const tried = new Set([...allFaults, belowTable].map(({ code }) => code));
  expect([...Object.keys(readingFindings), ...Object.keys(feeFindings)].filter((code) => !tried.has(code))).toEqual([]);
});

test("all faults of all tables are told at once, table by table and row by row", async () => {
  const change = all(
    cell("Avgiftsregel", 2, "E", 60000),
    cell("Befolkning", 6, "C", "?"),
    cell("Befolkning", 3, "B", "i år"),
    cell("Medlemmar", 4, "D", "snart"),
    cell("Medlemmar", 2, "B", "9999"),
    cell("Löneindex", 3, "D", "euro"),
  );
  await folder.writeSheets("fel.xlsx", faultySheets(change));
  const { findings } = await folder.json("check", "@fel.xlsx", "--dry-run");
  expect(findings.map(({ code, sheet, row, column }) => `${code} ${sheet ?? ""}!${column ?? ""}${row ?? ""}`)).toEqual([
    "unknown-code Medlemmar!B2",
    "not-a-date Medlemmar!D4",
    "not-a-year Befolkning!B3",
    "not-a-number Befolkning!C6",
    "unknown-word Löneindex!D3",
    "floor-above-cap Avgiftsregel!E2",
  ]);
});

test("faults that the fees find stand in the order of the sheet's rows", async () => {
  await folder.writeSheets("fel.xlsx", faultySheets(cell("Avgiftsregel", 2, "A", 2023)));
  const { findings } = await folder.json("check", "@fel.xlsx", "--dry-run");
  expect(findings.map(({ code, row }) => [code, row])).toEqual([2, 3, 4].map((row) => ["no-rule", row]));
});
