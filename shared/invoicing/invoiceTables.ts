import type { Fraction } from "../money/fraction";
import type { RowPlace, TableRow } from "../workbook/feeTables";

/** What a payer's row says for its invoices. A blank cell is null. */
export interface InvoicePayerRow extends TableRow {
  readonly payer: string | null;
  readonly organisationNumber: string | null;
  readonly peppolId: string | null;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  /** In per cent. */
  readonly vat: Fraction | null;
}

/** Settings of all invoices; null where nothing is stated. */
export interface InvoiceSettings {
  /** In per cent. */
  readonly vat: Fraction | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly termsDays: number | null;
  readonly text: string | null;
  readonly diaryNumber: string | null;
  /** Where a setting is to be stated; null where the workbook has no table of settings. */
  readonly place: RowPlace | null;
}
