import { xml, xmlDeclaration } from "./xmlText";

function rgb(name: string, value: string): string {
  return xml(`a:${name}`, {}, xml("a:srgbClr", { val: value }));
}

const colours = [
  xml("a:dk1", {}, xml("a:sysClr", { val: "windowText", lastClr: "000000" })),
  xml("a:lt1", {}, xml("a:sysClr", { val: "window", lastClr: "FFFFFF" })),
  rgb("dk2", "44546A"),
  rgb("lt2", "E7E6E6"),
  rgb("accent1", "4472C4"),
  rgb("accent2", "ED7D31"),
  rgb("accent3", "A5A5A5"),
  rgb("accent4", "FFC000"),
  rgb("accent5", "5B9BD5"),
  rgb("accent6", "70AD47"),
  rgb("hlink", "0563C1"),
  rgb("folHlink", "954F72"),
];

function font(name: string, latin: string): string {
  const [ea, cs] = ["a:ea", "a:cs"].map((script) => `<${script} typeface=""/>`);
  return xml(`a:${name}`, {}, xml("a:latin", { typeface: latin }), ea ?? "", cs ?? "");
}

const fill = xml("a:solidFill", {}, xml("a:schemeClr", { val: "phClr" }));
const line = (width: number): string =>
  xml("a:ln", { w: width, cap: "flat", cmpd: "sng", algn: "ctr" }, fill, xml("a:prstDash", { val: "solid" }));
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Office's usual theme of colours and typefaces, with its plain effects: programs expect every workbook to have one. */
export const officeTheme =
  xmlDeclaration +
  xml(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
    xml(
      "a:themeElements",
      {},
      xml("a:clrScheme", { name: "Office" }, ...colours),
      xml("a:fontScheme", { name: "Office" }, font("majorFont", "Calibri Light"), font("minorFont", "Calibri")),
      xml(
        "a:fmtScheme",
        { name: "Office" },
        xml("a:fillStyleLst", {}, fill, fill, fill),
        xml("a:lnStyleLst", {}, line(6350), line(12700), line(19050)),
        xml("a:effectStyleLst", {}, effect, effect, effect),
        xml("a:bgFillStyleLst", {}, fill, fill, fill),
      ),
    ),
  );
