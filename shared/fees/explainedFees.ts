import { toNumber } from "../money/decimal";
import { explainedFee } from "../text/explainedFee";
import { formatAmount } from "../text/feeAmountText";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { FixedFee, FixedYear } from "./fixedYears";

/**
 * The amount that the row's explanation tells where that is another than is fixed, as it is written there; null where it is not. An amount
 * that was corrected by hand leaves the explanation of the one before.
 */
export function explainedOther({ explanation, amount }: Pick<FixedFee, "explanation" | "amount">): string | null {
  const explained = explanation === null ? null : explainedFee(explanation);
  const isSame = (["sv", "en"] as const).some(
    (language) => formatAmount(amount, language).replace(/\s/g, " ") === explained,
  );
  return isSame ? null : explained;
}

/** The rows whose explanation is of another amount than they state. */
export function explainedFees({ year, rows }: FixedYear): readonly Finding[] {
  return [...rows.values()].flatMap((row) => {
    const explained = explainedOther(row);
    if (explained === null) return [];
    const { code, name, amount, place } = row;
    const values = { name, code, year, fixed: toNumber(amount), explained };
    return [finding("fixed-explanation-of-other-amount", "note", placeOf(place, "explanation"), values)];
  });
}
