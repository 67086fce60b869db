import { serialOfDay } from "../../../../shared/text/dateText";
import { readFacts } from "../../../data/readFacts";
import { formatted, type TestCell } from "../../workbook/reading/workbookContent";

export type Rows = readonly (readonly TestCell[])[];
export type Sheets = Readonly<Record<string, Rows>>;

const day = (text: string): TestCell => (text === "" ? null : formatted(serialOfDay(text), "yyyy-mm-dd"));
const decimal = (text: string): number | null => (text === "" ? null : Number(text.replace(",", ".")));

const events = readFacts("events-2021.csv", ";");
const kinds: Readonly<Record<string, string>> = { nätverksmöte: "möte", nätverksträff: "träff" };

/** Events that have a list of participants, and those of them that have answers. */
const withList = ["MS-03", "MS-08", "NV-02", "RH-02"];
const withAnswers = ["MS-03", "NV-02"];

export const eventHeaders = [
  ...["Id", "Grupp", "Typ", "Form", "Start", "Slut", "År", "Plats", "Tema", "Status", "Deltagare per dag"],
  ...["Antal kommuner"],
];

/** The year 2021 as a network's own annual report states it, and two events of the year before. */
const eventRows: Rows = [
  eventHeaders,
  ...events.map((row): readonly TestCell[] => [
    row.id ?? "",
    row.group ?? "",
    kinds[row.kind ?? ""] ?? null,
    row.mode || null,
    day(row.start ?? ""),
    day(row.end ?? ""),
    2021,
    row.place || null,
    row.theme || null,
    row.status ?? "",
    withList.includes(row.id ?? "") ? null : (row.participants_by_day || "").split("|").join(" + ") || null,
    row.municipalities === "" ? null : Number(row.municipalities),
  ]),
  ...[
    ["MS-20", "Miljöstrategigruppen", "träff", "digital", day("2020-05-05"), day("2020-05-05"), 2020, null, "Klimat"],
  ].map((row): readonly TestCell[] => [...row, "genomförd", "41", null]),
];

const members = readFacts("members.csv", ";");
const codes = members.map((row) => row.code ?? "");

/** Persons of an event day: so many, from the members in turn, some of them without e-mail, one from an unknown organisation. */
function participants(event: string, on: number, count: number): Rows {
  return Array.from({ length: count }, (_none, index): readonly TestCell[] => {
    const code = codes[(index * 7 + on) % codes.length] ?? "";
    const isUnknown = index === count - 1;
    return [
      event,
      on,
      `Person ${String(index)}`,
      index % 9 === 8 || isUnknown ? null : `person${String(index % 23)}@${code}.example`,
      isUnknown ? "Föreningen Okänd" : null,
      isUnknown ? null : code,
      index === 0 ? "organisatör" : null,
      index % 3 === 0 ? "miljöstrateg" : index % 3 === 1 ? "kommunekolog" : null,
      "deltog",
    ];
  });
}

const participantRows: Rows = [
  ["Träff", "Dag", "Namn", "E-post", "Organisation", "Kommunkod", "Roll", "Befattning", "Status"],
  ...participants("MS-03", 1, 50),
  ...participants("MS-08", 1, 25),
  ...participants("MS-08", 2, 23),
  ...participants("NV-02", 1, 50),
  ...participants("RH-02", 1, 31),
  ["RH-02", 1, "Anmäld Ensam", "ensam@1440.example", null, "1440", null, null, "anmäld"],
];

const questions = [
  "Hur nöjd är du med träffen? (1-6)",
  "Vilken nytta har du av träffen? (1-6)",
  "Vad kan bli bättre? Skriv gärna fritt.",
];

/** Answers to an event's survey, with one who has no opinion, one blank and one outside the scale. */
function answers(count: number): Rows {
  return [
    ["Tidstämpel", ...questions],
    ...Array.from({ length: count }, (_none, index): readonly TestCell[] => [
      formatted(44_300.5 + index / 1440, "yyyy-mm-dd hh:mm"),
      index === 3 ? "Vet ej" : index === 4 ? 9 : 1 + ((index * 5 + 4) % 6),
      index === 5 ? null : 3 + (index % 4),
      index === 1
        ? "=HYPERLINK(1) var inte så bra"
        : index % 3 === 2
          ? `Mer tid för samtal, helst ${String(index * 5)} minuter`
          : null,
    ]),
  ];
}

const evaluated = events.filter(({ satisfaction, id }) => satisfaction !== "" && !withAnswers.includes(id ?? ""));

const annual = readFacts("annual-survey.csv", ";");
const annualItems = annual.filter(({ question }) => question?.startsWith("Q"));
const respondents = annual.find(({ question }) => question === "respondents");

const resultRows: Rows = [
  ["Mått", "Medel", "Träff", "År", "Fråga", "Antal svar", "Decimaler"],
  ...evaluated.flatMap(({ id = "", satisfaction = "", usefulness = "" }) => [
    ["nöjdhet", decimal(satisfaction), id, null, null, null, 1],
    ...(usefulness === "" ? [] : [["nytta", decimal(usefulness), id, null, null, null, 1]]),
  ]),
  ...annualItems.flatMap((row) =>
    ["2019", "2020", "2021"].map((year): readonly TestCell[] => [
      row.question === "Q1" ? "nöjdhet" : "annan",
      decimal(row[year] ?? ""),
      null,
      Number(year),
      row.question_text_topic ?? "",
      Number(respondents?.[year]),
      year === "2021" ? Number(row.decimals_in_report) : 1,
    ]),
  ),
];

/** A workbook of a network's activity, without a fault. */
export const activitySheets: Sheets = {
  Inställningar: [
    ["Namn", "Värde"],
    ["Nätverkets namn", "Provnätverket"],
    ["Verksamhetsår", 2021],
  ],
  Medlemmar: [
    ["Kommun", "Kommunkod", "Betalare"],
    ...members.map((row) => [row.name_in_report ?? row.name ?? "", row.code ?? "", row.payer || null]),
  ],
  Grupper: [
    ["Namn", "Kortnamn", "Ordning"],
    ["Miljöstrategigruppen", "MS", 1],
    ["Naturvårdsgruppen", "NV", 2],
    ["Rättvis handelgruppen", "RH", 3],
  ],
  Träffar: eventRows,
  Deltagare: participantRows,
  Domäner: [
    ["Organisation", "Namn", "Slag", "Kommunkoder"],
    ["Dalslands miljö- och energiförbund", "Dalslands miljö- och energiförbund", "kommunalförbund", "1438; 1439"],
  ],
  Enkäter: [
    ["Id", "Blad", "Träff", "Skala från", "Skala till", "Nöjdhet", "Nytta", "Fritext", "Utskick", "Kolumner"],
    [
      "E1",
      "Enkät MS-03",
      "MS-03",
      1,
      6,
      questions[0] ?? "",
      questions[1] ?? "",
      questions[2] ?? "",
      48,
      "lägst är bäst=nej",
    ],
    [
      "E2",
      "Enkät NV-02",
      "NV-02",
      1,
      6,
      questions[0] ?? "",
      questions[1] ?? "",
      questions[2] ?? "",
      null,
      "lägst är bäst=nej",
    ],
  ],
  "Enkät MS-03": answers(22),
  "Enkät NV-02": answers(4),
  Resultat: resultRows,
  Citat: [
    ["Enkät", "Svar", "Text", "Tema", "Citera"],
    ["E1", 4, "=Bra innehåll", "innehåll", "ja"],
    ["E1", 5, "Mer tid för samtal", "form", "nej"],
    ["E2", 3, "Får inte visas", "form", "ja"],
  ],
};
