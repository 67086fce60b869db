import type { PooledMean } from "../../evaluation/yearEvaluation";
import { scaleText } from "../eventSheet/itemCells";
import { meanContent, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import { roleText } from "./itemTable";

/** The means over the year's events, each scale for itself. */
export function pooledTable(context: ReportContext, pooled: readonly PooledMean[]): void {
  const { text, composer } = context;
  if (pooled.length === 0) return;
  const hasLeftOut = pooled.some(({ leftOut }) => leftOut > 0);
  composer.line(text("pooledHeading"), "heading");
  composer.table(
    context.tableName("Sammanvagt"),
    [
      { key: "item", header: text("role"), width: 20, format: "@", wrap: true },
      { key: "scale", header: text("scale"), width: 11, wrap: true },
      { key: "surveys", header: text("surveys"), width: 12, format: wholeNumber },
      ...(hasLeftOut
        ? [{ key: "leftOut", header: text("surveysLeftOut"), width: 10, format: wholeNumber, wrap: true }]
        : []),
      { key: "n", header: text("n"), width: 10, format: wholeNumber },
      { key: "mean", header: text("mean"), width: 10 },
    ],
    pooled.map(({ role, title, scale, surveys, leftOut, n, mean, isBelowThreshold }) => () => ({
      item: title ?? roleText(context, role),
      scale: scaleText(context, scale),
      surveys,
      leftOut,
      n: isBelowThreshold ? text("tooFew") : n,
      mean: isBelowThreshold ? text("tooFew") : meanContent(mean),
    })),
  );
}
