import { fraction } from "../../shared/money/fraction";
import type { FeeRuleRow, FeeTables, RowPlace } from "../../shared/workbook/feeTables";
import { municipalities } from "../../shared/population/municipalities";
import { shippedPopulation } from "../../shared/population/shippedPopulation";

export const firstYear = 2001;
export const lastYear = 2050;

const place = (sheet: string, row: number): RowPlace => ({ sheet, row, columns: {} });

/** A level that rises by some 3 % a year, never by the same. */
export function levelOf(year: number): bigint {
  let level = 1000n;
  for (let each = firstYear; each <= year; each += 1) level = (level * BigInt(1023 + ((each * 7) % 19))) / 1000n + 1n;
  return level;
}

const rule: FeeRuleRow = {
  place: place("Avgiftsregel", 2),
  broken: false,
  fromYear: firstYear,
  category: null,
  baseYear: firstYear,
  fixed: null,
  rate: fraction(9, 10),
  floor: fraction(9000),
  cap: fraction(45000),
  populationLag: 1,
  series: "Index",
  indexPeriod: { kind: "year", number: 0 },
  indexLag: 2,
  indexStatus: "final",
  share: null,
  minimumRise: null,
  neverLowered: false,
  indexFee: true,
  indexFloor: true,
  indexCap: true,
  rateUnit: null,
  amountUnit: null,
  chain: "unrounded",
  feeUnit: 1,
  newMembers: "fullYear",
  largestRise: null,
};

/** 290 members with the population of 2025 moved by the year, a rule since the first year, and its index. */
export function manyYears(): FeeTables {
  const years = Array.from({ length: lastYear - firstYear + 3 }, (_, index) => firstYear - 2 + index);
  return {
    settings: { networkName: null, feeYear: null, activityYear: null, language: "sv", feeYearPlace: null },
    members: municipalities.map(({ code, name }, index) => ({
      place: place("Medlemmar", index + 2),
      broken: false,
      name,
      code,
      payer: null,
      from: null,
      to: null,
      category: null,
    })),
    payers: [],
    population: municipalities.flatMap(({ code }) =>
      years.map((year) => ({
        place: place("Befolkning", 2),
        broken: false,
        code,
        year,
        population: (shippedPopulation(code, 2025)?.population ?? 10000) + (year % 97) * 13,
        kind: null,
        table: null,
        fetched: null,
      })),
    ),
    feeRules: [rule],
    feeClasses: [],
    wageIndex: years.map((year) => ({
      place: place("Löneindex", 2),
      broken: false,
      series: "Index",
      year,
      period: { kind: "year", number: 0 } as const,
      value: fraction(levelOf(year)),
      unit: "index" as const,
      status: "final" as const,
    })),
    yearDecisions: [],
    fixedFees: [],
    decisions: [],
  };
}
