import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { sampleTables } from "../../../samples/sampleNetwork";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { municipalities } from "../../../shared/population/municipalities";
import { shippedPopulations } from "../../../shared/population/shippedPopulation";
import type { InputTable } from "../../../shared/workbook/inputRows";
import { noOptions } from "../../shared/commands/planOf";

const years = [2024, 2025];

/** A workbook with so many members: the municipalities by code, then members with ids of their own. The sample's rule and index. */
export async function largeNetwork(count: number): Promise<Uint8Array> {
  const own = Array.from({ length: Math.max(0, count - municipalities.length) }, (_, index) => ({
    code: `M${String(index + 1).padStart(4, "0")}`,
    name: `Medlem ${String(index + 1)}`,
  }));
  const members = [...municipalities.slice(0, count), ...own];
  const tables: readonly InputTable[] = sampleTables.map((each) => {
    if (each.table === "members") {
      return { table: "members", rows: members.map(({ code, name }) => ({ code, name })) };
    }
    if (each.table === "payers") return { table: "payers", rows: [] };
    if (each.table !== "population") return each;
    return {
      table: "population",
      rows: members.flatMap(({ code, name }, index) =>
        years.map((year) => ({
          code,
          year,
          name,
          population: shippedPopulations(code).find((figure) => figure.year === year)?.population ?? 2000 + index * 37,
        })),
      ),
    };
  });
  const made = await planCommand(newWorkbook, null, { ...noOptions, sample: tables });
  return applyPlan(null, made.plan);
}
