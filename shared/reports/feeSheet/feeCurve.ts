import { divide, fraction, subtract, zero, type Fraction } from "../../money/fraction";
import { toNumber } from "../../money/decimal";
import { needsPopulation } from "../../fees/feeVersion";
import { ruleFee } from "../../fees/ruleFee";
import type { YearAmounts } from "../../fees/yearAmounts";
import type { ChartModel } from "../../workbook/sheetModel";
import { boundCounts } from "../boundCounts";
import type { FeeSheetContext } from "./feeSheetContext";

/** The tariff of a year over population, without cells: what the fee sheet's chart shows. */
export interface FeeCurve {
  /** Round populations around the members', and those at which a tariff turns. Ascending. */
  readonly populations: readonly number[];
  readonly lines: readonly TariffLine[];
  /** What the points of the members are called. */
  readonly pointsName: string;
  readonly words: Pick<ChartModel, "title" | "xTitle" | "xScale" | "yTitle" | "description">;
}

/** The fee of one tariff at each population; null where the tariff gives none. */
export interface TariffLine {
  readonly tariff: YearAmounts;
  /** Over its column, and on the chart. */
  readonly header: string;
  readonly name: string;
  readonly fees: readonly (Fraction | null)[];
}

const roundPopulations = [
  1000, 2000, 3000, 4000, 5000, 7500, 10000, 12500, 15000, 20000, 25000, 30000, 40000, 50000, 60000, 75000, 100000,
  150000, 200000, 300000, 500000, 750000, 1000000,
];

/** @returns null where no tariff rests on population, or too few populations are known for a line */
export function feeCurve({ result, text }: Pick<FeeSheetContext, "result" | "text">): FeeCurve | null {
  const tariffs = result.fees.tariffs.filter((tariff) => needsPopulation(tariff.version));
  const known = result.fees.members.flatMap(({ population }) => population ?? []);
  const populations = curvePopulations(known, tariffs);
  if (tariffs.length === 0 || populations.length < 2) return null;
  const labelOf = (tariff: YearAmounts, one: "curveFee" | "chartTariff", many: "curveFeeOf" | "chartTariffOf") =>
    tariffs.length === 1 ? text(one) : text(many, { category: tariff.version.rule.category ?? text("uncategorised") });
  // How many times larger the largest member is than the smallest.
  const isWide = Math.max(...known) / Math.min(...known) > 20;
  return {
    populations,
    lines: tariffs.map((tariff) => ({
      tariff,
      header: labelOf(tariff, "curveFee", "curveFeeOf"),
      name: labelOf(tariff, "chartTariff", "chartTariffOf"),
      fees: populations.map((population) => ruleFee(tariff, population, 12)?.fee ?? null),
    })),
    pointsName: text("chartMembers"),
    words: {
      title: text("chartTitle"),
      xTitle: text(isWide ? "chartXLogarithmic" : "chartX"),
      xScale: isWide ? "logarithmic" : "linear",
      yTitle: text("chartY"),
      description: text("chartSentence", { ...boundCounts(result) }),
    },
  };
}

/** Round populations around the members', and the corners where a bound takes over or a class ends. */
function curvePopulations(members: readonly number[], tariffs: readonly YearAmounts[]): readonly number[] {
  if (members.length === 0) return [];
  const smallest = Math.min(...members);
  const largest = Math.max(...members);
  const start = [...roundPopulations].reverse().find((each) => each <= smallest) ?? smallest;
  const end = roundPopulations.find((each) => each >= largest) ?? largest;
  const corners = tariffs.flatMap((tariff) => [
    ...(tariff.version.classes?.classes ?? []).flatMap((each) =>
      each.upTo === null ? [] : [each.upTo, each.upTo + 1],
    ),
    ...[tariff.floor, tariff.cap].flatMap((bound) => cornerOf(tariff, bound)),
  ]);
  const all = [...roundPopulations, start, end, ...corners].filter((each) => each >= start && each <= end);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The first whole population at which fixed part + rate × population reaches the bound. */
function cornerOf(tariff: YearAmounts, bound: Fraction | null): readonly number[] {
  if (bound === null || tariff.rate === null || tariff.rate.numerator <= BigInt(0)) return [];
  const exact = divide(subtract(bound, tariff.fixed ?? zero), tariff.rate);
  if (exact.numerator <= BigInt(0)) return [];
  const wholePart = exact.numerator / exact.denominator;
  const isWhole = wholePart * exact.denominator === exact.numerator;
  return [Math.round(toNumber(fraction(isWhole ? wholePart : wholePart + BigInt(1))))];
}
