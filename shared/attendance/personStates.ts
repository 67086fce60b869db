/**
 * What the rows of one event day say of each person, by number: arrays that every day uses again, so that a day costs no more than its
 * rows.
 */
export class PersonStates {
  /** `rowFlags` of all the person's rows. */
  readonly flags: Uint8Array;
  /** Stays added up. */
  readonly minutes: Float64Array;
  /** Index of the person's first row. */
  readonly firstRow: Int32Array;
  /** Number of the organisation. */
  readonly organisation: Int32Array;
  private readonly turns: Int32Array;
  private turn = 0;

  constructor(personCount: number) {
    this.flags = new Uint8Array(personCount);
    this.minutes = new Float64Array(personCount);
    this.firstRow = new Int32Array(personCount);
    this.organisation = new Int32Array(personCount);
    this.turns = new Int32Array(personCount);
  }

  /** Forgets the day before. */
  begin(): void {
    this.turn += 1;
  }

  /** @returns whether the person is new on this day; then its state is blank */
  meet(person: number, row: number, organisation: number): boolean {
    if (this.turns[person] === this.turn) return false;
    this.turns[person] = this.turn;
    this.flags[person] = 0;
    this.minutes[person] = 0;
    this.firstRow[person] = row;
    this.organisation[person] = organisation;
    return true;
  }
}
