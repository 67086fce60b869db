import type { GeneratedNetwork } from "../oracle/drawNetwork";
import { exactTies } from "../oracle/exactTies";
import type { TieCount } from "../oracle/exactTies";
import { generateNetwork } from "../oracle/generateNetwork";
import { computeYear } from "../oracle/oracleFees";
import { toNumber } from "../oracle/rational";
import type { Shape } from "../oracle/generateRule";

/** A network to judge, with what the oracle knows of it. */
export interface CaseNetwork {
  readonly network: GeneratedNetwork;
  readonly fees: number;
  readonly ties: TieCount;
  /** Fees by unit of rounding. */
  readonly feesByUnit: Readonly<Record<number, number>>;
}

export interface CaseSummary {
  readonly networks: number;
  readonly fees: number;
  readonly feesByShape: Readonly<Record<Shape, number>>;
  readonly feesByUnit: Readonly<Record<number, number>>;
  readonly ties: number;
  readonly tiesByUnit: Readonly<Record<number, number>>;
  readonly indexedTies: number;
  readonly nearTies: number;
}

const shapes: readonly Shape[] = ["level", "percent", "clauses"];

/** Networks until the count of fees is reached, always of the shape that has the fewest fees so far. */
export function* caseNetworks(count: number, seed: number): Generator<CaseNetwork> {
  const fees: Record<Shape, number> = { level: 0, percent: 0, clauses: 0 };
  for (let index = 0; fees.level + fees.percent + fees.clauses < count; index++) {
    const shape = shapes.reduce((fewest, each) => (fees[each] < fees[fewest] ? each : fewest));
    const each = caseOf(generateNetwork(seed + index, shape));
    fees[shape] += each.fees;
    yield each;
  }
}

function caseOf(network: GeneratedNetwork): CaseNetwork {
  const { members } = computeYear(network.tables, network.options);
  const feesByUnit: Record<number, number> = {};
  for (const { each } of members) {
    const unit = toNumber(each.tariff.version.feeUnit);
    feesByUnit[unit] = (feesByUnit[unit] ?? 0) + 1;
  }
  return { network, fees: members.length, ties: exactTies(network.tables, network.options), feesByUnit };
}

export function summariseCases(cases: Iterable<CaseNetwork>): CaseSummary {
  const feesByShape: Record<Shape, number> = { level: 0, percent: 0, clauses: 0 };
  const feesByUnit: Record<number, number> = {};
  const tiesByUnit: Record<number, number> = {};
  let [networks, fees, ties, indexedTies, nearTies] = [0, 0, 0, 0, 0];
  for (const each of cases) {
    networks++;
    fees += each.fees;
    feesByShape[each.network.shape] += each.fees;
    addTo(feesByUnit, each.feesByUnit);
    addTo(tiesByUnit, each.ties.tiesByUnit);
    ties += each.ties.ties;
    indexedTies += each.ties.indexedTies;
    nearTies += each.ties.nearTies;
  }
  return { networks, fees, feesByShape, feesByUnit, ties, tiesByUnit, indexedTies, nearTies };
}

function addTo(totals: Record<number, number>, counts: Readonly<Record<number, number>>): void {
  for (const unit of Object.keys(counts).map(Number)) totals[unit] = (totals[unit] ?? 0) + (counts[unit] ?? 0);
}
