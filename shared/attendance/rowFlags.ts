import type { ParticipantRow } from "../workbook/activityTables";

/** What one row of a person says, as bits: those of all rows of a person on a day are put together. */
export const rowFlags = {
  signedUp: 1,
  cameOn: 2,
  absent: 4,
  organises: 8,
  /** Took part, without a number of minutes: present all the time. */
  wholeDay: 16,
  /** Took part so many minutes. */
  minutes: 32,
  position: 64,
} as const;

export function flagsOf({ status, role, minutes, position }: ParticipantRow): number {
  const came = rowFlags.cameOn | (minutes === null ? rowFlags.wholeDay : rowFlags.minutes);
  const notCome = status === "didNotCome" ? rowFlags.signedUp | rowFlags.absent : rowFlags.signedUp;
  return (
    (status === "tookPart" ? came : notCome) |
    (role === "organiserRole" ? rowFlags.organises : 0) |
    (position === null ? 0 : rowFlags.position)
  );
}
