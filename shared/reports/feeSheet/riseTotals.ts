import { transitionCost } from "../../fees/transitionCost";
import { toNumber } from "../../money/decimal";
import { call, plus, text } from "../../workbook/formula";
import { columnRange, type PlacedTable, type TableRowContent } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";

/** How many members' rise is held, and what the transition costs. */
export function riseTotals(
  context: FeeSheetContext,
  members: PlacedTable,
  places: FeePlaces,
): readonly TableRowContent[] {
  const { fees } = context.result;
  const cost = transitionCost(fees);
  const limited = call("COUNTIFS", columnRange(members.column("riseLimited")), text(context.text("yes")));
  return [
    () => ({
      year: fees.year,
      measure: context.text("riseLimitedCount"),
      value: {
        value: fees.members.filter(({ riseLimited }) => riseLimited).length,
        formula: limited,
        format: wholeKronor,
      },
    }),
    () => ({
      year: fees.year,
      measure: context.text("transitionCost"),
      value: {
        value: toNumber(cost),
        formula: plus(...places.notCharged.map((area) => call("SUM", columnRange(area)))),
        format: feeFormat([cost]),
      },
    }),
  ];
}
