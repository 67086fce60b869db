import { decimalOfNumber, toDecimalText } from "../../../shared/money/decimal";
import { reduce, type Fraction } from "../../../shared/money/fraction";
import type * as Tables from "../../../shared/workbook/feeTables";
import type { Finding } from "../../../shared/workbook/finding";

/** A row as a test writes it: fields that it leaves out are blank, decimals are plain numbers. */
export type Plain<Row> = {
  readonly [Field in keyof Row]?: Fraction extends Row[Field] ? number | null : Row[Field];
};

const decimalFields = new Set(
  ["fixed", "rate", "floor", "cap", "share", "minimumRise", "rateUnit", "amountUnit", "largestRise"].concat([
    "fee",
    "value",
    "decided",
    "amount",
    "unbounded",
    "factor",
  ]),
);

/** Gives each row the place that it has on a sheet with headers in row 1; for a column's letters stands its field. */
function rowsOf<Row extends Tables.TableRow>(
  sheet: string,
  blank: Omit<Row, "place" | "broken">,
  plain: readonly Plain<Row>[],
): readonly Row[] {
  const columns = Object.fromEntries(Object.keys(blank).map((field) => [field, field]));
  return plain.map((given, index) => {
    const fields = Object.entries(given).map(([field, value]) => [
      field,
      decimalFields.has(field) && typeof value === "number" ? decimalOfNumber(value) : value,
    ]);
    const place = { sheet, row: index + 2, columns };
    return { place, broken: false, ...blank, ...Object.fromEntries(fields) } as Row;
  });
}

export interface PlainTables {
  readonly members?: readonly Plain<Tables.MemberRow>[];
  readonly payers?: readonly Plain<Tables.PayerRow>[];
  readonly population?: readonly Plain<Tables.PopulationRow>[];
  readonly feeRules?: readonly Plain<Tables.FeeRuleRow>[];
  readonly feeClasses?: readonly Plain<Tables.FeeClassRow>[];
  readonly wageIndex?: readonly Plain<Tables.WageIndexRow>[];
  readonly yearDecisions?: readonly Plain<Tables.YearDecisionRow>[];
  readonly decisions?: readonly Plain<Tables.DecisionRow>[];
  readonly fixedFees?: readonly Plain<Tables.FixedFeeRow>[];
}

/** The same population on 31 December of every year from 2015 to 2026. */
export function everyYear(code: string, population: number): readonly Plain<Tables.PopulationRow>[] {
  return Array.from({ length: 12 }, (_, index) => ({ code, year: 2015 + index, population }));
}

/** A series of index levels from a year on; 2020 and 100 unless told. */
export function levels(values: readonly number[], firstYear = 2018): readonly Plain<Tables.WageIndexRow>[] {
  return values.map((value, index) => ({ series: "LCI", year: firstYear + index, value, unit: "index" as const }));
}

/** A series of yearly rises in per cent. */
export function percents(values: readonly number[], firstYear = 2019): readonly Plain<Tables.WageIndexRow>[] {
  return levels(values, firstYear).map((row) => ({ ...row, unit: "percent" as const }));
}

/** Unless told, one member, M1, with 10 000 inhabitants every year and a rule from 2020 of 1 krona an inhabitant. */
export function tablesOf(plain: PlainTables): Tables.FeeTables {
  const members = plain.members ?? [{ code: "M1", name: "Ett" }];
  const population = plain.population ?? everyYear("M1", 10_000);
  return {
    settings: { networkName: null, feeYear: null, activityYear: null, language: "sv", feeYearPlace: null },
    members: rowsOf("Medlemmar", { name: "", code: null, payer: null, from: null, to: null, category: null }, members),
    payers: rowsOf("Betalare", { payer: null, calculation: "each" }, plain.payers ?? []),
    population: rowsOf(
      "Befolkning",
      { code: null, year: null, population: null, kind: null, table: null, fetched: null },
      population,
    ),
    feeRules: rowsOf("Avgiftsregel", blankRule, plain.feeRules ?? [{ fromYear: 2020, rate: 1 }]),
    feeClasses: rowsOf(
      "Avgiftsklasser",
      { fromYear: null, category: null, upTo: null, fee: null, rate: null, alternative: null },
      plain.feeClasses ?? [],
    ),
    wageIndex: rowsOf(
      "Löneindex",
      { series: null, year: null, period: { kind: "year", number: 0 }, value: null, unit: null, status: "final" },
      plain.wageIndex ?? [],
    ),
    yearDecisions: rowsOf("Årsbeslut", { year: null, decided: null, madeUpLater: false }, plain.yearDecisions ?? []),
    decisions: rowsOf(
      "Beslut",
      { code: null, payer: null, year: null, amount: null, reason: null, date: null },
      plain.decisions ?? [],
    ),
    fixedFees: rowsOf("Fastställda avgifter", blankFixedFee, plain.fixedFees ?? []),
  };
}

const blankFixedFee: Omit<Tables.FixedFeeRow, "place" | "broken"> = {
  year: null,
  code: null,
  amount: null,
  name: null,
  payer: null,
  population: null,
  populationYear: null,
  unbounded: null,
  bound: null,
  factor: null,
  indexValues: null,
  fixedOn: null,
  body: null,
  diaryNumber: null,
  explanation: null,
};

const blankRule: Omit<Tables.FeeRuleRow, "place" | "broken"> = {
  fromYear: null,
  category: null,
  baseYear: null,
  fixed: null,
  rate: null,
  floor: null,
  cap: null,
  populationLag: 1,
  series: null,
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

/** An exact number as a test reads it: a decimal where it has one, else a ratio in lowest terms. */
export function shown(value: Fraction | null | undefined): string | null {
  if (value == null) return null;
  try {
    return toDecimalText(value);
  } catch {
    const { numerator, denominator } = reduce(value);
    return `${numerator.toString()}/${denominator.toString()}`;
  }
}

/** A finding in one line: "error rule-empty Avgiftsregel 2 rate year=2022". */
export function told({ code, severity, place, values }: Finding): string {
  const where = place.sheet === null ? "-" : `${place.sheet} ${String(place.row)} ${String(place.column)}`;
  const details = Object.entries(values).map(([name, value]) => `${name}=${String(value)}`);
  return [severity, code, where, ...details].join(" ");
}
