import { payerKeys } from "../fees/payerKeys";
import { add, divide, fraction, multiply, zero, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { compareSwedish } from "../text/compareSwedish";
import { dayOfSerial, serialOfDay } from "../text/dateText";
import { sameWord } from "../text/sameWord";
import type { InvoicePayerRow, InvoiceSettings } from "./invoiceTables";

/** What one payer is to be invoiced for a year. Kronor. */
export interface Invoice {
  /** Its name, with the code behind it where another payer has the same name. */
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
  /** No other payer is named for it. */
  readonly paysForItself: boolean;
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
  const groups = feesByPayer(fees);
  const words = groups.map(({ word }) => word);
  const isShared = (word: string) => words.indexOf(word) !== words.lastIndexOf(word);
  const invoices = groups
    .map(({ word, own }) => invoiceOf(own, rows.get(word) ?? null, settings.vat, isShared(word)))
    .sort((a, b) => compareSwedish(a.payer, b.payer));
  return { year, invoices, settings, dueDate: dueDate(settings) };
}

interface PayersFees {
  readonly word: string;
  readonly own: PayableFee[];
}

/** Each payer's fees by code. */
function feesByPayer(fees: readonly PayableFee[]): readonly PayersFees[] {
  const paid = fees.map((fee) => ({ ...fee, word: sameWord(fee.payer) }));
  const keyOf = payerKeys(paid);
  const groups = new Map<string, PayersFees>();
  for (const fee of paid.sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const group = groups.get(keyOf(fee)) ?? { word: fee.word, own: [] };
    groups.set(keyOf(fee), group);
    group.own.push(fee);
  }
  return [...groups.values()];
}

/** @param sharesName another payer has the same name */
function invoiceOf(
  fees: readonly PayableFee[],
  row: InvoicePayerRow | null,
  usualVat: Fraction | null,
  sharesName: boolean,
): Invoice {
  const { payer, code } = fees[0] ?? { payer: "", code: "" };
  const net = fees.reduce((total, { amount }) => add(total, amount), zero);
  const vatPercent = row?.vat ?? usualVat;
  const vat = vatPercent === null ? null : roundHalfAwayFromZero(divide(multiply(net, vatPercent), hundred), ore);
  return {
    payer: sharesName ? `${payer} (${code})` : payer,
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
