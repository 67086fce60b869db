import { decimalOfNumber, parseDecimal, toDecimalText } from "../money/decimal";
import { fraction, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import type { Language } from "./language";

const noBreakSpace = "\u00a0";
const minus = "\u2212";

export interface NumberTextOptions {
  /** Exactly this many decimals, rounded half away from zero. Without it: all there are. */
  readonly decimals?: number;
}

/** Decimal notation with a point and exactly so many decimals, half away from zero. */
function toFixedText(value: Fraction, decimals: number): string {
  const text = toDecimalText(roundHalfAwayFromZero(value, fraction(1, BigInt(10) ** BigInt(decimals))));
  if (decimals === 0) return text;
  const [whole = "", shown = ""] = text.split(".");
  return `${whole}.${shown.padEnd(decimals, "0")}`;
}

function exactDecimal(value: number | string): Fraction {
  const exact = typeof value === "number" ? decimalOfNumber(value) : parseDecimal(value);
  if (exact === null) throw new RangeError(`${value} is no decimal.`);
  return exact;
}

/**
 * A number as a reader of the language writes it: thousands grouped, decimal comma in Swedish, a real minus sign.
 *
 * @param value a number, or a decimal with a point as text, which is kept exactly
 * @throws RangeError when the text is no decimal
 * @example formatNumber(43300.5, "sv") // "43 300,5" with U+00A0
 */
export function formatNumber(value: number | string, language: Language, options: NumberTextOptions = {}): string {
  const exact = exactDecimal(value);
  const plain = options.decimals === undefined ? toDecimalText(exact) : toFixedText(exact, options.decimals);
  const [whole = "", decimals] = plain.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "sv" ? noBreakSpace : ",");
  const point = language === "sv" ? "," : ".";
  return (plain.startsWith("-") ? minus : "") + grouped + (decimals === undefined ? "" : point + decimals);
}

/**
 * An amount in kronor: whole ones without decimals, others with the two of öre, or more where there are more.
 *
 * @example formatKronor(43300, "sv") // "43 300 kr"; in English "SEK 43,300"
 */
export function formatKronor(value: number | string, language: Language, options: NumberTextOptions = {}): string {
  const decimals = toDecimalText(exactDecimal(value)).split(".")[1]?.length ?? 0;
  const text = formatNumber(value, language, decimals === 1 ? { decimals: 2, ...options } : options);
  return language === "sv" ? `${text}${noBreakSpace}kr` : `SEK${noBreakSpace}${text}`;
}

/**
 * A percentage, given in per cent.
 *
 * @example formatPercent(2.7, "sv") // "2,7 %"; in English "2.7%"
 */
export function formatPercent(value: number | string, language: Language, options: NumberTextOptions = {}): string {
  return formatNumber(value, language, options) + (language === "sv" ? `${noBreakSpace}%` : "%");
}
