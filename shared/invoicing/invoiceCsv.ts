import { formatNumber } from "../text/numberText";
import type { Language } from "../text/language";
import { invoiceText } from "../text/invoiceTexts";
import { invoiceFields, type InvoiceRow } from "./invoiceRows";

/** Amounts have two decimals in a file. */
const amounts = new Set<string>(["net", "vat", "gross"]);

/**
 * The invoices as text for a file: fields apart by `;`, decimal comma, a line each, lines ended by CR LF. What is not stated says so.
 *
 * A field that a spreadsheet would take for a formula gets an apostrophe in front; names and references begin so only by malice.
 */
export function invoiceCsv(rows: readonly InvoiceRow[], language: Language): string {
  const missing = invoiceText("missing", language);
  const head = invoiceFields.map((field) => invoiceText(field, language));
  const lines = rows.map((row) =>
    invoiceFields.map((field) => {
      const value = row[field];
      if (value === null) return missing;
      if (typeof value === "number") return decimalComma(value, amounts.has(field));
      return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    }),
  );
  return [head, ...lines].map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("");
}

function decimalComma(value: number, hasOre: boolean): string {
  return formatNumber(value, "sv", hasOre ? { decimals: 2 } : {})
    .replace(/\u00a0/g, "")
    .replace("\u2212", "-");
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
