const codePattern = /^person\s*(\d+)$/i;

/** The number of a running code; null for a text that is none. Blanks may have gone, as they do in an address. */
export function codeNumber(text: string | null): number | null {
  const number = codePattern.exec(text?.trim() ?? "")?.[1];
  return number === undefined ? null : Number(number);
}

/** A running code as it stands in place of a name or an address: the same word in both languages. */
export function personCode(number: number): string {
  return `person ${String(number)}`;
}

/**
 * Running codes for persons, in the order in which they are asked for: the same one for the same person as long as this lives, which is
 * one removal. Nothing that leads back is kept.
 */
export class PersonCodes {
  private readonly numbers = new Map<string, number>();

  /** @param highest the highest number in use already; no code is given twice */
  constructor(private readonly highest: number) {}

  /** @param key what tells persons apart: `personKey` */
  of(key: string): string {
    const number = this.numbers.get(key) ?? this.highest + this.numbers.size + 1;
    this.numbers.set(key, number);
    return personCode(number);
  }

  /** Persons who have got a code. */
  get count(): number {
    return this.numbers.size;
  }
}
