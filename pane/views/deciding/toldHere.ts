import type { PreviewFinding } from "../../../shared/panel/panelPreview";
import { node, type PaneNode } from "../../dom/paneNode";
import type { PaneState } from "../../state/paneState";
import { findingItem } from "../findingItem";
import type { ViewContext } from "../viewContext";
import { isAnswered } from "./isAnswered";

const gravity: readonly PreviewFinding["severity"][] = ["error", "warning", "note"];

/** Findings that a field answers: they stand beside it. */
const answeredBy = { "projection-growth-asked": "growthPercent", "projection-index-asked": "indexPercent" } as const;

/** What is asked for with a field; null where nothing is. */
export function askedAtField(
  { previews }: PaneState,
  field: (typeof answeredBy)[keyof typeof answeredBy],
): string | null {
  const asking = (previews.deciding.shown?.findings ?? []).find(
    ({ code }) => answeredBy[code as keyof typeof answeredBy] === field,
  );
  return asking?.message ?? null;
}

/** What is to be said of what the view would do, the gravest first, without what the fees have told already. */
export function toldHere(context: ViewContext): PaneNode | null {
  const { shown } = context.state.previews.deciding;
  // Until an answer comes, what stands there is of another question.
  if (shown?.command !== context.state.deciding?.command?.command) return null;
  const told = new Set((context.state.previews.fees.shown?.findings ?? []).map((each) => JSON.stringify(each)));
  const own = (shown?.findings ?? []).filter(
    (each) => !(each.code in answeredBy) && (each.severity === "error" || !told.has(JSON.stringify(each))),
  );
  if (own.length === 0) return null;
  const sorted = gravity.flatMap((severity) => own.filter((each) => each.severity === severity));
  return node(
    "ul",
    { key: "told", class: isAnswered(context.state) ? "told" : "told outdated" },
    sorted.map((finding) => node("li", { class: finding.severity }, findingItem(context, finding))),
  );
}
