import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words and sentences of the plan of a year, beside those of the sheets of events. `{…}` is filled in. */
const planTexts = {
  sheet: both("Verksamhetsplan {year}", "Plan {year}"),
  summary: both(
    "{count} träffar {year}: {dated} med datum och {undated} där datum ej är satt.",
    "{count} events in {year}: {dated} with a date and {undated} whose date is not set.",
  ),
  noEvents: both(
    "Inga träffar hör till {year}: fyll i Start eller År på bladet Träffar för dem som planeras.",
    "No events belong to {year}: fill in the start or the year of those that are planned on the sheet of events.",
  ),
  eventsHeading: both("Träffar månad för månad", "Events month by month"),
  month: both("Månad", "Month"),
  start: both("Datum", "Date"),
  noDate: both("datum ej satt", "date not set"),
  notDecided: both("ej bestämt", "not decided"),
  description: both("Beskrivning", "Description"),
  noDescription: both("ingen beskrivning", "no description"),
  monthsHeading: both("Träffar per månad", "Events by month"),
  count: both("Antal", "Number"),
  orderNote: both(
    "Träffarna står i datumordning; de vars datum ej är satt står sist.",
    "The events stand by date; those whose date is not set stand last.",
  ),
  statusNote: both(
    "Alla träffar under året står med, oavsett status. En träff som hör till flera grupper står en gång.",
    "All events of the year are listed, whatever their status. An event of several groups stands once.",
  ),
  liveNote: both(
    "Antal per månad är formler över tabellen. Ändringar på bladet Träffar gäller nästa gång planen görs.",
    "Numbers by month are formulas over the table. Changes on the sheet of events take effect the next time the plan is made.",
  ),
  source: both("Källa: arbetsbokens blad Träffar och Grupper.", "Source: the workbook's sheets of events and groups."),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PlanTextKey = keyof typeof planTexts;

/** The text in the language with its `{…}` filled in. */
export function planText(
  key: PlanTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(planTexts[key][language], values);
}
