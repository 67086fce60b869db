import { hasList, type CountedEvent } from "./countedEvent";
import { sumKnown } from "./sumKnown";
import { UniquePersons } from "./uniquePersons";
import type { ActivityTotals } from "./yearActivity";

/** Adds events up: each once, persons and municipalities unique over all of them. */
export function activityTotals(events: readonly CountedEvent[], personCount: number): ActivityTotals {
  const ofStatus = (status: string) => events.filter(({ activity }) => activity.status === status);
  const held = ofStatus("held");
  const listed = held.filter(hasList);
  const [persons, officials] = [new UniquePersons(personCount), new UniquePersons(personCount)];
  const codes = new Set<string>();
  for (const event of listed) {
    persons.addAll(event.persons);
    officials.addAll(event.officials);
    for (const code of event.activity.municipalityCodes) codes.add(code);
  }
  const isKnown = listed.length > 0;
  return {
    planned: events.length,
    held: held.length,
    cancelled: ofStatus("cancelled").length,
    stillToCome: ofStatus("planned").length,
    eventDays: held.reduce((total, { days }) => total + days.length, 0),
    participations: sumKnown(held.map(({ activity }) => activity.participations)),
    daysWithoutFigure: held.reduce((total, { activity }) => total + activity.daysWithoutFigure, 0),
    eventsWithList: listed.length,
    signedUp: sumKnown(held.map(({ activity }) => activity.signedUp)),
    didNotCome: sumKnown(held.map(({ activity }) => activity.didNotCome)),
    persons: isKnown ? persons.persons.length : null,
    officials: isKnown ? officials.persons.length : null,
    municipalities: isKnown ? codes.size : null,
    sharedEvents: events.filter(({ activity }) => activity.groups.length > 1).length,
  };
}
