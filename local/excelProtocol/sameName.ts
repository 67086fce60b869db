/** Two names of sheets, tables or cells that Excel takes for the same: it does not tell upper from lower case. */
export function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
