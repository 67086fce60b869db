/**
 * Persons, by number, in chains of those with the same hash. Arrays of numbers: a map of objects costs several times as much where there
 * are hundreds of thousands.
 */
export class HashChains {
  /** By a part of the hash: first and last of the chain, from 1; 0 is none. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** By person: the next one of the chain, from 1. */
  private readonly next: Int32Array;
  private readonly hashes: Int32Array;
  private readonly shift: number;

  /** @param personCount all numbers are below it */
  constructor(personCount: number) {
    this.shift = Math.min(31, Math.clz32(personCount));
    this.first = new Int32Array(2 ** (32 - this.shift));
    this.last = new Int32Array(this.first.length);
    this.next = new Int32Array(personCount);
    this.hashes = new Int32Array(personCount);
  }

  /** Persons added before that have the hash, in that order. */
  of(hash: number): readonly number[] {
    let person = (this.first[this.placeOf(hash)] ?? 0) - 1;
    const found: number[] = [];
    for (; person >= 0; person = (this.next[person] ?? 0) - 1) {
      if (this.hashes[person] === hash) found.push(person);
    }
    return found;
  }

  add(person: number, hash: number): void {
    const place = this.placeOf(hash);
    const last = (this.last[place] ?? 0) - 1;
    if (last < 0) this.first[place] = person + 1;
    else this.next[last] = person + 1;
    this.last[place] = person + 1;
    this.hashes[person] = hash;
  }

  /** The upper bits of a product with 2³² times the golden ratio (Knuth's multiplicative hashing). */
  private placeOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.shift;
  }
}
