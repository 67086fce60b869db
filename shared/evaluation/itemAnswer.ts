/** A survey's scale: whole scale points from the lowest to the highest, both included. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * What one submission says of one item on a scale. "noOpinion" is an answer such as Vet ej; "outOfRange" is something that is no point of
 * the scale, kept as it was written.
 */
export type ItemAnswer =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "noOpinion" }
  | { readonly kind: "blank" }
  | { readonly kind: "outOfRange"; readonly text: string };

/** What an item of a survey asks for. */
export type ItemRole = "satisfaction" | "usefulness" | "freeText" | "other";
