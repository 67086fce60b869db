/** As many as every engine takes as arguments of one call. */
const unitsPerPart = 8192;

/**
 * Text from UTF-16 code units that come one by one: parts of some thousand units, joined once at the end, since adding character to
 * character costs a string each.
 */
export class UnitsText {
  readonly units = new Uint16Array(unitsPerPart + 2);
  private readonly parts: string[] = [];

  /** Takes the first so many of {@link units}, when they are many. @returns where the next one goes */
  flushed(length: number): number {
    if (length < unitsPerPart) return length;
    this.take(length);
    return 0;
  }

  private take(length: number): void {
    this.parts.push(textOfUnits(this.units.subarray(0, length)));
  }

  /** All text, the first so many units being the last of it. */
  end(length: number): string {
    if (length > 0) this.take(length);
    return this.parts.join("");
  }
}

/** The text of at most some thousand units, bytes of ASCII being units too. */
export function textOfUnits(units: Uint16Array | Uint8Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
