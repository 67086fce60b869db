import type { Language } from "../../text/language";
import { formatDay } from "../../text/dateText";
import { formatNumber, formatPercent } from "../../text/numberText";
import { reportText } from "../../text/reportText";

/** Something to say of a figure in a table that people read. It is said of the workbook as it is afterwards, so a second run says the same. */
export type PopulationRemark =
  /** The figure in the sheet is another and stays. */
  | { readonly kind: "notWritten"; readonly inSheet: number }
  /** The figure has taken the place of another. */
  | { readonly kind: "revised"; readonly day: string; readonly earlier: number }
  /** The change is above the limit, in per cent as decimal text. */
  | { readonly kind: "jump"; readonly limit: string }
  | { readonly kind: "zero" | "missing" | "unknown" | "derived" };

export function remarkText(remarks: readonly PopulationRemark[], language: Language): string {
  const texts = remarks.map((remark): string => {
    switch (remark.kind) {
      case "notWritten":
        return reportText("remarkNotWritten", language, { inSheet: formatNumber(remark.inSheet, language) });
      case "revised": {
        const values = { day: formatDay(remark.day, language), earlier: formatNumber(remark.earlier, language) };
        return reportText("remarkRevised", language, values);
      }
      case "jump":
        return reportText("remarkJump", language, { limit: formatPercent(remark.limit, language) });
      case "zero":
        return reportText("remarkZero", language);
      case "missing":
        return reportText("remarkMissing", language);
      case "unknown":
        return reportText("remarkUnknown", language);
      case "derived":
        return reportText("remarkDerived", language);
    }
  });
  return texts.length === 0 ? reportText("none", language) : texts.join(" ");
}
