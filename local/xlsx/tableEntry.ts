import { areaOf } from "../../shared/workbook/reference";
import type { TableEntry } from "./openedWorkbook";
import { WorkbookFileError } from "./workbookFileError";
import { childElements, firstChild, parseXml, rootOf } from "./xmlDocument";
import { cellTextOf } from "./xmlText";

/** What a table part says of its table. */
export function readTableEntry(text: string, part: string): TableEntry {
  const root = rootOf(parseXml(text, part));
  const ref = root.getAttribute("ref") ?? "";
  if (areaOf(ref) === null) {
    throw new WorkbookFileError("file-part-damaged", { part });
  }
  const columns = firstChild(root, "tableColumns");
  return {
    part,
    id: Number(root.getAttribute("id") ?? 0),
    name: root.getAttribute("displayName") ?? root.getAttribute("name") ?? "",
    ref,
    headerRows: Number(root.getAttribute("headerRowCount") ?? 1),
    totalsRows: Number(root.getAttribute("totalsRowCount") ?? 0),
    columns: (columns === null ? [] : childElements(columns, "tableColumn")).map((column) =>
      cellTextOf(column.getAttribute("name") ?? ""),
    ),
  };
}
