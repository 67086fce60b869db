import { toDecimalText } from "../money/decimal";
import { fraction, type Fraction } from "../money/fraction";

const zero = BigInt(0);
const two = BigInt(2);

/** The largest whole number that is not above the quotient. */
function floorOfQuotient(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < zero ? quotient - BigInt(1) : quotient;
}

/**
 * To the nearest decimal of so many places; a tie goes up: 5.25 → 5.3, −5.25 → −5.2.
 */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): Fraction {
  const scale = BigInt(10) ** BigInt(decimals);
  return fraction(floorOfQuotient(numerator * scale * two + denominator, denominator * two), scale);
}

/**
 * The same as text with a point and exactly so many decimals.
 *
 * @example roundHalfUpText(fraction(21, 4), 1) // "5.3"
 */
export function roundHalfUpText(value: Fraction, decimals: number): string {
  const text = toDecimalText(roundHalfUp(value, decimals));
  if (decimals === 0) return text;
  const [whole = "", shown = ""] = text.split(".");
  return `${whole}.${shown.padEnd(decimals, "0")}`;
}
