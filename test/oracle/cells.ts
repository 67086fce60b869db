import { decimalOfNumber, parseDecimal } from "./decimalText";
import { Fault } from "./fault";
import type { OracleRow } from "./oracleTypes";
import type { Rational } from "./rational";

/** Names and words are the same trimmed and without regard to case. */
export function nameKey(text: string): string {
  return text.trim().toLocaleLowerCase("sv");
}

/** A text, or null when blank. */
export function textCell(row: OracleRow, header: string): string | null {
  const value = row[header];
  if (value === null || value === undefined) return null;
  const text = String(value).trim();
  return text === "" ? null : text;
}

/** A decimal, exactly, or null when blank. */
export function decimalCell(row: OracleRow, header: string): Rational | null {
  const value = row[header];
  const text = textCell(row, header);
  if (text === null) return null;
  const decimal = typeof value === "number" ? decimalOfNumber(value) : parseDecimal(text.replace(/%$/, ""));
  if (decimal === null) throw new Fault(`${header}: "${text}" is not a number`);
  return decimal;
}

/** A decimal that is not below zero, or null when blank. */
export function amountCell(row: OracleRow, header: string): Rational | null {
  const amount = decimalCell(row, header);
  if (amount !== null && amount.numerator < 0n) throw new Fault(`${header} is below zero`);
  return amount;
}

/** A whole number, or null when blank. */
export function wholeCell(row: OracleRow, header: string): number | null {
  const value = decimalCell(row, header);
  if (value === null) return null;
  if (value.denominator !== 1n) throw new Fault(`${header} is not a whole number`);
  return Number(value.numerator);
}

/** ja, nej, TRUE or FALSE; blank is what is given. */
export function yesNoCell(row: OracleRow, header: string, blank: boolean): boolean {
  const word = textCell(row, header);
  if (word === null) return blank;
  const yes = ["ja", "true"].includes(nameKey(word));
  if (!yes && !["nej", "false"].includes(nameKey(word))) throw new Fault(`${header}: "${word}" is neither ja nor nej`);
  return yes;
}

/** One of the words, as the list writes it; blank is the first. */
export function wordCell<W extends string>(row: OracleRow, header: string, words: readonly [W, ...W[]]): W {
  const text = textCell(row, header);
  if (text === null) return words[0];
  const found = words.find((word) => nameKey(word) === nameKey(text));
  if (found === undefined) throw new Fault(`${header}: "${text}" is not a known word`);
  return found;
}

const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A day as `YYYY-MM-DD`, or null when blank. */
export function dayCell(row: OracleRow, header: string): string | null {
  const value = row[header];
  if (typeof value === "number") return new Date(dayZero + value * dayLength).toISOString().slice(0, 10);
  const text = textCell(row, header);
  if (text !== null && !/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Fault(`${header}: "${text}" is not a day`);
  return text;
}

/** Days since 30 December 1899 of a day `YYYY-MM-DD`. */
export function serialOfDay(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - dayZero) / dayLength;
}
