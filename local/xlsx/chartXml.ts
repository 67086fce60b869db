import type { ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { axesXml, xAxisId, yAxisId } from "./chartAxesXml";
import { seriesXml } from "./chartSeriesXml";
import { fillColour, lineColour, sizes, textColour, titleXml } from "./chartText";
import { xml, xmlDeclaration } from "./xmlText";

export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

function plotXml(model: SheetModel, sheet: string, chart: ChartModel): string {
  const series = chart.series.map((one, index) => seriesXml(model, sheet, chart.kind, one, index)).join("");
  const axes = xml("c:axId", { val: xAxisId }) + xml("c:axId", { val: yAxisId });
  const varied = xml("c:varyColors", { val: 0 });
  switch (chart.kind) {
    case "scatter":
      return xml("c:scatterChart", {}, xml("c:scatterStyle", { val: "lineMarker" }), varied, series, axes);
    case "line":
      return xml(
        "c:lineChart",
        {},
        xml("c:grouping", { val: "standard" }),
        varied,
        series,
        xml("c:marker", { val: 1 }),
        axes,
      );
    default: {
      const direction = xml("c:barDir", { val: chart.kind === "bar" ? "bar" : "col" });
      const isStacked = chart.isStacked === true;
      const grouping = xml("c:grouping", { val: isStacked ? "stacked" : "clustered" });
      const overlap = isStacked ? xml("c:overlap", { val: 100 }) : "";
      return xml("c:barChart", {}, direction, grouping, varied, series, xml("c:gapWidth", { val: 60 }), overlap, axes);
    }
  }
}

/**
 * The part of one chart: title, both axes' titles, a legend below, and series that refer to the sheet's cells.
 * @param sheet what the sheet is called in the workbook
 */
export function chartXml(model: SheetModel, sheet: string, chart: ChartModel): string {
  const plot = xml("c:plotArea", {}, "<c:layout/>", plotXml(model, sheet, chart), axesXml(model, chart));
  const legend = xml("c:legend", {}, xml("c:legendPos", { val: "b" }), xml("c:overlay", { val: 0 }));
  const shown = xml("c:plotVisOnly", { val: 0 }) + xml("c:dispBlanksAs", { val: "gap" });
  const defaults = xml("a:defRPr", { sz: sizes.text }, fillColour(textColour));
  const text = xml("a:p", {}, xml("a:pPr", {}, defaults), xml("a:endParaRPr", { lang: "sv-SE" }));
  return (
    xmlDeclaration +
    xml(
      "c:chartSpace",
      { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace },
      xml("c:roundedCorners", { val: 0 }),
      xml(
        "c:chart",
        {},
        titleXml(chart.title, sizes.title),
        xml("c:autoTitleDeleted", { val: 0 }),
        plot,
        legend,
        shown,
      ),
      xml("c:spPr", {}, fillColour("FFFFFF"), xml("a:ln", { w: 9525 }, fillColour(lineColour))),
      xml("c:txPr", {}, "<a:bodyPr/>", text),
    )
  );
}
