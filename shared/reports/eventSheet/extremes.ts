import type { ReportContext } from "./reportContext";

/** The largest and the smallest of some figures, for a sentence. */
export function extremes(context: ReportContext, rows: readonly { readonly label: string; readonly value: number }[]) {
  const most = rows.reduce((best, each) => (each.value > best.value ? each : best), rows[0] ?? { label: "", value: 0 });
  const least = rows.reduce((best, each) => (each.value < best.value ? each : best), most);
  return {
    most: most.label,
    mostCount: context.number(most.value),
    least: least.label,
    leastCount: context.number(least.value),
  };
}
