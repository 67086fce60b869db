import type { Document, Element } from "@xmldom/xmldom";
import { isBlankPart, isNamed } from "./blankSheet";
import { checkWorkbookKind } from "./workbookKind";
import { markedSheet, sameName, type DefinedName } from "../../shared/workbook/definedName";
import type { OpenedWorkbook, SheetEntry, TableEntry } from "./openedWorkbook";
import { relationshipsPart } from "./partNames";
import { relationshipNamespace, relationshipsIn, type Relationship } from "./relationships";
import { readTableEntry } from "./tableEntry";
import { WorkbookFileError } from "./workbookFileError";
import { WorkbookPackage } from "./workbookPackage";
import { childElements, firstChild, parseXml, rootOf } from "./xmlDocument";

/**
 * Opens the bytes of an .xlsx (or .xlsm) file.
 * @throws WorkbookFileError with the cause when they are no workbook that can be read
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const source = await WorkbookPackage.open(bytes);
  const workbookPart = await checkWorkbookKind(source);
  const document = parseXml(await source.text(workbookPart), workbookPart);
  const root = rootOf(document);
  if (root.namespaceURI?.startsWith("http://purl.oclc.org/")) {
    throw new WorkbookFileError("file-strict");
  }
  const relationships = await relationshipsOf(source, workbookPart);
  const names = definedNamesIn(document);
  const partOf = (kind: string): string | null => relationships.find((one) => one.kind === kind)?.target ?? null;
  return {
    package: source,
    workbookPart,
    from1904: ["1", "true"].includes(firstChild(root, "workbookPr")?.getAttribute("date1904") ?? ""),
    sheets: await Promise.all(
      sheetsIn(root).map((sheet, index) => sheetEntry(source, { sheet, index }, relationships, names)),
    ),
    names,
    sharedStringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
  };
}

async function relationshipsOf(source: WorkbookPackage, part: string): Promise<readonly Relationship[]> {
  const name = relationshipsPart(part);
  return source.has(name) ? relationshipsIn(parseXml(await source.text(name), name), part) : [];
}

function sheetsIn(root: Element): readonly Element[] {
  const sheets = firstChild(root, "sheets");
  return sheets === null ? [] : childElements(sheets, "sheet");
}

function definedNamesIn(document: Document): readonly DefinedName[] {
  const list = firstChild(rootOf(document), "definedNames");
  return (list === null ? [] : childElements(list, "definedName")).map((element) => {
    const sheet = element.getAttribute("localSheetId");
    return {
      name: element.getAttribute("name") ?? "",
      refersTo: element.textContent ?? "",
      sheetIndex: sheet === null ? null : Number(sheet),
    };
  });
}

async function sheetEntry(
  source: WorkbookPackage,
  { sheet: element, index }: { readonly sheet: Element; readonly index: number },
  relationships: readonly Relationship[],
  names: readonly DefinedName[],
): Promise<SheetEntry> {
  const name = element.getAttribute("name") ?? "";
  const id = element.getAttributeNS(relationshipNamespace, "id");
  const relationship = relationships.find((one) => one.id === id);
  if (relationship === undefined || !source.has(relationship.target)) {
    throw new WorkbookFileError("file-part-missing", { part: relationship?.target ?? name });
  }
  const kind = relationship.kind === "worksheet" ? "worksheet" : "other";
  const isInView = ["", "visible"].includes(element.getAttribute("state") ?? "");
  const marks = (one: DefinedName): boolean => sameName(markedSheet(one) ?? "", name);
  return {
    name,
    kind,
    part: relationship.target,
    marker: kind === "worksheet" ? (names.find(marks)?.name ?? null) : null,
    tables: kind === "worksheet" ? await tablesOf(source, relationship.target) : [],
    isBlank:
      kind === "worksheet" &&
      isInView &&
      !isNamed(names, name, index) &&
      (await isBlankPart(source, relationship.target)),
  };
}

async function tablesOf(source: WorkbookPackage, sheetPart: string): Promise<readonly TableEntry[]> {
  const parts = (await relationshipsOf(source, sheetPart)).filter((one) => one.kind === "table");
  return Promise.all(parts.map(async ({ target }) => readTableEntry(await source.text(target), target)));
}
