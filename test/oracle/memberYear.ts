import type { Membership } from "./book";
import { decidedFee, decisionFor } from "./decidedFee";
import { MissingPopulation } from "./fault";
import { isJointPayer } from "./memberships";
import type { Decided } from "./oracleTypes";
import type { Rational } from "./rational";
import { needsPopulation } from "./ruleVersions";
import type { Tariff } from "./tariff";
import type { UndecidedFee } from "./undecidedFee";
import { memberTariff, monthsOf, undecidedFee } from "./undecidedFee";
import type { YearSetting } from "./yearSetting";
import { populationIn, populationYearOf } from "./yearSetting";

/** A member in a year, with what led to its fee. */
export interface MemberYear {
  readonly row: Membership;
  readonly tariff: Tariff;
  readonly months: number;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Null only for a decided fee without population. */
  readonly undecided: UndecidedFee | null;
  readonly fee: Rational;
  readonly decided: Decided | null;
}

/** @throws Fault when the year cannot be computed for this member */
export function memberYear(setting: YearSetting, row: Membership): MemberYear {
  const { book, year } = setting;
  const tariff = memberTariff(setting, row);
  const decision = decisionFor(book, year, row);
  const needed =
    needsPopulation(book, tariff.version) || isJointPayer(book, row.payer) || (decision?.payer ?? null) !== null;
  const populationYear = populationYearOf(setting, tariff.version.populationLag);
  const population = needed ? populationIn(book, row.code, populationYear) : null;
  const stated = {
    row,
    tariff,
    months: monthsOf(row, tariff, year),
    population,
    populationYear: population === null ? null : populationYear,
  };
  if (decision === null) {
    const undecided = undecidedFee(setting, row);
    return { ...stated, undecided, fee: undecided.fee, decided: null };
  }
  return {
    ...stated,
    undecided: unlessPopulationIsMissing(() => undecidedFee(setting, row)),
    fee: decidedFee(setting, row, decision),
    decided: { amount: decision.amount, reason: decision.reason, date: decision.date },
  };
}

function unlessPopulationIsMissing<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof MissingPopulation) return null;
    throw error;
  }
}
