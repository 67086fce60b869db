import { cellTextXml, xml } from "./xmlText";

/** Sizes are in hundredths of a point: no text in a chart is smaller than 11 points. */
export const sizes = { title: 1400, axisTitle: 1100, text: 1100 } as const;
export const textColour = "262626";
export const lineColour = "D9D9D9";

export function fillColour(value: string): string {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: value }));
}

/** The title of a chart, or of an axis. */
export function titleXml(text: string, size: number): string {
  const look = xml("a:rPr", { sz: size, b: 1 }, fillColour(textColour));
  const run = xml("a:r", {}, look, `<a:t>${cellTextXml(text)}</a:t>`);
  const properties = xml("a:pPr", {}, xml("a:defRPr", { sz: size, b: 1 }));
  const paragraph = xml("a:p", {}, properties, run);
  return xml("c:title", {}, xml("c:tx", {}, xml("c:rich", {}, "<a:bodyPr/>", paragraph)), xml("c:overlay", { val: 0 }));
}
