import { feeChange } from "../../fees/feeChange";
import { toNumber } from "../../money/decimal";
import { changePartTexts } from "../changePartTexts";
import { feeFormat } from "../feeSheet/feeSheetContext";
import type { TableRowContent } from "../sheetComposer";
import { noticeTableName, type NoticeContext } from "./noticeContext";

/** The change from last year in parts that add up to it. */
export function changeTable(context: NoticeContext): void {
  const { composer, result, member, text } = context;
  const { change, parts } = feeChange(result, member.code);
  if (change === null) return;
  const format = feeFormat([change, ...parts.map((part) => part.amount)]);
  composer.line(text("changeHeading"), "heading");
  composer.table(
    noticeTableName(context, "Besked_andring"),
    [
      { key: "part", header: text("part"), width: 28 },
      { key: "amount", header: text("amountKronor"), width: 22, format },
    ],
    [
      ...parts.map((part): TableRowContent => () => ({
        part: text(changePartTexts[part.kind]),
        amount: toNumber(part.amount),
      })),
      () => ({ part: text("change"), amount: toNumber(change) }),
    ],
  );
}
