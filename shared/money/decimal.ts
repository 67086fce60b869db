import { fraction, reduce, type Fraction } from "./fraction";

const ten = BigInt(10);
const zeroInteger = BigInt(0);
const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * The exact value of a decimal in plain or exponent notation with a point.
 *
 * @returns null when the text is no such decimal
 * @example parseDecimal("1.09") // 109/100
 */
export function parseDecimal(text: string): Fraction | null {
  const parts = decimalPattern.exec(text);
  if (parts === null) return null;
  const [, sign, whole = "", decimals = "", exponent = 0] = parts;
  const size = BigInt(whole + decimals);
  const digits = sign === "-" ? -size : size;
  const power = Number(exponent) - decimals.length;
  if (Math.abs(power) > 400) return null;
  return power >= 0 ? fraction(digits * ten ** BigInt(power)) : reduce(fraction(digits, ten ** BigInt(-power)));
}

/**
 * A number in a cell is the decimal of at most 15 significant digits that the spreadsheet shows, not the binary fraction behind it.
 *
 * @throws RangeError for infinities and NaN, which no cell holds
 */
export function decimalOfNumber(value: number): Fraction {
  const exact = parseDecimal(value.toPrecision(15));
  if (exact === null) throw new RangeError(`${String(value)} is no decimal.`);
  return exact;
}

/**
 * Decimal notation with a point and no needless zeros: "1.09", "6500".
 *
 * @throws RangeError when the fraction has no finite decimal expansion
 */
export function toDecimalText(value: Fraction): string {
  const { numerator, denominator } = reduce(value);
  const negative = numerator < zeroInteger;
  const size = negative ? -numerator : numerator;
  let places = 0;
  let scale = BigInt(1);
  while ((size * scale) % denominator !== zeroInteger) {
    places += 1;
    scale *= ten;
    if (places > 400) throw new RangeError("The fraction has no finite decimal expansion.");
  }
  const digits = ((size * scale) / denominator).toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative ? `-${text}` : text;
}

/** The binary number nearest to the fraction, for cells and JSON, never for arithmetic. */
export function toNumber(value: Fraction): number {
  const negative = value.numerator < zeroInteger;
  const size = negative ? -value.numerator : value.numerator;
  const whole = size / value.denominator;
  const rest = size - whole * value.denominator;
  // Thirty decimals decide every rounding to 53 bits that can occur above 1e-12.
  const decimals = ((rest * ten ** BigInt(30)) / value.denominator).toString().padStart(30, "0");
  return Number(`${negative ? "-" : ""}${whole.toString()}.${decimals}`);
}
