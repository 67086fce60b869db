import type { FeeResult } from "../fees/calculateFees";

/** How many members pay the floor, the cap and something in between. */
export interface BoundCounts {
  readonly atFloor: number;
  readonly atCap: number;
  readonly between: number;
}

export function boundCounts({ fees: { members } }: FeeResult): BoundCounts {
  const count = (bound: string) =>
    members.filter((member) => member.unbounded !== null && member.bound === bound).length;
  return { atFloor: count("floor"), atCap: count("cap"), between: count("none") };
}
