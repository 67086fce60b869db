import { hasLuhnDigit } from "./checkDigit";

/**
 * A Swedish organisation number in the form that people write, "212000-1355"; a number with the century before it loses that.
 * @returns null for anything that is not ten digits with a right check digit
 */
export function organisationNumber(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u2010-\u2015-]/g, "").replace(/^(?:16|SE)(?=\d{10}$)/i, "");
  return /^\d{10}$/.test(digits) && hasLuhnDigit(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : null;
}
