import type { Rational } from "./rational";

/** The tables, read: what a cell means rather than what it holds. Days are `YYYY-MM-DD`, money is kronor, percentages are in per cent. */
export interface Book {
  readonly memberships: readonly Membership[];
  readonly payers: readonly PayerEntry[];
  readonly populations: readonly PopulationFigure[];
  readonly versions: readonly RuleVersion[];
  readonly classes: readonly FeeClass[];
  readonly indexValues: readonly IndexValue[];
  readonly yearDecisions: readonly YearDecision[];
  readonly decisions: readonly AmountDecision[];
  readonly fixedFees: readonly FixedFee[];
}

export interface Membership {
  readonly code: string;
  readonly name: string;
  /** Who pays: the cell, or the member's own name when it is blank. */
  readonly payer: string;
  /** The cell is blank. */
  readonly paysForItself: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly category: string | null;
}

export interface PayerEntry {
  readonly payer: string;
  readonly joint: boolean;
}

export interface PopulationFigure {
  readonly code: string;
  readonly year: number;
  readonly population: number;
}

export type IndexStatus = "final" | "preliminary";

export interface RuleVersion {
  readonly fromYear: number;
  readonly category: string | null;
  readonly baseYear: number | null;
  readonly fixed: Rational | null;
  readonly rate: Rational | null;
  readonly floor: Rational | null;
  readonly cap: Rational | null;
  readonly populationLag: number;
  readonly series: string | null;
  /** What follows the year in a period: "", "M05", "K2". */
  readonly indexPeriod: string;
  readonly indexLag: number;
  readonly indexStatus: IndexStatus;
  /** 100 when blank. */
  readonly sharePercent: Rational;
  readonly minimumRisePercent: Rational | null;
  readonly neverLowered: boolean;
  readonly indexFee: boolean;
  readonly indexFloor: boolean;
  readonly indexCap: boolean;
  /** Kronor, though the cell says öre. */
  readonly rateUnit: Rational | null;
  readonly amountUnit: Rational | null;
  readonly chainRounded: boolean;
  readonly feeUnit: Rational;
  readonly fromMonth: boolean;
  readonly largestRisePercent: Rational | null;
}

export interface FixedFee {
  readonly year: number;
  readonly code: string;
  readonly amount: Rational;
}

export interface FeeClass {
  readonly fromYear: number;
  readonly category: string | null;
  /** Inclusive; null is no upper limit. */
  readonly upTo: number | null;
  readonly fee: Rational | null;
  readonly rate: Rational | null;
}

export interface IndexValue {
  readonly series: string;
  /** `2024`, `2024M05`, `2024K2`. */
  readonly period: string;
  readonly value: Rational;
  readonly unit: "level" | "percent";
  readonly status: IndexStatus;
}

export interface YearDecision {
  readonly year: number;
  /** Null decides nothing. */
  readonly percent: Rational | null;
  readonly madeUpLater: boolean;
}

export interface AmountDecision {
  readonly code: string | null;
  readonly payer: string | null;
  readonly year: number;
  readonly amount: Rational;
  readonly reason: string | null;
  readonly date: string | null;
}
