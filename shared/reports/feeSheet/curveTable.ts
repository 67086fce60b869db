import { toNumber } from "../../money/decimal";
import type { YearAmounts } from "../../fees/yearAmounts";
import type { PlacedTable } from "../sheetComposer";
import { feeCurve } from "./feeCurve";
import { pointColumns } from "./pointTable";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { feeFormula, unboundedFormula, type TariffCells } from "./tariffCells";

/** A table of the tariff at round populations and at its corners, and beside it the chart of every member's fee over its population. */
export function curveTable(
  context: FeeSheetContext,
  tariffs: ReadonlyMap<YearAmounts, TariffCells>,
  members: PlacedTable,
): void {
  const { composer, result } = context;
  const curve = feeCurve(context);
  if (curve === null) return;
  const { populations, lines, words } = curve;
  composer.line(context.text("curveHeading"), "heading");
  composer.chartSentence(words.description);
  const keyOf = (index: number) => `tariff${String(index)}`;
  const known = lines.flatMap(({ fees }) => fees.flatMap((fee) => fee ?? []));
  const table = composer.table(
    context.tableName(`Kurva_${String(result.fees.year)}`),
    [
      { key: "population", header: context.text("population"), width: 12, format: wholeKronor },
      ...lines.map(({ header }, index) => ({
        key: keyOf(index),
        header,
        width: index === 0 ? 23 : 12,
        format: feeFormat(known),
      })),
    ],
    populations.map((population, row) => (cell) => ({
      population,
      ...Object.fromEntries(
        lines.map(({ tariff, fees }, index) => {
          const cells = tariffs.get(tariff);
          if (cells === undefined) throw new Error("A tariff is not on the sheet.");
          const fee = fees[row] ?? null;
          const formula = feeFormula(cells, unboundedFormula(cells, cell("population")), null, null);
          return [keyOf(index), { value: fee === null ? { error: "#N/A" } : toNumber(fee), formula }];
        }),
      ),
    })),
  );
  const points = pointColumns(context, members);
  composer.chart({
    name: `KN_Avgifter_${String(result.fees.year)}`,
    kind: "scatter",
    ...words,
    area: { row: table.area.row, column: lines.length + 3, rows: table.area.rows, columns: 8 },
    series: [
      ...lines.map(({ name }, index) => ({
        name,
        x: table.column("population"),
        y: table.column(keyOf(index)),
        shape: "line" as const,
      })),
      { name: curve.pointsName, x: points.population, y: points.fee, shape: "points" as const },
    ],
  });
}
