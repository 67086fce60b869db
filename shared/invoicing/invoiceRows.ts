import { toNumber } from "../money/decimal";
import type { Language } from "../text/language";
import { invoiceText } from "../text/invoiceTexts";
import type { Invoice, InvoiceYear } from "./invoices";

/** What a payer's invoice says, field by field; null where it is not stated. Amounts in kronor, VAT in per cent, days as `YYYY-MM-DD`. */
export interface InvoiceRow {
  readonly payer: string;
  readonly organisationNumber: string | null;
  readonly peppolId: string | null;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly invoiceDate: string | null;
  readonly dueDate: string | null;
  readonly description: string;
  readonly net: number;
  readonly vatPercent: number | null;
  readonly vat: number | null;
  readonly gross: number | null;
}

export const invoiceFields = [
  "payer",
  "organisationNumber",
  "peppolId",
  "buyerReference",
  "orderReference",
  "periodFrom",
  "periodTo",
  "invoiceDate",
  "dueDate",
  "description",
  "net",
  "vatPercent",
  "vat",
  "gross",
] as const satisfies readonly (keyof InvoiceRow)[];

/** @param networkName for the text of an invoice where Fakturatext says none */
export function invoiceRows(
  { year, invoices, settings, dueDate }: InvoiceYear,
  networkName: string | null,
  language: Language,
): readonly InvoiceRow[] {
  const usual =
    networkName === null
      ? invoiceText("usualText", language, { year })
      : invoiceText("usualTextOf", language, { year, network: networkName });
  return invoices.map(({ payer, row, net, vatPercent, vat, gross }: Invoice) => ({
    payer,
    organisationNumber: row?.organisationNumber ?? null,
    peppolId: row?.peppolId ?? null,
    buyerReference: row?.buyerReference ?? null,
    orderReference: row?.orderReference ?? null,
    periodFrom: `${String(year)}-01-01`,
    periodTo: `${String(year)}-12-31`,
    invoiceDate: settings.date,
    dueDate,
    description: settings.text ?? usual,
    net: toNumber(net),
    vatPercent: vatPercent === null ? null : toNumber(vatPercent),
    vat: vat === null ? null : toNumber(vat),
    gross: gross === null ? null : toNumber(gross),
  }));
}
