import { filled } from "../../shared/text/filled";
import type { Bilingual, Language } from "../../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the menu and its messages. `{…}` is filled in. */
const menuTexts = {
  panel: both("Öppna panelen", "Open the panel"),
  calculateFees: both("Beräkna avgifter", "Calculate fees"),
  updatePopulation: both("Uppdatera folkmängd…", "Update population…"),
  compareYears: both("Jämför med förra året", "Compare with last year"),
  decisionPaper: both("Beslutsunderlag", "Decision paper"),
  invoiceBasis: both("Fakturaunderlag", "Invoice basis"),
  yearReport: both("Årsrapport", "Annual report"),
  planYear: both("Verksamhetsplan", "Plan of the coming year"),
  bringInFiles: both("För in deltagare eller svar…", "Bring in participants or answers…"),
  summariseEvents: both("Sammanställ träffar", "Summarise events"),
  summariseResponses: both("Sammanställ enkätsvar i bladet", "Summarise answers in the sheet"),
  check: both("Kontrollera arbetsboken", "Check the workbook"),
  explain: both("Avgiftsbesked för en medlem…", "Fee notice for a member…"),
  newWorkbook: both("Lägg till inmatningsblad som saknas", "Add input sheets that are missing"),
  sampleWorkbook: both("Lägg in exempelnätverket", "Put in the sample network"),
  askMember: both("Medlemmens kommunkod eller namn:", "The member's municipality code or name:"),
  failed: both("Det gick inte", "It did not work"),
  errors: both(
    "Arbetsboken har fel: se bladet {sheets}. Rätta dem och kör igen.",
    "The workbook has errors: see the sheet {sheets}. Correct them and run again.",
  ),
  written: both("Skrev {sheets}.", "Wrote {sheets}."),
  nothingToWrite: both("Alla inmatningsblad finns redan.", "All input sheets are there already."),
  fees: both("{count} avgifter för {year}, sammanlagt {total}.", "{count} fees for {year}, {total} in all."),
  sampleRefused: both(
    "Kalkylarket har redan inmatningsblad. Exemplet läggs bara i ett kalkylark utan: skapa ett nytt och kör där.",
    "The spreadsheet has input sheets already. The sample is put only in one without: make a new one and run there.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A text of the menu in the language, with its `{…}` filled in. */
export function menuText(
  key: keyof typeof menuTexts,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return filled(menuTexts[key][language], values);
}
