import { compareYears } from "../../../shared/commands/compareYears";
import { check } from "../../../shared/commands/check";
import type { TestCell } from "../workbook/reading/workbookContent";
import { networkContent } from "../reports/sheetsOf";
import { soundSheets } from "../../local/commandLine/commandFolder";
import { noOptions } from "./planOf";

type Rows = readonly (readonly TestCell[])[];

const sound = soundSheets as Readonly<Record<string, Rows>>;

function compared(changed: Readonly<Record<string, Rows>> = {}, options: Partial<typeof noOptions> = {}) {
  return compareYears.plan({
    content: networkContent({ ...sound, ...changed }),
    options: { ...noOptions, ...options },
  });
}

const changedMembers: Rows = [
  ["Kommun", "Kommunkod", "Från", "Till"],
  ["Ale", "1440", null, null],
  ["Borås", "1490", "2022-01-01", null],
  ["Dals-Ed", "1438", null, "2021-12-31"],
];

test("each member's change in kronor and per cent with its parts, and their totals", () => {
  const { changes } = compared();
  expect(changes).toEqual({
    year: 2022,
    previousYear: 2021,
    members: [
      {
        ...{ code: "1438", name: "Dals-Ed", fee: 6150, previousFee: 6000, change: 150, changePercent: 2.5 },
        parts: [
          { kind: "population", amount: 0 },
          { kind: "index", amount: 150 },
          { kind: "rule", amount: 0 },
        ],
      },
      {
        ...{ code: "1440", name: "Ale", fee: 32800, previousFee: 31868, change: 932 },
        changePercent: 93_200 / 31_868,
        parts: [
          { kind: "population", amount: 132 },
          { kind: "index", amount: 800 },
          { kind: "rule", amount: 0 },
        ],
      },
      {
        ...{ code: "1490", name: "Borås", fee: 51250, previousFee: 50000, change: 1250, changePercent: 2.5 },
        parts: [
          { kind: "population", amount: 0 },
          { kind: "index", amount: 1250 },
          { kind: "rule", amount: 0 },
        ],
      },
    ],
    total: {
      change: 2332,
      parts: [
        { kind: "population", amount: 132 },
        { kind: "index", amount: 2200 },
        { kind: "rule", amount: 0 },
      ],
    },
  });
});

test("those who came and those who left have one part, no percentage and say so on the sheet", () => {
  const { changes, plan } = compared({ Medlemmar: changedMembers });
  expect(
    changes?.members.map(({ code, fee, previousFee, changePercent, parts }) => [
      code,
      fee,
      previousFee,
      changePercent,
      parts,
    ]),
  ).toEqual([
    ["1438", null, 6000, -100, [{ kind: "exit", amount: -6000 }]],
    ["1440", 32800, 31868, 93_200 / 31_868, changes?.members[1]?.parts],
    ["1490", 51250, null, null, [{ kind: "entry", amount: 51250 }]],
  ]);
  const rows = plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
  expect(rows).toContainEqual(["1438", "Dals-Ed", 6000, "inte medlem", -6000, -1, 0, 0, 0, 0, -6000]);
  expect(rows).toContainEqual(["1490", "Borås", "inte medlem", 51250, 51250, "uppgift saknas", 0, 0, 0, 51250, 0]);
  expect(rows).toContainEqual([2022, "Inträde", 51250]);
  const lines = rows.map(([first]) => String(first).replace(/\u00a0/g, " "));
  expect(lines).toContain(
    "Summan går från 37 868 kr till 84 050 kr: 1 medlemmar betalar mer, 0 mindre och 0 lika mycket som 2021.",
  );
  expect(lines).toContain(
    "Summorna räknar också inträden (1) och utträden (1), som är varken mer, mindre eller lika mycket.",
  );
  expect(rows).toContainEqual([2022, "Ändring", 932 + 51250 - 6000]);
});

test("an unknown fee of last year is said to be missing and counted nowhere", () => {
  const Befolkning = sound.Befolkning?.filter((row) => row[0] !== "1440" || row[1] !== 2020) ?? [];
  const { changes, plan } = compared({ Befolkning });
  expect(changes?.members[1]).toMatchObject({ code: "1440", fee: 32800, previousFee: null, change: null, parts: [] });
  expect(changes?.total.change).toBe(1400);
  const rows = plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
  const missing = "uppgift saknas";
  expect(rows).toContainEqual(["1440", "Ale", missing, 32800, ...Array.from({ length: 5 }, () => missing)]);
});

