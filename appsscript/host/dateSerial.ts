import { serialOfDay } from "../../shared/text/dateText";
import type { Spreadsheet } from "./services";

const secondsOfDay = 86_400;

/** "2021-11-24T13:30:00" as days since 30 December 1899. */
function serialOfText(text: string): number {
  const [day = "", time = ""] = text.split("T");
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return serialOfDay(day) + (hours * 3600 + minutes * 60 + seconds) / secondsOfDay;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The date as the engine's own clock shows it. */
function localText(date: Date): string {
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
  return `${day}T${time}`;
}

/**
 * Turns the dates that Google reads from cells into serial numbers, days since 30 December 1899.
 *
 * Google hands a date as the moment at which the spreadsheet's own time zone shows it. Where the script has the same zone, its clock shows
 * the same; else Google is asked, once for each date that occurs.
 */
export function dateSerial(spreadsheet: Spreadsheet): (date: Date) => number {
  let zone: string | null = null;
  let isOwn = false;
  const known = new Map<number, number>();
  return (date) => {
    const moment = date.getTime();
    const found = known.get(moment);
    if (found !== undefined) return found;
    if (zone === null) {
      zone = spreadsheet.getSpreadsheetTimeZone();
      isOwn = zone === Session.getScriptTimeZone();
    }
    const text = isOwn ? localText(date) : Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss");
    const serial = serialOfText(text);
    known.set(moment, serial);
    return serial;
  };
}
