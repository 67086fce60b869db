import type { Element } from "@xmldom/xmldom";
import { relationshipsPart } from "../xlsx/partNames";
import { relationshipNamespace, relationshipsIn, type Relationship } from "../xlsx/relationships";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import type { WorkbookPackage } from "../xlsx/workbookPackage";
import { childElements, firstChild, parseXml, rootOf } from "../xlsx/xmlDocument";
import type { GridChart, GridSheet } from "./gridWorkbook";
import { readChart } from "./readChart";
import { leftOf, topOf } from "./sheetPlace";

type Sizes = Pick<GridSheet, "columnWidths" | "rowHeights">;
type Place = Pick<GridChart, "left" | "top" | "width" | "height">;

/** English metric units, in which drawings are measured, of a point. */
const unitsOfPoint = 12700;

/** The parts that a part leads to. */
export async function partLinks(source: WorkbookPackage, part: string): Promise<readonly Relationship[]> {
  const name = relationshipsPart(part);
  return source.has(name) ? relationshipsIn(parseXml(await source.text(name), name), part) : [];
}

/** The charts of a sheet. A drawing that is damaged has none: it stays in the file as it is, and the cells are shown all the same. */
export async function readCharts(
  source: WorkbookPackage,
  sheetPart: string,
  sizes: Sizes,
  nextId: () => string,
): Promise<GridChart[]> {
  const link = (await partLinks(source, sheetPart)).find((one) => one.kind === "drawing");
  if (link === undefined || !source.has(link.target)) {
    return [];
  }
  try {
    const links = await partLinks(source, link.target);
    const anchors = childElements(rootOf(parseXml(await source.text(link.target), link.target)));
    const charts = await Promise.all(anchors.map((anchor) => chartIn(source, anchor, links, sizes, nextId)));
    return charts.filter((chart) => chart !== null);
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      return [];
    }
    throw error;
  }
}

async function chartIn(
  source: WorkbookPackage,
  anchor: Element,
  links: readonly Relationship[],
  sizes: Sizes,
  nextId: () => string,
): Promise<GridChart | null> {
  const frame = firstChild(anchor, "graphicFrame");
  const properties = path(frame, "nvGraphicFramePr", "cNvPr");
  const chart = path(frame, "graphic", "graphicData", "chart");
  const id = chart?.getAttributeNS(relationshipNamespace, "id") ?? null;
  const part = links.find((one) => one.kind === "chart" && one.id === id)?.target;
  if (part === undefined || !source.has(part)) {
    return null;
  }
  const content = readChart(await source.text(part), part, nextId);
  return { id: nextId(), name: properties?.getAttribute("name") ?? "", ...content, ...placeOf(anchor, sizes) };
}

function path(parent: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => (at === null ? null : firstChild(at, name)), parent);
}

function corner(element: Element, sizes: Sizes): { readonly x: number; readonly y: number } {
  const number = (name: string): number => Number(firstChild(element, name)?.textContent ?? 0);
  return {
    x: leftOf(sizes, number("col") + 1) + number("colOff") / unitsOfPoint,
    y: topOf(sizes, number("row") + 1) + number("rowOff") / unitsOfPoint,
  };
}

function placeOf(anchor: Element, sizes: Sizes): Place {
  const [from, to] = [firstChild(anchor, "from"), firstChild(anchor, "to")];
  const [position, extent] = [firstChild(anchor, "pos"), firstChild(anchor, "ext")];
  const points = (element: Element | null, name: string): number =>
    Number(element?.getAttribute(name) ?? 0) / unitsOfPoint;
  const start = from === null ? { x: points(position, "x"), y: points(position, "y") } : corner(from, sizes);
  const end = to === null ? null : corner(to, sizes);
  return {
    left: start.x,
    top: start.y,
    width: end === null ? points(extent, "cx") : end.x - start.x,
    height: end === null ? points(extent, "cy") : end.y - start.y,
  };
}
