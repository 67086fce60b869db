import { monthNames, dayOfSerial } from "../../shared/text/dateText";
import type { Language } from "../../shared/text/language";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  sv: ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds since the serial's beginning, and since midnight. */
  readonly all: number;
  readonly seconds: number;
}

function momentOf(serial: number): Moment {
  const all = Math.round(serial * 86_400);
  const days = Math.floor(all / 86_400);
  const [year = 0, month = 1, day = 1] = dayOfSerial(days).split("-").map(Number);
  return { year, month, day, weekday: (((days - 1) % 7) + 7) % 7, all, seconds: all - days * 86_400 };
}

function padded(value: number, token: string): string {
  return String(value).padStart(Math.min(2, token.length), "0");
}

function monthText(month: number, token: string, language: Language): string {
  const name = monthNames[language][month - 1] ?? "";
  return token.length >= 4 ? name : token.length === 3 ? name.slice(0, 3) : padded(month, token);
}

function dayText({ day, weekday }: Moment, token: string, language: Language): string {
  const name = weekdays[language][weekday] ?? "";
  return token.length >= 4 ? name : token.length === 3 ? name.slice(0, 3) : padded(day, token);
}

/** A serial number by a format of dates or times. A month next to hours or seconds is minutes, as in Excel. */
export function dateText(serial: number, section: string, language: Language): string {
  const tokens = section.match(/"[^"]*"|\\.|\[[hms]+\]|\[[^\]]*\]|_.|\*.|AM\/PM|y+|m+|d+|h+|s+|./gi) ?? [];
  const moment = momentOf(serial);
  const half = tokens.some((token) => /^am\/pm$/i.test(token));
  const hours = Math.floor(moment.seconds / 3600);
  let lastTime = "";
  return tokens
    .map((token, at) => {
      const kind = token.toLowerCase();
      const nextTime = tokens
        .slice(at + 1)
        .find((other) => /^[ymdhs]/i.test(other))
        ?.charAt(0)
        .toLowerCase();
      const isMinutes = kind.startsWith("m") && (lastTime === "h" || nextTime === "s");
      if (/^\[?[ymdhs]/.test(kind)) {
        lastTime = kind.replace("[", "").charAt(0);
      }
      switch (kind.charAt(0)) {
        case '"':
          return token.slice(1, -1);
        case "\\":
          return token.charAt(1);
        case "[":
          return kind === "[h]" || kind === "[hh]" ? String(Math.floor(moment.all / 3600)) : "";
        case "_":
          return " ";
        case "*":
          return "";
        case "a":
          return kind === "am/pm" ? (hours < 12 ? "AM" : "PM") : token;
        case "y":
          return token.length > 2 ? String(moment.year).padStart(4, "0") : padded(moment.year % 100, "yy");
        case "m":
          return isMinutes
            ? padded(Math.floor(moment.seconds / 60) % 60, token)
            : monthText(moment.month, token, language);
        case "d":
          return dayText(moment, token, language);
        case "h":
          return padded(half ? ((hours + 11) % 12) + 1 : hours, token);
        case "s":
          return padded(moment.seconds % 60, token);
        default:
          return token;
      }
    })
    .join("")
    .trim();
}
