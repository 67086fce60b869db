import type { ChartModel } from "../../shared/workbook/sheetModel";
import { chartNamespace, drawingNamespace } from "./chartXml";
import { relationshipNamespace } from "./relationships";
import { cellTextXml, xml, xmlDeclaration } from "./xmlText";

export const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

export const emptyDrawing =
  xmlDeclaration + xml("xdr:wsDr", { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace });

/** A corner of a chart that lies within a cell: which, from 0, and how far into it, in English metric units. */
export interface AnchorCorner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** A chart that need not begin and end where cells do. */
export interface AnchoredChart extends ChartModel {
  readonly from?: AnchorCorner;
  readonly to?: AnchorCorner;
}

function corner(name: string, { column, columnOffset, row, rowOffset }: AnchorCorner): string {
  const parts = { col: column, colOff: columnOffset, row, rowOff: rowOffset };
  return xml(name, {}, ...Object.entries(parts).map(([part, value]) => xml(`xdr:${part}`, {}, String(value))));
}

/** Where a chart lies in a sheet's drawing, what it is called and, for those who do not see it, what it shows. */
export function chartAnchorXml(chart: AnchoredChart, id: number, relationshipId: string): string {
  const { row, column, rows, columns } = chart.area;
  const atCell = (atColumn: number, atRow: number): AnchorCorner => ({
    column: atColumn,
    columnOffset: 0,
    row: atRow,
    rowOffset: 0,
  });
  const attribute = (text: string): string => cellTextXml(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
  const named = `<xdr:cNvPr id="${id}" name="${attribute(chart.name)}" descr="${attribute(chart.description)}"/>`;
  const reference = xml("c:chart", {
    "xmlns:c": chartNamespace,
    "xmlns:r": relationshipNamespace,
    "r:id": relationshipId,
  });
  return xml(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace },
    corner("xdr:from", chart.from ?? atCell(column - 1, row - 1)),
    corner("xdr:to", chart.to ?? atCell(column - 1 + columns, row - 1 + rows)),
    xml(
      "xdr:graphicFrame",
      { macro: "" },
      xml("xdr:nvGraphicFramePr", {}, named, "<xdr:cNvGraphicFramePr/>"),
      xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
      xml("a:graphic", {}, xml("a:graphicData", { uri: chartNamespace }, reference)),
    ),
    "<xdr:clientData/>",
  );
}
