import { formatted, type TestCell } from "../../workbook/reading/workbookContent";
import { activitySheets, eventHeaders, type Rows, type Sheets } from "./activityRows";

const day = (serial: number) => formatted(serial, "yyyy-mm-dd");

function event(id: string, groups: string, more: readonly TestCell[] = []): readonly TestCell[] {
  return [id, groups, "träff", "digital", day(44_300), day(44_300), 2021, null, "Tema", "genomförd", ...more];
}

/** A survey's sheet with one question on a scale of its own. */
function scaled(question: string, answers: readonly (string | number | null)[]): Rows {
  return [
    ["Tidstämpel", question, "Kommentar"],
    ...answers.map((answer, index) => [day(44_300 + index), answer, null]),
  ];
}

const surveyHeaders = ["Id", "Blad", "Träff", "År", "Skala från", "Skala till", "Nöjdhet", "Utskick", "Kolumner"];
const tenPoints = "Hur troligt är det att du rekommenderar nätverket? (0-10)";
const fivePoints = "Hur nöjd är du? (1-5)";

const seven = Array.from({ length: 7 }, (_none, index) => `Grupp ${String(index + 1)}`);

/** What changes on the sheets of a usual year, by what is odd about it. */
export const oddActivities: Readonly<Record<string, Sheets>> = {
  usual: {},
  "in English": {
    Inställningar: [
      ["Name", "Value"],
      ["Language", "en"],
      ["Activity year", 2021],
    ],
  },
  "without lists, surveys and means": { Deltagare: [], Enkäter: [], Resultat: [], Citat: [] },
  "only events of another year": {
    Inställningar: [
      ["Namn", "Värde"],
      ["Verksamhetsår", 2015],
    ],
  },
  "an event of several groups": {
    Träffar: [...(activitySheets["Träffar"] ?? []), event("X-1", "Miljöstrategigruppen; Naturvårdsgruppen", ["40"])],
  },
  "seven groups, one with a sign that patterns have": {
    Grupper: [["Namn"], ...seven.map((name) => [name]), ["Vad? Hur*"]],
    Träffar: [eventHeaders, ...[...seven, "Vad? Hur*"].map((name, index) => event(`T${String(index)}`, name, ["10"]))],
    Deltagare: [
      ["Träff", "Namn", "Kommunkod"],
      ...seven.map((_name, index) => [`T${String(index)}`, `Person ${String(index)}`, "1440"]),
    ],
    Enkäter: [],
    Resultat: [],
    Citat: [],
  },
  "surveys on other scales, years apart": {
    Enkäter: [
      surveyHeaders,
      ["A21", "Årsenkät 2021", null, 2021, 0, 10, tenPoints, 60, "lägst är bäst=nej"],
      ["A19", "Årsenkät 2019", null, 2019, 0, 10, tenPoints, 60, "lägst är bäst=nej"],
      ["E1", "Enkät MS-03", "MS-03", null, 1, 5, fivePoints, 48, "lägst är bäst=ja"],
    ],
    Resultat: [],
    "Årsenkät 2021": scaled(tenPoints, [0, 1, 2, 3, 5, 8, 9, 10, 10, 7, "Vet ej", null]),
    "Årsenkät 2019": scaled(tenPoints, [10, 9, 8, 7, 6, 5, 4]),
    "Enkät MS-03": scaled(fivePoints, [1, 1, 2, 2, 3, 5]),
    Citat: [],
  },
};
