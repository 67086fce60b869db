import { sameName } from "../../shared/workbook/definedName";
import { areaName } from "../../shared/workbook/reference";
import type { CellArea, SheetModel } from "../../shared/workbook/sheetModel";
import { wholeArea } from "./wholeArea";

/** A sheet that stands under the name of a model. */
export interface FoundSheet {
  /** A person has hidden it. */
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Its used cells, formats included; null where there are none. */
  readonly used: CellArea | null;
  /** What Excel gives of the cells that an input sheet fills, from A1; null for other sheets. */
  readonly content: readonly (readonly unknown[])[] | null;
  /** Tables on the sheet by name, with their area where the model has one of that name. */
  readonly tables: readonly { readonly name: string; readonly area: CellArea | null; readonly hasTotals: boolean }[];
  /** Series of each chart of the model that is there already, by the chart's name. */
  readonly charts: ReadonlyMap<string, number>;
  /** Names of all charts on the sheet. */
  readonly chartNames: readonly string[];
}

/** What stands where a model goes. */
export interface SheetPlace {
  /** Null where no sheet has the name. */
  readonly found: FoundSheet | null;
  /** A table of another sheet that has the name of one of the model's; null where none has. */
  readonly tableElsewhere: { readonly table: string; readonly sheet: string } | null;
}

/**
 * Queues the reading of what stands where a model goes.
 * @returns what gives it once the sync is done
 */
export function queueSheetPlace(context: Excel.RequestContext, model: SheetModel): () => SheetPlace {
  const { worksheets, tables } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(model.name).load("name,visibility");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  // No more than goes there: a person's own sheet of the name may be of any size.
  const cells = model.marker === null ? sheet.getRange(areaName(wholeArea(model))).load("formulas") : null;
  const tablesNow = sheet.tables.load("items/name,items/showTotals");
  const chartsNow = sheet.charts.load("items/name");
  const named = model.tables.map(({ name }) => {
    const table = tables.getItemOrNullObject(name).load("name");
    const on = table.worksheet.load("name");
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, table, on, range };
  });
  const charts = model.charts.map(({ name }) => {
    const chart = sheet.charts.getItemOrNullObject(name).load("name");
    return { name, chart, series: chart.series.load("items/name") };
  });
  const foundNow = (): FoundSheet => ({
    isHidden: sheet.visibility !== "Visible",
    isProtected: protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    content: (cells?.formulas as unknown[][] | undefined) ?? null,
    tables: tablesNow.items.map(({ name, showTotals }) => {
      const own = named.find((each) => !each.table.isNullObject && sameName(each.name, name));
      return { name, area: own === undefined ? null : areaOf(own.range), hasTotals: showTotals };
    }),
    charts: new Map(
      charts.flatMap(({ name, chart, series }) => (chart.isNullObject ? [] : [[name, series.items.length] as const])),
    ),
    chartNames: chartsNow.items.map(({ name }) => name),
  });
  return () => {
    const elsewhere = named.find(({ table, on }) => !table.isNullObject && !sameName(on.name, model.name));
    return {
      found: sheet.isNullObject ? null : foundNow(),
      tableElsewhere: elsewhere === undefined ? null : { table: elsewhere.name, sheet: elsewhere.on.name },
    };
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount };
}
