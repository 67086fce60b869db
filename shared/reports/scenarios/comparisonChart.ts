import { toNumber } from "../../money/decimal";
import type { ComparedMember, RuleComparison } from "../../scenarios/compareRules";
import { feeFormat, wholeKronor } from "../feeSheet/feeSheetContext";
import type { PlacedTable } from "../sheetComposer";
import type { ScenarioContext } from "./scenarioContext";

/** Above this the largest member hides the small ones on an even scale. */
const widestEvenScale = 20;

/**
 * Each member's fee over its population, a mark for each rule, beside a table of what it shows: members without a population have no place
 * on its axis.
 */
export function comparisonChart(context: ScenarioContext, { members }: RuleComparison, names: readonly string[]): void {
  const { composer, target, text } = context;
  const known = members.filter(({ population }) => population !== null);
  if (known.length < 2) return;
  const description = text("chartSentence", { names: names.join(", ") });
  composer.line(text("pointsHeading"), "heading");
  composer.chartSentence(description);
  const from = pointTable(context, known, names);
  const populations = known.map(({ population }) => population ?? 0);
  const isWide = Math.max(...populations) / Math.max(1, Math.min(...populations)) > widestEvenScale;
  composer.chartBeside(
    from,
    {
      name: `KN_${target.marker.replace(/^_KN_/, "")}`,
      kind: "scatter",
      title: text("chartTitle"),
      xTitle: text(isWide ? "chartXLogarithmic" : "chartX"),
      xScale: isWide ? "logarithmic" : "linear",
      yTitle: text("chartY"),
      description,
      series: names.map((name, index) => ({
        name,
        x: from.column("population"),
        y: from.column(`fee${String(index)}`),
        shape: "points" as const,
      })),
    },
    Math.max(20, from.area.rows),
  );
}

function pointTable(
  { composer, target, year, text }: ScenarioContext,
  known: readonly ComparedMember[],
  names: readonly string[],
): PlacedTable {
  const format = feeFormat(known.flatMap(({ fees }) => fees));
  return composer.table(
    target.tableName(`Jamforelse_punkter_${String(year)}`),
    [
      { key: "population", header: text("population"), width: 12, format: wholeKronor },
      ...names.map((name, index) => ({
        key: `fee${String(index)}`,
        header: text("feeUnder", { name }),
        width: 13,
        format,
      })),
    ],
    known.map(({ population, fees }) => () => ({
      population: population ?? 0,
      ...Object.fromEntries(fees.map((fee, index) => [`fee${String(index)}`, toNumber(fee)])),
    })),
  );
}
