import type { Random } from "./random";
import type { Rational } from "./rational";
import { add, compare, divide, floorOf, half, multiply, rational, subtract, sum, zero } from "./rational";
import type { Tariff } from "./tariff";

/** Populations in which the unbounded fee is a straight line: fixed + rate × population. */
export interface LinearPiece {
  readonly from: number;
  readonly to: number;
  readonly fixed: Rational;
  readonly rate: Rational;
}

/** The lines of a tariff where it rises with the population and neither floor nor cap holds, within the limits given. */
export function linearPieces(tariff: Tariff, least: number, greatest: number): LinearPiece[] {
  return wholeLines(tariff).flatMap((line) => {
    if (line.rate.numerator === 0n) return [];
    const atFloor = tariff.floor === null ? zero : divide(subtract(tariff.floor, line.fixed), line.rate);
    const atCap = tariff.cap === null ? rational(greatest) : divide(subtract(tariff.cap, line.fixed), line.rate);
    const from = Math.max(least, line.from, Number(floorOf(atFloor)) + 1);
    const to = Math.min(greatest, line.to, Number(floorOf(atCap)));
    return from <= to ? [{ ...line, from, to }] : [];
  });
}

function wholeLines(tariff: Tariff): LinearPiece[] {
  if (tariff.classes.length === 0)
    return [{ from: 0, to: Infinity, fixed: tariff.fixed ?? zero, rate: tariff.rate ?? zero }];
  return tariff.classes.map((own, index) => {
    const limits = tariff.classes.slice(0, index).map((each) => each.upTo ?? 0);
    const below = sum(
      limits.map((upTo, i) => multiply(tariff.classes[i]?.rate ?? zero, rational(upTo - (limits[i - 1] ?? 0)))),
    );
    const start = limits[index - 1] ?? 0;
    const rate = own.rate ?? zero;
    return { from: start + 1, to: own.upTo ?? Infinity, fixed: subtract(below, multiply(rate, rational(start))), rate };
  });
}

/**
 * A population of the piece whose fee for the months lies exactly half-way between two multiples of the unit; null if there is none.
 *
 * (fixed + rate·P)·months/12/unit − ½ must be whole: with a common denominator a·P + c ≡ 0, a congruence that is solved by an inverse.
 */
export function tiePopulation(piece: LinearPiece, unit: Rational, months: number, random: Random): number | null {
  const scale = divide(rational(months, 12n), unit);
  const slope = multiply(piece.rate, scale);
  const offset = subtract(multiply(piece.fixed, scale), half);
  const modulus = slope.denominator * offset.denominator;
  const a = slope.numerator * offset.denominator;
  const c = offset.numerator * slope.denominator;
  const { divisor, inverse } = extendedEuclid(((a % modulus) + modulus) % modulus, modulus);
  if (c % divisor !== 0n) return null;
  const period = modulus / divisor;
  const first = ((((-c / divisor) * inverse) % period) + period) % period;
  const least = first + ceilingOf(rational(BigInt(piece.from) - first, period)) * period;
  if (least > BigInt(piece.to)) return null;
  const more = Number((BigInt(piece.to) - least) / period);
  return Number(least + BigInt(random.whole(0, more)) * period);
}

function ceilingOf(value: Rational): bigint {
  const below = floorOf(value);
  return compare(rational(below), value) === 0 ? below : floorOf(add(value, rational(1n)));
}

/** The greatest common divisor of a and the modulus, and the inverse of a/divisor modulo modulus/divisor. */
function extendedEuclid(a: bigint, modulus: bigint): { divisor: bigint; inverse: bigint } {
  let [r0, r1, s0, s1] = [modulus, a, 0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return { divisor: r0, inverse: s0 };
}
