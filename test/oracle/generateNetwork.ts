import { drawNetwork } from "./drawNetwork";
import type { GeneratedNetwork } from "./drawNetwork";
import { exactTies } from "./exactTies";
import type { Shape } from "./generateRule";
import { oracleFees } from "./oracleFees";
import type { OracleOptions, OracleTables } from "./oracleTypes";
import { randomFrom } from "./random";
import { toNumber } from "./rational";

const shapeNumber: Readonly<Record<Shape, number>> = { level: 1, percent: 2, clauses: 3 };

/**
 * A valid network that a seed decides: without faults, amounts below 10 million kronor, no near ties.
 *
 * Draws are thrown away until one is usable, so that every seed gives a network.
 * @example fc.assert(fc.property(fc.integer(), (seed) => law(generateNetwork(seed, "level"))))
 */
export function generateNetwork(seed: number, shape: Shape): GeneratedNetwork {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const network = drawNetwork(randomFrom(seed, shapeNumber[shape], attempt), seed, shape);
    if (network !== null && isUsable(network)) return network;
  }
  throw new RangeError(`No usable network for seed ${seed}.`);
}

function isUsable({ tables, options }: GeneratedNetwork): boolean {
  const result = oracleFees(tables, options);
  if (result.errors.length > 0) return false;
  const isLarge = result.members.some((each) => each.unbounded !== null && toNumber(each.unbounded) >= 10_000_000);
  const years = [options, { year: options.year - 1 }];
  return !isLarge && years.every((each) => hasNoNearTies(tables, each));
}

function hasNoNearTies(tables: OracleTables, options: OracleOptions): boolean {
  const { nearTies, tariffNearTies } = exactTies(tables, options);
  return nearTies === 0 && tariffNearTies === 0;
}
