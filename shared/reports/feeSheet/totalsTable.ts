import { toNumber } from "../../money/decimal";
import { call, text } from "../../workbook/formula";
import { columnRange, type PlacedTable } from "../sheetComposer";
import { boundCounts } from "../boundCounts";
import { boundWords } from "./boundWords";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { hasLargestRise } from "./riseCells";
import { riseTotals } from "./riseTotals";

/** The year in a few figures. */
export function totalsTable(context: FeeSheetContext, members: PlacedTable, places: FeePlaces): void {
  const { fees } = context.result;
  const words = boundWords(context);
  const counts = boundCounts(context.result);
  const bounds = columnRange(members.column("bound"));
  const counted = (value: number, word: string) => ({
    value,
    formula: call("COUNTIFS", bounds, text(word)),
    format: wholeKronor,
  });
  context.composer.line(context.text("totalsHeading"), "heading");
  context.composer.table(
    context.tableName(`Summering_${String(fees.year)}`),
    [
      { key: "year", header: context.text("year"), width: 12, format: "0" },
      { key: "measure", header: context.text("measure"), width: 23, wrap: true },
      { key: "value", header: context.text("value"), width: 12 },
    ],
    [
      () => ({
        year: fees.year,
        measure: context.text("memberCount"),
        value: { value: fees.members.length, format: wholeKronor },
      }),
      () => ({
        year: fees.year,
        measure: context.text("totalFees"),
        value: {
          value: toNumber(fees.total),
          formula: call("SUM", columnRange(members.column("fee"))),
          format: feeFormat([fees.total]),
        },
      }),
      () => ({ year: fees.year, measure: context.text("atFloor"), value: counted(counts.atFloor, words.floor) }),
      () => ({ year: fees.year, measure: context.text("atCap"), value: counted(counts.atCap, words.cap) }),
      () => ({ year: fees.year, measure: context.text("between"), value: counted(counts.between, words.none) }),
      ...(hasLargestRise(fees) ? riseTotals(context, members, places) : []),
    ],
  );
}
