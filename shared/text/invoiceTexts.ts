import { filled } from "./filled";
import type { Bilingual, Language } from "./language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** Words of the sheet and the text that invoices are written from. `{…}` is filled in. */
const invoiceTexts = {
  sheet: both("Fakturaunderlag {year}", "Invoice basis {year}"),
  title: both("Fakturaunderlag {year} – {network}", "Invoice basis {year} – {network}"),
  titleOnly: both("Fakturaunderlag {year}", "Invoice basis {year}"),
  missing: both("uppgift saknas", "not available"),
  fixedLine: both("Avgifterna för {year} är fastställda.", "The fees of {year} are fixed."),
  notFixedLine: both(
    "Avgifterna för {year} är inte fastställda: underlaget ändras om tabellerna ändras.",
    "The fees of {year} are not fixed: this basis changes when the tables do.",
  ),
  dates: both(
    "Fakturadatum {date}, förfaller {due}. Diarienummer: {diary}.",
    "Invoice date {date}, due {due}. Diary number: {diary}.",
  ),
  invoicesHeading: both("En faktura per betalare", "One invoice for each payer"),
  linesHeading: both("Fakturarader per kommun", "Invoice lines by municipality"),
  totalsHeading: both("Summering", "Totals"),
  payer: both("Betalare", "Payer"),
  organisationNumber: both("Organisationsnummer", "Organisation number"),
  peppolId: both("Peppol-id", "Peppol id"),
  buyerReference: both("Beställarreferens", "Buyer reference"),
  orderReference: both("Orderreferens", "Order reference"),
  periodFrom: both("Period från", "Period from"),
  periodTo: both("Period till", "Period to"),
  invoiceDate: both("Fakturadatum", "Invoice date"),
  dueDate: both("Förfallodatum", "Due date"),
  description: both("Text", "Text"),
  net: both("Netto (kr)", "Net (SEK)"),
  vatPercent: both("Moms (%)", "VAT (%)"),
  vat: both("Moms (kr)", "VAT (SEK)"),
  gross: both("Att betala (kr)", "To pay (SEK)"),
  code: both("Kommunkod", "Municipality code"),
  municipality: both("Kommun", "Municipality"),
  amount: both("Belopp (kr)", "Amount (SEK)"),
  measure: both("Uppgift", "Measure"),
  value: both("Värde", "Value"),
  invoiceCount: both("Fakturor", "Invoices"),
  netTotal: both("Summa netto (kr)", "Total net (SEK)"),
  vatTotal: both("Summa moms (kr)", "Total VAT (SEK)"),
  grossTotal: both("Summa att betala (kr)", "Total to pay (SEK)"),
  usualText: both("Avgift {year}", "Fee {year}"),
  usualTextOf: both("Avgift {year}, {network}", "Fee {year}, {network}"),
  source: both(
    "Källa: avgifterna för {year} och tabellen Betalare. Momsen är betalarens egen, annars inställningen Moms (%), och avrundas till öre per faktura, halva öre från noll.",
    "Source: the fees of {year} and the table of payers. VAT is the payer's own rate, else the setting VAT (%), rounded to öre for each invoice, halves away from zero.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type InvoiceTextKey = keyof typeof invoiceTexts;

export function invoiceText(
  key: InvoiceTextKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(invoiceTexts[key][language], values);
}
