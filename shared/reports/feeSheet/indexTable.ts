import { toNumber } from "../../money/decimal";
import { divide, one, subtract } from "../../money/fraction";
import { stepSentence } from "../../text/feeSentences";
import type { TableRowContent } from "../sheetComposer";
import { categoryText, type FeeSheetContext } from "./feeSheetContext";

/** Every step of every factor: the values used, what the year's change became and why. */
export function indexTable(context: FeeSheetContext): void {
  const missing = context.text("missing");
  const rows = context.result.fees.tariffs.flatMap((tariff): TableRowContent[] => {
    const { rule } = tariff.version;
    const category = categoryText(context, rule.category);
    return tariff.chain.steps.map((step, index) => () => {
      const before = tariff.chain.steps[index - 1]?.factor ?? one;
      const used = step.computed?.used ?? null;
      return {
        category,
        year: step.year,
        period: used === null ? missing : { value: used.period, format: "@" },
        value: used === null ? missing : toNumber(used.value),
        previous: used?.previousValue == null ? missing : toNumber(used.previousValue),
        change: step.computed === null ? missing : toNumber(step.computed.indexChange),
        applied: toNumber(subtract(divide(step.factor, before), one)),
        factor: toNumber(step.factor),
        explanation: stepSentence(step, rule.series ?? "", context.language),
      };
    });
  });
  if (rows.length === 0) return;
  context.composer.line(context.text("indexHeading"), "heading");
  context.composer.table(
    context.tableName(`Index_${String(context.result.fees.year)}`),
    [
      { key: "year", header: context.text("year"), width: 12, format: "0" },
      { key: "category", header: context.text("category"), width: 23, wrap: true },
      { key: "period", header: context.text("indexPeriod"), width: 12, wrap: true },
      { key: "value", header: context.text("indexValue"), width: 13, format: "0.0###" },
      { key: "previous", header: context.text("previousIndexValue"), width: 10, format: "0.0###" },
      { key: "change", header: context.text("indexChange"), width: 12, format: "0.00%" },
      { key: "applied", header: context.text("appliedChange"), width: 12, format: "0.00%" },
      { key: "factor", header: context.text("factor"), width: 12, format: "0.000000000" },
      { key: "explanation", header: context.text("howIndexed"), width: 10 },
    ],
    rows,
  );
}
