import { toNumber } from "../../money/decimal";
import { call } from "../../workbook/formula";
import { feeFormat, type FeeSheetContext } from "./feeSheetContext";
import type { FeePlaces } from "./feePlaces";
import { placeIn } from "./tariffAmount";

/** What each payer pays that pays for several members; the others pay their own row of the fee table. */
export function payerTable(context: FeeSheetContext, places: FeePlaces): void {
  const { fees } = context.result;
  const several = fees.payers.filter((payer) => payer.codes.length > 1);
  if (several.length === 0) return;
  context.composer.line(context.text("payersHeading"), "heading");
  context.composer.table(
    context.tableName(`Betalare_${String(fees.year)}`),
    [
      { key: "count", header: context.text("memberCount"), width: 12, format: "#,##0" },
      { key: "payer", header: context.text("payer"), width: 23, wrap: true },
      { key: "fee", header: context.text("fee"), width: 12, format: feeFormat(several.map((payer) => payer.fee)) },
    ],
    several.map((payer) => () => {
      const members = fees.members.filter((member) => payer.codes.includes(member.code));
      return {
        count: payer.codes.length,
        payer: payer.payer,
        fee: {
          value: toNumber(payer.fee),
          formula: call("SUM", ...members.map((member) => placeIn(places.fee, member))),
        },
      };
    }),
  );
}
