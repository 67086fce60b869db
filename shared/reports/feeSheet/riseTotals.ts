import type { FeesOfYear } from "../../fees/feesOfYear";
import { toNumber } from "../../money/decimal";
import { add, subtract, zero, type Fraction } from "../../money/fraction";
import { call, plus, text } from "../../workbook/formula";
import { columnRange, type PlacedTable, type TableRowContent } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, wholeKronor, type FeeSheetContext } from "./feeSheetContext";

/** What the largest rise keeps from being charged in all. Decided amounts are charged as decided. */
export function transitionCost({ members }: Pick<FeesOfYear, "members">): Fraction {
  return members.reduce(
    (sum, { decided, unlimited, byRule }) =>
      decided !== null || unlimited === null || byRule === null ? sum : add(sum, subtract(unlimited, byRule)),
    zero,
  );
}

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
