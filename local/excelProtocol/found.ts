import { ExcelError } from "./excelError";

/** What was looked for. @param what the sentence for where there is none @throws ExcelError ItemNotFound */
export function found<V>(item: V | null | undefined, what: string): V {
  if (item === null || item === undefined) {
    throw new ExcelError("ItemNotFound", what);
  }
  return item;
}
