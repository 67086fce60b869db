/**
 * What the rows of one event day say of each person. The day's persons have places, from 0 in the order of their first rows, and lie side
 * by side in arrays that every day uses again: a day costs no more than its rows, however many persons there are.
 *
 * Method: the sparse set of Briggs and Torczon (1993), which need not be cleared.
 */
export class PersonStates {
  /** How many persons the day has. */
  count = 0;
  /** By person: its place, valid where the person stands there. */
  private readonly places: Int32Array;
  private readonly persons: Int32Array;
  private readonly flags: Uint8Array;
  private readonly firstRows: Int32Array;
  private readonly organisations: Int32Array;
  private readonly minutes: Float64Array;

  constructor(personCount: number) {
    this.places = new Int32Array(personCount);
    this.persons = new Int32Array(personCount);
    this.flags = new Uint8Array(personCount);
    this.firstRows = new Int32Array(personCount);
    this.organisations = new Int32Array(personCount);
    this.minutes = new Float64Array(personCount);
  }

  /** Forgets the day before. */
  begin(): void {
    this.count = 0;
  }

  /** The person's place on this day; −1 where no row of it has been met. */
  placeOf(person: number): number {
    const place = this.places[person] ?? 0;
    return place < this.count && this.persons[place] === person ? place : -1;
  }

  /** Begins with the person's first row on this day. */
  meet(person: number, row: number, organisation: number, flags: number): number {
    const place = this.count;
    this.count = place + 1;
    this.places[person] = place;
    this.persons[place] = person;
    this.flags[place] = flags;
    this.firstRows[place] = row;
    this.organisations[place] = organisation;
    this.minutes[place] = 0;
    return place;
  }

  personAt(place: number): number {
    return this.persons[place] ?? 0;
  }

  /** `rowFlags` of all the person's rows. */
  flagsAt(place: number): number {
    return this.flags[place] ?? 0;
  }

  addFlags(place: number, flags: number): void {
    this.flags[place] = this.flagsAt(place) | flags;
  }

  /** Index of the person's first row. */
  firstRowAt(place: number): number {
    return this.firstRows[place] ?? 0;
  }

  /** Number of the organisation. */
  organisationAt(place: number): number {
    return this.organisations[place] ?? 0;
  }

  setOrganisation(place: number, organisation: number): void {
    this.organisations[place] = organisation;
  }

  /** Stays added up. */
  minutesAt(place: number): number {
    return this.minutes[place] ?? 0;
  }

  addMinutes(place: number, minutes: number): void {
    this.minutes[place] = this.minutesAt(place) + minutes;
  }
}
