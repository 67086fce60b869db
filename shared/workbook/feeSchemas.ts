import { column, word, type ColumnSchema, type TableId, type TableSchema } from "./tableSchema";

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

/** The tables that fees rest on, and the rules that are proposed. */
export const feeSchemas = {
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
} as const satisfies Readonly<Partial<Record<TableId, TableSchema>>>;
