import { toNumber } from "../../money/decimal";
import { formatNumber } from "../../text/numberText";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** How far the stated means of the events reach that no n is stated for, and so are in no mean over the events. */
export function unpooledSentences(context: YearReportContext, { evaluation }: YearReport): readonly string[] {
  const { say, language } = context;
  return (["satisfaction", "usefulness"] as const).flatMap((role): readonly string[] => {
    const items = evaluation.events.flatMap(({ items: asked }) => asked.filter((item) => item.role === role));
    const means = items.flatMap(({ mean, n }) => (mean === null || n !== null ? [] : [mean]));
    if (means.length === 0) return [];
    const inOrder = [...means].sort((a, b) => toNumber(a.exact) - toNumber(b.exact));
    const shown = (mean: (typeof means)[number] | undefined) =>
      mean === undefined ? "" : formatNumber(mean.text, language, { decimals: mean.decimals });
    return [
      say("notPooled", {
        name: say(role === "satisfaction" ? "eventSatisfaction" : "eventUsefulness"),
        count: means.length,
        least: shown(inOrder[0]),
        most: shown(inOrder[inOrder.length - 1]),
      }),
    ];
  });
}
