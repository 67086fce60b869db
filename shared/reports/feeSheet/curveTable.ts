import { divide, fraction, subtract, zero, type Fraction } from "../../money/fraction";
import { toNumber } from "../../money/decimal";
import type { YearAmounts } from "../../fees/yearAmounts";
import { ruleFee } from "../../fees/ruleFee";
import { needsPopulation } from "../../fees/feeVersion";
import type { PlacedTable } from "../sheetComposer";
import { pointColumns } from "./pointTable";
import { boundCounts } from "./totalsTable";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { feeFormula, unboundedFormula, type TariffCells } from "./tariffCells";

const roundPopulations = [
  1000, 2000, 3000, 4000, 5000, 7500, 10000, 12500, 15000, 20000, 25000, 30000, 40000, 50000, 60000, 75000, 100000,
  150000, 200000, 300000, 500000, 750000, 1000000,
];

/** A table of the tariff at round populations and at its corners, and beside it the chart of every member's fee over its population. */
export function curveTable(
  context: FeeSheetContext,
  tariffs: ReadonlyMap<YearAmounts, TariffCells>,
  members: PlacedTable,
): void {
  const { composer, result } = context;
  const drawn = result.fees.tariffs.filter((tariff) => needsPopulation(tariff.version));
  const populations = curvePopulations(context, drawn);
  if (drawn.length === 0 || populations.length < 2) return;
  const counts = boundCounts(context.result);
  composer.line(context.text("curveHeading"), "heading");
  composer.line(context.text("chartSentence", { ...counts }), "body");
  const keyOf = (index: number) => `tariff${String(index)}`;
  const labelOf = (tariff: YearAmounts, one: "curveFee" | "chartTariff", many: "curveFeeOf" | "chartTariffOf") =>
    drawn.length === 1
      ? context.text(one)
      : context.text(many, { category: tariff.version.rule.category ?? context.text("uncategorised") });
  const fees = drawn.map((tariff) => populations.map((population) => ruleFee(tariff, population, 12)?.fee ?? null));
  const known = fees.flat().filter((fee): fee is Fraction => fee !== null);
  const table = composer.table(
    context.tableName(`Kurva_${String(result.fees.year)}`),
    [
      { key: "population", header: context.text("population"), width: 12, format: wholeKronor },
      ...drawn.map((tariff, index) => ({
        key: keyOf(index),
        header: labelOf(tariff, "curveFee", "curveFeeOf"),
        width: index === 0 ? 26 : 14,
        format: feeFormat(known),
      })),
    ],
    populations.map((population, row) => (cell) => ({
      population,
      ...Object.fromEntries(
        drawn.map((tariff, index) => {
          const cells = tariffs.get(tariff);
          if (cells === undefined) throw new Error("A tariff is not on the sheet.");
          const fee = fees[index]?.[row] ?? null;
          const formula = feeFormula(cells, unboundedFormula(cells, cell("population")), null, null);
          return [keyOf(index), { value: fee === null ? { error: "#N/A" } : toNumber(fee), formula }];
        }),
      ),
    })),
  );
  const points = pointColumns(context, members);
  const isWide = spread(context) > 20;
  composer.chart({
    name: `KN_Avgifter_${String(result.fees.year)}`,
    kind: "scatter",
    title: context.text("chartTitle"),
    xTitle: context.text(isWide ? "chartXLogarithmic" : "chartX"),
    xScale: isWide ? "logarithmic" : "linear",
    yTitle: context.text("chartY"),
    description: context.text("chartSentence", { ...counts }),
    area: { row: table.area.row, column: drawn.length + 3, rows: table.area.rows, columns: 8 },
    series: [
      ...drawn.map((tariff, index) => ({
        name: labelOf(tariff, "chartTariff", "chartTariffOf"),
        x: table.column("population"),
        y: table.column(keyOf(index)),
        shape: "line" as const,
      })),
      {
        name: context.text("chartMembers"),
        x: points.population,
        y: points.fee,
        shape: "points" as const,
      },
    ],
  });
}

function knownPopulations(context: FeeSheetContext): readonly number[] {
  return context.result.fees.members.flatMap((member) => member.population ?? []);
}

/** How many times larger the largest member is than the smallest. */
function spread(context: FeeSheetContext): number {
  const populations = knownPopulations(context);
  return Math.max(...populations) / Math.min(...populations);
}

/** Round populations around the members', and the corners where a bound takes over or a class ends. */
function curvePopulations(context: FeeSheetContext, tariffs: readonly YearAmounts[]): readonly number[] {
  const members = knownPopulations(context);
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
