import { quoteCleaner } from "../../../../shared/imports/exports/survey/quoteText";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { gridOf } from "../gridOf";

const clean = quoteCleaner(["Åsa Ek", "Örjan (Miljö) Al-Björk"]);

test.each([
  ["Tack Åsa Ek för en bra dag!", "Tack […] för en bra dag!"],
  ["Åsas föredrag och Ek var bra", "[…]s föredrag och […] var bra"],
  ["Eken vid åsa stod kvar", "Eken vid åsa stod kvar"],
  ["Örjan (Miljö) Al-Björk höll i det", "[…] höll i det"],
  ["Skriv till asa.ek@kommun-a.example.", "Skriv till […]."],
  ["Ring 070-123 45 67, +46 70 123 45 67 eller (031) 12 34 56", "Ring […], […] eller […]"],
  ["Född 19800101-1234", "Född […]"],
  ["Den 2026-02-04 kl 09.00 kom 12 345 personer", "Den 2026-02-04 kl 09.00 kom 12 345 personer"],
  ["Jag heter Lisa Berg och var med", "Jag heter […] och var med"],
  ["Bra dag! Mvh Lisa", "Bra dag! Mvh […]"],
  ["Åsa Svensson höll i det. Bra!", "[…] höll i det. Bra!"],
  ["ÅSA EK var bra", "[…] var bra"],
  ["Björk var bra", "[…] var bra"],
  ["Vad Ek Bra", "Vad […] Bra"],
  ["Namn på mötet: Hälsa och miljö", "Namn på mötet: Hälsa och miljö"],
  ["  rad ett\r\n\r\nrad  två\u00a0 ", "rad ett rad två"],
])("names, addresses and numbers are taken out of %j", (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});

test("what would be nothing but what was taken out is no quote", () => {
  const rows = [
    ["Tidstämpel", "Namn", "Nöjdhet", "Kommentar"],
    ["2026-02-04 15.00.00", "Åsa Ek", "5", "Åsa Ek"],
    ["2026-02-04 15.01.00", "Bo By", "5", "…"],
    ["2026-02-04 15.02.00", "Bo By", "4", "Åsa var bra"],
  ];
  const { survey } = readExport([gridOf(rows)], "x.xlsx");
  expect(survey?.quotes).toEqual([{ row: 4, item: 1, text: "[…] var bra" }]);
});

test("names that the workbook knows are taken out too, also where the file has none", () => {
  const rows = [
    ["Tidstämpel", "Nöjdhet", "Kommentar"],
    ["2026-02-04 15.00.00", "5", "Tack Anna Ek"],
    ["2026-02-04 15.01.00", "4", "Anna Svensson var bra"],
  ];
  const { survey } = readExport([gridOf(rows)], "x.xlsx", { kind: "survey", names: ["Ek, Anna"] });
  expect(survey?.quotes.map(({ text }) => text)).toEqual(["Tack […]", "[…] var bra"]);
});

test("a name is taken out however many others are known", () => {
  const many = Array.from(
    { length: 20000 },
    (_none, at) => `Namn${String.fromCharCode(97 + (at % 26))} (${String(at)})`,
  );
  expect(quoteCleaner([...many, "Zoe Öst", "bo (miljö) ek"])("Tack Zoe och bo (miljö) ek")).toBe("Tack […] och […]");
});
