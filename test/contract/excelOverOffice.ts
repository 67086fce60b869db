import { applyPlan } from "../../addin/host/applyPlan";
import { ExcelHost } from "../../addin/host/excelHost";
import { finishSheets } from "../../addin/host/finishSheets";
import { queueRead } from "../../addin/host/readContent";
import { newWorkbook } from "../../local/grid/newGrid";
import { Recalculator } from "../../local/grid/recalculate";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { Plan } from "../../shared/workbook/plan";
import { gridOf, ribbonInVm } from "../addin/contract/excelBundle";
import { asked as plain, releaseHost } from "../addin/contract/hostInVm";
import type { OfficeInVm } from "../hosts/excel/officeInVm";
import type { ContractHost } from "./contractHost";
import { typeInGrid } from "./typeInGrid";
import { workbookForm } from "./workbookForm";

/** In milliseconds. */
const limit = 60_000;

/** Commands of the ribbon, by the function that the manifest names. */
const ribbon: Readonly<Record<string, string>> = { "calculate-fees": "calculateFees", check: "check" };

/** The built ribbon commands take no choices: what needs one is asked of the panel's host, over the same client. */
async function run(office: OfficeInVm, asked: PanelCommand): Promise<void> {
  const button = JSON.stringify(asked) === JSON.stringify(plain(asked.command)) ? ribbon[asked.command] : undefined;
  if (button !== undefined) {
    await office.runRibbonCommand(button, limit);
    return;
  }
  Object.assign(globalThis, { Excel: office.context.Excel, Office: office.context.Office });
  try {
    const host = new ExcelHost("sv", { read: limit, write: limit });
    const result = await host.run(asked, null, () => undefined, null);
    if (result.kind !== "done") throw new Error(`${asked.command} in Excel: ${JSON.stringify(result)}`);
  } finally {
    releaseHost();
  }
}

interface OfficeClient {
  run<Result>(use: (context: Parameters<typeof queueRead>[0]) => Promise<Result>): Promise<Result>;
}

/** Carries out a plan in Excel as the panel's host does. */
export async function applyInExcel({ context }: OfficeInVm, plan: Plan): Promise<void> {
  Object.assign(globalThis, { Excel: context.Excel, Office: context.Office });
  try {
    const targets = await (context.Excel as OfficeClient).run(async (excel) => {
      const read = queueRead(excel, { tables: [], markers: [] });
      await excel.sync();
      const steps = { limits: { read: limit, write: limit }, signal: null, writing: () => undefined };
      return applyPlan(excel, plan, read(), steps);
    });
    await finishSheets(targets, plan.show, limit);
  } finally {
    releaseHost();
  }
}

/** Excel over Microsoft's unmodified client. Formulas are computed from what was written. */
export const excelOverOffice: ContractHost = {
  name: "Excel",
  async open(bytes) {
    const office = await ribbonInVm(bytes === null ? newWorkbook("Blad1") : await gridOf(bytes));
    const recalculator = await Recalculator.of(office.workbook);
    return {
      async run(asked) {
        await run(office, asked);
        const { kept } = recalculator.recalculate();
        if (kept > 0) throw new Error(`${String(kept)} formulas in Excel cannot be computed.`);
      },
      async apply(plan) {
        await applyInExcel(office, plan);
        recalculator.recalculate();
      },
      type(changes) {
        typeInGrid(office.workbook, changes);
        return Promise.resolve();
      },
      form: () => Promise.resolve(workbookForm(office.workbook)),
      close: () => {
        office.close();
      },
    };
  },
};
