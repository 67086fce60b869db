import { relationshipsPart } from "./partNames";
import { relationshipsIn } from "./relationships";
import { WorkbookFileError } from "./workbookFileError";
import type { WorkbookPackage } from "./workbookPackage";
import { childElements, parseXml, rootOf } from "./xmlDocument";

export const contentTypesPart = "[Content_Types].xml";

const workbookTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
];

/**
 * The main part of a package that is a workbook: .xlsx, or .xlsm, whose macros stay untouched.
 * @throws WorkbookFileError for a Word document, a binary or template workbook, an OpenDocument file, or a zip file of other things
 */
export async function checkWorkbookKind(source: WorkbookPackage): Promise<string> {
  const rootRelationships = relationshipsPart("");
  if (source.has("mimetype") && source.has("content.xml")) {
    throw new WorkbookFileError("file-wrong-kind");
  }
  if (!source.has(contentTypesPart) || !source.has(rootRelationships)) {
    throw new WorkbookFileError(source.has("xl/workbook.xml") ? "file-damaged" : "file-wrong-kind");
  }
  const relationships = relationshipsIn(parseXml(await source.text(rootRelationships), rootRelationships), "");
  const main = relationships.find((one) => one.kind === "officeDocument");
  if (main === undefined) {
    throw new WorkbookFileError("file-damaged");
  }
  if (!workbookTypes.includes(await contentTypeOf(source, main.target))) {
    throw new WorkbookFileError("file-wrong-kind");
  }
  if (!source.has(main.target)) {
    throw new WorkbookFileError("file-part-missing", { part: main.target });
  }
  return main.target;
}

async function contentTypeOf(source: WorkbookPackage, part: string): Promise<string> {
  const types = childElements(rootOf(parseXml(await source.text(contentTypesPart), contentTypesPart)));
  const find = (key: string, value: string): string | undefined =>
    types.find((type) => type.getAttribute(key)?.toLowerCase() === value.toLowerCase())?.getAttribute("ContentType") ??
    undefined;
  return find("PartName", `/${part}`) ?? find("Extension", part.replace(/^.*\./, "")) ?? "";
}
