import type { RuleVersion } from "./book";
import type { DrawnMember } from "./generateMembers";
import { monthsFromEntry } from "./memberships";
import type { Random } from "./random";
import { divide, floorOf, rational, subtract, zero } from "./rational";
import type { Tariff } from "./tariff";
import { linearPieces, tiePopulation } from "./tiePopulation";

const least = 1000;
const greatest = 1_000_000;

/**
 * A population for each member's figure of the fee year. About half are chosen, where one exists, so that the exact fee is a tie; a few
 * so that it meets floor or cap exactly; the rest spread evenly over orders of magnitude.
 */
export function drawPopulations(
  random: Random,
  members: readonly DrawnMember[],
  tariffs: ReadonlyMap<string | null, Tariff>,
  year: number,
): Map<string, number> {
  const populations = new Map<string, number>();
  const jointSums = new Map<string, number>();
  const jointLeft = new Map<string, number>();
  for (const each of members.filter((member) => member.isJoint))
    jointLeft.set(each.payer ?? "", (jointLeft.get(each.payer ?? "") ?? 0) + 1);
  for (const member of members) {
    const tariff = tariffs.get(member.category);
    if (tariff === undefined) throw new RangeError("A category without tariff.");
    const payer = member.payer ?? "";
    const before = member.isJoint ? (jointSums.get(payer) ?? 0) : 0;
    const isLast = !member.isJoint || jointLeft.get(payer) === 1;
    const special = isLast ? specialPopulation(random, member, tariff, before, year) : null;
    const population = special ?? plainPopulation(random, member.isJoint ? 60_000 : greatestFor(tariff.version));
    populations.set(member.code, population);
    jointSums.set(payer, before + population);
    jointLeft.set(payer, (jointLeft.get(payer) ?? 0) - 1);
  }
  return populations;
}

/** A tie or a bound met exactly, for the member or, after those before it, for its joint payer. */
function specialPopulation(
  random: Random,
  member: DrawnMember,
  tariff: Tariff,
  before: number,
  year: number,
): number | null {
  const chosen = random.chance(0.04) ? boundPopulation(tariff) : null;
  if (chosen !== null && chosen - before >= least && chosen <= greatest) return chosen - before;
  if (!random.chance(0.5)) return null;
  const months = tariff.version.fromMonth ? monthsFromEntry(member, year) : 12;
  const pieces = linearPieces(tariff, before + least, before + greatestFor(tariff.version));
  const piece = pieces[random.whole(0, Math.max(0, pieces.length - 1))];
  const found = piece === undefined ? null : tiePopulation(piece, tariff.version.feeUnit, months, random);
  return found === null ? null : found - before;
}

/** Where the unbounded fee is exactly the floor or the cap. */
function boundPopulation(tariff: Tariff): number | null {
  const bound = tariff.cap ?? tariff.floor;
  if (bound === null || tariff.rate === null || tariff.rate.numerator === 0n) return null;
  const population = divide(subtract(bound, tariff.fixed ?? zero), tariff.rate);
  return population.denominator === 1n ? Number(population.numerator) : null;
}

/** So that amounts stay well below 10 million kronor. */
function greatestFor(version: RuleVersion): number {
  if (version.rate === null || version.rate.numerator === 0n) return greatest;
  return Math.max(least, Math.min(greatest, Number(floorOf(divide(rational(4_000_000n), version.rate)))));
}

function plainPopulation(random: Random, upTo: number): number {
  const magnitude = Math.log(least) + (random.whole(0, 100_000) / 100_000) * (Math.log(upTo) - Math.log(least));
  return Math.min(upTo, Math.max(least, Math.round(Math.exp(magnitude))));
}
