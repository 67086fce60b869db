/**
 * What a column of an input table holds.
 *
 * kinds: "text"; "code" a municipality or own id; "year" a whole number 1900–2200; "count" a whole number; "number" any decimal;
 * "amount" a decimal not below zero; "percent" in per cent, 80 is 80 %; "date"; "yesNo"; "word" one of the column's `words`;
 * "period" 2024, 2024M05, 2024K2; "indexPeriod" helår, M01–M12, K1–K4; "limit" a whole number not below zero.
 */
export type ColumnKind =
  | "text"
  | "code"
  | "year"
  | "count"
  | "number"
  | "amount"
  | "percent"
  | "date"
  | "yesNo"
  | "word"
  | "period"
  | "indexPeriod"
  | "limit";

export interface ColumnSchema {
  readonly field: string;
  readonly kind: ColumnKind;
  /** The header must be there for the table to be recognised. */
  readonly required: boolean;
  /** For kind "word": the ids of its words, in `shared/text/tableTexts.ts`. */
  readonly words?: readonly string[];
}

export interface TableSchema {
  readonly id: TableId;
  readonly columns: readonly ColumnSchema[];
}

export type TableId =
  | "settings"
  | "members"
  | "payers"
  | "population"
  | "feeRules"
  | "ruleAlternatives"
  | "feeClasses"
  | "wageIndex"
  | "yearDecisions"
  | "decisions"
  | "fixedFees"
  | "groups"
  | "events"
  | "participants"
  | "contacts"
  | "organisations"
  | "surveys"
  | "quotes"
  | "results"
  | "statedFigures"
  | "targets"
  | "removals";

/** A column of the kind. */
export function column(field: string, kind: ColumnKind, required: "required" | "optional" = "optional"): ColumnSchema {
  return { field, kind, required: required === "required" };
}

/** A column of words. @param words their ids */
export function word(
  field: string,
  words: readonly string[],
  required: "required" | "optional" = "optional",
): ColumnSchema {
  return { field, kind: "word", required: required === "required", words };
}
