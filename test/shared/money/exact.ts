import { fraction, type Fraction } from "../../../shared/money/fraction";

/** @example exact("-7/2"), exact("12") */
export function exact(text: string): Fraction {
  const [numerator = "", denominator = "1"] = text.split("/");
  return fraction(BigInt(numerator), BigInt(denominator));
}

/** As it stands, not reduced. */
export function ratio({ numerator, denominator }: Fraction): string {
  return `${numerator.toString()}/${denominator.toString()}`;
}
