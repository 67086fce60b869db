import { changeParts, type ChangePartKind } from "../../fees/changeParts";
import { toNumber } from "../../money/decimal";
import { subtract } from "../../money/fraction";
import type { ReportTextKey } from "../../text/reportText";
import { feeFormat } from "../feeSheet/feeSheetContext";
import type { TableRowContent } from "../sheetComposer";
import { noticeTableName, type NoticeContext } from "./noticeContext";

const partTexts: Readonly<Record<ChangePartKind, ReportTextKey>> = {
  population: "partPopulation",
  index: "partIndex",
  rule: "partRule",
  months: "partMonths",
  payerMode: "partPayerMode",
  decisions: "partDecisions",
  entry: "partEntry",
  exit: "partExit",
  notSplit: "partNotSplit",
};

/** The change from last year in parts that add up to it. */
export function changeTable(context: NoticeContext): void {
  const { composer, result, member, text } = context;
  const { basis, options, previous } = result;
  const before = previous.members.find((each) => each.code === member.code) ?? null;
  const wasMember = previous.memberships.some((each) => each.code === member.code);
  const parts = changeParts(basis, options, member, before, wasMember);
  if (parts.length === 0) return;
  const change = before === null ? member.fee : subtract(member.fee, before.fee);
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
        part: text(partTexts[part.kind]),
        amount: toNumber(part.amount),
      })),
      () => ({ part: text("change"), amount: toNumber(change) }),
    ],
  );
}
