import type { SpreadsheetState } from "./spreadsheetState";

/** The serial number that the spreadsheet's clock shows at a moment. */
export function serialOfMoment(state: SpreadsheetState, moment: Date): number {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth(), moment.getDate()];
  const shown = Date.UTC(
    year,
    month,
    day,
    moment.getHours() + state.hoursAhead,
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return shown / 86_400_000 + 25_569;
}

/** The moment at which the spreadsheet's clock shows a serial number. */
export function momentOfSerial(state: SpreadsheetState, serial: number): Date {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400);
  return new Date(1899, 11, 30 + whole, -state.hoursAhead, 0, seconds);
}
