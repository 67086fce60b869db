import type { SegmentedPart } from "./partSegments";

/** The children of a worksheet in the order of the schema. Office calls a sheet with another order damaged. */
const order: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

function rankOf(name: string): number {
  const rank = order.indexOf(name === "AlternateContent" ? "controls" : name);
  return rank < 0 ? order.length : rank;
}

export function segmentText(part: SegmentedPart, name: string): string | null {
  return part.segments.find((segment) => segment.name === name)?.text ?? null;
}

/** The sheet with one child replaced, added in its place, or (null) taken away. */
export function withSegment(part: SegmentedPart, name: string, text: string | null): SegmentedPart {
  const at = part.segments.findIndex((segment) => segment.name === name);
  const own = text === null ? [] : [{ name, text }];
  if (at >= 0) {
    return { ...part, segments: part.segments.toSpliced(at, 1, ...own) };
  }
  const next = part.segments.findIndex((segment) => rankOf(segment.name) > rankOf(name));
  return { ...part, segments: part.segments.toSpliced(next < 0 ? part.segments.length : next, 0, ...own) };
}
