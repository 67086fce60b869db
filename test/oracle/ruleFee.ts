import { Fault } from "./fault";
import type { Bound } from "./oracleTypes";
import type { Rational } from "./rational";
import { add, compare, multiply, rational, sum, zero } from "./rational";
import type { Tariff, TariffClass } from "./tariff";

/** What the tariff says for a full year, before rounding. */
export interface RuleFee {
  readonly unbounded: Rational;
  readonly bounded: Rational;
  readonly bound: Bound;
}

/** @param population null only where the tariff needs none */
export function ruleFee(tariff: Tariff, population: number | null): RuleFee {
  const unbounded = unboundedFee(tariff, population ?? 0);
  if (tariff.floor !== null && compare(unbounded, tariff.floor) < 0)
    return { unbounded, bounded: tariff.floor, bound: "floor" };
  if (tariff.cap !== null && compare(unbounded, tariff.cap) > 0)
    return { unbounded, bounded: tariff.cap, bound: "cap" };
  return { unbounded, bounded: unbounded, bound: "none" };
}

function unboundedFee(tariff: Tariff, population: number): Rational {
  if (tariff.classes.length === 0)
    return add(tariff.fixed ?? zero, multiply(tariff.rate ?? zero, rational(population)));
  const own = tariff.classes.findIndex((each) => each.upTo === null || population <= each.upTo);
  const ownClass = tariff.classes[own];
  if (ownClass === undefined) throw new Fault(`a population of ${population} is above the last class`);
  if (ownClass.fee !== null) return ownClass.fee;
  return sum(
    tariff.classes.slice(0, own + 1).map((each, index) => marginalPart(tariff.classes, each, index, population)),
  );
}

/** The class rate times the inhabitants above the class before, up to this one's limit. */
function marginalPart(classes: readonly TariffClass[], each: TariffClass, index: number, population: number): Rational {
  const above = classes[index - 1]?.upTo ?? 0;
  const upTo = each.upTo === null ? population : Math.min(population, each.upTo);
  return multiply(each.rate ?? zero, rational(upTo - above));
}
