import type { FileCell } from "../commandFolder";
import { all, cell, row, sheet, type FaultCase } from "./faultCase";

const decided = (...rows: readonly (readonly FileCell[])[]) =>
  sheet("Beslut", ["Kommunkod", "Betalare", "År", "Avgift"], ...rows);

/** Borås and Dals-Ed pay together. */
const joint = all(cell("Betalare", 2, "B", "gemensamt"), cell("Medlemmar", 3, "C", "Förbundet"));

/** Ale and Dals-Ed under one name, each its own payer. */
const twoOfOneName = all(
  cell("Medlemmar", 2, "A", "Förbundet"),
  cell("Medlemmar", 4, "A", "Förbundet"),
  cell("Medlemmar", 4, "C", null),
);

/** What may be wrong with decisions and joint payers. */
export const decisionFaults: readonly FaultCase[] = [
  {
    fault: "a decided year twice",
    change: sheet("Årsbeslut", ["År", "Beslutat %"], [2022, 2], [2022, 3]),
    code: "duplicate-year-decision",
    at: ["Årsbeslut", 3, "A"],
    sv: "Årsbeslutet för 2022 står redan på rad 2. Ta bort en av raderna.",
    en: "The decision on the index for 2022 already stands in row 2. Remove one of the rows.",
  },
  {
    fault: "a decided fall of everything",
    change: sheet("Årsbeslut", ["År", "Beslutat %"], [2022, -100]),
    code: "decided-too-low",
    at: ["Årsbeslut", 2, "B"],
    sv: "Beslutat % är −100. Skriv en procentsats som är större än −100.",
    en: "Beslutat % is −100. Write a percentage greater than −100.",
  },
  {
    fault: "a decided rise of a rule without index",
    change: all(cell("Avgiftsregel", 2, "G", null), sheet("Årsbeslut", ["År", "Beslutat %"], [2022, 2])),
    code: "decision-without-index",
    severity: "warning",
    at: ["Årsbeslut", 2, "B"],
    sv: "Beslutet om höjning för 2022 har ingen verkan, eftersom ingen avgiftsregel har en indexserie. Fyll i Indexserie i Avgiftsregel, eller ta bort raden.",
    en: "The decided rise for 2022 has no effect, since no fee rule has an index series. Fill in the index series in the fee rule sheet, or remove the row.",
  },
  {
    fault: "a decision for nobody",
    change: decided([null, null, 2022, 100]),
    code: "decision-for-nobody",
    at: ["Beslut", 2, "A"],
    sv: "Beslutet gäller ingen. Fyll i antingen Kommunkod eller Betalare.",
    en: "The decision is for nobody. Fill in either Municipality code or Payer.",
  },
  {
    fault: "a decision for a member and a payer in one row",
    change: decided(["1440", "Förbundet", 2022, 100]),
    code: "decision-for-two",
    at: ["Beslut", 2, "B"],
    sv: "Beslutet har både kommunkoden 1440 och betalaren Förbundet. Behåll en av dem och töm den andra cellen.",
    en: "The decision has both the municipality code 1440 and the payer Förbundet. Keep one of them and clear the other cell.",
  },
  {
    fault: "a decision twice",
    change: decided(["1440", null, 2022, 100], [1440, null, 2022, 200]),
    code: "duplicate-decision",
    at: ["Beslut", 3, "A"],
    sv: "1440 har redan en beslutad avgift för 2022 på rad 2. Ta bort en av raderna.",
    en: "1440 already has a decided fee for 2022 in row 2. Remove one of the rows.",
  },
  {
    fault: "a member decided by itself and through its payer",
    change: decided(["1438", null, 2022, 100], [null, "Förbundet", 2022, 200]),
    code: "decision-for-member-and-payer",
    at: ["Beslut", 3, "B"],
    sv: "Dals-Ed (1438) har ett eget beslut för 2022 och omfattas också av beslutet för betalaren Förbundet. Ta bort det ena.",
    en: "Dals-Ed (1438) has a decision of its own for 2022 and is also covered by the decision for the payer Förbundet. Remove one of them.",
  },
  {
    fault: "a decision finer than an öre",
    change: decided(["1440", null, 2022, 100.125]),
    code: "decision-finer-than-ore",
    at: ["Beslut", 2, "D"],
    sv: "Det beslutade beloppet har mer än två decimaler. Skriv det i kronor och hela ören.",
    en: "The decided amount has more than two decimals. Write it in kronor and whole öre.",
  },
  {
    fault: "a negative decision",
    change: decided(["1440", null, 2022, -5]),
    code: "negative",
    at: ["Beslut", 2, "D"],
    sv: "Avgift har ett negativt värde, −5. Skriv ett tal som är 0 eller större.",
    en: "Avgift is negative: −5. Write a number that is 0 or greater.",
  },
  {
    fault: "a decision for someone who is no member",
    change: decided(["1463", null, 2022, 100]),
    code: "decision-non-member",
    severity: "warning",
    at: ["Beslut", 2, "A"],
    sv: "Beslutet gäller 1463, som inte är medlem 2022, och har ingen verkan. Rätta koden eller året, eller ta bort raden.",
    en: "The decision is for 1463, which is no member in 2022, and has no effect. Correct the code or the year, or remove the row.",
  },
  {
    fault: "a decision for a payer without members",
    change: decided([null, "Kommunalförbundet", 2022, 100]),
    code: "decision-payer-without-members",
    severity: "warning",
    at: ["Beslut", 2, "B"],
    sv: "Beslutet gäller betalaren Kommunalförbundet, som inte betalar för någon medlem 2022, och har ingen verkan. Rätta namnet eller året, eller ta bort raden.",
    en: "The decision is for the payer Kommunalförbundet, which pays for no member in 2022, and has no effect. Correct the name or the year, or remove the row.",
  },
  {
    fault: "a decision for a payer's name that two members have",
    change: all(twoOfOneName, decided([null, "Förbundet", 2022, 100])),
    code: "decision-payers-share-name",
    at: ["Beslut", 2, "B"],
    sv: "Beslutet gäller betalaren Förbundet, men så heter 2 medlemmar som betalar var för sig 2022 (1438, 1440). Fyll i Kommunkod i stället, med en rad för varje medlem, eller ge dem olika namn i Betalare i Medlemmar.",
    en: "The decision is for the payer Förbundet, but 2 members of that name each pay for themselves in 2022 (1438, 1440). Fill in the municipality code instead, with a row for each member, or give them different names as payers in the members sheet.",
  },
  {
    fault: "a joint payer's name that two members have",
    change: all(twoOfOneName, cell("Betalare", 2, "B", "gemensamt")),
    code: "joint-payers-share-name",
    at: ["Betalare", 2, "B"],
    sv: "Förbundet ska betala gemensamt, men så heter 2 medlemmar som betalar var för sig 2022 (1438, 1440). Skriv Förbundet i Betalare i Medlemmar för dem som ska betala tillsammans, eller ge dem olika namn där.",
    en: "Förbundet is to pay jointly, but 2 members of that name each pay for themselves in 2022 (1438, 1440). Write Förbundet as the payer in the members sheet of those that are to pay together, or give them different names there.",
  },
  {
    fault: "a decision without a population",
    change: all(decided(["1440", null, 2022, 100]), cell("Befolkning", 5, "B", 2019)),
    code: "population-missing-decided",
    severity: "warning",
    at: ["Medlemmar", 2, "B"],
    sv: "Folkmängden 31 december 2021 saknas för Ale (1440). Avgiften 2022 är beslutad och påverkas inte, men avgiften enligt regeln kan inte visas.",
    en: "The population on 31 December 2021 is missing for Ale (1440). The fee of 2022 is decided and not affected, but the fee by the rule cannot be shown.",
  },
  {
    fault: "a payer's decision that no population shares",
    change: all(decided([null, "Förbundet", 2022, 100]), cell("Befolkning", 7, "B", 2019)),
    code: "decision-shared-equally",
    severity: "warning",
    at: ["Beslut", 2, "B"],
    sv: "Det beslutade beloppet för Förbundet 2022 delas lika mellan medlemmarna, eftersom folkmängd saknas för någon av dem. Fyll i Befolkning om det ska delas efter folkmängd.",
    en: "The decided amount of Förbundet for 2022 is shared equally among its members, since a population is missing. Fill in the population sheet if it is to be shared by population.",
    besides: ["population-missing-decided"],
  },
  {
    fault: "joint members of two categories",
    change: all(
      joint,
      cell("Medlemmar", 3, "F", "Stad"),
      row("Avgiftsregel", 2021, "Stad", 2021, 1, null, null, "LCI"),
    ),
    code: "joint-categories",
    at: ["Medlemmar", 3, "F"],
    sv: "Förbundet betalar gemensamt 2022, men Borås (1490) har en annan kategori än de andra. Ge dem samma kategori, eller låt dem räknas var för sig.",
    en: "Förbundet pays jointly in 2022, but Borås (1490) has another category than the others. Give them one category, or let each be calculated on its own.",
  },
  {
    fault: "a joint member that enters during the year",
    change: all(joint, cell("Medlemmar", 3, "D", "2022-03-01")),
    code: "joint-entering",
    at: ["Medlemmar", 3, "D"],
    sv: "Förbundet betalar gemensamt, men Borås (1490) blir medlem under 2022. Låt medlemmarna räknas var för sig det året.",
    en: "Förbundet pays jointly, but Borås (1490) becomes a member during 2022. Let each member be calculated on its own that year.",
  },
  {
    fault: "a joint member with a decision of its own",
    change: all(joint, decided(["1490", null, 2022, 100])),
    code: "joint-decision",
    at: ["Beslut", 2, "A"],
    sv: "Förbundet betalar gemensamt 2022, och då kan Borås (1490) inte ha ett eget beslut. Besluta om hela beloppet för betalaren, eller låt medlemmarna räknas var för sig.",
    en: "Förbundet pays jointly in 2022, and then Borås (1490) cannot have a decision of its own. Decide the whole amount for the payer, or let each member be calculated on its own.",
  },
];
