import { isJointPayer } from "./memberships";
import { computeYear } from "./oracleFees";
import type { OracleOptions, OracleTables } from "./oracleTypes";
import type { Rational } from "./rational";
import { compare, divide, floorOf, half, one, rational, subtract, toNumber } from "./rational";

/** How close the exact values before rounding lie to the middle between two multiples of their unit. */
export interface TieCount {
  /** Fees that were rounded: a joint payer once, decided ones not. */
  readonly rounded: number;
  readonly ties: number;
  /** Ties by unit of rounding. */
  readonly tiesByUnit: Readonly<Record<number, number>>;
  /** Ties whose factor is not 1. */
  readonly indexedTies: number;
  /** No tie, but within 10⁻⁶ units of one: there a formula may round otherwise. */
  readonly nearTies: number;
  /** The same for the year's rates, floors, caps and other amounts. */
  readonly tariffTies: number;
  readonly tariffNearTies: number;
}

const millionth = rational(1n, 1_000_000n);

export type Closeness = "tie" | "near" | "clear";

/** @example closeness(rational(25n), rational(50n)) // "tie" */
export function closeness(exact: Rational, unit: Rational): Closeness {
  const units = divide(exact, unit);
  const fromMiddle = subtract(subtract(units, rational(floorOf(units))), half);
  if (fromMiddle.numerator === 0n) return "tie";
  const distance = fromMiddle.numerator < 0n ? subtract(rational(0n), fromMiddle) : fromMiddle;
  return compare(distance, millionth) < 0 ? "near" : "clear";
}

export function exactTies(tables: OracleTables, options: OracleOptions): TieCount {
  const { members } = computeYear(tables, options);
  const fees = new Map<string, { close: Closeness; unit: number; indexed: boolean }>();
  const amounts: Closeness[] = [];
  for (const { setting, each } of members) {
    amounts.push(...each.tariff.roundings.map((rounding) => closeness(rounding.exact, rounding.unit)));
    if (each.decided !== null || each.undecided === null) continue;
    const key = isJointPayer(setting.book, each.row.payer) ? `payer ${each.row.payer}` : each.row.code;
    const { feeUnit } = each.tariff.version;
    const indexed = compare(each.tariff.factor, one) !== 0;
    fees.set(key, { close: closeness(each.undecided.exact, feeUnit), unit: toNumber(feeUnit), indexed });
  }
  const rounded = [...fees.values()];
  const ties = rounded.filter((fee) => fee.close === "tie");
  const tiesByUnit: Record<number, number> = {};
  for (const { unit } of ties) tiesByUnit[unit] = (tiesByUnit[unit] ?? 0) + 1;
  return {
    rounded: rounded.length,
    ties: ties.length,
    tiesByUnit,
    indexedTies: ties.filter((fee) => fee.indexed).length,
    nearTies: rounded.filter((fee) => fee.close === "near").length,
    tariffTies: amounts.filter((close) => close === "tie").length,
    tariffNearTies: amounts.filter((close) => close === "near").length,
  };
}
