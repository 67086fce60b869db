import { parseDecimal } from "../../money/decimal";
import type { Fraction } from "../../money/fraction";

export type NumberText =
  { readonly value: Fraction } | { readonly fault: "not-a-number" | "number-dot-and-comma" | "number-dot-thousands" };

const notANumber: NumberText = { fault: "not-a-number" };

/** Whole digits, alone or in groups of three with blanks, nbsp or thin spaces between; then decimals after a comma or a point. */
const numberPattern = /^(-?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:([.,])(\d+))?$/;

/**
 * The number that a text says, read as Swedish: a comma begins the decimals and blanks group thousands.
 *
 * "1.234" is refused: it is 1234 to some and 1,234 to others. "1.5" can be nothing but one and a half.
 */
export function numberOfText(text: string): NumberText {
  const plain = text.trim().replace("\u2212", "-");
  const looksNumeric = /^-?[\d.,\s]+$/.test(plain) && /\d/.test(plain);
  if (looksNumeric && plain.includes(".") && plain.includes(",")) return { fault: "number-dot-and-comma" };
  if (looksNumeric && (/\.\d{3}$/.test(plain) || /\..*\./.test(plain))) return { fault: "number-dot-thousands" };
  const parts = numberPattern.exec(plain);
  if (parts === null) return notANumber;
  const [, sign = "", whole = "", , decimals] = parts;
  const value = parseDecimal(sign + whole.replace(/\s/g, "") + (decimals === undefined ? "" : `.${decimals}`));
  return value === null ? notANumber : { value };
}
