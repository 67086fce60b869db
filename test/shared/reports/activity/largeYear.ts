import { formatted, type TestCell } from "../../workbook/reading/workbookContent";
import { activitySheets, type Sheets } from "./activityRows";

const question = "Hur nöjd är du med träffen? (1-6)";
const usefulness = "Vilken nytta har du av träffen? (1-6)";

/** A year of many events, each with a list and a survey. */
export function largeYear(events: number, participantsEach: number, answersEach: number): Sheets {
  const ids = Array.from({ length: events }, (_none, index) => `T${String(index + 1)}`);
  const groups = ["Miljöstrategigruppen", "Naturvårdsgruppen", "Rättvis handelgruppen"];
  const codes = (activitySheets["Medlemmar"] ?? []).slice(1).map((row) => row[1] ?? null);
  const day = (index: number): TestCell => formatted(44_197 + index * 8, "yyyy-mm-dd");
  const surveys = ids.map((id, index): readonly [string, Sheets[string]] => [
    `Enkät ${id}`,
    [
      ["Tidstämpel", question, usefulness, "Vad kan bli bättre?"],
      ...Array.from({ length: answersEach }, (_none, at): readonly TestCell[] => [
        day(index),
        1 + ((at * 5 + index) % 6),
        1 + ((at * 7 + index) % 6),
        at % 4 === 0 ? `Mer av det som togs upp på ${id}, punkt ${String(at)}` : null,
      ]),
    ],
  ]);
  return {
    ...activitySheets,
    Träffar: [
      ["Id", "Grupp", "Typ", "Form", "Start", "Status", "Tema"],
      ...ids.map((id, index): readonly TestCell[] => [
        ...[id, groups[index % 3] ?? "", "träff", "digital", day(index), "genomförd", `Tema ${id}`],
      ]),
    ],
    Deltagare: [
      ["Träff", "Namn", "E-post", "Kommunkod", "Befattning", "Status"],
      ...ids.flatMap((id, index) =>
        Array.from({ length: participantsEach }, (_none, at): readonly TestCell[] => [
          id,
          `Person ${String((at * 13 + index) % 900)}`,
          `person${String((at * 13 + index) % 900)}@kommun.example`,
          codes[(at + index) % codes.length] ?? null,
          `befattning ${String(at % 12)}`,
          "deltog",
        ]),
      ),
    ],
    Enkäter: [
      ["Id", "Blad", "Träff", "Skala från", "Skala till", "Nöjdhet", "Nytta", "Utskick", "Kolumner"],
      ...ids.map((id): readonly TestCell[] => [
        ...[`E-${id}`, `Enkät ${id}`, id, 1, 6, question, usefulness, 150, "lägst är bäst=nej"],
      ]),
    ],
    Resultat: [],
    Citat: [],
    ...Object.fromEntries(surveys),
  };
}
