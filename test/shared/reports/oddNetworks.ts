import type { TestCell } from "../workbook/reading/workbookContent";

type Rows = readonly (readonly TestCell[])[];
export type NetworkSheets = Readonly<Record<string, Rows>>;

const ruleHeaders = [
  ...["Gäller från år", "Kategori", "Basår", "Fast del", "Avgift per invånare", "Lägsta avgift", "Högsta avgift"],
  ...["Indexserie", "Avrunda per invånare (öre)", "Avrunda golv/tak/fast (kr)", "Kedja från", "Avrundning"],
  ...["Nya medlemmar", "Andel av index", "Lägsta höjning", "Sänks aldrig"],
];

const plainRule = [2021, null, 2021, null, 1.05, 6000, 50000, "LCI"];

function members(...rows: Rows): Rows {
  return [["Kommun", "Kommunkod", "Betalare", "Från", "Till", "Kategori"], ...rows];
}

function rules(...rows: Rows): Rows {
  return [ruleHeaders, ...rows];
}

const populations: Rows = [
  ["Kommunkod", "År", "Folkmängd", "Slag"],
  ...[2019, 2020, 2021, 2022].flatMap((year): Rows => [
    ["1440", year, 31000 + 37 * (year - 2019), "publicerad"],
    ["1490", year, 113000 + 241 * (year - 2019), "publicerad"],
    ["1438", year, 4800 - 13 * (year - 2019), "härledd"],
    ["01", year, 2390000 + 20000 * (year - 2019), "publicerad"],
  ]),
];

const index: Rows = [
  ["Serie", "Period", "Värde", "Enhet", "Status"],
  ["LCI", 2018, 97.1, "index", null],
  ["LCI", 2019, 100, "index", null],
  ["LCI", 2020, 102.5, "index", null],
  ["LCI", 2021, 101.9, "index", null],
  ["Procent", 2020, 2.5, "procent", null],
  ["Procent", 2021, -0.4, "procent", null],
];

const base: NetworkSheets = {
  Inställningar: [
    ["Namn", "Värde"],
    ["Nätverkets namn", "Provnätverket å ä ö"],
    ["Avgiftsår", 2023],
  ],
  Medlemmar: members(["Ale", "1440"], ["Borås", "1490"], ["Dals-Ed", "1438"]),
  Befolkning: populations,
  Avgiftsregel: rules(plainRule),
  Löneindex: index,
};

const throughUnion = members(["Ale", "1440"], ["Borås", "1490", "Förbundet"], ["Dals-Ed", "1438", "Förbundet"]);
const joint: Rows = [
  ["Betalare", "Beräkning"],
  ["Förbundet", "gemensamt"],
];

/** A rule that lets fees rise by 2 % a year at most, from the fixed ones. */
const risingRules = [
  [...ruleHeaders, "Högsta höjning (%)"],
  [...ruleHeaders.map((_, at) => plainRule[at] ?? null), 2],
];

function fixedFees(year: number, ...fees: readonly (readonly [code: string, fee: number])[]): Rows {
  return [["År", "Kommunkod", "Avgift", "Fastställd"], ...fees.map(([code, fee]) => [year, code, fee, "2021-11-24"])];
}

const fixedBefore = fixedFees(2022, ["1440", 30000], ["1490", 40000.5], ["1438", 0]);

