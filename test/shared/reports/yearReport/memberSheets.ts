import type { Sheets } from "../activity/activityRows";

/** Three members, one of them through a joint authority, one with an id of its own; fees of 2022 and four events of that year. */
export const memberSheets: Sheets = {
  Inställningar: [
    ["Namn", "Värde"],
    ["Nätverkets namn", "Provnätverket"],
    ["Avgiftsår", 2023],
    ["Verksamhetsår", 2022],
  ],
  Medlemmar: [
    ["Kommun", "Kommunkod", "Betalare", "Från", "Till"],
    ["Ale", "1440", null, null, null],
    ["Borås", "1490", null, "2022-03-01", null],
    ["Dals-Ed", "1438", "Förbundet", null, null],
    ["Mölndal", "1481", null, null, null],
  ],
  Befolkning: [
    ["Kommunkod", "År", "Folkmängd"],
    ...[2020, 2021].flatMap((year) => [
      ["1440", year, 30_000],
      ["1490", year, 110_000],
      ["1438", year, 4700],
      ["1481", year, 60_000],
    ]),
  ],
  Avgiftsregel: [
    ["Gäller från år", "Avgift per invånare", "Lägsta avgift", "Högsta avgift"],
    [2021, 1, 6000, 50_000],
  ],
  Domäner: [
    ["Organisation", "Namn", "Slag", "Kommunkoder"],
    ["Förbundet", "Förbundet", "kommunalförbund", "1438"],
  ],
  Grupper: [
    ["Namn", "Ordning"],
    ["Miljö", 1],
    ["Natur", 2],
  ],
  Träffar: [
    ["Id", "Grupp", "Typ", "Form", "Start", "Slut", "År", "Tema", "Status", "Deltagare per dag"],
    ["M-1", "Miljö", "träff", "digital", "2022-02-01", null, 2022, "Klimat", "genomförd", null],
    ["M-2", "Miljö", "möte", "digital", "2022-04-01", "2022-04-02", 2022, "Vatten", "genomförd", null],
    ["N-1", "Natur", "träff", "fysisk", "2022-05-01", null, 2022, "Skog", "genomförd", null],
    ["N-2", "Natur", "träff", "fysisk", "2022-09-01", null, 2022, "Äng", "genomförd", 12],
    ["N-3", "Natur", "träff", "fysisk", "2022-10-01", null, 2022, "Hav", "inställd", null],
  ],
  Deltagare: [
    ["Träff", "Dag", "Namn", "Organisation", "Kommunkod"],
    ["M-1", 1, "Anna", null, "1440"],
    ["M-1", 1, "Bo", null, "1440"],
    ["M-2", 1, "Anna", null, "1440"],
    ["M-2", 2, "Anna", null, "1440"],
    ["M-2", 1, "Disa", "Förbundet", null],
    ["N-1", 1, "Cia", null, "1490"],
  ],
};
