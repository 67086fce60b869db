/** Why a fee cannot be computed, in plain words. */
export class Fault extends Error {}

/** The one fault that a decided amount does not mind. */
export class MissingPopulation extends Fault {}

/** The value, or a fault in the words given. */
export function required<T>(value: T | null | undefined, otherwise: string): T {
  if (value === null || value === undefined) throw new Fault(otherwise);
  return value;
}
