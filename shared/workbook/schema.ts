/**
 * The input tables, as data: first those that fees rest on, then those of events and their evaluation. Their names, headers and words in
 * Swedish and English stand in `shared/text/tableTexts.ts`.
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

const ruleColumns: readonly ColumnSchema[] = [
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
];

const feeRules: TableSchema = { id: "feeRules", columns: ruleColumns };

const ruleAlternatives: TableSchema = {
  id: "ruleAlternatives",
  columns: [column("alternative", "text", "required"), ...ruleColumns],
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

const fixedFees: TableSchema = {
  id: "fixedFees",
  columns: [
    column("year", "year", "required"),
    column("code", "code", "required"),
    column("amount", "amount", "required"),
    column("name", "text"),
    column("payer", "text"),
    column("population", "count"),
    column("populationYear", "year"),
    column("unbounded", "amount"),
    word("bound", ["floor", "cap", "none"]),
    column("factor", "number"),
    column("indexValues", "text"),
    column("fixedOn", "date"),
    column("body", "text"),
    column("diaryNumber", "text"),
    column("explanation", "text"),
  ],
};

const groups: TableSchema = {
  id: "groups",
  columns: [
    column("name", "text", "required"),
    column("shortName", "text"),
    column("from", "date"),
    column("to", "date"),
    column("order", "limit"),
  ],
};

const events: TableSchema = {
  id: "events",
  columns: [
    column("id", "text", "required"),
    column("groups", "text", "required"),
    word("kind", ["meeting", "gathering"]),
    word("form", ["digital", "physical"]),
    column("start", "date"),
    column("end", "date"),
    column("year", "year"),
    column("place", "text"),
    column("theme", "text"),
    word("status", ["planned", "held", "cancelled"]),
    column("participantsByDay", "text"),
    column("unnamed", "text"),
    column("municipalities", "limit"),
    column("organisations", "text"),
    column("description", "text"),
  ],
};

const participants: TableSchema = {
  id: "participants",
  columns: [
    column("event", "text", "required"),
    column("day", "text"),
    column("name", "text"),
    column("email", "text"),
    column("organisation", "text"),
    column("code", "code"),
    word("role", ["participant", "organiserRole", "presenter"]),
    column("position", "text"),
    word("status", ["signedUp", "tookPart", "didNotCome"]),
    column("minutes", "amount"),
    column("source", "text"),
  ],
};

const contacts: TableSchema = {
  id: "contacts",
  columns: [
    column("email", "text", "required"),
    column("code", "code"),
    column("group", "text"),
    column("name", "text"),
    column("position", "text"),
    column("from", "date"),
    column("to", "date"),
  ],
};

/** Domäner: recognised by its organisation column and either of the other two, so neither alone is required. */
const organisations: TableSchema = {
  id: "organisations",
  columns: [
    column("organisation", "text", "required"),
    column("domain", "text"),
    column("name", "text"),
    word("kind", ["municipality", "jointAuthority", "countyBoard", "region", "university", "otherKind"]),
    column("codes", "text"),
  ],
};

const surveys: TableSchema = {
  id: "surveys",
  columns: [
    column("id", "text", "required"),
    column("sheet", "text", "required"),
    column("event", "text"),
    column("year", "year"),
    column("scaleFrom", "count"),
    column("scaleTo", "count"),
    column("satisfaction", "text"),
    column("usefulness", "text"),
    column("freeText", "text"),
    column("sent", "limit"),
    column("columns", "text"),
  ],
};

const quotes: TableSchema = {
  id: "quotes",
  columns: [
    column("survey", "text", "required"),
    column("response", "limit", "required"),
    column("text", "text", "required"),
    column("theme", "text"),
    column("isChosen", "yesNo"),
  ],
};

const results: TableSchema = {
  id: "results",
  columns: [
    word("measure", ["satisfaction", "usefulness", "otherMeasure"], "required"),
    column("mean", "number", "required"),
    column("event", "text"),
    column("year", "year"),
    column("question", "text"),
    column("n", "limit"),
    column("decimals", "limit"),
  ],
};

const statedFigures: TableSchema = {
  id: "statedFigures",
  columns: [
    column("year", "year", "required"),
    column("measure", "text", "required"),
    column("figure", "number", "required"),
    column("group", "text"),
    word("kind", ["meeting", "gathering"]),
    word("form", ["digital", "physical"]),
  ],
};

const targets: TableSchema = {
  id: "targets",
  columns: [
    column("year", "year", "required"),
    column("indicator", "text", "required"),
    column("target", "number", "required"),
    column("source", "text"),
  ],
};

const removals: TableSchema = {
  id: "removals",
  columns: [
    column("date", "date", "required"),
    column("scope", "text", "required"),
    column("decision", "text", "required"),
    column("rows", "limit"),
  ],
};

export const tableSchemas: Readonly<Record<TableId, TableSchema>> = {
  settings,
  members,
  payers,
  population,
  feeRules,
  ruleAlternatives,
  feeClasses,
  wageIndex,
  yearDecisions,
  decisions,
  fixedFees,
  groups,
  events,
  participants,
  contacts,
  organisations,
  surveys,
  quotes,
  results,
  statedFigures,
  targets,
  removals,
};

/** What the fees rest on. */
export const feeTableIds = [
  "settings",
  "members",
  "payers",
  "population",
  "feeRules",
  "feeClasses",
  "wageIndex",
  "yearDecisions",
  "decisions",
  "fixedFees",
] as const satisfies readonly TableId[];

/** What the statistics of events and evaluations rest on, besides settings, members and payers. */
export const activityTableIds = [
  "groups",
  "events",
  "participants",
  "contacts",
  "organisations",
  "surveys",
  "quotes",
  "results",
  "statedFigures",
  "targets",
  "removals",
] as const satisfies readonly TableId[];
