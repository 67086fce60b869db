import type { ItemResult } from "../../evaluation/surveyResult";
import type { Scale } from "../../evaluation/itemAnswer";
import type { CellContent } from "../sheetComposer";
import { meanContent, type ReportContext } from "./reportContext";

/** "1–6", or that it is not stated. */
export function scaleText({ text }: ReportContext, scale: Scale | null): string {
  return scale === null ? text("scaleNotStated") : text("scaleRange", { min: scale.min, max: scale.max });
}

/** The scale of what bears a question's own words, which tell it the other way where its answers were turned round. */
export function askedScaleText(
  context: ReportContext,
  { scale, isTurned }: { readonly scale: Scale | null; readonly isTurned: boolean },
): string {
  const text = scaleText(context, scale);
  return isTurned ? context.text("turnedScale", { scale: text }) : text;
}

/** A figure of an item, unless too few answered for any to be shown. */
export function shownOf(context: ReportContext, item: ItemResult, content: CellContent | null): CellContent {
  return item.isBelowThreshold ? context.text("tooFew") : (content ?? context.text("missing"));
}

export function meanOf(context: ReportContext, item: ItemResult): CellContent {
  return shownOf(context, item, item.mean === null ? null : meanContent(item.mean));
}

export function answersOf(context: ReportContext, item: ItemResult): CellContent {
  return shownOf(context, item, item.n ?? context.text("nNotStated"));
}
