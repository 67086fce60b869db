/** Whole numbers that a person has on a day, side by side in memory: one of them is read together with the others. */
const width = 4;
const turnAt = 0;
const flagsAt = 1;
const firstRowAt = 2;
const organisationAt = 3;

/**
 * What the rows of one event day say of each person, by number: arrays that every day uses again, so that a day costs no more than its
 * rows.
 */
export class PersonStates {
  private readonly cells: Int32Array;
  private readonly minutes: Float64Array;
  /** The persons of the day, in the order of their first rows. */
  private readonly met: Int32Array;
  private metCount = 0;
  private turn = 0;

  constructor(personCount: number) {
    this.cells = new Int32Array(personCount * width);
    this.minutes = new Float64Array(personCount);
    this.met = new Int32Array(personCount);
  }

  /** Forgets the day before. */
  begin(): void {
    this.turn += 1;
    this.metCount = 0;
  }

  /** The persons of the day, each once, until the next one begins. */
  persons(): Int32Array {
    return this.met.subarray(0, this.metCount);
  }

  /**
   * Adds a row's flags to the person's.
   *
   * @returns whether the person is new on this day; then the row is its first, and its organisation the row's
   */
  meet(person: number, row: number, organisation: number, flags: number): boolean {
    const { cells } = this;
    const at = person * width;
    if (cells[at + turnAt] === this.turn) {
      cells[at + flagsAt] = (cells[at + flagsAt] ?? 0) | flags;
      return false;
    }
    cells[at + turnAt] = this.turn;
    cells[at + flagsAt] = flags;
    cells[at + firstRowAt] = row;
    cells[at + organisationAt] = organisation;
    this.met[this.metCount] = person;
    this.metCount += 1;
    return true;
  }

  /** `rowFlags` of all the person's rows. */
  flagsOf(person: number): number {
    return this.cells[person * width + flagsAt] ?? 0;
  }

  /** Index of the person's first row. */
  firstRowOf(person: number): number {
    return this.cells[person * width + firstRowAt] ?? 0;
  }

  /** Number of the organisation. */
  organisationOf(person: number): number {
    return this.cells[person * width + organisationAt] ?? 0;
  }

  setOrganisation(person: number, organisation: number): void {
    this.cells[person * width + organisationAt] = organisation;
  }

  /** Stays added up. */
  minutesOf(person: number): number {
    return this.minutes[person] ?? 0;
  }

  setMinutes(person: number, minutes: number): void {
    this.minutes[person] = minutes;
  }
}
