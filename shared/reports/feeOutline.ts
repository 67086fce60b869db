import type { FeeResult } from "../fees/calculateFees";
import type { FixedYear } from "../fees/fixedYears";
import { toDecimalText, toNumber } from "../money/decimal";
import type { Fraction } from "../money/fraction";
import { indexSentence, memberSentence, tariffSentence } from "../text/feeSentences";
import { formatAmount } from "../text/feeAmountText";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import type { SheetGrid } from "../workbook/content";
import type { FeeRuleRow } from "../workbook/feeTables";
import { boundCounts, type BoundCounts } from "./boundCounts";
import { shownFees } from "./feeSheet/shownFees";

/** The tariff of a year for one category: kronor of that year, and the sentences of the fee sheet. */
export interface TariffOutline {
  readonly category: string | null;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly sentence: string;
  readonly indexSentence: string;
  /** What Avgiftsregel states, from which other amounts can be tried; null where there are classes. */
  readonly stated: StatedAmounts | null;
}

/** Amounts as decimal text, in the money of the base year; null: none. */
export interface StatedAmounts {
  readonly baseYear: number | null;
  readonly fixed: string | null;
  readonly rate: string | null;
  readonly floor: string | null;
  readonly cap: string | null;
}

/** What a person is told of a year's fees besides the figures of each member. */
export interface FeeOutline {
  readonly tariffs: readonly TariffOutline[];
  readonly counts: BoundCounts;
  /** Why each member pays what it pays, by code. */
  readonly explanations: ReadonlyMap<string, string>;
  /** What the fee sheet says now, by code; null where it is not read, absent or half written. */
  readonly standingFees: ReadonlyMap<string, number> | null;
}

/** @param shown the year's fee sheet as it stands, or null */
export function feeOutline(result: FeeResult, shown: SheetGrid | null, language: Language): FeeOutline {
  const { fees, fixed } = result;
  if (fixed !== null) return fixedOutline(fixed, shown, language);
  const amount = (value: Fraction | null) => (value === null ? null : toNumber(value));
  return {
    tariffs: fees.tariffs.map((tariff) => ({
      category: tariff.version.rule.category,
      floor: amount(tariff.floor),
      cap: amount(tariff.cap),
      sentence: tariffSentence(tariff, language),
      indexSentence: indexSentence(tariff, language),
      stated: tariff.version.classes === null ? statedAmounts(tariff.version.rule) : null,
    })),
    counts: boundCounts(result),
    explanations: new Map(fees.members.map((member) => [member.code, memberSentence(member, language)])),
    standingFees: shown === null ? null : shownFees(shown, fees.year),
  };
}

function statedAmounts({ baseYear, fixed, rate, floor, cap }: FeeRuleRow): StatedAmounts {
  const text = (amount: Fraction | null) => (amount === null ? null : toDecimalText(amount));
  return { baseYear, fixed: text(fixed), rate: text(rate), floor: text(floor), cap: text(cap) };
}

/** Of a fixed year what was fixed: the tariff of then is not kept. */
function fixedOutline(fixed: FixedYear, shown: SheetGrid | null, language: Language): FeeOutline {
  const rows = [...fixed.rows];
  const count = (bound: string) => rows.filter(([, row]) => row.unbounded !== null && row.bound === bound).length;
  return {
    tariffs: [],
    counts: { atFloor: count("floor"), atCap: count("cap"), between: count("none") },
    explanations: new Map(
      rows.map(([code, { amount }]) => [
        code,
        reportText("fixedExplanation", language, { fee: formatAmount(amount, language) }),
      ]),
    ),
    standingFees: shown === null ? null : shownFees(shown, fixed.year),
  };
}
