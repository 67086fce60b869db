import type { GridSheet } from "../../../local/grid/gridWorkbook";
import { checkCellCount } from "./cellCount";
import { areaOfName, namedRangeService, setNamedRange } from "./namedRanges";
import { newSheet } from "../../../local/grid/newGrid";
import { newExtras } from "./newExtras";
import { rangeService } from "./rangeService";
import { mayChange, type SheetArea } from "./sheetAccess";
import { contentOf, service } from "./service";
import { sheetService } from "./sheetService";
import type { SpreadsheetState } from "./spreadsheetState";

export function spreadsheetService(state: SpreadsheetState): object {
  const { grid } = state;
  const self: object = service(
    state,
    "Spreadsheet",
    {
      getter: {
        getSheets: () => grid.sheets.map((sheet) => sheetService(state, sheet)),
        getNumSheets: () => grid.sheets.length,
        getSheetByName: (name: string) => {
          const sheet = grid.sheets.find((each) => each.name === name);
          return sheet === undefined ? null : sheetService(state, sheet);
        },
        getActiveSheet: () => {
          const sheet = grid.sheets.find(({ id }) => id === grid.activeSheet);
          return sheet === undefined ? null : sheetService(state, sheet);
        },
        getNamedRanges: () => grid.names.map((name) => namedRangeService(state, name)),
        getRangeByName: (name: string) => {
          const named = grid.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
          const area = named === undefined ? null : areaOfName(state, named);
          return area === null ? null : rangeService(state, area);
        },
        getSpreadsheetTimeZone: () => state.timeZone,
        getSpreadsheetLocale: () => state.locale,
      },
      change: {
        insertSheet: (name: string, index: number) => sheetService(state, insertSheet(state, name, index)),
        deleteSheet: (sheet: object) => {
          const gone = contentOf<GridSheet>(sheet, "Sheet");
          if (grid.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
          mayChange(state, gone);
          grid.sheets.splice(grid.sheets.indexOf(gone), 1);
          state.extras.delete(gone.id);
          if (grid.activeSheet === gone.id) grid.activeSheet = grid.sheets[0]?.id ?? "";
        },
        setNamedRange: (name: string, range: object) => {
          setNamedRange(state, name, contentOf<SheetArea>(range, "Range"));
        },
      },
      other: {
        setActiveSheet: (sheet: object) => {
          grid.activeSheet = contentOf<GridSheet>(sheet, "Sheet").id;
          return sheet;
        },
        toast: (message: string, _title?: string, _seconds?: number) => {
          state.toasts.push(message);
        },
      },
    },
    { sheet: (...args) => sheetOf(args) },
  );
  return self;
}

/** The sheet that is made, or on which a name comes to lie. */
function sheetOf([first, second]: readonly unknown[]): string | null {
  if (typeof second === "number") return String(first);
  return typeof second === "object" && second !== null ? contentOf<SheetArea>(second, "Range").sheet.name : null;
}

function insertSheet(state: SpreadsheetState, name: string, index: number): GridSheet {
  if (state.grid.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === "" || name.length > 100) throw new Error("The name of a sheet has 1 to 100 characters.");
  const extras = newExtras();
  checkCellCount(state, extras.rows * extras.columns);
  const sheet = newSheet(state.grid.nextId(), name);
  state.grid.sheets.splice(index, 0, sheet);
  state.extras.set(sheet.id, extras);
  state.grid.activeSheet = sheet.id;
  return sheet;
}
