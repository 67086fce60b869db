/** A name of the workbook, as it stands there. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, without a leading "=". */
  readonly refersTo: string;
  /** The position of the sheet it belongs to; null for a name of the whole workbook. */
  readonly sheetIndex: number | null;
}

/** Two names that Excel takes for the same. */
export function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/**
 * The sheet on whose A1 a marker stands; null when the name is no marker, or refers to anything else, as it does
 * once its sheet is deleted (`#REF!$A$1`).
 */
export function markedSheet({ name, refersTo, sheetIndex }: DefinedName): string | null {
  const reference = /^=?(?:'((?:[^']|'')+)'|([^'!\s#]+))!\$?A\$?1(?::\$?A\$?1)?$/i.exec(refersTo.trim());
  if (sheetIndex !== null || !name.toUpperCase().startsWith("_KN_") || reference === null) {
    return null;
  }
  return reference[1]?.replace(/''/g, "'") ?? reference[2] ?? null;
}
