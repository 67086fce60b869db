import type { GridCell } from "../grid/gridWorkbook";
import type { Json } from "./declarations";

/** A cell's value as `values` gives it: a blank cell is "", an error its text. */
export function wireValue({ value }: GridCell): Json {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

/** What `valueTypes` calls it. */
export function valueType({ value }: GridCell): Json {
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return value === null ? "Empty" : "Error";
  }
}
