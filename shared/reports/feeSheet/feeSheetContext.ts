import type { FeeResult } from "../../fees/calculateFees";
import type { Fraction } from "../../money/fraction";
import type { Language } from "../../text/language";
import { reportText, type ReportTextKey } from "../../text/reportText";
import type { SheetComposer } from "../sheetComposer";

/** Number formats of amounts, in en-US tokens. */
export const wholeKronor = "#,##0";
export const kronorAndOre = "#,##0.00";
export const exactAmount = "#,##0.00####";

/** What every part of the fee sheet is drawn from. */
export interface FeeSheetContext {
  readonly composer: SheetComposer;
  readonly result: FeeResult;
  readonly language: Language;
  /** A text of the sheet, with the fee year and the year before filled in. */
  text(key: ReportTextKey, values?: Readonly<Record<string, string | number>>): string;
  /** A name for a table that no other has. */
  tableName(wanted: string): string;
}

export function contextTexts(result: FeeResult, language: Language): FeeSheetContext["text"] {
  const years = { year: result.fees.year, previousYear: result.previous.year };
  return (key, values = {}) => reportText(key, language, { ...years, ...values });
}

export function categoryText(context: FeeSheetContext, category: string | null): string {
  return category ?? context.text("uncategorised");
}

/** Whole kronor without decimals, others with öre. */
export function feeFormat(amounts: readonly Fraction[]): string {
  const hasOre = amounts.some((amount) => amount.numerator % amount.denominator !== BigInt(0));
  return hasOre ? kronorAndOre : wholeKronor;
}
