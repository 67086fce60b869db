import { formatNumber } from "../../shared/text/numberText";
import type { Language } from "../../shared/text/language";
import type { GridCell } from "../grid/gridWorkbook";
import { isDateFormat } from "../xlsx/numberFormats";
import { dateText } from "./dateText";

/** Excel's own words for its errors in Swedish. */
const swedishErrors: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
};

/** Excel writes a plain hyphen before a negative number. */
function plain(text: string): string {
  return text.replace("\u2212", "-");
}

/** A number as a cell without a format shows it: 11 digits at most, very large and very small ones by powers of ten. */
function generalText(value: number, language: Language): string {
  const size = Math.abs(value);
  const point = language === "sv" ? "," : ".";
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    const short = digits.replace(/\.?0+$/, "").replace(".", point);
    return `${short}E${power.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  const whole = size >= 1 ? Math.trunc(size).toString().length : 1;
  return String(Number(value.toFixed(Math.max(0, 10 - whole)))).replace(".", point);
}

/** The part of a format for positive numbers, negative ones, or zero, and whether it writes its own sign. */
function sectionFor(format: string, value: number): { readonly section: string; readonly signed: boolean } {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
  const [positive = format, negative, zero] = sections;
  if (value < 0 && negative !== undefined) {
    return { section: negative, signed: true };
  }
  return { section: value === 0 && zero !== undefined ? zero : positive, signed: false };
}

/** What stands around the digits of a section, and the digits' own pattern between. */
function split(section: string): { readonly before: string; readonly digits: string; readonly after: string } {
  const clean = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\*./g, "")
    .replace(/_./g, " ");
  const literal = (text: string): string => text.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1");
  const match = /^((?:"[^"]*"|\\.|[^0#?"\\])*)([0#?][0#?,. ]*(?:E[+-][0#?]+)?)?(.*)$/s.exec(clean);
  return { before: literal(match?.[1] ?? ""), digits: match?.[2] ?? "", after: literal(match?.[3] ?? "") };
}

function digitsText(value: number, digits: string, language: Language): string {
  const scientific = /E([+-])([0#?]+)$/.exec(digits);
  const [whole = "", decimals = ""] = digits.replace(/E.*$/, "").trim().split(".");
  if (scientific !== null) {
    const [mantissa = "", power = "0"] = value.toExponential(decimals.length).split("e");
    const sign = power.startsWith("-") ? "-" : scientific[1] === "+" ? "+" : "";
    const digitsOfPower = power.replace(/^[+-]/, "").padStart((scientific[2] ?? "").length, "0");
    return `${mantissa.replace(".", language === "sv" ? "," : ".")}E${sign}${digitsOfPower}`;
  }
  const thousands = /,+\s*$/.exec(whole)?.[0].trim().length ?? 0;
  const shown = Number((value / 1000 ** thousands).toPrecision(15));
  let text = plain(formatNumber(shown, language, { decimals: decimals.length }));
  const optional = /[#?]*$/.exec(decimals)?.[0].length ?? 0;
  const drop = optional === 0 ? "" : (new RegExp(`0{1,${optional}}$`).exec(text)?.[0] ?? "");
  text = text.slice(0, text.length - drop.length).replace(/[.,]$/, "");
  const isGrouped = /[0#?],[0#?]/.test(whole);
  const ungrouped = isGrouped ? text : text.replace(language === "sv" ? /\u00a0/g : /,/g, "");
  const least = (whole.match(/0/g) ?? []).length;
  return ungrouped.replace(
    /^(-?)(\d*)/,
    (_all, sign: string, first: string) => sign + (first === "0" && least === 0 ? "" : first.padStart(least, "0")),
  );
}

function numberText(value: number, format: string, language: Language): string {
  const { section, signed } = sectionFor(format, value);
  if (/^(\[[^\]]*\])*general$/i.test(section.trim())) {
    return generalText(value, language);
  }
  if (isDateFormat(section) || /[hs]/i.test(section.replace(/"[^"]*"|\\./g, ""))) {
    return dateText(value, section, language);
  }
  const { before, digits, after } = split(section);
  const percent = (before + after).includes("%");
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  const text = digits === "" ? "" : digitsText(signed ? Math.abs(shown) : shown, digits, language);
  const written = text.startsWith("-") ? `-${before}${text.slice(1)}${after}` : before + text + after;
  return written.replace(/^ +| +$/g, "");
}

/** What a cell shows, as Excel in the language writes it. */
export function shownText({ value, format }: Pick<GridCell, "value" | "format">, language: Language): string {
  switch (typeof value) {
    case "string":
      return /^"[^"]*"@$|^@"[^"]*"$/.test(format) ? format.replace(/"/g, "").replace("@", value) : value;
    case "boolean":
      return language === "sv" ? (value ? "SANT" : "FALSKT") : value ? "TRUE" : "FALSE";
    case "number":
      return format === "@" ? generalText(value, language) : numberText(value, format, language);
    default:
      return value === null ? "" : language === "sv" ? (swedishErrors[value.error] ?? value.error) : value.error;
  }
}