test("sentences and totals are of those whose change is known, and say who stands outside", () => {
  const Befolkning = sound.Befolkning?.filter((row) => row[0] !== "1440" || row[1] !== 2020) ?? [];
  const { plan } = compared({ Befolkning });
  const rows = plan.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value)) ?? [];
  const lines = rows.map(([first]) => String(first).replace(/\u00a0/g, " "));
  expect(lines).toContain(
    "För de medlemmar som kan jämföras (2) går summan från 56 000 kr till 57 400 kr: 2 betalar mer, 0 mindre och 0 lika mycket som 2021.",
  );
  expect(lines).toContain("Utanför jämförelsen, eftersom deras avgift 2021 inte är känd: Ale.");
  expect(lines.join(" ")).not.toContain("inträden");
  const totals = rows.filter(([year]) => year === 2022).map(([, measure, value]) => [measure, value]);
  expect(totals).toEqual([
    ["Summa 2021, jämförda", 56000],
    ["Summa 2022, jämförda", 57400],
    ["Ändring", 1400],
    ["Ändrad folkmängd", 0],
    ["Indexuppräkning", 1400],
    ["Ändrad regel", 0],
    ["Utanför jämförelsen", 32800],
    ["Summa avgifter 2022", 90200],
  ]);
});

test("where nobody's fee of last year is known nothing is compared, and that is said", () => {
  const Befolkning = sound.Befolkning?.filter((row) => row[1] !== 2020) ?? [];
  const { plan, changes } = compared({ Befolkning });
  expect(changes?.members.map(({ change }) => change)).toEqual([null, null, null]);
  const lines = plan.sheets[0]?.rows.map(([first]) => String(first?.value)) ?? [];
  expect(lines).toContain("Ingen medlem har en känd avgift 2021, så ingenting kan jämföras.");
  expect(lines.filter((line) => line.includes("summan från") || line.startsWith("Summan"))).toEqual([]);
});

test("fixed years are told, and what was fixed beside the computation is a column", () => {
  const fixed = [
    ["1440", 31000],
    ["1490", 50000],
    ["1438", 6000],
  ].map(([code, fee]) => [2021, code ?? null, fee ?? null]);
  const { changes, plan } = compared({ "Fastställda avgifter": [["År", "Kommunkod", "Avgift"], ...fixed] });
  expect(changes?.members[1]?.parts).toContainEqual({ kind: "fixedAmount", amount: 868 });
  const texts = plan.sheets[0]?.rows.flat().map((cell) => cell?.value) ?? [];
  expect(texts).toContain("Fastställt belopp");
  expect(texts).toContain("2021 är fastställt: dess avgifter är de fastställda.");
});

test("the sums and the changes are live formulas, and values where a person asks for values", () => {
  const formulas = (valuesOnly: boolean) =>
    compared({}, { valuesOnly })
      .plan.sheets[0]?.rows.flat()
      .filter((cell) => cell?.formula !== undefined).length;
  expect(formulas(false)).toBe(3 * 2 + 6);
  expect(formulas(true)).toBe(0);
});

test("the sheet in English", () => {
  const Inställningar: Rows = [
    ["Namn", "Värde"],
    ["Avgiftsår", 2022],
    ["Språk", "en"],
  ];
  const [sheet] = compared({ Inställningar }).plan.sheets;
  expect([sheet?.name, sheet?.marker]).toEqual(["Comparison 2022", "_KN_Jamforelse_2022"]);
  expect(sheet?.rows[0]?.[0]?.value).toBe("Fees 2022 compared with 2021");
  expect(sheet?.rows.flat().map((cell) => cell?.value)).toContain("Indexing");
});

test("a preliminary result says so in the title", () => {
  const [sheet] = compared({}, { populationYear: 2020 }).plan.sheets;
  expect(sheet?.rows[0]?.[0]?.value).toBe("PRELIMINÄRT: Avgifter 2022 jämförda med 2021");
});

test("with errors only Kontroll is drawn", () => {
  const { plan, changes } = compared({ Befolkning: sound.Befolkning?.slice(0, 6) ?? [] });
  expect([plan.sheets.map(({ name }) => name), changes]).toEqual([["Kontroll"], undefined]);
  expect(check.plan({ content: networkContent(sound), options: noOptions }).changes).toBeUndefined();
});
