import { xml, xmlDeclaration } from "./xmlText";

const noBorder = xml("border", {}, "<left/>", "<right/>", "<top/>", "<bottom/>", "<diagonal/>");
const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

function list(name: string, ...members: readonly string[]): string {
  return xml(name, { count: members.length }, ...members);
}

/** The styles of a workbook in which nothing is formatted yet: Calibri 11, and the two fills that every workbook has. */
export const emptyStyles =
  xmlDeclaration +
  xml(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    list(
      "fonts",
      xml(
        "font",
        {},
        xml("sz", { val: 11 }),
        xml("color", { theme: 1 }),
        xml("name", { val: "Calibri" }),
        xml("family", { val: 2 }),
        xml("scheme", { val: "minor" }),
      ),
    ),
    list(
      "fills",
      xml("fill", {}, xml("patternFill", { patternType: "none" })),
      xml("fill", {}, xml("patternFill", { patternType: "gray125" })),
    ),
    list("borders", noBorder),
    list("cellStyleXfs", xml("xf", normal)),
    list("cellXfs", xml("xf", { ...normal, xfId: 0 })),
    list("cellStyles", xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    list("dxfs"),
    xml("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
  );
