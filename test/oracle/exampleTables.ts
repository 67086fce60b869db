import { oracleFees } from "./oracleFees";
import type { OracleMember, OracleOptions, OracleRow, OracleTables } from "./oracleTypes";
import { ratioText } from "./rational";
import type { Rational } from "./rational";

/** One member, M001, with 10 000 inhabitants on every 31 December from 2015 to 2026, and the tables given. */
export function exampleTables(tables: Partial<OracleTables>): OracleTables {
  return {
    Medlemmar: [{ Kommun: "Medlem 1", Kommunkod: "M001" }],
    Befolkning: everyYear("M001", 10_000),
    Avgiftsregel: [],
    ...tables,
  };
}

/** The same population on every 31 December from 2015 to 2026. */
export function everyYear(code: string, population: number): OracleRow[] {
  return Array.from({ length: 12 }, (_, index) => ({ Kommunkod: code, År: 2015 + index, Folkmängd: population }));
}

/** Index values of consecutive years. */
export function indexRows(firstYear: number, values: readonly number[], row: OracleRow = {}): OracleRow[] {
  return values.map((value, index) => ({
    Serie: "LCI",
    Period: firstYear + index,
    Värde: value,
    Enhet: "index",
    ...row,
  }));
}

/** Members in 2022 with the errors made plain: a fault fails the test. */
export function membersOf(tables: OracleTables, options: Partial<OracleOptions> = {}): readonly OracleMember[] {
  const result = oracleFees(tables, { year: 2022, ...options });
  if (result.errors.length > 0) throw new Error(result.errors.join("; "));
  return result.members;
}

/** The one member of 2022. */
export function memberOf(tables: OracleTables, options: Partial<OracleOptions> = {}): OracleMember {
  const [member] = membersOf(tables, options);
  if (member === undefined) throw new Error("No member.");
  return member;
}

/** Fees by code in kronor; öre as a ratio. */
export function feesOf(tables: OracleTables, options: Partial<OracleOptions> = {}): Record<string, string> {
  return Object.fromEntries(membersOf(tables, options).map((each) => [each.code, kronor(each.fee)]));
}

/** @example kronor(rational(5n, 2n)) // "5/2" */
export function kronor(value: Rational | null): string {
  return value === null ? "null" : ratioText(value).replace(/\/1$/, "");
}

export function errorsOf(tables: OracleTables, options: Partial<OracleOptions> = {}): readonly string[] {
  return oracleFees(tables, { year: 2022, ...options }).errors;
}
