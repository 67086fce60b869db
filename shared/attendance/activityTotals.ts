import { hasList, type CountedEvent } from "./countedEvent";
import { sumKnown } from "./sumKnown";
import type { UniquePersons } from "./uniquePersons";
import type { ActivityTotals } from "./yearActivity";

/** Adds events up: each once, persons and municipalities unique over all of them. */
export function activityTotals(events: readonly CountedEvent[], unique: UniquePersons): ActivityTotals {
  const ofStatus = (status: string) => events.filter(({ activity }) => activity.status === status);
  const held = ofStatus("held");
  const listed = held.filter(hasList);
  const codes = new Set(listed.flatMap(({ activity }) => activity.municipalityCodes));
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
    persons: isKnown ? unique.count(listed.map((event) => event.persons)) : null,
    officials: isKnown ? unique.count(listed.map((event) => event.officials)) : null,
    municipalities: isKnown ? codes.size : null,
    sharedEvents: events.filter(({ activity }) => activity.groups.length > 1).length,
  };
}
