import { sameName } from "../../shared/workbook/definedName";

/** Does a formula or a name's reference name the sheet? */
export function refersToSheet(formula: string, sheet: string): boolean {
  const named = formula.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...named].some(([, quoted, plain]) => sameName(quoted?.replace(/''/g, "'") ?? plain ?? "", sheet));
}
