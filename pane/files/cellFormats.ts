import { elementsIn } from "./elements";

/** Formats that Excel's files name by number only; others of these numbers tell nothing that is used here. */
const builtIn: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};

/** Number formats of a workbook by the number of a cell's style; "" where it has none of its own. */
export function cellFormats(styles: Document): readonly string[] {
  const own = new Map(
    elementsIn(styles, "numFmt").map((each) => [
      Number(each.getAttribute("numFmtId")),
      each.getAttribute("formatCode") ?? "",
    ]),
  );
  const [list] = elementsIn(styles, "cellXfs");
  return (list === undefined ? [] : elementsIn(list, "xf")).map((xf) => {
    const id = Number(xf.getAttribute("numFmtId") ?? 0);
    const format = own.get(id) ?? builtIn[id] ?? "";
    return /^General$/i.test(format) ? "" : format;
  });
}
