import { add, compare, divide, maximum, multiply, one, subtract, zero, type Fraction } from "../money/fraction";
import { fraction } from "../money/fraction";
import type { FeeRuleRow } from "../workbook/feeTables";
import { indexPeriodKey } from "./indexPeriodKey";
import type { IndexStatus, WageIndexSeries } from "./wageIndexLookup";

const hundred = fraction(100);

/** The index values that one step uses. */
export interface UsedIndexValues {
  readonly unit: "index" | "percent";
  readonly period: string;
  readonly value: Fraction;
  /** Of a level series: the year before; null for a percent series. */
  readonly previousPeriod: string | null;
  readonly previousValue: Fraction | null;
  readonly status: IndexStatus;
}

/** The computed rise a(y) of one year, and what made it. */
export interface ComputedRise {
  /** 0.027 is 2.7 %. */
  readonly rise: Fraction;
  readonly used: UsedIndexValues;
  /** The index's own change g(y), before share, minimum and "never lowered". */
  readonly indexChange: Fraction;
  readonly raisedToMinimum: boolean;
  readonly keptFromFalling: boolean;
}

/** Why a step has no value: what is missing, and whether a preliminary value would serve. */
export interface MissingIndexValue {
  readonly missingPeriod: string;
  readonly onlyPreliminary: boolean;
  readonly broken: boolean;
}

/**
 * The values for the rise in year y: those of p(y), and for a level series p(y − 1), both of one status.
 * @param allowPreliminary a step that lacks a final value uses preliminary ones at both ends
 */
export function findIndexValues(
  rule: FeeRuleRow,
  series: WageIndexSeries,
  year: number,
  allowPreliminary: boolean,
): UsedIndexValues | MissingIndexValue {
  const period = indexPeriodKey(year - rule.indexLag, rule.indexPeriod);
  const previousPeriod = series.unit === "index" ? indexPeriodKey(year - rule.indexLag - 1, rule.indexPeriod) : null;
  const needed = previousPeriod === null ? [period] : [previousPeriod, period];
  const statuses: readonly IndexStatus[] =
    rule.indexStatus === "final" && allowPreliminary ? ["final", "preliminary"] : [rule.indexStatus];
  for (const status of statuses) {
    const value = series.valueOf(period, status);
    const previousValue = previousPeriod === null ? null : series.valueOf(previousPeriod, status);
    if (value !== null && (previousPeriod === null || previousValue !== null)) {
      return { unit: series.unit, period, value, previousPeriod, previousValue, status };
    }
  }
  const missing = needed.filter((key) => series.valueOf(key, rule.indexStatus) === null);
  return {
    missingPeriod: missing.join(", "),
    onlyPreliminary: needed.every((key) => series.valueOf(key, "preliminary") !== null),
    broken: missing.some((key) => series.isBroken(key)),
  };
}

/** a(y): the share of the index's change, then the minimum rise, then never below zero where the rule says so. */
export function computeRise(rule: FeeRuleRow, used: UsedIndexValues): ComputedRise {
  const indexChange =
    used.previousValue === null ? divide(used.value, hundred) : subtract(divide(used.value, used.previousValue), one);
  const shared = rule.share === null ? indexChange : multiply(divide(rule.share, hundred), indexChange);
  const atLeast = rule.minimumRise === null ? shared : maximum(shared, divide(rule.minimumRise, hundred));
  const rise = rule.neverLowered ? maximum(atLeast, zero) : atLeast;
  return {
    rise,
    used,
    indexChange,
    raisedToMinimum: compare(atLeast, shared) > 0,
    keptFromFalling: compare(rise, atLeast) > 0,
  };
}

/** 1 + a. */
export function growth(rise: Fraction): Fraction {
  return add(one, rise);
}
