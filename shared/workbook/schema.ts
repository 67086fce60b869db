import { activitySchemas } from "./activitySchemas";
import { feeSchemas } from "./feeSchemas";
import type { TableId, TableSchema } from "./tableSchema";

/**
 * The input tables, as data: first those that fees rest on, then those of events and their evaluation. Their names, headers and words in
 * Swedish and English stand in `shared/text/tableTexts.ts`.
 */
export const tableSchemas: Readonly<Record<TableId, TableSchema>> = { ...feeSchemas, ...activitySchemas };

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
