import type { FormDifference } from "./formDifferences";
import type { NamedParts, Part, WorkbookForm } from "./workbookForm";

/** A difference between two hosts that is meant, with the reason for it. As narrow as can be: all else is a fault. */
export interface AllowedDifference {
  readonly why: string;
  /** The parts that lead to it, "*" for any: "sheets/&#42;/heights/&#42;". */
  readonly at: string;
  allows(difference: FormDifference, forms: { readonly one: WorkbookForm; readonly other: WorkbookForm }): boolean;
}

/** Does a difference lie where the rule speaks of, and is it the one that it allows? */
export function isAllowed(
  rule: AllowedDifference,
  difference: FormDifference,
  forms: { readonly one: WorkbookForm; readonly other: WorkbookForm },
): boolean {
  const parts = rule.at.split("/");
  const { place } = difference;
  const isThere = parts.length === place.length && parts.every((part, index) => part === "*" || part === place[index]);
  return isThere && rule.allows(difference, forms);
}

/** What stands at a place of a workbook, or above it: so many of its names from the start. */
export function partAt(form: WorkbookForm, place: readonly string[], depth = place.length): Part | undefined {
  return place.slice(0, depth).reduce<Part | undefined>((part, name) => (part as NamedParts | undefined)?.[name], form);
}
