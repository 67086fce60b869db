import type { Finding } from "../workbook/finding";
import { activityTotals } from "./activityTotals";
import type { CountedEvent } from "./countedEvent";
import { countYears, type CountedTables } from "./countYears";
import { eventFindings } from "./eventFindings";
import { groupsOfYear, isInGroup } from "./groupsOfYear";
import { kindCounts } from "./kindCounts";
import { likelyDoubles } from "./likelyDoubles";
import { membersDuring, spanOfYear } from "./membership";
import { municipalitiesOfYear } from "./municipalitiesOfYear";
import { occupations } from "./occupations";
import { organisationLookup } from "./organisationLookup";
import { unresolvedFindings, unresolvedOf } from "./unresolved";
import type { UniquePersons } from "./uniquePersons";
import type { YearActivity } from "./yearActivity";

/** Totals for each value, in the given order; those without one last, where there are any. */
function totalsBy<Value>(
  events: readonly CountedEvent[],
  values: readonly Value[],
  valueOf: (event: CountedEvent) => Value | null,
  unique: UniquePersons,
) {
  const ofValue = (value: Value | null) => events.filter((event) => valueOf(event) === value);
  const shown: readonly (Value | null)[] = ofValue(null).length > 0 ? [...values, null] : values;
  return shown.map((value) => ({ value, totals: activityTotals(ofValue(value), unique) }));
}

/** Totals of each year before that has events, the latest first. */
function earlierTotals(earlier: readonly CountedEvent[], unique: UniquePersons): YearActivity["earlier"] {
  const yearOf = ({ days }: CountedEvent) => days[0]?.rows.event.year ?? 0;
  const years = [...new Set(earlier.map(yearOf))].sort((a, b) => b - a);
  return years.map((year) => {
    const ofYear = earlier.filter((event) => yearOf(event) === year);
    return { year, total: activityTotals(ofYear, unique) };
  });
}

/** A year's figures, and what its findings are found in. */
interface CountedYear {
  readonly activity: YearActivity;
  /** What is worth saying of the year; found when asked for. */
  findings(): readonly Finding[];
}

/** Counts the events of a year and who took part in them. Nothing of a broken row counts. */
export function countYear(tables: CountedTables, year: number): CountedYear {
  const lookup = organisationLookup(tables.organisations, tables.contacts);
  const { events, earlier, personCount, unique, numbered, disagreements } = countYears(tables, lookup, year);
  const held = events.filter(({ activity }) => activity.status === "held");
  const days = held.flatMap((event) => event.days);
  const groups = groupsOfYear(tables.groups, events, year);
  const members = membersDuring(tables.members, spanOfYear(year));
  const earlierHeld = earlier.filter(({ activity }) => activity.status === "held");
  const municipalities = municipalitiesOfYear(held, earlierHeld, groups, members, lookup, unique);
  const unresolved = unresolvedOf(days, numbered);
  const totalsOf = (some: readonly CountedEvent[]) => activityTotals(some, unique);
  const halves = totalsBy(events, [1, 2] as const, ({ activity }) => activity.half, unique);
  const forms = totalsBy(events, ["digital", "physical"] as const, ({ activity }) => activity.form, unique);
  const isIn = (name: string) => (event: CountedEvent) => isInGroup(event, name);
  const ofMembers = municipalities.filter(({ isMember }) => isMember);
  const lists = days.map(({ list }) => list);
  const activity: YearActivity = {
    year,
    events: events.map((event) => event.activity),
    total: totalsOf(events),
    groups: groups.map((group) => ({ ...group, totals: totalsOf(events.filter(isIn(group.name))) })),
    halves: halves.map(({ value, totals }) => ({ half: value, totals })),
    forms: forms.map(({ value, totals }) => ({ form: value, totals })),
    memberCount: ofMembers.length,
    throughJointAuthority: ofMembers.filter(({ jointAuthority }) => jointAuthority !== null).length,
    municipalities,
    occupations: occupations(held),
    organisationKinds: kindCounts(lists, unique),
    unresolved,
    earlier: earlierTotals(earlier, unique),
  };
  const findings = () => [
    ...events.flatMap(eventFindings),
    ...disagreements(),
    ...unresolvedFindings(unresolved),
    ...likelyDoubles(days, numbered, personCount),
  ];
  return { activity, findings };
}

/**
 * Counts the events of a year, with all that is worth saying of it.
 *
 * Findings are of the year itself; those of earlier years are told when they are counted.
 */
export function activityOfYear(
  tables: CountedTables,
  year: number,
): { readonly activity: YearActivity; readonly findings: readonly Finding[] } {
  const { activity, findings } = countYear(tables, year);
  return { activity, findings: findings() };
}
