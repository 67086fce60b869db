import type { Finding, Place } from "../../workbook/finding";
import type { Language } from "../language";
import { formatNumber } from "../numberText";
import { findingCatalogue } from "./catalogue";

/** Years and rows are names of things, not quantities: 2026, not 2 026. */
const ungrouped = /^(?:year|row)$|(?:Year|Row)$/;

function valueText(name: string, value: string | number, language: Language): string {
  if (typeof value === "string") return value;
  return ungrouped.test(name) || !Number.isFinite(value) ? String(value) : formatNumber(value, language);
}

/** Sentences name options of the command line in brackets: "(--year)". Where there is no command line they are left out. */
const optionNames = / \(--[a-z-]+\)/g;

/** What is wrong and what to do, without the place. A code without a sentence is shown itself. */
export function findingSentence(finding: Finding, language: Language): string {
  return sentenceOf(finding, language, false);
}

function sentenceOf({ code, values }: Finding, language: Language, hasOptions: boolean): string {
  const whole = findingCatalogue[code]?.[language];
  if (whole === undefined) return code;
  const sentence = hasOptions ? whole : whole.replace(optionNames, "");
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : valueText(name, value, language);
  });
}

/** "Medlemmar, cell B5"; the parts that are known, or nothing. */
function placeText({ sheet, row, column }: Place, language: Language): string {
  const rowText = row === null ? null : `${language === "sv" ? "rad" : "row"} ${String(row)}`;
  const columnText = column === null ? null : `${language === "sv" ? "kolumn" : "column"} ${column}`;
  const within = row !== null && column !== null ? `cell ${column}${String(row)}` : (rowText ?? columnText);
  return [sheet, within].filter((part) => part !== null).join(", ");
}

/**
 * A finding as a sentence: where, what, what to do.
 *
 * @example findingText(finding, "sv") // "Medlemmar, cell B5: Kommunkoden 9999 finns inte. Skriv …"
 */
export function findingText(finding: Finding, language: Language): string {
  return withPlace(finding, findingSentence(finding, language), language);
}

/** The same for a person at a command line: with the names of its options. */
export function findingTextWithOptions(finding: Finding, language: Language): string {
  return withPlace(finding, sentenceOf(finding, language, true), language);
}

function withPlace(finding: Finding, sentence: string, language: Language): string {
  const place = placeText(finding.place, language);
  return place === "" ? sentence : `${place}: ${sentence}`;
}
