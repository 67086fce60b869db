import type { ParticipantRow } from "../workbook/activityTables";
import { personKey } from "./personKey";

/** Persons as whole numbers, so that all that is counted afterwards needs no texts. */
export interface PersonNumbers {
  /** By index of the row, from 0; −1 for a row without name and e-mail. */
  readonly persons: Int32Array;
  readonly personCount: number;
}

/**
 * Numbers the person of each row.
 *
 * The loop does nothing but look persons up: a processor then waits for several of them at once, which takes a third of the time.
 */
export function personNumbers(participants: readonly ParticipantRow[]): PersonNumbers {
  const persons = new Int32Array(participants.length).fill(-1);
  const numbers = new Map<string, number>();
  for (let index = 0; index < participants.length; index += 1) {
    const row = participants[index];
    const key = row === undefined ? null : personKey(row);
    if (key === null) continue;
    const known = numbers.get(key);
    persons[index] = known ?? numbers.size;
    if (known === undefined) numbers.set(key, numbers.size);
  }
  return { persons, personCount: numbers.size };
}
