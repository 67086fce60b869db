import type { SheetModel, TableModel } from "../../shared/workbook/sheetModel";
import { sameName } from "../../shared/workbook/definedName";
import { areaName } from "../../shared/workbook/reference";
import { cellTextXml, xml, xmlDeclaration } from "./xmlText";

export const tableContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Bands of light grey, no colour of its own: the header's look is the cells'. */
const tableStyle = {
  name: "TableStyleLight1",
  showFirstColumn: 0,
  showLastColumn: 0,
  showRowStripes: 1,
  showColumnStripes: 0,
};

function headersOf(model: SheetModel, table: TableModel): readonly string[] {
  const { row, column, columns } = table.area;
  const headers = Array.from({ length: columns }, (_none, index) => model.rows[row - 1]?.[column - 1 + index]?.value);
  const texts = headers.map((header) => (typeof header === "string" ? header : ""));
  if (texts.some((text, at) => text === "" || texts.findIndex((other) => sameName(other, text)) !== at)) {
    throw new TypeError(`table ${table.name}: every column needs a header of its own`);
  }
  return texts;
}

/** A table whose style is not our own. */
export interface StyledTable extends TableModel {
  readonly style?: string;
}

/** The part of one table. A table without rows gets one that is blank, since Excel has none without. */
export function tableXml(model: SheetModel, table: StyledTable, id: number): string {
  const ref = areaName({ ...table.area, rows: Math.max(2, table.area.rows) });
  const columns = headersOf(model, table).map((name, index) => {
    const written = cellTextXml(name).replace(/"/g, "&quot;").replace(/\n/g, "_x000a_");
    return `<tableColumn id="${index + 1}" name="${written}"/>`;
  });
  return (
    xmlDeclaration +
    xml(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref,
        totalsRowShown: 0,
      },
      xml("autoFilter", { ref }),
      xml("tableColumns", { count: columns.length }, ...columns),
      xml("tableStyleInfo", { ...tableStyle, name: table.style || tableStyle.name }),
    )
  );
}
