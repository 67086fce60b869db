import { findingText } from "../../../../shared/text/findings/findingText";
import { readActivityTables, type ReadActivityTables } from "../../../../shared/workbook/reading/readActivityTables";
import { contentOf, found, type TestCell } from "./workbookContent";

export type Rows = readonly (readonly TestCell[])[];

/** What is read of sheets by their names. */
export function readSheets(sheets: Readonly<Record<string, Rows>>): ReadActivityTables {
  return readActivityTables(contentOf(Object.entries(sheets).map(([name, rows]) => found(name, rows))));
}

/** What is told of them: severity, code, sheet and cell; each sentence is complete in both languages. */
export function toldOf(sheets: Readonly<Record<string, Rows>>): readonly string[] {
  return readSheets(sheets).findings.map((finding) => {
    for (const language of ["sv", "en"] as const) {
      const text = findingText(finding, language);
      expect(text).not.toMatch(/[{}]|undefined|null/);
      expect(text).not.toBe(finding.code);
    }
    const { sheet, row, column } = finding.place;
    return [finding.severity, finding.code, sheet, `${column ?? ""}${String(row ?? "")}`].join(" ").trim();
  });
}
