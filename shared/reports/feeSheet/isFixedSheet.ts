import type { SheetGrid } from "../../workbook/content";
import { isIncomplete } from "../incompleteMark";
import { saysInEither } from "../saysInEither";
import { isFixedLine } from "./isFixedLine";

/** The fee sheet is whole and says that its year is fixed, in either language. */
export function isFixedSheet(shown: SheetGrid): boolean {
  return !isIncomplete(shown) && saysInEither(shown, isFixedLine);
}
