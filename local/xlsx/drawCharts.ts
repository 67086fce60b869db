import type { ChartModel, SheetModel } from "../../shared/workbook/sheetModel";
import { chartAnchorXml, drawingContentType, emptyDrawing } from "./chartAnchorXml";
import { chartContentType, chartXml } from "./chartXml";
import { sameName } from "../../shared/workbook/definedName";
import type { PackageDraft } from "./packageDraft";
import { addLink, linksOf, setContentType } from "./packageLinks";
import { joinPart, relationshipAttribute, segmentPart, type SegmentedPart } from "./partSegments";
import { segmentText, withSegment } from "./sheetOrder";
import { xml } from "./xmlText";
import { XmlScanner } from "./xmlScanner";

/**
 * Puts a model's charts in its sheet's drawing. A chart of the same name is drawn anew where it is; all else in the drawing stays.
 * @param sheet what the sheet is called in the workbook
 * @returns the sheet, which names its drawing
 */
export async function drawCharts(
  draft: PackageDraft,
  sheetPart: string,
  part: SegmentedPart,
  model: SheetModel,
  sheet: string,
): Promise<SegmentedPart> {
  if (model.charts.length === 0) {
    return part;
  }
  const { drawing, drawn } = await drawingOf(draft, sheetPart, part);
  for (const chart of model.charts) {
    await drawChart(draft, drawing, model, sheet, chart);
  }
  return drawn;
}

async function drawingOf(
  draft: PackageDraft,
  sheetPart: string,
  part: SegmentedPart,
): Promise<{ readonly drawing: string; readonly drawn: SegmentedPart }> {
  const link = (await linksOf(draft, sheetPart)).find((one) => one.kind === "drawing");
  if (link !== undefined && segmentText(part, "drawing") !== null) {
    return { drawing: link.target, drawn: part };
  }
  const drawing = draft.freePart("xl/drawings/drawing", "xml");
  await draft.setText(drawing, emptyDrawing);
  await setContentType(draft, drawing, drawingContentType);
  const id = await addLink(draft, sheetPart, "drawing", drawing);
  return {
    drawing,
    drawn: withSegment(part, "drawing", xml(`${part.prefix}drawing`, relationshipAttribute(part, id))),
  };
}

/** The number, the name and the chart of the object that an anchor holds. */
function anchored(text: string, part: string): { readonly id: number; readonly name: string; readonly chart: string } {
  const scanner: XmlScanner = new XmlScanner(text, part);
  let found = { id: 0, name: "", chart: "" };
  while (scanner.next()) {
    if (scanner.opens && scanner.name.endsWith("cNvPr") && found.id === 0) {
      found = { ...found, id: Number(scanner.attribute("id")), name: scanner.attribute("name") ?? "" };
    } else if (scanner.opens && /(^|:)chart$/.test(scanner.name)) {
      found = {
        ...found,
        chart: /\s\w+:id\s*=\s*["']([^"']+)["']/.exec(text.slice(scanner.start, scanner.end))?.[1] ?? "",
      };
    }
  }
  return found;
}

async function drawChart(
  draft: PackageDraft,
  drawing: string,
  model: SheetModel,
  sheet: string,
  chart: ChartModel,
): Promise<void> {
  const part = segmentPart(await draft.text(drawing), drawing);
  const objects = part.segments.map((segment) => anchored(segment.text, drawing));
  const at = objects.findIndex((one) => one.chart !== "" && sameName(one.name, chart.name));
  const old = objects[at];
  const links = await linksOf(draft, drawing);
  const kept = links.find((one) => one.kind === "chart" && one.id === old?.chart);
  const chartPart = kept?.target ?? draft.freePart("xl/charts/chart", "xml");
  await draft.setText(chartPart, chartXml(model, sheet, chart));
  if (kept === undefined) {
    await setContentType(draft, chartPart, chartContentType);
  }
  const relationshipId = kept?.id ?? (await addLink(draft, drawing, "chart", chartPart));
  const id = old?.id ?? Math.max(1, ...objects.map((one) => one.id)) + 1;
  const segment = { name: "twoCellAnchor", text: chartAnchorXml(chart, id, relationshipId) };
  const segments = at < 0 ? [...part.segments, segment] : part.segments.with(at, segment);
  await draft.setText(drawing, joinPart({ ...part, segments }));
}
