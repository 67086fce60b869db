import type { MemberYear } from "./memberYear";

/** A member's year in plain data; what is null is not known. */
export interface MemberFigures {
  readonly code: string;
  readonly name: string;
  readonly fee: number;
  readonly previousFee: number | null;
  readonly participations: number | null;
  readonly persons: number | null;
  readonly events: number | null;
  /** Ids of the events missed; null where no event has a list. */
  readonly missed: readonly string[] | null;
  readonly costPerParticipation: number | null;
}

export function memberFigures({ fee, total, persons, missed, costPerParticipation }: MemberYear): MemberFigures {
  return {
    code: fee.code,
    name: fee.name,
    fee: fee.fee,
    previousFee: fee.previousFee,
    participations: total.participations,
    persons,
    events: total.events,
    missed: total.missed === null ? null : missed.map(({ id }) => id),
    costPerParticipation,
  };
}
