import { writePackage } from "../../../local/xlsx/writePackage";
import { WorkbookPackage } from "../../../local/xlsx/workbookPackage";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip package of the given parts. */
export function packageOf(parts: Parts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === "string" ? encoder.encode(content) : content] as const,
  );
  return writePackage(null, new Map(bytes), new Set());
}

/** All parts of a package, unpacked. */
export async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  const source = await WorkbookPackage.open(bytes);
  const parts: Record<string, Uint8Array> = {};
  for (const name of source.names) {
    parts[name] = await source.read(name);
  }
  return parts;
}

export async function textOf(bytes: Uint8Array, part: string): Promise<string> {
  return (await WorkbookPackage.open(bytes)).text(part);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function relationships(...links: readonly (readonly [string, string])[]): string {
  const each = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const each = Object.entries(overrides).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${each.join("")}</Types>`;
}

export interface SmallWorkbook {
  readonly sheetData?: string;
  readonly workbookPr?: string;
  readonly definedNames?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly prefix?: string;
  readonly sheetHead?: string;
  readonly sheetTail?: string;
  readonly more?: Parts;
  readonly links?: readonly (readonly [string, string])[];
  readonly mainType?: string;
}

/** A workbook of one sheet, `Data`, written as bare parts. */
export function smallParts(of: SmallWorkbook = {}): Readonly<Record<string, string | Uint8Array>> {
  const p = of.prefix ?? "";
  const xmlns = p === "" ? `xmlns="${main}"` : `xmlns:${p.slice(0, -1)}="${main}"`;
  const links = [["worksheet", "worksheets/sheet1.xml"], ...(of.links ?? [])] as [string, string][];
  const optional: Record<string, string> = {};
  if (of.sharedStrings !== undefined) {
    links.push(["sharedStrings", "sharedStrings.xml"]);
    optional["xl/sharedStrings.xml"] = `${declaration}<${p}sst ${xmlns}>${of.sharedStrings}</${p}sst>`;
  }
  if (of.styles !== undefined) {
    links.push(["styles", "styles.xml"]);
    optional["xl/styles.xml"] = `${declaration}<${p}styleSheet ${xmlns}>${of.styles}</${p}styleSheet>`;
  }
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": of.mainType ?? "spreadsheetml.sheet.main",
      "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
    }),
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${declaration}<${p}workbook ${xmlns} xmlns:r="${officeRelationships}">${of.workbookPr ?? ""}<${p}sheets><${p}sheet name="Data" sheetId="1" r:id="rId1"/></${p}sheets>${of.definedNames ?? ""}</${p}workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...links),
    "xl/worksheets/sheet1.xml": `${declaration}<${p}worksheet ${xmlns}>${of.sheetHead ?? ""}<${p}sheetData>${of.sheetData ?? ""}</${p}sheetData>${of.sheetTail ?? ""}</${p}worksheet>`,
    ...optional,
    ...of.more,
  };
}

export function smallWorkbook(of: SmallWorkbook = {}): Promise<Uint8Array> {
  return packageOf(smallParts(of));
}
