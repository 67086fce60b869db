import { toNumber } from "../../money/decimal";
import type { CellArea } from "../../workbook/sheetModel";
import type { PlacedTable } from "../sheetComposer";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";

/**
 * The cells of the chart's points: those of the fee table, or where a member's population is missing a table of the others, since Excel
 * counts 1, 2, 3 along an axis whose cells hold a text.
 */
export function pointColumns(
  context: FeeSheetContext,
  members: PlacedTable,
): { readonly population: CellArea; readonly fee: CellArea } {
  const { composer, result } = context;
  const all = result.fees.members;
  const known = all.flatMap(({ code, population, fee }, row) =>
    population === null ? [] : [{ code, population, fee, row }],
  );
  if (known.length === all.length) return { population: members.column("population"), fee: members.column("fee") };
  composer.line(context.text("pointsHeading"), "heading");
  const table = composer.table(
    context.tableName(`Punkter_${String(result.fees.year)}`),
    [
      { key: "code", header: context.text("code"), width: 12 },
      { key: "population", header: context.text("population"), width: 23, format: wholeKronor },
      { key: "fee", header: context.text("fee"), width: 12, format: feeFormat(known.map(({ fee }) => fee)) },
    ],
    known.map(({ code, population, fee, row }) => () => ({
      code: { value: code, format: "@" },
      population: { value: population, formula: members.cell(row, "population") },
      fee: { value: toNumber(fee), formula: members.cell(row, "fee") },
    })),
  );
  return { population: table.column("population"), fee: table.column("fee") };
}
