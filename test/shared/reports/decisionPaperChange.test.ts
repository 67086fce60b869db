import { commands } from "../../../shared/commands/commands";
import { soundSheets } from "../../local/commandLine/commandFolder";
import { noOptions } from "../commands/planOf";
import type { TestCell } from "../workbook/reading/workbookContent";
import { networkContent } from "./sheetsOf";

type Rows = readonly (readonly TestCell[])[];

const sound = soundSheets as Readonly<Record<string, Rows>>;

/** What the paper of 2022 says under "Förslag till beslut" and of whose fee changes most, nbsp as blanks. */
function proposal(changed: Readonly<Record<string, Rows>>) {
  const command = commands.find(({ name }) => name === "decision-paper");
  const content = networkContent({ ...sound, ...changed });
  const sheet = command?.plan({ content, options: { ...noOptions, year: 2022 } }).plan.sheets[0];
  const lines = sheet?.rows.map(([cell]) => String(cell?.value).replace(/\u00a0/g, " ")) ?? [];
  const [from, to] = [lines.indexOf("Förslag till beslut"), lines.indexOf("Tariff")];
  return lines.slice(from + 1, to).join(" ");
}

const without2020 = (...codes: readonly string[]) =>
  (sound.Befolkning ?? []).filter(([code, year]) => year !== 2020 || !codes.includes(String(code)));

test("the change from last year is that of all members where every fee of both years is known", () => {
  expect(proposal({})).toContain(
    "Räknat på de medlemmar vars avgift är känd båda åren (3) är det +2 332 kr (+2,65 %) mot 2021.",
  );
  expect(proposal({})).not.toContain("Utanför");
});

test("a member whose fee of last year is unknown stands outside the comparison, and is counted", () => {
  const told = proposal({ Befolkning: without2020("1440") });
  // 6 000 + 50 000 became 6 150 + 51 250: the 32 800 of the third is no rise.
  expect(told).toContain("sammanlagt 90 200 kr");
  expect(told).toContain(
    "Räknat på de medlemmar vars avgift är känd båda åren (2) är det +1 400 kr (+2,5 %) mot 2021.",
  );
  expect(told).toContain("Utanför den jämförelsen: medlemmar vars avgift 2021 inte är känd (1).");
});

test("those who came and those who left stand outside too", () => {
  const Medlemmar: Rows = [
    ["Kommun", "Kommunkod", "Från", "Till"],
    ["Ale", "1440", null, null],
    ["Borås", "1490", "2022-01-01", null],
    ["Dals-Ed", "1438", null, "2021-12-31"],
  ];
  const told = proposal({ Medlemmar });
  expect(told).toContain("Räknat på de medlemmar vars avgift är känd båda åren (1) är det +932 kr (+2,92 %) mot 2021.");
  expect(told).toContain("Utanför den jämförelsen: nya medlemmar (1), medlemmar som har lämnat (1).");
});

test("where no fee of last year is known no change is stated", () => {
  const told = proposal({ Befolkning: without2020("1440", "1438", "1490") });
  expect(told).toContain("Ingen medlem har en känd avgift 2021, så ingen ändring kan anges.");
  expect(told).not.toContain("mot 2021");
});
