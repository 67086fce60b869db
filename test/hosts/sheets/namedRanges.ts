import type { GridName } from "../../../local/grid/gridWorkbook";
import { areaOf, fixedAreaName } from "../../../shared/workbook/reference";
import { rangeService } from "./rangeService";
import type { SheetArea } from "./sheetAccess";
import { service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";

/** @throws Error for a name that Google does not take */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250 && !/^(?:true|false)/i.test(name);
  const isCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name);
  if (!isWord || isCell) throw new Error(`Invalid name for a named range: ${name}`);
}

/** The area that a name stands for; null where its sheet or cells are gone. */
export function areaOfName(state: SpreadsheetState, { formula }: GridName): SheetArea | null {
  const parts = /^='((?:[^']|'')+)'!(.+)$/.exec(formula);
  const sheet = state.grid.sheets.find(({ name }) => name === parts?.[1]?.replace(/''/g, "'"));
  const area = areaOf(parts?.[2] ?? "");
  return sheet === undefined || area === null ? null : { sheet, ...area };
}

/** Gives a range a name; one of the same name is moved. */
export function setNamedRange(state: SpreadsheetState, name: string, { sheet, ...area }: SheetArea): void {
  checkName(name);
  const formula = `=${fixedAreaName(sheet.name, area)}`;
  const there = state.grid.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (there === undefined) state.grid.names.push({ name, formula, visible: true });
  else there.formula = formula;
}

export function namedRangeService(state: SpreadsheetState, named: GridName): object {
  return service(state, "NamedRange", {
    getter: {
      getName: () => named.name,
      getRange: () => {
        const area = areaOfName(state, named);
        return area === null ? null : rangeService(state, area);
      },
    },
    change: {
      remove: () => {
        state.grid.names.splice(state.grid.names.indexOf(named), 1);
      },
    },
  });
}
