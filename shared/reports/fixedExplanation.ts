import type { FeeResult } from "../fees/calculateFees";
import { explainedOther } from "../fees/explainedFees";
import type { FixedFee } from "../fees/fixedYears";
import type { MemberFee } from "../fees/memberFee";
import { toNumber } from "../money/decimal";
import { compare, type Fraction } from "../money/fraction";
import { feeExplanation } from "../text/feeSentences";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";

/** How a fixed fee came about: as its row tells it, else as the tables still do, else that it is not kept. */
export function fixedExplanation({ fees }: Pick<FeeResult, "fees">, row: FixedFee, language: Language): string {
  if (row.explanation !== null && explainedOther(row) === null) return row.explanation;
  const member = fees.members.find(({ code }) => code === row.code);
  return member !== undefined && isGivenStill(row, member)
    ? reportText("fixedStillGiven", language, { explanation: feeExplanation(member, language) })
    : storedExplanation(row, language);
}

/** What the row itself keeps; nothing of another amount than it states. */
export function storedExplanation(row: FixedFee, language: Language): string {
  const other = explainedOther(row);
  if (other !== null) return reportText("fixedExplainsOther", language, { other });
  return row.explanation ?? reportText("fixedNotKept", language);
}

/** The tables give the fee, and every figure that is stated beside it. */
function isGivenStill(row: FixedFee, member: MemberFee): boolean {
  return (
    compare(row.amount, member.fee) === 0 &&
    (row.population ?? member.population) === member.population &&
    (row.bound ?? member.bound) === member.bound &&
    isSameNumber(row.unbounded, member.unbounded) &&
    isSameNumber(row.factor, member.amounts.chain.factor)
  );
}

/** As many digits as a cell holds. */
function isSameNumber(stated: Fraction | null, given: Fraction | null): boolean {
  if (stated === null) return true;
  return given !== null && toNumber(stated).toPrecision(15) === toNumber(given).toPrecision(15);
}