/** Networks that draw every table and every kind of cell that a fee sheet or a notice may hold. */
export const oddNetworks: Readonly<Record<string, NetworkSheets>> = {
  plain: base,
  "joint payers": { ...base, Medlemmar: throughUnion, Betalare: joint },
  "decisions for a member and a payer, with öre and a reason": {
    ...base,
    Medlemmar: throughUnion,
    Beslut: [
      ["Kommunkod", "Betalare", "År", "Avgift", "Skäl", "Datum"],
      ["1440", null, 2023, 0, "Befriad i år", "2022-11-24"],
      [null, "Förbundet", 2023, 70000.55, null, null],
    ],
  },
  "a decision where the population is missing": {
    ...base,
    Befolkning: populations.filter((row) => row[0] !== "1440" || row[1] !== 2022),
    Beslut: [
      ["Kommunkod", "Betalare", "År", "Avgift"],
      ["1440", null, 2023, 12000],
    ],
  },
  "flat classes": {
    ...base,
    Avgiftsregel: rules([2021, null, 2021, null, null, null, null, "LCI", null, 100, null, 500]),
    Avgiftsklasser: [
      ["Gäller från år", "Till och med invånare", "Avgift", "Avgift per invånare"],
      [2021, 10000, 9000, null],
      [2021, 50000, 20000, null],
      [2021, null, 40000, null],
    ],
  },
  "marginal classes up to a limit": {
    ...base,
    Avgiftsregel: rules([2021, null, 2021, null, null, 5000, null, "LCI", 0.5]),
    Avgiftsklasser: [
      ["Gäller från år", "Till och med invånare", "Avgift", "Avgift per invånare"],
      [2021, 20000, null, 1.2],
      [2021, 200000, null, 0.35],
    ],
  },
  "a member that enters in May": {
    ...base,
    Medlemmar: members(["Ale", "1440"], ["Borås", "1490", null, "2023-05-15"]),
    Avgiftsregel: rules([...plainRule, null, null, null, 10, "från månad"]),
  },
  categories: {
    ...base,
    Medlemmar: members(
      ["Ale", "1440"],
      ["Borås", "1490", null, null, null, "Stad"],
      ["Region Stockholm", "01", null, null, null, "Region & län: <stor>"],
    ),
    Avgiftsregel: rules(
      plainRule,
      [2021, "Stad", null, 10000, 0.25],
      [2021, "Region & län: <stor>", 2021, 100000, null, null, null, "Procent"],
    ),
  },
  "chained rounding": {
    ...base,
    Avgiftsregel: rules([2019, null, 2020, null, 1.05, 6000, 50000, "LCI", 1, 50, "avrundat", 10]),
  },
  "decided years that are made up later": {
    ...base,
    Avgiftsregel: rules([...plainRule, null, null, null, null, null, 80, 1, "ja"]),
    Årsbeslut: [
      ["År", "Beslutat %", "Tas igen senare"],
      [2022, 0, "ja"],
    ],
  },
  "a fixed part alone, without index, network or populations": {
    Inställningar: [
      ["Namn", "Värde"],
      ["Avgiftsår", 2023],
    ],
    Medlemmar: members(["Ale", "1440"], ["Avfallsbolaget AB", "bolag/1 [å]"]),
    Befolkning: [["Kommunkod", "År", "Folkmängd"]],
    Avgiftsregel: rules([2021, null, null, 2500]),
  },
  "one member": { ...base, Medlemmar: members(["Borås", "1490"]) },
  "last year not computable": { ...base, Befolkning: populations.filter((row) => row[1] !== 2021) },
  English: {
    Settings: [
      ["Name", "Value"],
      ["Name of the network", "A network"],
      ["Fee year", 2023],
      ["Language", "English"],
    ],
    Members: [
      ["Municipality", "Municipality code", "Payer"],
      ["Ale", "1440"],
      ["Borås", "1490", "Union"],
      ["Dals-Ed", "1438", "Union"],
    ],
    Payers: [
      ["Payer", "Calculation"],
      ["Union", "joint"],
    ],
    Population: populations.map((row, at) =>
      at === 0 ? ["Municipality code", "Year", "Population"] : row.slice(0, 3),
    ),
    "Fee rule": [
      ["Valid from year", "Base year", "Rate per inhabitant", "Floor", "Cap", "Index series"],
      [2021, 2021, 1.05, 6000, 50000, "LCI"],
    ],
    "Wage index": [
      ["Series", "Period", "Value", "Unit"],
      ["LCI", 2019, 100, "index"],
      ["LCI", 2020, 102.5, "index"],
      ["LCI", 2021, 103.9, "index"],
    ],
  },
  "a largest rise": { ...base, Avgiftsregel: risingRules, "Fastställda avgifter": fixedBefore },
  "a largest rise of a joint payer": {
    ...base,
    Medlemmar: throughUnion,
    Betalare: joint,
    Avgiftsregel: risingRules,
    "Fastställda avgifter": fixedBefore,
    Beslut: [
      ["Kommunkod", "År", "Avgift"],
      ["1440", 2023, 100],
    ],
  },
  "a fixed year": {
    ...base,
    Avgiftsregel: risingRules,
    "Fastställda avgifter": fixedFees(2023, ["1440", 30000], ["1490", 40000.5], ["1438", 0]),
  },
};
