import type { Fraction } from "../money/fraction";

/** Where a row stands, and in which column each field of it. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** Column letters by field; a field whose column is missing in the sheet is absent. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * What all rows have. A broken row has a fault that is already told: it stays, with the fields that could be read (the others null), so
 * that nothing that rests on it is told as a fault of its own.
 */
export interface TableRow {
  readonly place: RowPlace;
  readonly broken: boolean;
}

/** Days are `YYYY-MM-DD`; years numbers; percentages in per cent; a blank cell is null unless said. */
export interface MemberRow extends TableRow {
  /** As written in the sheet; the register's name where the cell is blank. */
  readonly name: string;
  /** Null only in a broken row. */
  readonly code: string | null;
  readonly payer: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly category: string | null;
}

export interface PayerRow extends TableRow {
  readonly payer: string | null;
  /** Blank is "each". Null only in a broken row. */
  readonly calculation: "each" | "joint" | null;
}

export interface PopulationRow extends TableRow {
  readonly code: string | null;
  readonly year: number | null;
  readonly population: number | null;
  readonly kind: "published" | "derived" | null;
  /** SCB's table and the day it was fetched, where stated. */
  readonly table: string | null;
  readonly fetched: string | null;
}

export interface IndexPeriod {
  readonly kind: "year" | "month" | "quarter";
  /** 1–12, 1–4; 0 for a year. */
  readonly number: number;
}

export interface FeeRuleRow extends TableRow {
  readonly fromYear: number | null;
  readonly category: string | null;
  readonly baseYear: number | null;
  readonly fixed: Fraction | null;
  readonly rate: Fraction | null;
  readonly floor: Fraction | null;
  readonly cap: Fraction | null;
  /** Blank: 1. */
  readonly populationLag: number;
  readonly series: string | null;
  /** Blank: the whole year. */
  readonly indexPeriod: IndexPeriod;
  /** Blank: 2. */
  readonly indexLag: number;
  /** Blank: final. */
  readonly indexStatus: "final" | "preliminary";
  readonly share: Fraction | null;
  readonly minimumRise: Fraction | null;
  /** Blank: no. */
  readonly neverLowered: boolean;
  /** Blank: yes. */
  readonly indexFee: boolean;
  readonly indexFloor: boolean;
  readonly indexCap: boolean;
  /** In öre. */
  readonly rateUnit: Fraction | null;
  /** In kronor. */
  readonly amountUnit: Fraction | null;
  /** Blank: unrounded. */
  readonly chain: "unrounded" | "rounded";
  /** One of 1, 10, 50, 100, 500, 1000. Blank: 1. */
  readonly feeUnit: number;
  /** Blank: fullYear. */
  readonly newMembers: "fullYear" | "fromMonth";
  readonly largestRise: Fraction | null;
}

/** A row of a proposed rule. Null as the name only in a broken row. */
export interface RuleAlternativeRow extends FeeRuleRow {
  readonly alternative: string | null;
}

export interface FeeClassRow extends TableRow {
  readonly fromYear: number | null;
  readonly category: string | null;
  /** Inclusive; null: no upper limit. */
  readonly upTo: number | null;
  readonly fee: Fraction | null;
  readonly rate: Fraction | null;
  readonly alternative: string | null;
}

export interface WageIndexRow extends TableRow {
  readonly series: string | null;
  readonly year: number | null;
  readonly period: IndexPeriod | null;
  readonly value: Fraction | null;
  readonly unit: "index" | "percent" | null;
  /** Blank: final. Null only in a broken row. */
  readonly status: "preliminary" | "final" | null;
}

export interface YearDecisionRow extends TableRow {
  readonly year: number | null;
  readonly decided: Fraction | null;
  readonly madeUpLater: boolean;
}

export interface DecisionRow extends TableRow {
  readonly code: string | null;
  readonly payer: string | null;
  readonly year: number | null;
  readonly amount: Fraction | null;
  readonly reason: string | null;
  readonly date: string | null;
}

/** What was fixed as a member's fee of a year, and the figures that it rested on; those that are not stated are null. */
export interface FixedFeeRow extends TableRow {
  readonly year: number | null;
  readonly code: string | null;
  readonly amount: Fraction | null;
  readonly name: string | null;
  readonly payer: string | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly unbounded: Fraction | null;
  readonly bound: "floor" | "cap" | "none" | null;
  readonly factor: Fraction | null;
  /** As `indexValuesText` writes them. */
  readonly indexValues: string | null;
  readonly fixedOn: string | null;
  readonly body: string | null;
  readonly diaryNumber: string | null;
  /** How the fee came about, in the words of when it was fixed. */
  readonly explanation: string | null;
}

/** Settings that the commands use, each where it stands. */
export interface Settings {
  readonly networkName: string | null;
  readonly feeYear: number | null;
  readonly activityYear: number | null;
  readonly language: "sv" | "en";
  /** The place of the fee year's value, or of the table, for a finding that asks for it. */
  readonly feeYearPlace: RowPlace | null;
}

export interface FeeTables {
  readonly settings: Settings;
  readonly members: readonly MemberRow[];
  readonly payers: readonly PayerRow[];
  readonly population: readonly PopulationRow[];
  readonly feeRules: readonly FeeRuleRow[];
  readonly feeClasses: readonly FeeClassRow[];
  readonly wageIndex: readonly WageIndexRow[];
  readonly yearDecisions: readonly YearDecisionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly fixedFees: readonly FixedFeeRow[];
}
