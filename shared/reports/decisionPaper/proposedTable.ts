import { toNumber } from "../../money/decimal";
import { compare, divide, zero } from "../../money/fraction";
import { binary, call, ifNumber, text as textOf, whole } from "../../workbook/formula";
import { feeFormat, wholeKronor } from "../feeSheet/feeSheetContext";
import type { TableColumn, TableRowContent } from "../sheetComposer";
import type { DecisionContext } from "./decisionPaper";
import type { ProposedFee } from "./proposedFees";

/** Narrow enough for an upright page. */
export function proposedColumns(text: DecisionContext["text"], fees: readonly ProposedFee[]): readonly TableColumn[] {
  const format = feeFormat(fees.flatMap(({ fee, previous }) => (previous === null ? [fee] : [fee, previous])));
  return [
    { key: "code", header: text("code"), width: 12 },
    { key: "name", header: text("municipality"), width: 20 },
    { key: "population", header: text("population"), width: 12, format: wholeKronor },
    { key: "previous", header: text("previous"), width: 12, format },
    { key: "fee", header: text("proposed"), width: 13, format },
    { key: "change", header: text("change"), width: 12, format },
    { key: "percent", header: text("changePercent"), width: 12, format: "0.0%" },
  ];
}

/** Changes are live formulas on both fees. */
export function proposedRows(text: DecisionContext["text"], fees: readonly ProposedFee[]): readonly TableRowContent[] {
  const missing = text("missing");
  return fees.map(({ code, name, population, previous, wasMember, fee, change }) => (cell) => {
    const difference = binary(cell("fee"), "-", cell("previous"));
    const share = call(
      "IF",
      binary(cell("previous"), ">", whole(0)),
      binary(difference, "/", cell("previous")),
      textOf(missing),
    );
    return {
      code: { value: code, format: "@" },
      name,
      population: population ?? missing,
      previous: previous === null ? (wasMember ? missing : text("newMember")) : toNumber(previous),
      fee: toNumber(fee),
      change: {
        value: change === null ? missing : toNumber(change),
        formula: ifNumber(cell("previous"), difference, textOf(missing)),
      },
      percent: {
        value:
          change === null || previous === null || compare(previous, zero) === 0
            ? missing
            : toNumber(divide(change, previous)),
        formula: ifNumber(cell("previous"), share, textOf(missing)),
      },
    };
  });
}
