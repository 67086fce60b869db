import type { NamedParts, Part, WorkbookForm } from "./workbookForm";

/** Where two workbooks differ: the names that lead there, and what stands there in each; undefined where it is lacking. */
export interface FormDifference {
  readonly place: readonly string[];
  readonly one: Part | undefined;
  readonly other: Part | undefined;
}

/** Programs add in different orders: two numbers are the same if they differ by no more than what storing them in binary does. */
function isSame(one: Part | undefined, other: Part | undefined): boolean {
  if (one === other) return true;
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

function hasNames(part: Part | undefined): part is NamedParts {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

/** Every difference, as deep as names go. What only one of them has is told as one difference. */
export function formDifferences(one: WorkbookForm, other: WorkbookForm): readonly FormDifference[] {
  const found: FormDifference[] = [];
  const compare = (place: readonly string[], a: Part | undefined, b: Part | undefined): void => {
    if (hasNames(a) && hasNames(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) compare([...place, name], a[name], b[name]);
    } else if (!isSame(a, b)) found.push({ place, one: a, other: b });
  };
  compare([], one, other);
  return found;
}

/** A difference as a line of text. */
export function differenceText({ place, one, other }: FormDifference): string {
  return `${place.join(" › ")}: ${JSON.stringify(one)} | ${JSON.stringify(other)}`;
}
