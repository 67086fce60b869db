import { dataValidationBuilder, textStyleBuilder } from "./builderServices";
import { enumeration, service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";
import { spreadsheetService } from "./spreadsheetService";
import { htmlService, uiService } from "./uiService";
import { urlFetchService } from "./urlFetchService";

/** Google sleeps five minutes at most, in milliseconds. */
const longestSleep = 300_000;

/** Google's services as the program finds them, over the given spreadsheet. */
export function globals(state: SpreadsheetState): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: service(
      state,
      "SpreadsheetApp",
      {
        getter: { getActiveSpreadsheet: () => spreadsheetService(state), getUi: () => uiService(state) },
        builder: {
          newTextStyle: () => textStyleBuilder(state),
          newDataValidation: () => dataValidationBuilder(state),
        },
        other: {
          flush: () => undefined,
        },
      },
      {
        constants: {
          SheetType: enumeration(state, "SheetType", "GRID", "OBJECT"),
          CopyPasteType: enumeration(state, "CopyPasteType", "PASTE_FORMAT"),
        },
      },
    ),
    Charts: service(
      state,
      "Charts",
      {},
      {
        constants: {
          ChartType: enumeration(state, "ChartType", "SCATTER", "COLUMN", "BAR", "LINE"),
          ChartHiddenDimensionStrategy: enumeration(
            state,
            "ChartHiddenDimensionStrategy",
            "IGNORE_BOTH",
            "IGNORE_ROWS",
            "IGNORE_COLUMNS",
            "SHOW_BOTH",
          ),
        },
      },
    ),
    LockService: service(state, "LockService", { other: { getDocumentLock: () => lockService(state) } }),
    Session: service(state, "Session", {
      getter: { getActiveUserLocale: () => state.userLocale, getScriptTimeZone: () => state.scriptTimeZone },
    }),
    Utilities: service(state, "Utilities", {
      getter: { formatDate: (date: Date, zone: string, format: string) => formatDate(state, date, zone, format) },
      other: {
        sleep: (milliseconds: number) => {
          if (!(milliseconds >= 0 && milliseconds <= longestSleep)) throw new Error("Invalid argument: milliseconds");
          state.now += milliseconds;
        },
      },
    }),
    UrlFetchApp: urlFetchService(state),
    HtmlService: htmlService(state),
    console: service(state, "console", {
      other: {
        warn: (text: string) => void state.logged.push(text),
        error: (text: string) => void state.logged.push(text),
      },
    }),
  };
}

function lockService(state: SpreadsheetState): object {
  return service(state, "Lock", {
    other: {
      tryLock: (wait: number) => {
        if (state.isLockTaken) state.now += wait;
        state.isLocked = !state.isLockTaken;
        return state.isLocked;
      },
      releaseLock: () => {
        state.isLocked = false;
      },
    },
  });
}

function formatDate(state: SpreadsheetState, date: Date, zone: string, format: string): string {
  if (format !== "yyyy-MM-dd'T'HH:mm:ss") throw new Error(`The stand-in does not write ${format}.`);
  const ahead = zone === state.timeZone ? state.hoursAhead : 0;
  if (zone !== state.timeZone && zone !== state.scriptTimeZone) throw new Error(`Unknown time zone ${zone}.`);
  const shifted = new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours() + ahead,
    date.getMinutes(),
    date.getSeconds(),
  );
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${String(shifted.getFullYear())}-${two(shifted.getMonth() + 1)}-${two(shifted.getDate())}`;
  return `${day}T${two(shifted.getHours())}:${two(shifted.getMinutes())}:${two(shifted.getSeconds())}`;
}
