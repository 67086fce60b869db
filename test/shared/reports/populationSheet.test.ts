import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { noteLines } from "../../../shared/reports/noteLines";
import { formatted } from "../workbook/reading/workbookContent";
import { network, networkSheets, populations, updated, withFigure } from "../commands/populationWorkbook";

function drawn(...args: Parameters<typeof updated>): SheetModel {
  const [sheet, ...others] = updated(...args).plan.sheets;
  if (sheet === undefined || others.length > 0) throw new Error("one sheet is drawn");
  return sheet;
}

const texts = (sheet: SheetModel) => sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
const rowOf = (sheet: SheetModel, code: string, at = 0) => texts(sheet).filter((row) => row[1] === code)[at];
const notes = (sheet: SheetModel) =>
  sheet.rows.flatMap((row) => (row[0]?.style === "note" ? [String(row[0].value)] : [])).join(" ");

test("the sheet has the network's name, the latest year first, and each figure beside the one of the year before", () => {
  const sheet = drawn(network());
  expect([sheet.name, sheet.marker]).toEqual(["Folkmängd 2025", "_KN_Folkmangd_2025"]);
  expect(texts(sheet).slice(0, 6)).toEqual([
    ["Folkmängd 31 december 2025 – Provnätverket"],
    ["Folkmängd 31 december 2025 och 2024"],
    ["Av 2 kommuner och regioner med siffror för båda åren ökade 2, minskade 0 och var 0 oförändrade."],
    ["Kommun", "Kommunkod", "31 december 2024", "31 december 2025", "Ändring (personer)", "Ändring (%)", "Anmärkning"],
    ["Borås", "1490", 114872, 115238, 366, 366 / 114872, "ingen"],
    ["Ale", "1440", 32576, 32620, 44, 44 / 32576, "ingen"],
  ]);
  expect(texts(sheet)[6]).toEqual(["Folkmängd 31 december 2024 och 2023"]);
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Folkmangd_2025_2025", "Folkmangd_2025_2024"]);
});

test("change and per cent are formulas that follow the figures beside them", () => {
  const row = drawn(network()).rows[4];
  expect(row?.map((cell) => cell?.formula?.kind ?? null)).toEqual([null, null, null, null, "call", "call", null]);
  expect(row?.map((cell) => cell?.format ?? null)).toEqual([null, "@", "#,##0", "#,##0", "#,##0", "0.0%", null]);
});

test("what is missing is said in words, and no cell of a table is blank", () => {
  const sheet = drawn(network(), {}, withFigure("1490", 2025, null));
  expect(rowOf(sheet, "1490")).toEqual([
    ...["Borås", "1490", 114872, "uppgift saknas", "uppgift saknas", "uppgift saknas", "Siffran saknas i källan."],
  ]);
  expect(rowOf(sheet, "1490", 1)?.slice(2, 6)).toEqual(["uppgift saknas", 114872, "uppgift saknas", "uppgift saknas"]);
  for (const { area } of sheet.tables) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = Array.from({ length: area.columns }, (_, at) => sheet.rows[row - 1]?.[at]?.value ?? "");
      expect([row, cells.includes("")]).toEqual([row, false]);
    }
  }
});

test("remarks say a revision that is not written, one that is, a jump, and zero", () => {
  const content = network(populations(["1440", 2024, 30000]));
  expect(rowOf(drawn(content), "1440", 1)?.at(-1)).toBe(
    "I Befolkning står 30\u00a0000; den nya siffran är inte införd.",
  );
  expect(rowOf(drawn(content, { acceptRevisions: true }), "1440", 1)?.at(-1)).toBe(
    "Reviderad 2 mars 2026, tidigare 30\u00a0000.",
  );
  const jumped = drawn(network(), {}, withFigure("1440", 2025, 40000));
  expect(rowOf(jumped, "1440")?.at(-1)).toBe("Ändringen är större än 5\u00a0%.");
  expect(rowOf(drawn(network(), {}, withFigure("1440", 2025, 0)), "1440")?.at(-1)).toBe(
    "SCB anger 0: kommunen fanns inte.",
  );
});

