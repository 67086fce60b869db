import { planCommand } from "../../local/commandLine/planCommand";
import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import { applyPlan } from "../../local/xlsx/applyPlan";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { sampleTables } from "../../samples/sampleNetwork";
import { newWorkbook } from "../../shared/commands/newWorkbook";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { noOptions } from "../shared/commands/planOf";
import { calculate } from "./smallNetwork";

const members = ["1440", "1480", "1489"];

/** The figures of two years, from those that come with the product, also where they differ from those in the workbook. */
export const updatePopulation: PanelCommand = {
  ...calculate,
  command: "update-population",
  population: {
    years: [2024, 2025],
    acceptRevisions: true,
    shippedFigures: true,
    today: "2026-03-02",
    arrived: null,
    source: null,
  },
};

/**
 * Three members of the sample in a spreadsheet that was an .xlsx file: its texts stand in cells without a format of their own. The newest
 * figures are not there yet, and those of the year before are others than SCB's.
 */
export async function networkOfThree(): Promise<SheetsStandIn> {
  const sample = sampleTables.map(({ table, rows }) => {
    if (table === "members") return { table, rows: rows.filter(({ code }) => members.includes(String(code))) };
    if (table !== "population") return { table, rows };
    const kept = rows.filter(({ code, year }) => members.includes(String(code)) && [2023, 2024].includes(Number(year)));
    return {
      table,
      rows: kept.map((row) =>
        row["year"] === 2024 ? { ...row, population: 30_000, table: "0045", date: "2024-11-01" } : row,
      ),
    };
  });
  const { plan } = await planCommand(newWorkbook, null, { ...noOptions, sample });
  return SheetsStandIn.open(await gridOfXlsx(await openWorkbook(await applyPlan(null, plan))));
}
