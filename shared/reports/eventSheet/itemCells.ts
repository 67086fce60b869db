import type { ItemResult } from "../../evaluation/surveyResult";
import type { Scale } from "../../evaluation/itemAnswer";
import type { CellContent } from "../sheetComposer";
import { meanContent, type ReportContext } from "./reportContext";

/** "1–6", or that it is not stated. */
export function scaleText({ text }: ReportContext, scale: Scale | null): string {
  return scale === null ? text("scaleNotStated") : text("scaleRange", { min: scale.min, max: scale.max });
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
