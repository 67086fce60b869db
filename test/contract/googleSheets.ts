import type { PanelCommand } from "../../shared/panel/panelCommand";
import { gridOf } from "../addin/contract/excelBundle";
import { asked as plain } from "../addin/contract/hostInVm";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import type { ContractHost } from "./contractHost";
import { googleGrid } from "./googleGrid";
import { typeInGrid } from "./typeInGrid";
import { treeOnce, workbookForm, type WorkbookForm } from "./workbookForm";

/** Changes of a sheet that one run may make, but for one a width and one a named table: each takes some tens of milliseconds at Google's. */
const mostChanges = 20;
const uncounted = ["Sheet.setColumnWidths", "Spreadsheet.setNamedRange"];

/** The function of the menu's item for a command; null where only the panel has the choices. */
function menuItem(asked: PanelCommand): string | null {
  const { member, sample } = asked;
  if (JSON.stringify(asked) !== JSON.stringify(plain(asked.command, { member, sample }))) return null;
  const items: Readonly<Record<string, string>> = {
    "new-workbook": sample ? "addSampleNetwork" : "addInputSheets",
    "calculate-fees": "calculateFees",
    check: "checkWorkbook",
    explain: "explainFee",
  };
  return items[asked.command] ?? null;
}

function run(sheets: SheetsStandIn, asked: PanelCommand): void {
  const { state } = sheets;
  state.calls.length = 0;
  state.answer = asked.member;
  const item = menuItem(asked);
  if (item !== null) sheets.call(item);
  else {
    const result = sheets.call("panelRun", asked, null) as { readonly kind: string };
    if (result.kind !== "done") throw new Error(`${asked.command} in Google: ${JSON.stringify(result)}`);
  }
  checkChanges(sheets);
}

function checkChanges({ state }: SheetsStandIn): void {
  const changed = state.calls.filter(({ kind, member }) => kind === "change" && !uncounted.includes(member));
  for (const name of new Set(changed.flatMap(({ sheet }) => sheet ?? []))) {
    const count = changed.filter(({ sheet }) => sheet === name).length;
    if (count > mostChanges) throw new Error(`${name} is changed by ${String(count)} calls of Google's.`);
  }
}

/** Formulas are read as Google was given them; those of an imported file were never given. */
function formOf({ state }: SheetsStandIn): WorkbookForm {
  state.recalculate();
  return workbookForm(googleGrid(state), ({ id }, formula, place) => {
    const given = state.extras.get(id)?.formulas.get(place);
    return given === undefined ? treeOnce(formula) : treeOnce(given, ";");
  });
}

/** The built program over SpreadsheetApp, by its menu where that has the choices. Formulas are computed from what was written. */
export const googleSheets: ContractHost = {
  name: "Google",
  async open(bytes) {
    const sheets = bytes === null ? await SheetsStandIn.open() : await SheetsStandIn.open(await gridOf(bytes));
    return {
      run(asked) {
        run(sheets, asked);
        return Promise.resolve();
      },
      apply(plan) {
        const { applyInGoogle } = sheets.module<{ applyInGoogle(plan: string): void }>(
          "test/contract/applyInGoogle.ts",
        );
        sheets.state.calls.length = 0;
        applyInGoogle(JSON.stringify(plan));
        checkChanges(sheets);
        return Promise.resolve();
      },
      type(changes) {
        typeInGrid(sheets.state.grid, changes);
        sheets.state.isStale = true;
        return Promise.resolve();
      },
      form: () => Promise.resolve(formOf(sheets)),
      close: () => undefined,
    };
  },
};
