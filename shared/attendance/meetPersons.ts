import { compareSwedish } from "../text/compareSwedish";
import type { CountingContext } from "./countingContext";
import type { DayRows } from "./dayRows";
import type { NumberedOrganisation } from "./organisationMemo";
import { organisationSources } from "./resolveOrganisation";
import { rowFlags } from "./rowFlags";

/** The persons of one day. */
export interface MetPersons {
  /** Each once, by number; their states are filled. */
  readonly persons: readonly number[];
  /** Occupations, where given; of several the first in the alphabet. */
  readonly positions: ReadonlyMap<number, string>;
}

/** The stronger answer of two rows of a person; the same whichever comes first. */
function stronger(a: NumberedOrganisation, b: NumberedOrganisation): NumberedOrganisation {
  const rank = ({ source }: NumberedOrganisation) =>
    source === null ? organisationSources.length : organisationSources.indexOf(source);
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  const text = ({ codes, name }: NumberedOrganisation) => [...codes, name ?? ""].join("\u0000");
  return text(a) <= text(b) ? a : b;
}

/** Goes through the rows of a day and puts together what they say of each person. Stays of a person are added up. */
export function meetPersons({ rows }: DayRows, { numbered, memo, states }: CountingContext): MetPersons {
  const { participants, persons, organisations, flags } = numbered;
  const met: number[] = [];
  const positions = new Map<number, string>();
  states.begin();
  for (const index of rows) {
    const person = persons[index] ?? 0;
    const organisation = organisations[index] ?? 0;
    const flag = flags[index] ?? 0;
    const before = states.flagsOf(person);
    const isNew = states.meet(person, index, organisation, flag);
    if (isNew) met.push(person);
    else if (states.organisationOf(person) !== organisation) {
      const known = memo.numbered(states.organisationOf(person));
      states.setOrganisation(person, stronger(known, memo.numbered(organisation)).number);
    }
    if ((flag & rowFlags.minutes) !== 0) {
      const earlier = isNew || (before & rowFlags.minutes) === 0 ? 0 : states.minutesOf(person);
      states.setMinutes(person, earlier + (participants[index]?.minutes ?? 0));
    }
    if ((flag & rowFlags.position) === 0) continue;
    const [position, other] = [participants[index]?.position ?? "", positions.get(person)];
    if (other === undefined || compareSwedish(position, other) < 0) positions.set(person, position);
  }
  return { persons: met, positions };
}
