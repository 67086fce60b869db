import type { CountingContext } from "./countingContext";
import { dayList, type DayList } from "./dayList";
import type { DayRows } from "./dayRows";
import type { EventDay } from "./eventActivity";
import { joinedPersons } from "./joinedPersons";
import { officialsOf } from "./officialsOf";

/** One event day: its rows, who they say took part, and the figures. */
export interface CountedDay {
  readonly rows: DayRows;
  readonly list: DayList;
  /** Persons of the list who are officials of the members. */
  readonly officials: Int32Array;
  /** Persons of the list by code of the municipality, or member's own id, that they came from; those of a joint authority by each of its. */
  readonly byMunicipality: ReadonlyMap<string, Int32Array>;
  readonly figures: EventDay;
}

function byMunicipality({ groups }: DayList): ReadonlyMap<string, Int32Array> {
  const byCode = new Map<string, Int32Array[]>();
  for (const { organisation, persons } of groups) {
    for (const code of organisation.codes) {
      const others = byCode.get(code);
      if (others === undefined) byCode.set(code, [persons]);
      else others.push(persons);
    }
  }
  return new Map([...byCode].map(([code, lists]) => [code, joinedPersons(lists)]));
}

/**
 * The figures of a day. The participation is the list's unique persons with those without name, where there is a list; else the stated
 * number, which is taken to include them.
 */
function figuresOf({ event, day, date }: DayRows, list: DayList): EventDay {
  const unnamed = event.unnamedByDay[day - 1] ?? 0;
  const stated = event.participantsByDay[day - 1] ?? null;
  const { signedUp, didNotCome, hasList } = list;
  const base = { day, date, signedUp, didNotCome, unnamed };
  if (!hasList) return { ...base, participation: stated, source: stated === null ? null : "stated", named: null };
  const named = list.persons.length;
  return { ...base, participation: named + unnamed, source: "list", named };
}

/** @param isTold what contradicts itself in the rows is gathered */
export function countDay(rows: DayRows, context: CountingContext, isTold: boolean): CountedDay {
  const list = dayList(rows, context, isTold);
  const officials = officialsOf(rows, list, context);
  return { rows, list, officials, byMunicipality: byMunicipality(list), figures: figuresOf(rows, list) };
}
