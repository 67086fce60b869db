import { codeNumber, personCode, type PersonCodes } from "../../privacy/personCodes";

/** A name and an address as they stand in two cells. */
export interface NameCells {
  readonly name: string | null;
  readonly email: string | null;
}

/**
 * What stands in the two cells after a removal: the person's running code in each that holds something. A code that stands there already
 * stays, and holds for the other cell too.
 * @param key what tells the person from others: `personKey`
 * @returns null where nothing changes
 */
export function codedNames({ name, email }: NameCells, key: string, codes: PersonCodes): NameCells | null {
  const standing = codeNumber(email) ?? (email === null ? codeNumber(name) : null);
  const isDone = [name, email].every((text) => text === null || (standing !== null && codeNumber(text) === standing));
  if (isDone) return null;
  const code = standing === null ? codes.of(key) : personCode(standing);
  return { name: name === null ? null : code, email: email === null ? null : code };
}
