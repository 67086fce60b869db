import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { CountedDay } from "./countedDay";
import { hasList, type CountedEvent } from "./countedEvent";

/** The list and the stated number of a day do not agree. */
function ofDay({
  rows: { event, day },
  figures: { source, named, unnamed, participation },
}: CountedDay): readonly Finding[] {
  const stated = event.participantsByDay[day - 1];
  if (source !== "list" || stated === undefined || stated === participation) return [];
  const values = { event: event.id ?? "", day: String(day), named: named ?? 0, unnamed, stated };
  return [finding("participation-differs", "warning", placeOf(event.place, "participantsByDay"), values)];
}

/** What contradicts itself in an event and its lists. */
export function eventFindings(counted: CountedEvent): readonly Finding[] {
  const { days, activity } = counted;
  const { id, place, status, municipalities, municipalitySource, groups } = activity;
  const stated = days[0]?.rows.event.municipalities ?? null;
  const findings = days.flatMap((day) => [...day.list.findings, ...ofDay(day)]);
  if (municipalitySource === "list" && stated !== null && stated !== municipalities) {
    const values = { event: id, listed: municipalities ?? 0, stated };
    findings.push(finding("municipalities-differ", "warning", placeOf(place, "municipalities"), values));
  }
  if (status !== "held" && hasList(counted)) {
    findings.push(finding("event-not-held-has-list", "warning", placeOf(place, "status"), { event: id }));
  }
  if (groups.length > 1) {
    const values = { event: id, groups: groups.join(", ") };
    findings.push(finding("event-in-several-groups", "note", placeOf(place, "groups"), values));
  }
  return findings;
}
