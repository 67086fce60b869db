import type { Rational } from "./rational";
import { rational } from "./rational";

/**
 * A decimal as written: `1.25`, `1,25`, `12 000,5`, `1e-7`. Null when it is not one.
 * @example parseDecimal("1,25") // 5/4
 */
export function parseDecimal(text: string): Rational | null {
  const parts = /^([-+]?)(\d+)(?:[.,](\d+))?(?:[eE]([-+]?\d+))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ""));
  if (parts === null) return null;
  const fraction = parts[3] ?? "";
  const exponent = Number(parts[4] ?? "0") - fraction.length;
  const digits = BigInt(`${parts[2] ?? ""}${fraction}`) * (parts[1] === "-" ? -1n : 1n);
  return exponent >= 0 ? rational(digits * 10n ** BigInt(exponent)) : rational(digits, 10n ** BigInt(-exponent));
}

/** A number in a cell is the decimal of at most 15 significant digits that Excel shows. */
export function decimalOfNumber(value: number): Rational | null {
  return parseDecimal(value.toPrecision(15));
}

/**
 * The shortest decimal of a value that has one.
 * @example decimalText(rational(5n, 4n)) // "1.25"
 */
export function decimalText(value: Rational): string {
  let decimals = 0;
  while ((value.numerator * 10n ** BigInt(decimals)) % value.denominator !== 0n) {
    if (++decimals > 400) throw new RangeError("Not a finite decimal.");
  }
  const scaled = (value.numerator * 10n ** BigInt(decimals)) / value.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${scaled < 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(-decimals)}`}`;
}
