import type { PageSetup, SheetModel } from "../../shared/workbook/sheetModel";
import { columnLetters, lastRow } from "../../shared/workbook/reference";
import { relationshipNamespace } from "./relationships";
import { sheetViewsXml } from "./sheetViewXml";
import { xml, xmlDeclaration } from "./xmlText";

export const sheetContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** In inches: about 2 cm at the sides. */
const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const a4 = 9;

/**
 * A new sheet without its cells: how it looks on screen and prints, one page wide. Codes such as 0180 are text on purpose: Excel is told
 * not to mark them as mistakes.
 */
export function newSheetXml(model: SheetModel): string {
  const columns = Math.max(1, ...model.rows.map((row) => row.length));
  return (
    xmlDeclaration +
    xml(
      "worksheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": relationshipNamespace },
      xml("sheetPr", {}, xml("pageSetUpPr", { fitToPage: 1 })),
      sheetViewsXml(model.frozenRows, ""),
      xml("sheetFormatPr", { defaultRowHeight: 15 }),
      "<sheetData/>",
      xml("pageMargins", margins),
      pageSetupXml(model.page),
      xml("headerFooter", {}, xml("oddFooter", {}, "&amp;L&amp;A&amp;R&amp;P (&amp;N)")),
      xml(
        "ignoredErrors",
        {},
        xml("ignoredError", { sqref: `A1:${columnLetters(columns)}${lastRow}`, numberStoredAsText: 1 }),
      ),
    )
  );
}

function pageSetupXml({ orientation }: PageSetup): string {
  return xml("pageSetup", { paperSize: a4, orientation, fitToWidth: 1, fitToHeight: 0 });
}

/** The rows that begin a new page: each break stands after the row before it. */
export function rowBreaksXml(breaks: readonly number[], prefix: string): string | null {
  if (breaks.length === 0) return null;
  const lastColumn = 16_383;
  return xml(
    `${prefix}rowBreaks`,
    { count: breaks.length, manualBreakCount: breaks.length },
    ...breaks.map((row) => xml(`${prefix}brk`, { id: row - 1, max: lastColumn, man: 1 })),
  );
}

/** The widths of columns. Excel counts in digits and adds the cell's margins. */
export function columnsXml(widths: readonly number[], prefix: string): string | null {
  const margin = 5 / 7;
  const columns = widths.map((width, index) =>
    xml(`${prefix}col`, {
      min: index + 1,
      max: index + 1,
      width: Math.round((width + margin) * 256) / 256,
      customWidth: 1,
    }),
  );
  return columns.length === 0 ? null : xml(`${prefix}cols`, {}, ...columns);
}
