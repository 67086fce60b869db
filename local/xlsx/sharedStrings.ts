import { XmlScanner } from "./xmlScanner";
import { cellTextOf } from "./xmlText";

/**
 * The text that stands in one `si` or `is` element: its runs joined, without phonetic guides. The scanner stands on the opening tag, and
 * is left on the closing one.
 */
export function readStringItem(scanner: XmlScanner): string {
  if (scanner.isEmpty) {
    return "";
  }
  const depth = scanner.depth;
  let text = "";
  let phonetic = 0;
  while (scanner.depth >= depth && scanner.next()) {
    const name = scanner.name.slice(scanner.name.indexOf(":") + 1);
    if (name === "rPh" && !scanner.isEmpty) {
      phonetic += scanner.opens ? 1 : -1;
    } else if (name === "t" && !scanner.opens && phonetic === 0) {
      text += scanner.textBefore();
    }
  }
  return cellTextOf(text);
}

/** All shared strings, in the order by which cells name them. */
export function readSharedStrings(text: string, part: string): readonly string[] {
  const strings: string[] = [];
  const scanner: XmlScanner = new XmlScanner(text, part);
  while (scanner.next()) {
    if (scanner.opens && scanner.name.replace(/^.*:/, "") === "si") {
      strings.push(readStringItem(scanner));
    }
  }
  return strings;
}
