import type { SheetGrid } from "../../shared/workbook/content";
import { cellFormats } from "./cellFormats";
import { elementsIn, textOf } from "./elements";
import { sheetGrid } from "./sheetGrid";
import { UnreadableWorkbook, WorkbookParts } from "./workbookParts";

/**
 * The sheets of an .xlsx file that have cells, hidden ones too, as the command line reads them.
 * @returns the code of a finding where it cannot be read
 */
export async function workbookSheets(bytes: Uint8Array): Promise<readonly SheetGrid[] | string> {
  try {
    const parts = await WorkbookParts.open(bytes);
    const workbookPart = target(await relationships(parts, "_rels/.rels"), "officeDocument", "");
    if (workbookPart === null) return "chosen-file-unreadable";
    const folder = workbookPart.replace(/[^/]*$/, "");
    const related = await relationships(parts, `${folder}_rels/${workbookPart.slice(folder.length)}.rels`);
    const workbook = await parts.document(workbookPart);
    const from1904 = elementsIn(workbook, "workbookPr").some((each) =>
      ["1", "true"].includes(each.getAttribute("date1904") ?? ""),
    );
    const shared = target(related, "sharedStrings", folder);
    const styles = target(related, "styles", folder);
    const strings = shared === null ? [] : elementsIn(await parts.document(shared), "si").map(textOf);
    const formats = styles === null ? [] : cellFormats(await parts.document(styles));
    const grids: SheetGrid[] = [];
    for (const sheet of elementsIn(workbook, "sheet")) {
      const id = Array.from(sheet.attributes).find(({ localName }) => localName === "id")?.value;
      const relation = related.find((each) => each.id === id);
      if (relation?.kind !== "worksheet") continue;
      const document = await parts.document(resolved(relation.target, folder));
      const grid = sheetGrid(sheet.getAttribute("name") ?? "", document, { strings, formats, from1904 });
      if (grid.values.length > 0) grids.push(grid);
    }
    return grids;
  } catch (error) {
    // Whatever stands in the file, the person is told that it cannot be read.
    return error instanceof UnreadableWorkbook ? error.code : "chosen-file-unreadable";
  }
}

interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly target: string;
}

async function relationships(parts: WorkbookParts, name: string): Promise<readonly Relationship[]> {
  if (!parts.has(name)) return [];
  return elementsIn(await parts.document(name), "Relationship").map((each) => ({
    id: each.getAttribute("Id") ?? "",
    kind: (each.getAttribute("Type") ?? "").replace(/^.*\//, ""),
    target: each.getAttribute("Target") ?? "",
  }));
}

function target(related: readonly Relationship[], kind: string, folder: string): string | null {
  const found = related.find((each) => each.kind === kind);
  return found === undefined ? null : resolved(found.target, folder);
}

function resolved(path: string, folder: string): string {
  if (path.startsWith("/")) return path.slice(1);
  const steps = `${folder}${path}`.split("/");
  return steps.reduce<string[]>((whole, step) => (step === ".." ? whole.slice(0, -1) : [...whole, step]), []).join("/");
}
