import type { ExportChoices } from "./exportChoices";
import { chosenHeaders } from "./table/chosenField";
import { placeAt, type ExportTable } from "./table/exportTable";
import { headerWord } from "./table/headerWord";
import type { ToldFindings } from "./table/toldFindings";
import { columnLetters } from "../../workbook/reference";
import { cellText } from "./table/cellText";

/** A choice of a column that the export does not have, or that is sensitive, is told: it changes nothing. */
export function tellChoices(table: ExportTable, { map = {} }: ExportChoices, told: ToldFindings): void {
  const { headers, grid, headerRow, fields } = table;
  const below = (grid.values[headerRow + 1] ?? []).map((value) => headerWord(cellText(value)));
  for (const { field, header } of chosenHeaders(map)) {
    const word = headerWord(header);
    const column = headers.findIndex(
      (each, index) =>
        headerWord(each) === word ||
        headerWord(each.split(/[\r\n]/)[0] ?? "") === word ||
        below[index] === word ||
        columnLetters(grid.column + index) === header.toUpperCase(),
    );
    const place = placeAt(table, headerRow, null);
    if (column < 0) told.add("export-column-missing", "error", place, { header, field });
    else if (fields[column] === "sensitive") told.add("export-column-sensitive", "error", place, { header });
  }
}
