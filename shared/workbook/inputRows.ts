import type { TableId } from "./tableSchema";

/** Rows of an input table by field of its schema; a word stands by its id, a day as `YYYY-MM-DD`. */
export interface InputTable {
  readonly table: TableId;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}
