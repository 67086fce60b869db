import type { Rational } from "./rational";

/** Swedish header → cell; a blank cell is null or absent. Days are `YYYY-MM-DD` or serial numbers. */
export type OracleRow = Readonly<Record<string, string | number | boolean | null>>;

export interface OracleTables {
  readonly Medlemmar: readonly OracleRow[];
  readonly Betalare?: readonly OracleRow[];
  readonly Befolkning: readonly OracleRow[];
  readonly Avgiftsregel: readonly OracleRow[];
  readonly Avgiftsklasser?: readonly OracleRow[];
  readonly Löneindex?: readonly OracleRow[];
  readonly Årsbeslut?: readonly OracleRow[];
  readonly Beslut?: readonly OracleRow[];
  readonly "Fastställda avgifter"?: readonly OracleRow[];
}

export interface OracleOptions {
  readonly year: number;
  readonly populationYear?: number;
  readonly latestPopulation?: boolean;
  readonly preliminaryIndex?: boolean;
}

export type Bound = "floor" | "cap" | "none";

/** A decision as stated: a payer's whole amount. */
export interface Decided {
  readonly amount: Rational;
  readonly reason: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

export interface OracleMember {
  readonly code: string;
  readonly name: string;
  readonly payer: string;
  readonly category: string | null;
  readonly months: number;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** As stated, in base-year money: a decimal with a point. */
  readonly fixed: string | null;
  readonly rate: string | null;
  readonly floor: string | null;
  readonly cap: string | null;
  /** Lowest terms: `197/182`; `1/1` in the base year. */
  readonly factor: string;
  readonly unbounded: Rational | null;
  readonly bound: Bound | null;
  readonly riseLimited: boolean;
  /** Kronor. Whole but for a decision with öre. */
  readonly fee: Rational;
  readonly previousFee: Rational | null;
  readonly decided: Decided | null;
}

export interface OraclePayer {
  readonly payer: string;
  readonly fee: Rational;
  readonly members: readonly string[];
}

/** With errors `members` and `payers` are empty and `total` is null. */
export interface OracleResult {
  /** By code. */
  readonly members: readonly OracleMember[];
  readonly total: Rational | null;
  /** By name. */
  readonly payers: readonly OraclePayer[];
  readonly preliminary: boolean;
  readonly errors: readonly string[];
}
