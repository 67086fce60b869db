import { fraction, reduce, type Fraction } from "../money/fraction";
import { roundHalfAwayFromZero } from "../money/roundHalfAwayFromZero";
import { toDecimalText } from "../money/decimal";
import type { Language } from "./language";
import { formatNumber, formatPercent } from "./numberText";

/** An exact number to read: at most so many decimals, none that are zeros at the end. */
export function formatExact(value: Fraction, language: Language, mostDecimals: number): string {
  const unit = reduce(fraction(BigInt(1), BigInt(10) ** BigInt(mostDecimals)));
  return formatNumber(toDecimalText(roundHalfAwayFromZero(value, unit)), language);
}

/** Kronor with the öre where there are any: "43 300 kr", "11 155,06 kr". */
export function formatAmount(kronor: Fraction, language: Language): string {
  const rounded = roundHalfAwayFromZero(kronor, fraction(1, 100));
  const isWhole = rounded.numerator % rounded.denominator === BigInt(0);
  const text = formatNumber(toDecimalText(rounded), language, { decimals: isWhole ? 0 : 2 });
  return language === "sv" ? `${text}\u00a0kr` : `SEK\u00a0${text}`;
}

/** Kronor per inhabitant: two decimals, or the four that an unrounded rate needs to be redone by hand. */
export function formatRate(kronor: Fraction, language: Language): string {
  const inOre = roundHalfAwayFromZero(kronor, fraction(1, 100));
  const isOre = inOre.numerator * kronor.denominator === kronor.numerator * inOre.denominator;
  const rounded = isOre ? inOre : roundHalfAwayFromZero(kronor, fraction(1, 10000));
  const text = formatNumber(toDecimalText(rounded), language, { decimals: isOre ? 2 : 4 });
  return language === "sv" ? `${text}\u00a0kr/inv` : `SEK\u00a0${text} per inhabitant`;
}

/** A ratio in per cent with at most two decimals: 0.027 is "2,7 %". */
export function formatRatio(ratio: Fraction, language: Language): string {
  const inPercent = roundHalfAwayFromZero(
    { numerator: ratio.numerator * BigInt(100), denominator: ratio.denominator },
    fraction(1, 100),
  );
  return formatPercent(toDecimalText(inPercent), language);
}
