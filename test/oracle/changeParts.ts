import type { Membership } from "./book";
import { Fault, required } from "./fault";
import { fixedFeeOf, isFixed } from "./fixedFee";
import { memberYear } from "./memberYear";
import { membershipOf } from "./memberships";
import type { OracleOptions, OracleTables } from "./oracleTypes";
import { populationChoice } from "./populationOption";
import type { Rational } from "./rational";
import { roundToUnit, subtract, zero } from "./rational";
import { readBook } from "./readBook";
import { ruleFee } from "./ruleFee";
import { needsPopulation, versionInForce } from "./ruleVersions";
import type { Tariff } from "./tariff";
import { tariffOf } from "./tariff";
import { memberTariff, ownFee, undecidedFee } from "./undecidedFee";
import type { YearSetting } from "./yearSetting";
import { plainYear, requiredPopulation } from "./yearSetting";

export type ChangePartName =
  | "population"
  | "index"
  | "rule"
  | "months"
  | "payer"
  | "largestRise"
  | "decisions"
  | "fixed"
  | "entry"
  | "exit"
  | "notDivided";

/** `amount` is null where one of the two years has no fee. */
export interface ChangePart {
  readonly part: ChangePartName;
  readonly amount: Rational | null;
}

/** The change of one member's fee from the year before, in parts that add up to it. Empty for one who is a member in neither year. */
export function changeParts(tables: OracleTables, options: OracleOptions, code: string): ChangePart[] {
  const { book } = readBook(tables);
  const now: YearSetting = {
    book,
    year: options.year,
    populationYear: populationChoice(book, options).year,
    usePreliminaryIndex: options.preliminaryIndex ?? false,
  };
  const before = plainYear(book, options.year - 1);
  const rowNow = membershipOf(book, now.year, code);
  const rowBefore = membershipOf(book, before.year, code);
  if (rowNow === null && rowBefore === null) return [];
  const feeNow = rowNow === null ? zero : feeOrNull(now, rowNow);
  const feeBefore = rowBefore === null ? zero : feeBeforeOf(before, rowBefore);
  const change = feeNow === null || feeBefore === null ? null : subtract(feeNow, feeBefore);
  if (rowBefore === null) return [{ part: "entry", amount: change }];
  if (rowNow === null) return [{ part: "exit", amount: change }];
  if (change === null) return [{ part: "notDivided", amount: null }];
  return orNull(() => dividedChange(now, rowNow, before, rowBefore)) ?? [{ part: "notDivided", amount: change }];
}

function dividedChange(now: YearSetting, rowNow: Membership, before: YearSetting, rowBefore: Membership): ChangePart[] {
  const tariffNow = memberTariff(now, rowNow);
  const tariffBefore = memberTariff(before, rowBefore);
  const oldVersion = required(versionInForce(now.book, rowBefore.category, before.year), "no rule");
  const populationBefore = populationFor(before, rowBefore, tariffBefore, oldVersion.populationLag);
  const oldRuleNewPopulation = populationFor(now, rowNow, tariffBefore, tariffNow.version.populationLag);
  const populationNow = populationFor(now, rowNow, tariffNow, tariffNow.version.populationLag);
  const oldRuleNow = tariffOf(now.book, oldVersion, now.year, now.usePreliminaryIndex);
  const s0 = plainFee(tariffBefore, populationBefore);
  const s1 = plainFee(tariffBefore, oldRuleNewPopulation);
  const s2 = plainFee(oldRuleNow, oldRuleNewPopulation);
  const s3 = plainFee(tariffNow, populationNow);
  const fixed = isFixed(before.book, before.year) ? required(feeBeforeOf(before, rowBefore), "no fixed fee") : null;
  const effectsNow = effects(now, rowNow, s3);
  const effectsBefore = effects(before, rowBefore, s0);
  return [
    { part: "population", amount: subtract(s1, s0) },
    { part: "index", amount: subtract(s2, s1) },
    { part: "rule", amount: subtract(s3, s2) },
    { part: "months", amount: subtract(effectsNow.months, effectsBefore.months) },
    { part: "payer", amount: subtract(effectsNow.payer, effectsBefore.payer) },
    { part: "largestRise", amount: subtract(effectsNow.largestRise, effectsBefore.largestRise) },
    { part: "decisions", amount: subtract(effectsNow.decisions, effectsBefore.decisions) },
    { part: "fixed", amount: fixed === null ? zero : subtract(memberYear(before, rowBefore).fee, fixed) },
  ];
}

/** A population only where the tariff needs one. */
function populationFor(setting: YearSetting, row: Membership, tariff: Tariff, lag: number): number | null {
  return needsPopulation(setting.book, tariff.version) ? requiredPopulation(setting, row.code, lag) : null;
}

/** Without decisions, for the full year, alone. */
function plainFee(tariff: Tariff, population: number | null): Rational {
  return roundToUnit(ruleFee(tariff, population).bounded, tariff.version.feeUnit);
}

/** With less without, for each thing in turn. */
function effects(
  setting: YearSetting,
  row: Membership,
  plain: Rational,
): Record<"months" | "payer" | "largestRise" | "decisions", Rational> {
  const withMonths = ownFee(setting, row, false).fee;
  const withPayer = undecidedFee(setting, row, false).fee;
  const withRise = undecidedFee(setting, row).fee;
  return {
    months: subtract(withMonths, plain),
    payer: subtract(withPayer, withMonths),
    largestRise: subtract(withRise, withPayer),
    decisions: subtract(memberYear(setting, row).fee, withRise),
  };
}

/** What was fixed where the year is; else what the tables give. */
function feeBeforeOf({ book, ...setting }: YearSetting, row: Membership): Rational | null {
  return isFixed(book, setting.year) ? fixedFeeOf(book, row.code, setting.year) : feeOrNull({ book, ...setting }, row);
}

function feeOrNull(setting: YearSetting, row: Membership): Rational | null {
  return orNull(() => memberYear(setting, row).fee);
}

function orNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
