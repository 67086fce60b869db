/**
 * The input tables, as data. Their names, headers and words in Swedish and English stand in `shared/text/tableTexts.ts`.
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
  | "feeClasses"
  | "wageIndex"
  | "yearDecisions"
  | "decisions";

function column(field: string, kind: ColumnKind, required: "required" | "optional" = "optional"): ColumnSchema {
  return { field, kind, required: required === "required" };
}

function word(field: string, words: readonly string[], required: "required" | "optional" = "optional"): ColumnSchema {
  return { field, kind: "word", required: required === "required", words };
}

const settings: TableSchema = {
  id: "settings",
  columns: [column("name", "text", "required"), column("value", "text", "required")],
};

const members: TableSchema = {
  id: "members",
  columns: [
    column("name", "text", "required"),
    column("code", "code", "required"),
    column("payer", "text"),
    column("from", "date"),
    column("to", "date"),
    column("category", "text"),
  ],
};

const payers: TableSchema = {
  id: "payers",
  columns: [
    column("payer", "text", "required"),
    word("calculation", ["each", "joint"]),
    column("organisationNumber", "text"),
    column("peppolId", "text"),
    column("buyerReference", "text"),
    column("orderReference", "text"),
    column("vat", "text"),
  ],
};

const population: TableSchema = {
  id: "population",
  columns: [
    column("code", "code", "required"),
    column("year", "year", "required"),
    column("population", "count", "required"),
    column("name", "text"),
    column("date", "date"),
    column("table", "text"),
    column("fetched", "date"),
    word("kind", ["published", "derived"]),
    column("earlierPopulation", "count"),
    column("revised", "date"),
  ],
};

const feeRules: TableSchema = {
  id: "feeRules",
  columns: [
    column("fromYear", "year", "required"),
    column("category", "text"),
    column("baseYear", "year"),
    column("fixed", "amount"),
    column("rate", "amount"),
    column("floor", "amount"),
    column("cap", "amount"),
    column("populationLag", "limit"),
    column("series", "text"),
    column("indexPeriod", "indexPeriod"),
    column("indexLag", "limit"),
    word("indexStatus", ["final", "preliminary"]),
    column("share", "percent"),
    column("minimumRise", "percent"),
    column("neverLowered", "yesNo"),
    column("indexFee", "yesNo"),
    column("indexFloor", "yesNo"),
    column("indexCap", "yesNo"),
    column("rateUnit", "amount"),
    column("amountUnit", "amount"),
    word("chain", ["unrounded", "rounded"]),
    column("feeUnit", "amount"),
    word("newMembers", ["fullYear", "fromMonth"]),
    column("largestRise", "percent"),
  ],
};

const feeClasses: TableSchema = {
  id: "feeClasses",
  columns: [
    column("fromYear", "year", "required"),
    column("category", "text"),
    column("upTo", "limit", "required"),
    column("fee", "amount"),
    column("rate", "amount"),
    column("alternative", "text"),
  ],
};

const wageIndex: TableSchema = {
  id: "wageIndex",
  columns: [
    column("series", "text", "required"),
    column("period", "period", "required"),
    column("value", "number", "required"),
    word("unit", ["index", "percent"], "required"),
    word("status", ["preliminary", "final"]),
    column("published", "date"),
    column("source", "text"),
  ],
};

const yearDecisions: TableSchema = {
  id: "yearDecisions",
  columns: [
    column("year", "year", "required"),
    column("decided", "percent", "required"),
    column("computed", "percent"),
    column("madeUpLater", "yesNo"),
    column("body", "text"),
    column("date", "date"),
    column("diaryNumber", "text"),
  ],
};

const decisions: TableSchema = {
  id: "decisions",
  columns: [
    column("code", "code"),
    column("payer", "text"),
    column("year", "year", "required"),
    column("amount", "amount", "required"),
    column("reason", "text"),
    column("date", "date"),
  ],
};

export const tableSchemas: Readonly<Record<TableId, TableSchema>> = {
  settings,
  members,
  payers,
  population,
  feeRules,
  feeClasses,
  wageIndex,
  yearDecisions,
  decisions,
};
