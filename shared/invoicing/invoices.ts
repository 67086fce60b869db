import { add, divide, fraction, multiply, zero, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { compareSwedish } from "../text/compareSwedish";
import { dayOfSerial, serialOfDay } from "../text/dateText";
import { sameWord } from "../text/sameWord";
import type { InvoicePayerRow, InvoiceSettings } from "./invoiceTables";

/** What one payer is to be invoiced for a year. Kronor. */
export interface Invoice {
  readonly payer: string;
  /** Null where the payer has no row in Betalare. */
  readonly row: InvoicePayerRow | null;
  readonly net: Fraction;
  /** In per cent: the payer's own, else the setting; null where neither is stated: nothing about VAT is guessed. */
  readonly vatPercent: Fraction | null;
  readonly vat: Fraction | null;
  readonly gross: Fraction | null;
  /** One for each municipality, by code. */
  readonly lines: readonly InvoiceLine[];
}

export interface InvoiceLine {
  readonly code: string;
  readonly name: string;
  readonly amount: Fraction;
}

/** A member's fee, and who pays it. */
export interface PayableFee extends InvoiceLine {
  readonly payer: string;
}

export interface InvoiceYear {
  readonly year: number;
  readonly invoices: readonly Invoice[];
  readonly settings: InvoiceSettings;
  /** Invoice date + terms; null where one of them is not stated. */
  readonly dueDate: string | null;
}

const ore = fraction(1, 100);
const hundred = fraction(100);

/** The invoices of a year's fees, by payer; their sum is the sum of the fees. VAT is rounded to öre once an invoice, half away from zero. */
export function invoicesOf(
  year: number,
  fees: readonly PayableFee[],
  payerRows: readonly InvoicePayerRow[],
  settings: InvoiceSettings,
): InvoiceYear {
  const rows = new Map<string, InvoicePayerRow>();
  for (const row of payerRows) {
    if (row.payer !== null && !rows.has(sameWord(row.payer))) rows.set(sameWord(row.payer), row);
  }
  const groups = new Map<string, PayableFee[]>();
  for (const fee of [...fees].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    groups.set(sameWord(fee.payer), [...(groups.get(sameWord(fee.payer)) ?? []), fee]);
  }
  const invoices = [...groups]
    .map(([word, lines]) => invoiceOf(lines, rows.get(word) ?? null, settings.vat))
    .sort((a, b) => compareSwedish(a.payer, b.payer));
  return { year, invoices, settings, dueDate: dueDate(settings) };
}

function invoiceOf(fees: readonly PayableFee[], row: InvoicePayerRow | null, usualVat: Fraction | null): Invoice {
  const net = fees.reduce((total, { amount }) => add(total, amount), zero);
  const vatPercent = row?.vat ?? usualVat;
  const vat = vatPercent === null ? null : roundHalfAwayFromZero(divide(multiply(net, vatPercent), hundred), ore);
  return {
    payer: fees[0]?.payer ?? "",
    row,
    net,
    vatPercent,
    vat,
    gross: vat === null ? null : add(net, vat),
    lines: fees.map(({ code, name, amount }) => ({ code, name, amount })),
  };
}

function dueDate({ date, termsDays }: InvoiceSettings): string | null {
  return date === null || termsDays === null ? null : dayOfSerial(serialOfDay(date) + termsDays);
}