test("a revision of an earlier run is still said", () => {
  const row = ["1440", 2024, 32576, "Ale", null, null, null, null, 32000, formatted(45800, "yyyy-mm-dd")];
  expect(rowOf(drawn(network(populations(row))), "1440", 1)?.at(-1)).toBe(
    "Reviderad 23 maj 2025, tidigare 32\u00a0000.",
  );
});

test("the closing note cites SCB, table, day and day of fetching, and SCB's notes in full, in lines no wider than the sheet", () => {
  const sheet = drawn(network());
  const note = notes(sheet);
  expect(note).toContain("Källa: SCB, tabell TAB638, folkmängd 31 december 2024, hämtad 2 mars 2026.");
  expect(note).toContain("Källa: SCB, tabell TAB5557, folkmängd 31 december 2025, hämtad 2 mars 2026.");
  expect(note).toContain(
    "SCB om TAB5557: Från och med referensåret 2025 är en liten kontrollerad slumpmässig osäkerhet införd",
  );
  expect(note).toContain("Läs mer här: Skyddsmetoder (https://www.scb.se/skyddsmetoder/), och i dokumentationen.");
  expect(note).toContain("SCB om TAB638: Heby kommun hade koden 1917");
  const longest = Math.max(
    ...sheet.rows.flatMap((row) => (row[0]?.style === "note" ? [String(row[0].value).length] : [])),
  );
  expect(longest).toBeLessThanOrEqual(sheet.widths.reduce((sum, width) => sum + width, 0));
});

test("a long note is broken between words, and nothing of it is lost", () => {
  const note = "ett två tre fyra fem sex sju";
  expect(noteLines(note, 10)).toEqual(["ett två", "tre fyra", "fem sex", "sju"]);
  expect(noteLines("https://www.scb.se/lang-adress ja", 10)).toEqual(["https://www.scb.se/lang-adress", "ja"]);
  expect(noteLines("", 10)).toEqual([]);
});

test("who grew and fell most is said where some did each", () => {
  const rows = populations(["1440", 2024, 32000], ["1490", 2024, 120000]);
  const sheet = drawn(network(rows), { years: [2025] });
  expect(texts(sheet)[3]).toEqual([
    "Störst ökning i procent: Ale (+1,9\u00a0%). Störst minskning: Borås (−4,0\u00a0%).",
  ]);
});

test("a sheet of the person's own with the name is left alone; ours is found again by its marker", () => {
  const content = network();
  const own = { ...content, sheets: [...content.sheets, { name: "Folkmängd 2025", marker: null, tables: [] }] };
  const outcome = updated(own);
  expect(outcome.plan.sheets[0]?.name).toBe("Folkmängd 2025 (2)");
  expect(outcome.plan.findings.map(({ code }) => code)).toEqual(["sheet-name-taken"]);
  const moved = {
    ...content,
    sheets: [...content.sheets, { name: "Bilaga 1", marker: "_KN_Folkmangd_2025", tables: [] }],
  };
  expect(updated(moved).plan.sheets[0]?.name).toBe("Bilaga 1");
});

test("in English, and without a name of the network, it reads as well", () => {
  const settings = [
    ["Name", "Value"],
    ["Fee year", 2026],
    ["Language", "English"],
    ["Jump limit (%)", 0.1],
  ];
  const sheet = drawn(network({ ...networkSheets, Inställningar: [], Settings: settings }));
  expect(texts(sheet)[0]).toEqual(["Population on 31 December 2025"]);
  expect(rowOf(sheet, "1490")?.at(-1)).toBe("The change is above 0.1%.");
  expect(notes(sheet)).toContain(
    "Source: Statistics Sweden (SCB), table TAB5557, population on 31 December 2025, fetched on 2 March 2026.",
  );
});
