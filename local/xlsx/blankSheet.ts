import { quotedSheet, type DefinedName } from "../../shared/workbook/definedName";
import { relationshipsPart } from "./partNames";
import type { WorkbookPackage } from "./workbookPackage";
import { childElements, parseXml, rootOf } from "./xmlDocument";

/** The part of a sheet that holds nothing is a few hundred bytes; a larger one need not be unpacked to know. */
const mostBytes = 8_192;

/** What the part of such a sheet may say: how it looks on screen and prints. */
const harmless: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
]);

/** Does a sheet hold nothing at all: no cell, not even one that only has a look, no protection, no drawing, no rule? */
export async function isBlankPart(source: WorkbookPackage, part: string): Promise<boolean> {
  if (source.size(part) > mostBytes || source.has(relationshipsPart(part))) {
    return false;
  }
  try {
    const parts = childElements(rootOf(parseXml(await source.text(part), part)));
    const rows = parts.filter(({ localName }) => localName === "sheetData").flatMap((data) => childElements(data));
    return (
      parts.every(({ localName }) => harmless.has(localName ?? "")) &&
      rows.every((row) => childElements(row).length === 0)
    );
  } catch {
    // A part that cannot be read is told when it is needed.
    return false;
  }
}

/** Does a name of the workbook, or of the sheet itself, stand for something on it? */
export function isNamed(names: readonly DefinedName[], sheet: string, index: number): boolean {
  const references = [`${quotedSheet(sheet)}!`, `${sheet}!`].map((each) => each.toLowerCase());
  return names.some(
    ({ refersTo, sheetIndex }) =>
      sheetIndex === index || references.some((reference) => refersTo.toLowerCase().includes(reference)),
  );
}
