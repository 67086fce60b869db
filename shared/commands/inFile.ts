import type { Finding } from "../workbook/finding";

/** Findings of a file, placed in it: its sheets are called by the file too, since the workbook may have one of the same name. */
export function inFile(file: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((each) => {
    const { sheet } = each.place;
    // A text file is its only sheet.
    const name = sheet === null || sheet === file ? file : `${file}, ${sheet}`;
    return { ...each, place: { ...each.place, sheet: name } };
  });
}
