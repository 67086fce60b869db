/**
 * Members of Excel's interface after which a person can undo nothing that came before: whether Excel on the web, and Excel on Windows and
 * Mac, undo them.
 *
 * Source: the table "Unsupported APIs" of Microsoft's page "Undo support with the Excel JavaScript API", as of 15 May 2025,
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities. Members that are not in it can be undone.
 */
interface Undone {
  readonly web: boolean;
  readonly desktop: boolean;
}

const nowhere = { web: false, desktop: false };
const onDesktop = { web: false, desktop: true };
const onWeb = { web: true, desktop: false };

function each(type: string, members: string, undone: Undone): readonly (readonly [string, Undone])[] {
  return members.split(" ").map((member) => [`${type}.${member}`, undone]);
}

const listed: ReadonlyMap<string, Undone> = new Map([
  ...each("AllowEditRange", "address delete pauseProtection setPassword title", nowhere),
  ...each("AllowEditRangeCollection", "add pauseProtection", nowhere),
  ...each("Chart", "categoryLabelLevel seriesNameLevel", nowhere),
  ...each(
    "ChartPivotOptions",
    "showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons",
    onDesktop,
  ),
  ...each("ChartTrendlineLabel", "formula", onDesktop),
  ...each("DataConnectionCollection", "refreshAll", nowhere),
  ...each(
    "DocumentProperties",
    "author category comments company keywords manager revisionNumber subject title",
    onDesktop,
  ),
  ...each("LinkedWorkbook", "refresh", nowhere),
  ...each("LinkedWorkbookCollection", "refreshAll", nowhere),
  ...each("NamedItem", "comment", onDesktop),
  ...each("PivotTableStyle", "delete duplicate name", onDesktop),
  ...each("PivotTableStyleCollection", "add setDefault", onDesktop),
  ...each("Query", "delete refresh", onDesktop),
  ...each("QueryCollection", "refreshAll", onDesktop),
  ...each("Slicer", "name nameInFormula", onDesktop),
  ...each("SlicerStyle", "delete duplicate name", onDesktop),
  ...each("SlicerStyleCollection", "add setDefault", onDesktop),
  ...each(
    "Style",
    "addIndent autoIndent formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber " +
      "includePatterns includeProtection indentLevel locked numberFormat numberFormatLocal orientation readingOrder " +
      "shrinkToFit textOrientation verticalAlignment wrapText",
    onDesktop,
  ),
  ...each("TableStyle", "delete duplicate name", onDesktop),
  ...each("TableStyleCollection", "add setDefault", onDesktop),
  ...each("TimelineStyle", "delete duplicate name", onDesktop),
  ...each("TimelineStyleCollection", "add setDefault", onDesktop),
  ...each("Workbook", "close insertWorksheetsFromBase64 save", nowhere),
  ...each("WorkbookProtection", "protect unprotect", nowhere),
  ...each("Worksheet", "copy delete", nowhere),
  ...each("Worksheet", "name position visibility", onWeb),
  ...each("Worksheet", "standardWidth", onDesktop),
  ...each("WorksheetCollection", "addFromBase64", nowhere),
  ...each(
    "WorksheetProtection",
    "pauseProtection protect resumeProtection setPassword unprotect updateOptions",
    nowhere,
  ),
]);

/** Members that some Excel cannot undo. */
export const withoutUndo: ReadonlySet<string> = new Set(listed.keys());

/** In words, for the message of a test: where the member cannot be undone. */
export function whereNotUndone(member: string): string {
  const { web, desktop } = listed.get(member) ?? { web: true, desktop: true };
  const places = [...(web ? [] : ["Excel on the web"]), ...(desktop ? [] : ["Excel on Windows and Mac"])];
  return `${member} cannot be undone in ${places.join(", ")}`;
}
