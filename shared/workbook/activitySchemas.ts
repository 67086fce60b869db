import { column, word, type TableId, type TableSchema } from "./tableSchema";

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

/** The tables of events, those who took part, and what they thought. */
export const activitySchemas = {
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
} as const satisfies Readonly<Partial<Record<TableId, TableSchema>>>;
