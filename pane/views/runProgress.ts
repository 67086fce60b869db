import { node, type PaneChild } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** Nothing for the first moment, then the step and how much of it is done. */
export function runProgress({ state, text }: ViewContext): readonly PaneChild[] {
  const { run } = state;
  if (run === null || run.wait === "short") return [];
  const { progress } = run;
  const step = text(run.isCancelling ? "cancelling" : (progress?.step ?? "starting"));
  const part = run.isCancelling ? null : (progress?.part ?? null);
  const label = part === null ? step : text("part", { step, ...part });
  return [
    node("progress", {
      key: "progress",
      "aria-label": step,
      value: part === null ? null : part.done,
      max: part === null ? null : part.of,
    }),
    node("p", { key: "step" }, `${label} …`),
    run.isSilent ? node("p", { key: "silent", class: "strong" }, text("silent")) : null,
  ];
}
