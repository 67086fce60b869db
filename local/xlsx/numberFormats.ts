import { XmlScanner } from "./xmlScanner";

/** The formats that a file names by number only, in en-US tokens; 14 and 22 are shown by Excel in the reader's own order of day and month. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number of a format that needs no definition in the file; null for one that does. */
export function builtInFormatId(code: string): number | null {
  const found = Object.entries(builtIn).find(([id, known]) => known === code && Number(id) !== 14 && Number(id) !== 22);
  return found === undefined ? null : Number(found[0]);
}

/** Does the format show a day? Then a number in such a cell is a date. */
export function isDateFormat(code: string): boolean {
  const tokens = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  return /[yd]/i.test(tokens) || (/m/i.test(tokens) && !/[hs]/i.test(tokens) && !/general/i.test(tokens));
}

/** The format codes of the styles of cells, by the number that a cell's `s` gives; "" for General. */
export function readCellFormats(styles: string, part: string): readonly string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const scanner: XmlScanner = new XmlScanner(styles, part);
  let inCellStyles = false;
  while (scanner.next()) {
    const name = scanner.name.replace(/^.*:/, "");
    if (name === "cellXfs") {
      inCellStyles = scanner.opens && !scanner.isEmpty;
    } else if (scanner.opens && name === "numFmt") {
      own.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
    } else if (scanner.opens && name === "xf" && inCellStyles) {
      ids.push(Number(scanner.attribute("numFmtId") ?? 0));
    }
  }
  return ids.map((id) => (own.get(id) ?? builtIn[id] ?? "").replace(/^general$/i, ""));
}
