import type { GridCell } from "./gridWorkbook";

/** Types of cells, as IronCalc numbers them. */
const [numberType, textType, booleanType, errorType] = [1, 2, 4, 16];

export function isErrorType(type: number): boolean {
  return type === errorType;
}

/** What a person would type to have this very value in a cell. */
export function inputOf(value: GridCell["value"]): string {
  switch (typeof value) {
    case "string":
      return `'${value}`;
    case "number":
      return String(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return value?.error ?? "";
  }
}

/** A cell's value from what IronCalc says of it. */
export function computedValue(type: number, shown: string): GridCell["value"] {
  switch (type) {
    case numberType:
      return Number(shown);
    case textType:
      return shown;
    case booleanType:
      return shown === "TRUE";
    case errorType:
      return { error: shown };
    default:
      return null;
  }
}

/** Numbers are the same when a spreadsheet shows the same 15 digits: the order of adding alone makes a difference beyond. */
export function sameValue(one: GridCell["value"], other: GridCell["value"]): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return one === other || one.toPrecision(15) === other.toPrecision(15);
  }
  return typeof one === "object" && typeof other === "object" ? one?.error === other?.error : one === other;
}
