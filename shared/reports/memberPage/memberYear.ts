import type { EventActivity } from "../../attendance/eventActivity";
import type { MunicipalityActivity, YearActivity } from "../../attendance/yearActivity";
import { sameWord } from "../../text/sameWord";
import type { MemberSummary } from "../memberSummary";

/** How a member took part in one group, or in all. */
export interface MemberPart {
  /** Null: no event of the group has a list. */
  readonly participations: number | null;
  readonly events: number | null;
  readonly missed: number | null;
}

/** A member's year: its fee, how it took part, and what that came to. */
export interface MemberYear {
  readonly year: number;
  readonly fee: MemberSummary;
  /** The joint authority that it takes part through; null where it takes part itself. */
  readonly jointAuthority: string | null;
  readonly total: MemberPart;
  readonly persons: number | null;
  /** One for each group of the year, in their order. */
  readonly groups: readonly (MemberPart & { readonly name: string })[];
  /** Events held, while it was a member, with a list on which nobody from it stands. */
  readonly missed: readonly EventActivity[];
  /** Kronor; null where nobody took part, or it is not known. */
  readonly costPerParticipation: number | null;
}

/** Takes a member's fee and its activity together. @param isMemberOn whether it was a member on some day from the one to the other */
export function memberYear(
  activity: YearActivity,
  fee: MemberSummary,
  isMemberOn: (first: string, last: string) => boolean,
): MemberYear {
  const { year, events, groups, total, municipalities } = activity;
  const own = municipalities.find(({ code }) => code === fee.code);
  const missed = events.filter(
    ({ status, municipalitySource, codesPresent, start, end }) =>
      status === "held" &&
      municipalitySource === "list" &&
      !codesPresent.includes(fee.code) &&
      isMemberOn(start ?? `${String(year)}-01-01`, end ?? start ?? `${String(year)}-12-31`),
  );
  const isIn = (name: string) => (event: EventActivity) =>
    event.groups.some((group) => sameWord(group) === sameWord(name));
  const all = partOf(total.eventsWithList, own?.total, missed.length);
  return {
    year,
    fee,
    jointAuthority: own?.jointAuthority ?? null,
    total: all,
    persons: total.eventsWithList === 0 ? null : (own?.total.persons ?? 0),
    groups: groups.map(({ name, totals }, index) => ({
      name,
      ...partOf(totals.eventsWithList, own?.groups[index], missed.filter(isIn(name)).length),
    })),
    missed,
    costPerParticipation: all.participations === null || all.participations === 0 ? null : fee.fee / all.participations,
  };
}

function partOf(lists: number, part: MunicipalityActivity["total"] | undefined, missed: number): MemberPart {
  if (lists === 0) return { participations: null, events: null, missed: null };
  return { participations: part?.participations ?? 0, events: part?.events ?? 0, missed };
}
